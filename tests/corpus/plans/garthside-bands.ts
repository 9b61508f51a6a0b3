import { free, heading, para, title, type Free } from '../lay.ts'
import { act, month, printed, quarter, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const on = rated('On track', 'on-track')
const off = rated('Off track', 'off-track')
const done = rated('Achieved', 'complete')

const themes = [
  theme('Voice and influence of children', [
    act(
      'Name a champion for participation in each team',
      'Participation Lead',
      month('May 2021', '2021-05'),
      { ref: '1a', rating: done },
    ),
    act(
      'Publish what changed because children spoke',
      'Communications Manager',
      month('July 2021', '2021-07'),
      { ref: '1b', rating: on },
    ),
  ]),
  theme('Quality of plans', [
    act(
      'Train all staff to write plans that a child could read',
      'Practice Development Manager',
      month('June 2021', '2021-06'),
      { ref: '2a', rating: on },
    ),
    act('Audit forty plans each quarter', 'Quality Assurance Manager', quarter('Q2 2021/22', '2021-09'), {
      ref: '2b',
      rating: off,
    }),
    act(
      'Hold a practice week twice a year',
      'Director of Children’s Services',
      month('October 2021', '2021-10'),
      { ref: '2c', rating: on },
    ),
  ]),
]

const PROSE = [
  'Champions have met twice; the third meeting on 4 March 2021 agreed a charter.',
  'Work began in January 2021 and slowed because of sickness.',
  'A first draft went to the youth council.',
]

function rows(): Free[][] {
  return themes.flatMap((of): Free[][] => [
    [{ text: of.text, across: 6, bold: true, fill: 'BDD7EE' }],
    ...(of.actions ?? []).flatMap((action, at): Free[][] => [
      [
        { text: 'Action', bold: true, fill: 'EDEDED' },
        { text: `${action.ref ?? ''} ${action.text}`, across: 5 },
      ],
      [
        { text: 'Lead', bold: true, fill: 'EDEDED' },
        action.leads[0] ?? '',
        { text: 'Timescale', bold: true, fill: 'EDEDED' },
        action.due?.text ?? '',
        { text: 'Status', bold: true, fill: 'EDEDED' },
        printed(action.rating),
      ],
      [
        { text: 'Progress', bold: true, fill: 'EDEDED' },
        { text: PROSE[at] ?? '', across: 5 },
      ],
    ]),
  ])
}

export const plan: CorpusPlan = {
  id: 'garthside-bands',
  title: 'Garthside Self-evaluation Action Plan',
  style: 'one table in which each action is three rows of labels and values, themes as banner rows',
  levels: ['Theme', 'Action'],
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
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  layout: () => [
    title('Garthside Self-evaluation Action Plan'),
    para('Drawn from our self-evaluation of February 2021.'),
    heading('Actions', 2),
    free(rows(), { widths: [2, 4, 2, 3, 2, 2] }),
  ],
}
