// A scrutiny review's action plan with four lists side by side in a row, to be lined up by their order: actions
// (and progress), measures of success, who is proposed and the date. Choices: each numbered action is an action
// with the measure, the person and the date of its own place; where there are more measures than actions none is
// said for either; an empty date is no date.
import { bullets, free, heading, para, title } from '../lay.ts'
import { month, theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { CorpusPlan, TruthAction, TruthTheme } from '../types.ts'

type One = [text: string, measure: string, who: string, due: string, at: string]
type Lists = { actions: string[]; measures: string[]; people: string[]; dates: string[] }
const LISTS = new Map<TruthTheme, Lists>()

function recommendation(ref: string, text: string, ones: One[], extra: string[] = []): TruthTheme {
  const measures = ones.map(([, measure]) => measure).filter((one) => one !== '')
  const all = [...measures, ...extra]
  const made = theme(
    text,
    ones.map(
      ([action, measure, who, due, at], nth): TruthAction =>
        written(
          action,
          { who },
          {
            ref: String(nth + 1),
            leads: who.split(' & '),
            due: due === '' ? null : month(due, at),
            ...(extra.length > 0 || measure === '' ? {} : { success: measure }),
          },
        ),
    ),
    ref,
  )
  LISTS.set(made, {
    actions: ones.map(([action], nth) => `${nth + 1}. ${action}`),
    measures: all.map((one, nth) => `${nth + 1}. ${one}`),
    people: (made.actions ?? []).map((action) => String(cellFor(action, 'who'))),
    dates: ones.map(([, , , due]) => due).filter((due) => due !== ''),
  })
  return made
}

const themes: TruthTheme[] = [
  recommendation(
    '1',
    'That the Panel is told each year how many children live in temporary accommodation and for how long.',
    [
      [
        'Receive a report from Housing with numbers by ward',
        'Report received and debated',
        'Colin Marsh',
        'September 2024',
        '2024-09',
      ],
      [
        'Put school moves caused by rehousing into the same report',
        'School moves known for every child',
        'Colin Marsh & Jo Penrice',
        'September 2024',
        '2024-09',
      ],
      [
        'Ask the two neighbouring districts to report in the same way',
        'Figures can be compared',
        'Jo Penrice',
        'October 2025',
        '2025-10',
      ],
    ],
  ),
  recommendation('2', 'That families do not miss free school meals for want of an application.', [
    [
      'Receive advice from Legal on automatic enrolment',
      'Advice received',
      'Sunita Rao',
      'July 2024',
      '2024-07',
    ],
    [
      'Enrol all eligible children with a letter that lets parents say no',
      'At least 600 more children registered',
      'Sunita Rao & Dan Whitby',
      'January 2025',
      '2025-01',
    ],
  ]),
  recommendation(
    '3',
    'That the holiday programme reaches children who are on a plan or in kinship care.',
    [
      [
        'Hold a third of places until two weeks before each holiday',
        'A quarter of places are taken by these children',
        'Leanne Foy',
        'December 2024',
        '2024-12',
      ],
      [
        'Social workers to book for families at the visit before the holiday',
        'Bookings by social workers double',
        'Leanne Foy & Tariq Aziz',
        'December 2024',
        '2024-12',
      ],
    ],
    ['Children say that they would come again'],
  ),
  recommendation('4', 'That the cost of the school day is looked at by all schools.', [
    [
      'Send schools the toolkit on uniform, trips and dinner debt',
      'All schools have it',
      'Dan Whitby',
      '',
      '',
    ],
  ]),
  recommendation('5', 'That help with money is offered where families already go.', [
    [
      'Adviser to sit in each family hub for one morning a week. Two hubs began in May',
      'Income gained by families is counted',
      'Gwen Holt',
      'September 2024',
      '2024-09',
    ],
    [
      'Train health visitors and early help workers to ask about money',
      '80 workers trained',
      'Gwen Holt & Leanne Foy',
      'November 2024',
      '2024-11',
    ],
    [
      'Text reminder to parents about Healthy Start',
      'Take-up rises from 61% to 75%',
      'Public Health',
      'March 2025',
      '2025-03',
    ],
  ]),
  recommendation('6', 'That care leavers are not in debt when they move into their first home.', [
    [
      'Receive proposals on council tax up to the age of 25',
      'Scheme agreed',
      'Martin Speke',
      'October 2024',
      '2024-10',
    ],
    [
      'Setting up home grant to be paid in goods ordered beforehand',
      'No care leaver waits for a cooker or a bed',
      'Tariq Aziz',
      'October 2024',
      '2024-10',
    ],
  ]),
  recommendation('7', 'That the Panel looks again in a year.', [
    ['Add to the work programme', 'Reviewed', 'Democratic Services', '', ''],
  ]),
]

export const plan: CorpusPlan = {
  id: 'quillmere-parallel',
  title: 'Scrutiny Review of Children in Low Income Families – Action Plan',
  style: 'four numbered or plain lists side by side in each row, lined up by order; some dates empty',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Scrutiny Review of Children in Low Income Families – Action Plan'),
    para('Quillmere Council, Children and Families Scrutiny Panel, 11 June 2024. Appendix 2.'),
    para(
      'The Panel met six times, heard from fourteen witnesses and visited three schools and a family hub. Its recommendations were accepted by Cabinet with one change.',
    ),
    heading('Action plan', 2),
    free(
      [
        [
          'No.',
          'Recommendation',
          'Proposed Actions/Progress',
          'Success Measures',
          'Proposed Responsibility',
          'Date',
        ].map((text) => ({ text, bold: true })),
        ...themes.map((of) => {
          const lists = LISTS.get(of)
          return [
            of.ref ?? '',
            of.text,
            lists?.actions ?? '',
            lists?.measures ?? '',
            lists?.people ?? '',
            lists?.dates ?? '',
          ]
        }),
      ],
      { widths: [0.7, 3.4, 5, 3.4, 2.4, 1.8], headings: 1 },
    ),
    heading('Members of the Panel', 2),
    ...bullets('Cllr Brightman (Chair)', 'Cllr Osei', 'Cllr Latchford', 'Mrs P Dell (parent governor)'),
  ],
}
