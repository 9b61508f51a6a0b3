// Ordinary. A local area partnership's priority action plan after a SEND inspection: tables under priority areas for
// action, leads of the council and of health in two columns, dates moved in the cell with the first left standing.
// Choices: the later of two dates is in force; "n/a" is no lead; the key's words are the statuses.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { month, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const purple = rated('Purple', 'complete')
const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

type Line = [
  ref: string,
  text: string,
  la: string,
  nhs: string,
  when: string,
  due: TruthDue,
  rating: TruthRating,
  impact: string,
]

function line([ref, text, la, nhs, when, due, rating, success]: Line): TruthAction {
  return written(
    text,
    { la, nhs, when },
    { ref, leads: [la, nhs].filter((one) => one !== '' && one !== 'n/a'), due, rating, success },
  )
}

const themes: TruthTheme[] = [
  theme(
    'Leaders should act urgently to reduce waits for autism and ADHD assessment and offer support meanwhile',
    [
      line([
        'PAA1.1',
        'Validate the whole waiting list, by telephone where a letter is not answered',
        'n/a',
        'Director of Community Services',
        'July 2024',
        month('July 2024', '2024-07'),
        purple,
        'One accurate list, 2,260 children',
      ]),
      line([
        'PAA1.2',
        'Commission 400 assessments from an independent provider',
        'n/a',
        'ICB Associate Director',
        'September 2024, revised to January 2025',
        month('January 2025', '2025-01'),
        amber,
        'No child under five waits more than a year',
      ]),
      line([
        'PAA1.3',
        'Start a neurodevelopmental helpline run with the parent carer forum',
        'SEND Participation Lead',
        'ICB Associate Director',
        'October 2024',
        month('October 2024', '2024-10'),
        purple,
        'Families say they can reach someone: 80%',
      ]),
      line([
        'PAA1.4',
        'Publish waiting times on the Local Offer each month',
        'Local Offer Manager',
        'Director of Community Services',
        'Monthly',
        repeating('Monthly', 'monthly'),
        green,
        'Waiting times known to families',
      ]),
    ],
    'Priority Area 1',
  ),
  theme(
    'Leaders should improve the timeliness and quality of EHC plans and of annual reviews',
    [
      line([
        'PAA2.1',
        'Recruit eight permanent plan coordinators and a second team manager',
        'Head of SEND',
        'n/a',
        'August 2024, revised to November 2024',
        month('November 2024', '2024-11'),
        purple,
        'Caseload of 180 or fewer',
      ]),
      line([
        'PAA2.2',
        'Clear 930 overdue annual reviews, phase transfers and children in care first',
        'Head of SEND',
        'n/a',
        'March 2025',
        month('March 2025', '2025-03'),
        amber,
        'None overdue for Years 6, 9 and 11',
      ]),
      line([
        'PAA2.3',
        'Health and care advice templates, with training on what “specified” means',
        'Social Care SEND Lead',
        'Designated Clinical Officer',
        'December 2024',
        month('December 2024', '2024-12'),
        green,
        '80% of advice rated good at audit',
      ]),
      line([
        'PAA2.4',
        'Quality assurance group to read 15 plans each month',
        'SEND Quality Manager',
        'Designated Clinical Officer',
        'Monthly',
        repeating('Monthly', 'monthly'),
        green,
        'Two in three plans good by July 2025',
      ]),
    ],
    'Priority Area 2',
  ),
  theme(
    'Leaders should make sure that children with SEND who are out of school get suitable education',
    [
      line([
        'PAA3.1',
        'Single register of children not in full-time education, looked at every week',
        'Head of Inclusion',
        'n/a',
        'June 2024',
        month('June 2024', '2024-06'),
        purple,
        'Every child known',
      ]),
      line([
        'PAA3.2',
        'Hospital and home teaching for those medically unfit: a new pathway',
        'Head of Inclusion',
        'CAMHS Clinical Lead',
        'November 2024, revised to February 2025',
        month('February 2025', '2025-02'),
        red,
        'Teaching begins within 15 school days',
      ]),
      line([
        'PAA3.3',
        'Open two resource bases for autistic pupils in the north of the area',
        'School Places Manager',
        'n/a',
        'September 2025',
        month('September 2025', '2025-09'),
        green,
        '24 places',
      ]),
      line([
        'PAA3.4',
        'Quality visits to all unregistered alternative provision in use',
        'Alternative Provision Officer',
        'n/a',
        'December 2024',
        month('December 2024', '2024-12'),
        amber,
        '31 of 31 visited',
      ]),
    ],
    'Priority Area 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'hesterwick-send',
  title: 'Hesterwick Local Area Partnership: SEND Priority Action Plan',
  style:
    'priority areas for action with leads of council and health in two columns, first and revised dates in a cell',
  levels: ['Priority Area', 'Action'],
  scale: [
    { code: 'Purple', label: 'Action complete and impact evidenced', status: 'complete' },
    { code: 'Green', label: 'Action on track', status: 'on-track' },
    { code: 'Amber', label: 'Some delay, recovery plan agreed', status: 'at-risk' },
    { code: 'Red', label: 'Significant delay, escalated to SEND Improvement Board', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Some delay, recovery plan agreed' },
    { kind: 'other', words: 'SEND Improvement Board Independent chair Every six weeks' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'pdf:bare', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Hesterwick PAP v4 December 2024' },
  layout: () => [
    title('Hesterwick Local Area Partnership: SEND Priority Action Plan'),
    para(
      'Hesterwick Council, the Integrated Care Board, NHS trusts, schools and the Hesterwick Parent Carer Forum',
    ),
    heading('Introduction'),
    para(
      'Ofsted and the Care Quality Commission inspected the local area in March 2024 and found widespread and systemic failings. We accept that. This plan answers the three priority areas for action; the two areas for improvement are dealt with in the SEND strategy.',
    ),
    ...bullets(
      'Families told inspectors that they have to fight.',
      'Children wait too long and for too many it is not clear for what.',
      'Early years practitioners were praised.',
    ),
    heading('Governance'),
    table(
      [
        ['Group', 'Chair', 'Meets'],
        ['SEND Improvement Board', 'Independent chair', 'Every six weeks'],
        ['Delivery Group', 'Head of SEND', 'Every fortnight'],
        ['Health and Wellbeing Board', 'Leader of the Council', 'Quarterly'],
      ],
      { widths: [3, 2, 2] },
    ),
    heading('Progress ratings'),
    table(
      [
        ['Rating', 'What it means'],
        ['Purple', 'Action complete and impact evidenced'],
        ['Green', 'Action on track'],
        ['Amber', 'Some delay, recovery plan agreed'],
        ['Red', 'Significant delay, escalated to SEND Improvement Board'],
      ],
      { widths: [1, 4] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'What needs to happen', width: 4.2, of: ({ action }) => action.text },
          { title: 'Local authority lead', width: 1.9, of: ({ action }) => cellFor(action, 'la') },
          { title: 'Health lead', width: 1.9, of: ({ action }) => cellFor(action, 'nhs') },
          { title: 'By when', width: 1.8, of: ({ action }) => cellFor(action, 'when') },
          { title: 'Intended impact', width: 2.6, of: ({ action }) => action.success ?? '' },
          { title: 'Progress rating', width: 1.1, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
  ],
}
