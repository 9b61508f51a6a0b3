// Awkward. A fostering and permanence plan whose rating is a shade in a narrow last column, explained at the front;
// priority and overall lead in merged cells; a date moved is written under the old one. Choices: the newest date is in
// force; the senior lead merged down the left leads only where nobody stands in the row, as elsewhere; a cell without
// shade has no rating.
import { actionTable, bullets, free, heading, para, title, type Column } from '../lay.ts'
import { coloured, day, month, placedActions, theme, undated } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const purple = coloured('7030A0', ['Purple', 'Action complete and closed', 'Complete'], 'complete')
const green = coloured('92D050', ['Green', 'Progressing to time', 'On track'], 'on-track')
const amber = coloured('FFC000', ['Amber', 'Progressing, but behind time', 'At risk'], 'at-risk')
const red = coloured('FF0000', ['Red', 'Not progressing', 'Off track'], 'off-track')

const SENIOR = new Map<string, string>()

type Line = [string, string, string, string[], TruthDue | null, TruthRating | null, string]
const maker =
  (senior: string) =>
  ([ref, text, lead, dates, due, rating, progress]: Line): TruthAction =>
    written(
      text,
      { lead, dates },
      {
        ref,
        leads: [lead === '' ? senior : lead],
        due,
        rating,
        ...(progress === '' ? {} : { progress }),
      },
    )

function part(ref: string, text: string, senior: string, lines: Line[]): TruthTheme {
  SENIOR.set(ref, senior)
  return theme(text, lines.map(maker(senior)), ref)
}

const themes: TruthTheme[] = [
  part('1', 'More children live with families', 'Assistant Director Corporate Parenting', [
    [
      '1.1',
      'Regional fostering hub enquiries answered within one working day',
      'Fostering Recruitment Officer',
      ['30/06/24'],
      day('30/06/24', '2024-06-30'),
      purple,
      'Mystery shopped in July: four calls of four.',
    ],
    [
      '1.2',
      'Raise allowances to the regional median, backdated to April',
      'Finance Business Partner',
      ['30/04/24', 'now 31/07/24'],
      day('now 31/07/24', '2024-07-31'),
      purple,
      'Paid in July.',
    ],
    [
      '1.3',
      'Recruit six specialist carers for children leaving residential care',
      'Fostering Team Manager',
      ['31/03/25'],
      day('31/03/25', '2025-03-31'),
      red,
      'One approved. Fee is below that of the agencies.',
    ],
    [
      '1.4',
      'Set up a third cluster of carers who support one another, with a hub home',
      'Fostering Team Manager',
      ['30/09/24', 'now 31/01/25'],
      day('now 31/01/25', '2025-01-31'),
      green,
      'Hub carers approved at panel on 12 November.',
    ],
  ]),
  part('2', 'Children do not wait for permanence', 'Head of Permanence', [
    [
      '2.1',
      'Second review always sets out the permanence plan',
      'IRO Manager',
      ['31/05/24'],
      day('31/05/24', '2024-05-31'),
      purple,
      '',
    ],
    [
      '2.2',
      'Monthly permanence panel with legal and adoption agency',
      'Permanence Coordinator',
      ['30/06/24', 'now 30/09/24'],
      day('now 30/09/24', '2024-09-30'),
      purple,
      'Meets on second Tuesdays.',
    ],
    [
      '2.3',
      'Rescind placement orders for children for whom plans have changed',
      'Principal Lawyer',
      ['31/10/24', 'now 28/02/25'],
      day('now 28/02/25', '2025-02-28'),
      amber,
      'Five of eleven before the court.',
    ],
    [
      '2.4',
      'Early permanence carers for a quarter of babies',
      '',
      ['March 2025'],
      month('March 2025', '2025-03'),
      green,
      'Three of fourteen in the half year.',
    ],
  ]),
  part('3', 'Brothers and sisters stay together', 'Head of Permanence', [
    [
      '3.1',
      'Together or apart assessment by a trained worker in each case of separation',
      'Permanence Coordinator',
      ['31/12/24'],
      day('31/12/24', '2024-12-31'),
      amber,
      '22 due, 13 done. Two workers trained.',
    ],
    [
      '3.2',
      'Small grants for carers who need a bigger car or another bedroom',
      'Fostering Team Manager',
      ['30/09/24'],
      day('30/09/24', '2024-09-30'),
      purple,
      'Nine households helped.',
    ],
    [
      '3.3',
      'Sibling time written in care plans, and costed',
      'IRO Manager',
      ['30/11/24', 'now 31/03/25'],
      day('now 31/03/25', '2025-03-31'),
      green,
      '',
    ],
  ]),
  part('4', 'Kinship carers are helped as much as anyone', 'Assistant Director Early Help', [
    [
      '4.1',
      'Publish the kinship local offer',
      'Kinship Team Manager',
      ['30/09/24'],
      day('30/09/24', '2024-09-30'),
      purple,
      'Published 26 September.',
    ],
    [
      '4.2',
      'Peer groups in four places, one of them in the evening',
      'Kinship Team Manager',
      ['31/01/25'],
      day('31/01/25', '2025-01-31'),
      green,
      'Three running.',
    ],
    [
      '4.3',
      'Special guardianship support plans reviewed yearly',
      '',
      ['31/12/24'],
      day('31/12/24', '2024-12-31'),
      red,
      'No capacity since the review officer left in August.',
    ],
    [
      '4.4',
      'Training passport shared with the fostering service',
      'Kinship Team Manager',
      ['tbc'],
      undated('tbc'),
      null,
      '',
    ],
  ]),
]

