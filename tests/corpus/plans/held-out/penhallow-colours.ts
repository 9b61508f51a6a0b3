import { actionTable, heading, para, strong, title } from '../../lay.ts'
import { act, coloured, month, placedActions, repeating, theme, year } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const green = coloured(
  '70AD47',
  ['Green', 'on target, no risk foreseen', 'Green = on target, no risk foreseen'],
  'on-track',
)
const blue = coloured('5B9BD5', ['Blue', 'done', 'Blue = done'], 'complete')
const amber = coloured('FFC000', ['Amber', 'off target with low impact'], 'at-risk')
const red = coloured('C00000', ['Red', 'off target with medium to high impact'], 'off-track', 'at-risk')

const themes = [
  theme('Joint commissioning', [
    act(
      'Pool the therapies budget of the council and the care board',
      'B. Trelawney',
      month('Apr 15', '2015-04'),
      { rating: amber },
    ),
    act('Agree one set of outcomes for short breaks', 'C. Voss', month('Nov 14', '2014-11'), {
      rating: blue,
    }),
    act(
      'Hold a market day for providers of post-16 courses',
      'C. Voss; D. Enys',
      month('March 2015', '2015-03'),
      { rating: green },
    ),
  ]),
  theme('Moving from statements to plans', [
    act(
      'Transfer all year 11 pupils to a plan before they leave school',
      'M. Angove',
      year('2015', '2015-12'),
      { rating: red },
    ),
    act('Give each family a named plan coordinator', 'M. Angove', month('Sept 14', '2014-09'), {
      rating: blue,
    }),
    act(
      'Offer mediation within ten days of a request',
      'Information and Advice Service',
      repeating('Ongoing', 'ongoing'),
      { rating: green },
    ),
  ]),
  theme('Personal budgets', [
    act(
      'Write a policy that says who may have a personal budget and for what',
      'D. Enys',
      month('Oct 14', '2014-10'),
      { rating: blue },
    ),
    act(
      'Try direct payments for school transport with thirty families',
      'Transport Manager',
      month('Jan 15', '2015-01'),
      { rating: amber },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'penhallow-colours',
  title: 'Penhallow SEND Reforms Implementation Plan',
  style: 'rating by the colour of a cell; four colours explained in a sentence at the end; banner rows',
  levels: ['Workstream', 'Task'],
  scale: [
    { code: 'Blue', label: 'done', status: 'complete' },
    { code: 'Green', label: 'on target, no risk foreseen', status: 'on-track' },
    { code: 'Amber', label: 'off target with low impact', status: 'at-risk' },
    { code: 'Red', label: 'off target with medium to high impact', status: 'off-track' },
  ],
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:word', 'text:tabs'],
  layout: () => [
    title('Penhallow SEND Reforms Implementation Plan'),
    para('September 2014 to August 2015'),
    actionTable(placedActions({ themes }), {
      banner: ({ theme }) => theme.text,
      columns: [
        { title: 'Task', width: 6, of: ({ action }) => action.text },
        { title: 'Who', width: 2, of: ({ action }) => action.leads.join(' / ') },
        { title: 'By when', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'RAG', width: 1, of: () => '', fill: ({ action }) => action.rating?.fill },
        {
          title: 'Notes',
          width: 3,
          of: ({ action }) => (action.rating === red ? 'Seventeen left to do at 3 March 2015' : ''),
        },
      ],
    }),
    heading('Colours', 2),
    strong(
      'Blue = done; Green = on target, no risk foreseen; Amber = off target with low impact; Red = off target with medium to high impact',
    ),
  ],
}
