// Ordinary. A front door improvement workbook: a cover sheet, a sheet for each of four objectives with the same
// columns, and a decision log. Choices: the sheet's own first line (its objective) is the theme, not the tab's name;
// a month shown as mmm-yy is the month; the log of decisions is no plan.
import { actionTable, para, sheet, strong, table, title, type Column } from '../../lay.ts'
import { month, printed, rated, theme, themeActions } from '../../truth.ts'
import { cellFor, written } from '../../written.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../../types.ts'

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const RATINGS: Record<string, TruthRating> = {
  '4': rated('4', 'complete'),
  '3': rated('3', 'on-track'),
  '2': rated('2', 'at-risk'),
  '1': rated('1', 'off-track'),
  '0': rated('0', 'not-started'),
}

/** ref, step, lead agency and name, month, score, latest, next */
type Line = [string, string, string, string, string, string, string]
function line([ref, text, lead, due, score, latest, next]: Line): TruthAction {
  const name = NAMES[Number(due.slice(5)) - 1] ?? ''
  return written(
    text,
    { lead, due, next },
    {
      ref,
      leads: lead.split(' & '),
      due: month(`${name}-${due.slice(2, 4)}`, due),
      rating: RATINGS[score] ?? null,
      ...(latest === '' ? {} : { progress: latest }),
    },
  )
}

const TABS = ['1 Referrals', '2 Decisions', '3 Info sharing', '4 People']

const themes: TruthTheme[] = [
  theme(
    'Professionals and the public know when and how to refer',
    [
      line([
        '1.01',
        'New online referral form tested with ten schools',
        'Debbie Lyle',
        '2025-03',
        '4',
        'Tested; 9 of 10 liked it. Went live 24 March.',
        'None',
      ]),
      line([
        '1.02',
        'Consultation line open 9 to 5 with a qualified social worker answering',
        'Omar Hadid',
        '2025-04',
        '3',
        '61 calls a week, 70% end without a referral',
        'Extend to 6pm if funded',
      ]),
      line([
        '1.03',
        'Feedback letter to every referrer in three working days',
        'Debbie Lyle & Business Support Manager',
        '2025-05',
        '2',
        '48% in time. Mail merge fails for NHS addresses.',
        'ICT ticket, chase weekly',
      ]),
      line([
        '1.04',
        'Easy-read page on worries about a child, in six languages',
        'Comms Officer',
        '2025-09',
        '0',
        '',
        'Brief to be written in June',
      ]),
    ],
    'Objective 1',
  ),
  theme(
    'The right decision is made within one working day',
    [
      line([
        '2.01',
        'Separate the contact screening role from the assessment role',
        'Omar Hadid',
        '2025-02',
        '4',
        'Structure in place from 17 February',
        '',
      ]),
      line([
        '2.02',
        'Managers record why, not only what, on each contact',
        'Omar Hadid & Faye Orton',
        '2025-04',
        '3',
        'Dip sample: rationale clear in 41 of 50',
        'Next sample July',
      ]),
      line([
        '2.03',
        'Overnight police notifications risk-rated before 9am',
        'DI Marcus Hale',
        '2025-06',
        '1',
        'Police cannot staff the early shift',
        'Escalated to Chief Supt',
      ]),
      line([
        '2.04',
        'Step-down pathway to family help within 48 hours',
        'Sheila Corrigan',
        '2025-05',
        '2',
        'Works in two hubs of five',
        'Hub leads meeting 12 June',
      ]),
    ],
    'Objective 2',
  ),
  theme(
    'Agencies share what they know quickly and lawfully',
    [
      line([
        '3.01',
        'Information sharing agreement renewed and signed by all eleven partners',
        'Information Governance Manager',
        '2025-03',
        '2',
        '9 of 11 signed (probation and one academy trust outstanding)',
        'Legal to ring both',
      ]),
      line([
        '3.02',
        'Health practitioner sits in the hub every day',
        'Named Nurse & ICB Safeguarding Lead',
        '2025-01',
        '4',
        'Two part-time nurses since January',
        '',
      ]),
      line([
        '3.03',
        'Adult mental health read-only access',
        'ICB Safeguarding Lead',
        '2025-10',
        '0',
        '',
        'Needs new honorary contracts',
      ]),
    ],
    'Objective 3',
  ),
  theme(
    'Staff in the hub are skilled, supported and stay',
    [
      line([
        '4.01',
        'Permanent service manager',
        'Head of Service',
        '2025-02',
        '4',
        'Faye Orton started 3 February',
        '',
      ]),
      line([
        '4.02',
        'Group supervision fortnightly with all agencies',
        'Faye Orton',
        '2025-03',
        '3',
        'Five held, education always there',
        '',
      ]),
      line([
        '4.03',
        'Quiet room and second screens at County Yard',
        'Facilities',
        '2025-07',
        '2',
        'Screens bought. Room needs a fire door.',
        'Quote due',
      ]),
      line([
        '4.04',
        'Induction pack with a week’s shadowing in another agency',
        'Faye Orton & Named Nurse',
        '2025-06',
        '3',
        'Pack in draft',
        'First user starts 23 June',
      ]),
    ],
    'Objective 4',
  ),
]

