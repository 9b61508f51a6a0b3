import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { act, month, printed, rated, repeating, theme, themeActions, undated, year } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const a = rated('A', 'complete')
const b = rated('B', 'on-track')
const c = rated('C', 'off-track')

const of = theme('Scrutiny review: mental health of children in care', [
  act(
    'Every child in care should be offered a conversation about their wellbeing within a month of coming into care',
    'Virtual School Head',
    month('January 2020', '2020-01'),
    { ref: '1', rating: a },
  ),
  act(
    'The Council and the NHS should fund a dedicated team of three clinicians',
    'Director of Children’s Services, NHS Head of Commissioning',
    undated('Subject to budget'),
    { ref: '2', rating: c },
  ),
  act(
    'Foster carers should receive training in attachment and loss each year',
    'Fostering Service Manager',
    repeating('Annually', 'annual'),
    { ref: '3', rating: b },
  ),
  act(
    'Residential homes should each have a named link worker',
    'Residential Services Manager',
    month('Nov 2019', '2019-11'),
    { ref: '4', rating: a },
  ),
  act(
    'Waiting times should be reported to the Corporate Parenting Panel',
    'Performance Officer',
    repeating('Every quarter', 'quarterly'),
    { ref: '5', rating: b },
  ),
  act(
    'Care leavers should keep their clinician until they are 25 if they wish',
    'NHS Head of Commissioning',
    year('2021', '2021-12'),
    { ref: '6', rating: c },
  ),
  act(
    'Young people should design a card that tells professionals how they like to be spoken to',
    'Children’s Rights Officer',
    month('March 2020', '2020-03'),
    { ref: '7', rating: b },
  ),
])
of.mayLack = true
const pair = of.actions?.[1]
if (pair !== undefined) pair.leads = ['Director of Children’s Services', 'NHS Head of Commissioning']

const RESPONSES = [
  'Accepted',
  'Accepted in principle',
  'Accepted',
  'Accepted',
  'Accepted',
  'Not yet decided',
  'Accepted',
]
const NEWS = [
  'In place since January; 41 conversations held.',
  'The bid was not successful in February 2020. It will be put again.',
  'Two courses run in autumn 2019.',
  'Named in each home.',
  'First report went to the Panel of 4 December 2019.',
  'Depends on number 2.',
  'Workshop on 18 February 2020.',
]

export const plan: CorpusPlan = {
  id: 'holmbridge-scrutiny',
  title: 'Holmbridge Scrutiny Committee: Recommendations Monitor',
  style: '“Recommendation” tracked with the executive’s response; ratings A, B, C with the key below',
  levels: ['Review', 'Recommendation'],
  scale: [
    { code: 'A', label: 'Implemented', status: 'complete' },
    { code: 'B', label: 'Being implemented to time', status: 'on-track' },
    { code: 'C', label: 'Not implemented', status: 'off-track' },
  ],
  themes: [of],
  decoys: [{ kind: 'key', words: 'A Implemented B Being implemented to time C Not implemented' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:bare',
    'odt',
    'html',
    'csv',
    'xlsx',
    'ods',
    'text:tabs',
    'paste:cells',
  ],
  page: { landscape: true },
  layout: () => [
    title('Holmbridge Scrutiny Committee: Recommendations Monitor'),
    heading('Scrutiny review: mental health of children in care', 2),
    para('The review reported in September 2019. The Executive answered on 15 October 2019.'),
    actionTable(themeActions(of), {
      columns: [
        { title: 'No.', width: 1, of: ({ action }) => action.ref ?? '' },
        { title: 'Recommendation', width: 5, of: ({ action }) => action.text },
        {
          title: 'Executive response',
          width: 2,
          of: ({ action }) => RESPONSES[(of.actions ?? []).indexOf(action)] ?? '',
        },
        { title: 'Officer', width: 3, of: ({ action }) => action.leads.join('; ') },
        { title: 'Date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress', width: 4, of: ({ action }) => NEWS[(of.actions ?? []).indexOf(action)] ?? '' },
        { title: 'Rating', width: 1, of: ({ action }) => printed(action.rating) },
      ],
    }),
    strong('Ratings'),
    table(
      [
        ['A', 'Implemented'],
        ['B', 'Being implemented to time'],
        ['C', 'Not implemented'],
      ],
      { widths: [1, 6], headings: 0 },
    ),
  ],
}
