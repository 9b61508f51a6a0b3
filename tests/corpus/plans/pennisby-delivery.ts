// A council plan theme's year ahead delivery plan: tables under outcomes, quarters without a year for timescales, three
// columns of leads, and activities 3.5 a) to c) that share one stem. Choices: the year is in the title (2023/24);
// the officer leads; the directorate is where, the cabinet member answers above; each lettered activity is a row and an action of its own.
import { actionTable, heading, para, title } from '../lay.ts'
import { quarter, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const LAST = ['', '2023-06', '2023-09', '2023-12', '2024-03']

type Line = [string, string, 1 | 2 | 3 | 4, string, string, string]

function line([ref, text, at, officer, directorate, member]: Line): TruthAction {
  const due = quarter(`Quarter ${String(at)}`, LAST[at] ?? '')
  return written(text, { officer, directorate, member }, { ref, leads: [officer], due })
}

const FAMILIES = 'Children and Families'
const COUNCILLOR = 'Cllr Harriet Osgodby'
const LEARNING = 'Cllr Dev Marchetti'

const STEM = 'Deliver the family hubs programme:'

const themes: TruthTheme[] = [
  {
    text: 'Children and young people are safe and supported within strong families.',
    actions: [
      line([
        '3.1',
        'Launch a family group conferencing service, so that families make their own plan before we make one for them',
        2,
        'Head of Early Help',
        FAMILIES,
        COUNCILLOR,
      ]),
      line([
        '3.2',
        'Recruit 30 social workers from overseas and the step-up programme to lower the number of agency staff',
        4,
        'Assistant Director, Social Work',
        FAMILIES,
        COUNCILLOR,
      ]),
      line([
        '3.3',
        'Adopt the new safeguarding partnership arrangements once national guidance is out',
        3,
        'Partnership Manager',
        FAMILIES,
        COUNCILLOR,
      ]),
      line([
        '3.4',
        'Open an emergency home for teenagers in the former caretaker’s house (Also links to A council that lives within its means)',
        4,
        'Head of Placements',
        FAMILIES,
        COUNCILLOR,
      ]),
      line([
        '3.5 a)',
        `${STEM} a) open the third hub, in the north`,
        1,
        'Family Hubs Manager',
        'Public Health',
        COUNCILLOR,
      ]),
      line([
        '3.5 b)',
        `${STEM} b) move midwifery appointments into all hubs`,
        3,
        'Family Hubs Manager',
        'Public Health',
        COUNCILLOR,
      ]),
      line([
        '3.5 c)',
        `${STEM} c) publish the start for life offer in six languages`,
        2,
        'Family Hubs Manager',
        'Public Health',
        COUNCILLOR,
      ]),
    ],
  },
  {
    text: 'Every child has a good education and is there to receive it.',
    actions: [
      line([
        '3.6',
        'Hold targeting support meetings with all schools about pupils who miss more than half of their lessons',
        3,
        'Attendance Lead',
        'Education and Skills',
        LEARNING,
      ]),
      line([
        '3.7',
        'Complete the first stage of the special school for 120 pupils at the old depot',
        4,
        'Head of School Places',
        'Place',
        LEARNING,
      ]),
      line([
        '3.8',
        'Agree with the DfE a plan that brings the high needs block into balance over five years',
        2,
        'Director of Education',
        'Education and Skills',
        LEARNING,
      ]),
      line([
        '3.9 a)',
        'Make sure that holidays are fed and lively: a) run the summer programme for 2,500 children on free school meals',
        2,
        'Youth Services Manager',
        'Communities',
        LEARNING,
      ]),
      line([
        '3.9 b)',
        'Make sure that holidays are fed and lively: b) tender for the next two years',
        4,
        'Commissioning Manager',
        'Communities',
        LEARNING,
      ]),
    ],
  },
  {
    text: 'Young people, and care leavers first of all, go on to work, training and a home of their own.',
    actions: [
      line([
        '3.10',
        'Sign the care leavers covenant and offer ten paid placements in the council (Also links to A fair economy)',
        1,
        'Head of Corporate Parenting',
        FAMILIES,
        COUNCILLOR,
      ]),
      line([
        '3.11',
        'Write the youth justice plan and have it adopted by full Council',
        1,
        'Youth Justice Manager',
        FAMILIES,
        COUNCILLOR,
      ]),
      line([
        '3.12',
        'Let eight refurbished flats to care leavers with a support worker on call',
        3,
        'Head of Housing Options',
        'Housing',
        'Cllr Jean Thwaite-Obi',
      ]),
    ],
  },
]

function under(of: TruthTheme): Laid[] {
  return [
    heading(`Outcome: ${of.text}`, 2),
    actionTable(themeActions(of), {
      columns: [
        { title: 'Ref', width: 0.9, of: ({ action }) => action.ref ?? '' },
        { title: 'Activity', width: 5.5, of: ({ action }) => action.text },
        { title: 'Timescales for completion', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Lead officer', width: 2.2, of: ({ action }) => cellFor(action, 'officer') },
        { title: 'Lead directorate', width: 2, of: ({ action }) => cellFor(action, 'directorate') },
        { title: 'Lead Cabinet Member', width: 2, of: ({ action }) => cellFor(action, 'member') },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'pennisby-delivery',
  title: 'Pennisby Council Plan – Year Ahead Delivery Plan 2023/24: Theme 3, A great place to grow up',
  style:
    'a table under each outcome, quarters with the year in the title alone, lettered activities sharing a stem, three lead columns',
  levels: ['Outcome', 'Activity'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9, footer: 'Year Ahead Delivery Plan 2023/24' },
  layout: () => [
    title('Pennisby Council Plan – Year Ahead Delivery Plan 2023/24: Theme 3, A great place to grow up'),
    para(
      'Each year we set out what we will do in the twelve months from April 2023 to March 2024 to bring the Council Plan about. Cabinet sees how far we have come after each quarter.',
    ),
    ...themes.flatMap((of) => under(of)),
    heading('How we will know', 2),
    para(
      'Measures for this theme are in the performance framework. Those which are not at the expected level are explained to the scrutiny committee.',
    ),
  ],
}
