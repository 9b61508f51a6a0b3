// Typical. A workbook whose green means complete and whose amber means on track; blue has been checked by a peer.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { day, month, placedActions, printed, repeating, themeOf, aim } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const FILLS: Record<string, string> = { Blue: '8DB4E2', Green: '92D050', Amber: 'FFC000', Red: 'FF5050' }
const rating = (
  text: string,
  label: string,
  status: 'embedded' | 'complete' | 'on-track' | 'off-track',
): TruthRating => ({
  texts: [text, label],
  statuses: [status],
  fill: FILLS[text] ?? '',
})
const B = rating('Blue', 'Complete and peer checked', 'embedded')
const G = rating('Green', 'Complete', 'complete')
const A = rating('Amber', 'On track', 'on-track')
const R = rating('Red', 'Off track', 'off-track')

type Line = [string, string, string, TruthDue | null, TruthRating, string]

function line(...[ref, text, leads, due, rag, progress]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ' & '), when: due?.text ?? '', progress },
    {
      ref,
      leads: leads === '' ? [] : leads.split(';'),
      due,
      rating: rag,
      ...(progress === '' ? {} : { progress }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf('Practice', [
    aim(
      'Social workers must record the child’s lived experience in every visit',
      [
        line(
          '1',
          'Add a “what is it like to be me today” box to the visit form',
          'Systems Manager',
          day('30/04/2025', '2025-04-30'),
          B,
          'In use. Checked by Thornfold 12/8.',
        ),
        line(
          '2',
          'Group supervision on direct work in each team, six sessions',
          'Principal Social Worker;Advanced Practitioners',
          month('Sep 25', '2025-09'),
          G,
          'All 9 teams have had six.',
        ),
        line(
          '3',
          'Buy direct work kits (£40 a worker)',
          'Business Manager',
          month('May 25', '2025-05'),
          B,
          '',
        ),
      ],
      'A',
    ),
    aim(
      'Chronologies must be up to date and used',
      [
        line(
          '4',
          'Set the standard for chronologies and train teams in it',
          'Principal Social Worker',
          month('Jun 25', '2025-06'),
          G,
          'Standard issued June, training done July.',
        ),
        line(
          '5',
          'Bring every open case to standard, oldest first',
          'Team Managers',
          month('Feb 26', '2026-02'),
          A,
          '61% at 31 Oct.',
        ),
        line(
          '6',
          'Dip sample ten a month and tell the team manager the same day',
          'QA Officer',
          repeating('Monthly', 'monthly'),
          A,
          '',
        ),
      ],
      'B',
    ),
  ]),
  themeOf('Management', [
    aim(
      'Supervision must be reflective and on time',
      [
        line(
          '7',
          'Replace the supervision template',
          'Head of Service, CIN/CP',
          day('16/05/2025', '2025-05-16'),
          G,
          'New template went live a week early.',
        ),
        line(
          '8',
          'Recover frequency: at least 90% every four weeks',
          'Service Managers',
          month('Oct 25', '2025-10'),
          R,
          '78%. Two teams without a manager all summer.',
        ),
        line(
          '9',
          'Managers observe each other once a term',
          'Head of Service, CIN/CP;Head of Service, CIC',
          repeating('Termly', 'termly'),
          A,
          'Pairs drawn up.',
        ),
      ],
      'C',
    ),
    aim(
      'Senior leaders must know how good practice is',
      [
        line(
          '10',
          'Agree the audit programme with the Improvement Partner',
          'Head of QA',
          month('Mar 25', '2025-03'),
          B,
          '',
        ),
        line(
          '11',
          'Moderate one audit in three from outside the service',
          'Head of QA',
          month('Dec 25', '2025-12'),
          A,
          '14 of 60 so far. Picks up in Nov.',
        ),
        line(
          '12',
          'Build the weekly performance sheet in Power BI',
          'Performance Manager',
          day('31/10/2025', '2025-10-31'),
          R,
          'Licence problem. New date to be asked for at November board.',
        ),
      ],
      'D',
    ),
  ]),
  themeOf('Partners', [
    aim(
      'Strategy discussions must have the right people at them',
      [
        line(
          '13',
          'Single booking line for health and police',
          'MASH Manager;Detective Inspector PPU',
          month('Jul 25', '2025-07'),
          G,
          '',
        ),
        line(
          '14',
          'Report attendance by agency to the partnership',
          'Partnership Analyst',
          repeating('Quarterly', 'quarterly'),
          A,
          'Q2 report: health 71%, education 44%.',
        ),
        line(
          '15',
          'Escalation route for non-attendance agreed by the three partners',
          '',
          null,
          R,
          'No one has taken this yet.',
        ),
      ],
      'E',
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'norbrook-peerchecked',
  title: 'Norbrook post-inspection plan',
  style:
    'workbook; blue complete and peer checked, green complete, amber on track; requirement merged beside actions; key on another sheet',
  levels: ['Area', 'Requirement', 'Action'],
  scale: [
    { code: 'Blue', label: 'Complete and peer checked', status: 'embedded' },
    { code: 'Green', label: 'Complete', status: 'complete' },
    { code: 'Amber', label: 'On track', status: 'on-track' },
    { code: 'Red', label: 'Off track', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Complete and peer checked' },
    { kind: 'measures', words: 'Visits in timescale 88%' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'docx', 'pdf:shaded', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Action plan'),
    title('Norbrook post-inspection plan'),
    para('Position at 31 October 2025. See the Key sheet for what the colours mean. Amber is not bad news.'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => of.text,
      columns: [
        {
          title: 'Area for improvement',
          width: 3,
          of: ({ objective }) => `${objective?.ref ?? ''}. ${objective?.text ?? ''}`,
          merge: ({ objective }) => objective,
        },
        { title: 'No.', width: 0.6, of: ({ action }) => action.ref ?? '' },
        { title: 'Action', width: 4.4, of: ({ action }) => action.text },
        { title: 'Responsible Officer', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
        {
          title: 'Estimated completion date',
          width: 1.5,
          of: ({ action }) => cellFor(action, 'when'),
        },
        {
          title: 'RAG',
          width: 0.8,
          of: ({ action }) => printed(action.rating),
          fill: ({ action }) => action.rating?.fill,
        },
        { title: 'Update on progress', width: 3.6, of: ({ action }) => cellFor(action, 'progress') },
      ],
    }),
    sheet('Key'),
    table([
      ['Colour', 'Meaning'],
      ['Blue', 'Complete and peer checked'],
      ['Green', 'Complete'],
      ['Amber', 'On track'],
      ['Red', 'Off track'],
    ]),
    sheet('KPIs'),
    table([
      ['Indicator', 'Sept', 'Oct', 'Target'],
      ['Visits in timescale', '88%', '89%', '95%'],
      ['Supervision in four weeks', '76%', '78%', '90%'],
      ['Assessments in 45 days', '81%', '83%', '85%'],
    ]),
  ],
}