const COLUMNS: Column[] = [
  { title: 'Item', width: 0.7, of: ({ action }) => action.ref ?? '' },
  { title: 'Step', width: 4.5, of: ({ action }) => action.text },
  { title: 'Named lead', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
  {
    title: 'Month due',
    width: 1,
    of: ({ action }) => action.due?.text ?? '',
    serial: ({ action }) => ({ date: `${String(cellFor(action, 'due'))}-01`, format: 'mmm-yy' }),
  },
  { title: 'Score (0-4)', width: 0.9, of: ({ action }) => printed(action.rating) },
  { title: 'Latest position', width: 3.6, of: ({ action }) => action.progress ?? '' },
  { title: 'Next', width: 2.2, of: ({ action }) => cellFor(action, 'next') },
]

export const plan: CorpusPlan = {
  id: 'ravelscombe-mash',
  title: 'Ravelscombe MASH Improvement Workbook',
  style:
    'a workbook with a sheet to each objective, months as serials, scores 0 to 4 explained on the cover, a decision log',
  levels: ['Objective', 'Step'],
  scale: [
    { code: '4', label: 'Done and checked', status: 'complete' },
    { code: '3', label: 'Going to plan', status: 'on-track' },
    { code: '2', label: 'Some concern', status: 'at-risk' },
    { code: '1', label: 'Serious concern', status: 'off-track' },
    { code: '0', label: 'Not yet begun', status: 'not-started' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Done and checked' },
    { kind: 'other', words: 'Consultation line to stay 9 to 5 until autumn' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'csv'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Cover'),
    title('Ravelscombe MASH Improvement Workbook'),
    para('Owner: Ravelscombe Safeguarding Children Partnership, Front Door Group'),
    para('Last updated 30 May 2025 for the meeting on 5 June 2025'),
    table(
      [
        ['Score', 'What it means'],
        ['4', 'Done and checked'],
        ['3', 'Going to plan'],
        ['2', 'Some concern'],
        ['1', 'Serious concern'],
        ['0', 'Not yet begun'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap((of, at) => [
      sheet(TABS[at] ?? ''),
      strong(`${of.ref ?? ''}: ${of.text}`),
      actionTable(themeActions(of), { columns: COLUMNS }),
    ]),
    sheet('Decision log'),
    table(
      [
        ['Date of meeting', 'Decision', 'Agreed by'],
        ['06/03/2025', 'Accept one form for all referrers', 'Front Door Group'],
        ['03/04/2025', 'Consultation line to stay 9 to 5 until autumn', 'Front Door Group'],
        ['01/05/2025', 'Write to the Chief Constable about early shifts', 'Partnership Executive'],
      ],
      { widths: [1.5, 5, 2] },
    ),
  ],
}