const COLUMNS: Column[] = [
  {
    title: 'Priority',
    width: 1.6,
    of: ({ theme: of }) => `${of.ref ?? ''} ${of.text}`,
    merge: ({ theme: of }) => of,
  },
  {
    title: 'Senior lead',
    width: 1.6,
    of: ({ theme: of }) => SENIOR.get(of.ref ?? '') ?? '',
    merge: ({ theme: of }) => of,
  },
  { title: 'No', width: 0.6, of: ({ action }) => action.ref ?? '' },
  { title: 'Tasks', width: 4.4, of: ({ action }) => action.text },
  { title: 'Operational lead', width: 1.8, of: ({ action }) => cellFor(action, 'lead') },
  { title: 'Finish date', width: 1.2, of: ({ action }) => cellFor(action, 'dates') },
  { title: 'Progress to 30 Nov 2024', width: 3.4, of: ({ action }) => action.progress ?? '' },
  { title: 'PGAR', width: 0.8, of: () => '', fill: ({ action }) => action.rating?.fill },
]

export const plan: CorpusPlan = {
  id: 'netherfold-shades',
  title: 'Netherfold Permanence and Fostering Improvement Plan',
  style:
    'priority and senior lead merged on the left, a new date under the old one, the rating a shade alone with its key first',
  levels: ['Priority', 'Task'],
  scale: [
    { code: 'Purple', label: 'Action complete and closed', status: 'complete' },
    { code: 'Green', label: 'Progressing to time', status: 'on-track' },
    { code: 'Amber', label: 'Progressing, but behind time', status: 'at-risk' },
    { code: 'Red', label: 'Not progressing', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Progressing, but behind time' }],
  renderings: ['docx', 'pdf:shaded', 'odt', 'html', 'paste:word', 'xlsx'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Netherfold Permanence and Fostering Improvement Plan'),
    para('Corporate Parenting Panel, 10 December 2024, item 7'),
    para(
      'A date that has been changed is shown under the first one. The last column is coloured as follows.',
    ),
    free(
      [
        [
          { text: 'Colour', bold: true },
          { text: 'Meaning', bold: true },
        ],
        [{ text: 'Purple', fill: '7030A0' }, 'Action complete and closed'],
        [{ text: 'Green', fill: '92D050' }, 'Progressing to time'],
        [{ text: 'Amber', fill: 'FFC000' }, 'Progressing, but behind time'],
        [{ text: 'Red', fill: 'FF0000' }, 'Not progressing'],
      ],
      { widths: [1.5, 5], headings: 1 },
    ),
    heading('Plan'),
    actionTable(placedActions({ themes }), { columns: COLUMNS }),
    heading('Points for the Panel'),
    ...bullets(
      'Members asked in September why fees for specialist carers differ; a note is attached to the minutes.',
      'IRO: independent reviewing officer.',
    ),
  ],
}
