// Typical. An inspection plan on one sheet: the report's paragraph and the area for improvement merged down the left, owners by
// initials with a list on a sheet of their own, due dates as mm/yy, a revised deadline, B R A G in which amber is on track and blue
// is complete and checked. Choices: the revised deadline is in force; the paragraph is not the action's number.
import { type Free, free, para, sheet, table, title } from '../lay.ts'
import { act, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const B: TruthRating = { texts: ['B'], statuses: ['complete', 'embedded'] }
const G: TruthRating = { texts: ['G'], statuses: ['complete'] }
const A: TruthRating = { texts: ['A'], statuses: ['on-track'] }
const R: TruthRating = { texts: ['R'], statuses: ['off-track'] }

type Line = [string, string, [string, string?], TruthRating, string]
const DATES = new Map<TruthAction, [string, string]>()

const iso = (text: string): string => `20${text.slice(3)}-${text.slice(0, 2)}`

function dueOf(first: string, revised: string): TruthDue {
  if (first === 'Monthly') return repeating(first, 'monthly')
  if (revised === '') return month(first, iso(first))
  const was = month(first, iso(first)).date
  return { ...month(revised, iso(revised)), also: [was] }
}

function row(...[text, leads, [first, revised = ''], rating, progress]: Line): TruthAction {
  const action = act(text, leads.replaceAll('/', ';'), dueOf(first, revised), {
    rating,
    ...(progress === '' ? {} : { progress }),
  })
  DATES.set(action, [first, revised])
  return action
}

const themes: TruthTheme[] = [
  theme('Quality of decision-making at the point of referral', [
    row(
      'Rewrite the screening tool with examples of domestic abuse',
      'JH',
      ['11/24'],
      B,
      'Peer checked by neighbouring authority 12/24',
    ),
    row('Move domestic abuse worker into the front door', 'JH/CP', ['12/24'], G, 'Began 9/12'),
    row('Daily huddle with police at 9.15', 'JH', ['10/24'], B, 'Observed twice by peers. Good.'),
    row('Audit 10 decisions', 'NV', ['Monthly'], A, 'Jan 8/10 right; Feb 9/10'),
  ]),
  theme('Quality and timeliness of return interviews for missing children', [
    row('Recommission the interview service', 'SW', ['01/25', '05/25'], R, 'Only one bidder, too dear'),
    row('Interviewers to write in the child’s record within 24 hours', 'SW/TB', ['02/25'], A, ''),
    row('Themes to exploitation panel', 'TB', ['03/25'], A, 'First report due 20/3'),
  ]),
  theme('Pathway plans that reflect what care leavers want', [
    row('Train all personal advisers', 'DM', ['12/24'], G, '14 of 14'),
    row('Care leavers to co-write the template', 'DM/YP', ['11/24', '02/25'], G, 'Signed off by forum 12/2'),
    row('Managers’ comments on every plan', 'DM', ['01/25'], B, 'Peers read 20, all had comments'),
    row(
      'Health histories: clear the backlog of 64',
      'LK',
      ['02/25', '06/25'],
      R,
      '41 to do. Agency nurse left.',
    ),
  ]),
  theme('Oversight by senior leaders of children in unregistered placements', [
    row('Director’s weekly call on each child', 'PT', ['09/24'], B, 'Minutes checked by peers 11/24'),
    row('Apply to register the two homes now in use', 'CP', ['04/25'], A, 'First application in'),
    row('Step-down plan for each child, costed', 'CP/FIN', ['03/25'], A, '3 of 5 done'),
    row('Report to Lead Member', 'PT', ['Monthly'], A, ''),
  ]),
]

const PARAS = ['2, 9 and 31', '17', '24 to 26', '38']
const TITLES = [
  'Ofsted Para No',
  'Ofsted Area for Improvement',
  'Action',
  'Owner',
  'Due Date (mm/yy)',
  'Revised deadline',
  'BRAG',
  'Update',
]

function sheetTable(): Laid {
  const rows = themes.flatMap((of, at) =>
    (of.actions ?? []).map((action, index): Free[] => {
      const down = (of.actions ?? []).length
      const [first = '', revised = ''] = DATES.get(action) ?? []
      return [
        ...(index > 0
          ? []
          : [
              { text: PARAS[at] ?? '', down },
              { text: of.text, down },
            ]),
        action.text,
        action.leads.join('/'),
        first,
        revised,
        action.rating?.texts[0] ?? '',
        action.progress ?? '',
      ]
    }),
  )
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'F4B183' })), ...rows], {
    widths: [1.3, 3.4, 4.6, 1.2, 1.3, 1.3, 0.9, 3.6],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'stonnerby-brag',
  title: 'Stonnerby Inspection Improvement Plan 2024/25',
  style:
    'one sheet, paragraph and area merged, initials listed elsewhere, mm/yy and a revised deadline, BRAG with amber on track',
  levels: ['Area for Improvement', 'Action'],
  scale: [
    { code: 'B', label: 'Complete and peer checked', status: 'complete' },
    { code: 'G', label: 'Complete', status: 'complete' },
    { code: 'A', label: 'On track', status: 'on-track' },
    { code: 'R', label: 'Off track', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Complete and peer checked' },
    { kind: 'people', words: 'JH June Harkness' },
  ],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html', 'docx', 'pdf:ruled'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Plan'),
    title('Stonnerby Inspection Improvement Plan 2024/25'),
    para(
      'Updated 28/02/25 for Improvement Board. Numbers on the left are paragraphs of the inspection report.',
    ),
    sheetTable(),
    sheet('Key'),
    table(
      [
        ['BRAG', 'Meaning'],
        ['B', 'Complete and peer checked'],
        ['G', 'Complete'],
        ['A', 'On track'],
        ['R', 'Off track'],
      ],
      { widths: [1, 4] },
    ),
    sheet('Owners'),
    table(
      [
        ['Initials', 'Name', 'Post'],
        ['CP', 'Colette Prior', 'Head of Commissioning and Placements'],
        ['DM', 'Dele Marsh', 'Leaving Care Manager'],
        ['FIN', 'Finance Team', 'Children’s finance business partner'],
        ['JH', 'June Harkness', 'Head of Front Door'],
        ['LK', 'Lena Koval', 'Designated Nurse'],
        ['NV', 'Niall Voss', 'Quality Assurance Manager'],
        ['PT', 'Pauline Tranmer', 'Director'],
        ['SW', 'Siân Weller', 'Commissioner'],
        ['TB', 'Tariq Bashir', 'Missing and Exploitation Lead'],
        ['YP', 'Young people', 'Care leavers’ forum'],
      ],
      { widths: [1, 2, 4] },
    ),
  ],
}
