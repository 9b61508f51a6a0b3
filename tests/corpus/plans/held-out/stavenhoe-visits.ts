import { actionTable, heading, para, title, type Column } from '../../lay.ts'
import { day, month, placedActions, type PlacedAction, printed, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const FILLS: Record<string, string> = { R: 'FF0000', A: 'FFC000', G: '00B050', B: '0070C0' }
const NOW: Record<string, TruthRating> = {
  R: { texts: ['R'], statuses: ['off-track'], fill: 'FF0000' },
  A: { texts: ['A'], statuses: ['at-risk'], fill: 'FFC000' },
  G: { texts: ['G'], statuses: ['on-track'], fill: '00B050' },
  B: { texts: ['B'], statuses: ['complete'], fill: '0070C0' },
}

/** Two letters, the rating at the last board and the rating now; then what has been done. */
type Line = [ref: string, text: string, lead: string, due: TruthDue, ratings: string, note: string]

function line([ref, text, lead, due, ratings, note]: Line): TruthAction {
  const [before = '', now = ''] = ratings.split('')
  const order = 'RAGB'
  const move = order.indexOf(now) - order.indexOf(before)
  return written(
    text,
    { lead, before, move: move > 0 ? '↑' : move < 0 ? '↓' : '↔', note },
    { leads: [lead], due, ref, rating: NOW[now] ?? null },
  )
}

const on = (text: string): TruthDue => day(text, `20${text.split('.').reverse().join('-')}`)

const SM = 'Service Manager, Assessment'
const COURT = 'Service Manager, Court and Pre-proceedings'
const IRO = 'Head of Independent Reviewing'
const DCS = 'Director of Children’s Services'

const themes = [
  theme(
    'The quality of assessments, so that they take account of family history and the cumulative impact of neglect',
    [
      line([
        'APA 1.1',
        'Revise the assessment template so that a chronology must be completed before sign off',
        SM,
        on('29.02.24'),
        'GB',
        'Template live from 26.02.24. Exemplar assessments on the intranet.',
      ]),
      line([
        'APA 1.2',
        'Run four masterclasses on neglect and on parental mental ill health',
        SM,
        on('31.05.24'),
        'GG',
        'Two held, 71 staff attended.',
      ]),
      line([
        'APA 1.3',
        'Moderate a sample of twenty assessments with a partner authority',
        'Practice Development Lead',
        month('April 2024', '2024-04'),
        'AG',
        'Partner authority confirmed. Visit on 23.04.24.',
      ]),
      line([
        'APA 1.4',
        'Set up weekly surgery for workers with complex families, led by clinical psychologist',
        'Practice Development Lead',
        on('31.03.24'),
        'AR',
        'Psychologist has resigned; NHS Trust unable to backfill before July.',
      ]),
    ],
  ),
  theme('Drift and delay for children in pre-proceedings', [
    line([
      'APA 2.1',
      'Review all children in pre-proceedings for more than 20 weeks and agree next step for each',
      COURT,
      on('15.02.24'),
      'BB',
      '22 children reviewed. 8 families stepped down, 11 issued, 3 extended for good reason.',
    ]),
    line([
      'APA 2.2',
      'Introduce letters before proceedings written in plain language, tested with parents',
      COURT,
      on('30.04.24'),
      'GG',
      'Draft with Legal Services.',
    ]),
    line([
      'APA 2.3',
      'Commission additional parenting assessments to end the waiting list',
      COURT,
      on('31.05.24'),
      'RA',
      'Framework widened to five providers. Nine families waiting (was 17).',
    ]),
    line([
      'APA 2.4',
      'Report on timeliness to each Improvement Board',
      'Head of Performance and Insight',
      month('March 2024', '2024-03'),
      'GB',
      'Included in scorecard from March.',
    ]),
  ]),
  theme('Challenge by independent reviewing officers and child protection chairs', [
    line([
      'APA 3.1',
      'Strengthen the escalation procedure with a clear route to the Director',
      IRO,
      on('31.01.24'),
      'BB',
      'In use since January. 44 escalations in quarter, 39 resolved at stage one.',
    ]),
    line([
      'APA 3.2',
      'Fill two vacancies so that average caseload of each reviewing officer is no more than 65',
      IRO,
      on('30.06.24'),
      'AA',
      'One appointed, second out to advert. Average is 74.',
    ]),
    line([
      'APA 3.3',
      'Ask children for feedback after each review and publish what they say each quarter',
      IRO,
      on('30.04.24'),
      'AG',
      'App purchased. 31 children replied in first month.',
    ]),
  ]),
  theme('Senior leaders’ oversight and corporate support', [
    line([
      'APA 4.1',
      'Present the findings of the visit to full Council and to all staff briefings',
      DCS,
      on('31.01.24'),
      'BB',
      'Full Council on 18.01.24.',
    ]),
    line([
      'APA 4.2',
      'Secure investment of £1.6m for additional social work posts in the budget',
      DCS,
      on('28.02.24'),
      'GB',
      'Agreed at budget Council on 21.02.24.',
    ]),
    line([
      'APA 4.3',
      'Introduce a monthly assurance meeting between Chief Executive, Leader, Lead Member and DCS',
      'Chief Executive',
      month('February 2024', '2024-02'),
      'GB',
      'First meeting 12.02.24.',
    ]),
    line([
      'APA 4.4',
      'Make sure that HR, IT and property have improvement priorities in their own service plans',
      'Chief Executive',
      on('30.04.24'),
      'GA',
      'HR complete. IT and property plans not yet received.',
    ]),
  ]),
]

const shown = (action: TruthAction, name: string): string => String(cellFor(action, name))
const leadOf = ({ theme: over, action }: PlacedAction): string => `${over.text} ${shown(action, 'lead')}`

const COLUMNS: Column[] = [
  { title: 'Ref', width: 1.1, of: ({ action }) => action.ref ?? '' },
  {
    title: 'Area for priority action',
    width: 2.4,
    of: (row) => row.theme.text,
    merge: (row) => row.theme,
  },
  { title: 'Action', width: 4.4, of: ({ action }) => action.text },
  { title: 'Lead Officer', width: 2, of: ({ action }) => shown(action, 'lead'), merge: leadOf },
  { title: 'Deadline', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  {
    title: 'Feb 24',
    width: 0.9,
    of: ({ action }) => shown(action, 'before'),
    fill: ({ action }) => FILLS[shown(action, 'before')],
  },
  {
    title: 'Mar 24',
    width: 0.9,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => action.rating?.fill,
  },
  { title: 'DoT', width: 0.8, of: ({ action }) => shown(action, 'move') },
  { title: 'Commentary', width: 4, of: ({ action }) => shown(action, 'note') },
]

export const plan: CorpusPlan = {
  id: 'stavenhoe-visits',
  title: 'Stavenhoe County Council Focused Visit Action Plan - Board report March 2024',
  style:
    'awkward: two rows of titles, the upper grouping a rating for last month and one for this with a direction of travel; the area and the lead merged over their rows; days as dd.mm.yy',
  levels: ['Area for priority action', 'Action'],
  scale: [
    { code: 'B', label: 'complete', status: 'complete' },
    { code: 'G', label: 'on track', status: 'on-track' },
    { code: 'A', label: 'at risk of missing deadline', status: 'at-risk' },
    { code: 'R', label: 'deadline missed or will be missed', status: 'off-track' },
  ],
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'xlsx', 'ods', 'html', 'paste:excel'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Stavenhoe County Council Focused Visit Action Plan - Board report March 2024'),
    para('Focused visit: 28 and 29 November 2023. Letter published: 16 January 2024.'),
    heading('Action plan', 2),
    actionTable(placedActions({ themes }), {
      groups: [
        ['Action', 3],
        ['Delivery', 2],
        ['BRAG', 3],
        ['Progress', 1],
      ],
      columns: COLUMNS,
    }),
    para(
      'BRAG: B = complete; G = on track; A = at risk of missing deadline; R = deadline missed or will be missed. DoT = direction of travel since last month.',
    ),
  ],
}
