import { free, heading, para, title, type Free } from '../lay.ts'
import { act, month, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthTheme } from '../types.ts'

const blue = rated('B', 'complete', 'embedded')
const green = rated('G', 'on-track')
const amber = rated('A', 'at-risk')

const themes = [
  theme('Education, health and care plans take too long and say too little', [
    act('Appoint six plan writers on permanent contracts', 'Head of SEND', month('Jan 22', '2022-01'), {
      ref: '1.1',
      rating: blue,
    }),
    act(
      'Put in place a weekly meeting at which every late plan is named',
      'SEND Service Manager',
      month('Feb 22', '2022-02'),
      { ref: '1.2', rating: blue },
    ),
    act(
      'Agree with paediatricians a six week limit for advice',
      'Designated Clinical Officer; Head of SEND',
      month('Apr 22', '2022-04'),
      { ref: '1.3', rating: amber },
    ),
    act(
      'Check ten plans a month with parents against the quality standard',
      'Parent Carer Forum; Quality Assurance Lead',
      month('Jul 22', '2022-07'),
      { ref: '1.4', rating: green },
    ),
  ]),
  theme('Leaders do not commission jointly', [
    act(
      'Write one needs assessment for the whole area',
      'Consultant in Public Health',
      month('Mar 22', '2022-03'),
      { ref: '2.1', rating: green },
    ),
    act(
      'Sign a section 75 agreement for speech and language therapy',
      'Director of Commissioning, ICB',
      month('Sep 22', '2022-09'),
      { ref: '2.2', rating: amber },
    ),
    act(
      'Open the neurodevelopmental pathway to children over eleven',
      'CAMHS General Manager',
      month('Oct 22', '2022-10'),
      { ref: '2.3', rating: green },
    ),
  ]),
]

const STARTS: Record<string, string> = {
  '1.1': 'Nov 21',
  '1.2': 'Nov 21',
  '1.3': 'Dec 21',
  '1.4': 'Jan 22',
  '2.1': 'Nov 21',
  '2.2': 'Jan 22',
  '2.3': 'Apr 22',
}

function area(of: TruthTheme, at: number): Free[][] {
  return [
    [{ text: `Area of Weakness ${at + 1}: ${of.text}`, across: 7, bold: true, fill: '1F3864' }],
    [
      { text: 'Executive sponsor', across: 2, bold: true },
      { text: at === 0 ? 'Director of Education' : 'Accountable Officer, ICB', across: 5 },
    ],
    [
      { text: 'What will be different', across: 2, bold: true },
      {
        text:
          at === 0
            ? 'Families have a plan within twenty weeks that they helped to write'
            : 'Families meet one service, not three',
        across: 5,
      },
    ],
    [
      { text: 'Ref', down: 2, bold: true },
      { text: 'Action', down: 2, bold: true },
      { text: 'Lead', down: 2, bold: true },
      { text: 'Timescale', across: 2, bold: true },
      { text: 'Evidence of completion', down: 2, bold: true },
      { text: 'BRAG', down: 2, bold: true },
    ],
    [
      { text: 'Start', bold: true },
      { text: 'Finish', bold: true },
    ],
    ...placedActions({ themes: [of] }).map(({ action }): Free[] => [
      action.ref ?? '',
      action.text,
      action.leads.join(' / '),
      STARTS[action.ref ?? ''] ?? '',
      action.due?.text ?? '',
      'Minutes of the delivery group',
      printed(action.rating),
    ]),
    [{ text: 'How we will measure impact', across: 7, bold: true, fill: 'D9E2F3' }],
    [
      { text: 'Measure', across: 3, bold: true },
      { text: 'Baseline', bold: true },
      { text: 'Mar 22', bold: true },
      { text: 'Sep 22', bold: true },
      { text: 'Mar 23', bold: true },
    ],
    [
      {
        text: at === 0 ? 'Plans finished within twenty weeks' : 'Children waiting over 18 weeks for therapy',
        across: 3,
      },
      at === 0 ? '31%' : '240',
      at === 0 ? '40%' : '200',
      at === 0 ? '55%' : '120',
      at === 0 ? '70%' : '40',
    ],
    [
      { text: at === 0 ? 'Parents who say that they were listened to' : 'Joint posts filled', across: 3 },
      '42%',
      '50%',
      '65%',
      '80%',
    ],
  ]
}

export const plan: CorpusPlan = {
  id: 'arncott-weaknesses',
  title: 'Arncott Local Area Written Statement of Action',
  style:
    'one table an area of weakness: sponsor and outcome in rows above, start and finish below a shared title, and measures below in the same table',
  levels: ['Area of Weakness', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Arncott Local Area Written Statement of Action'),
    para('Inspectors visited the area in September 2021 and found two areas of significant weakness.'),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${at + 1}`, 2),
      free(area(of, at), { widths: [1, 5, 3, 1.5, 1.5, 3, 1.2] }),
    ]),
  ],
}
