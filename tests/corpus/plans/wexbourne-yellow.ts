import { actionTable, bullets, heading, para, title } from '../lay.ts'
import { act, day, month, placedActions, printed, quarter, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const green = rated('Green', 'complete')
const yellow = rated('Yellow', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

const themes = [
  theme('Managing the service', [
    act(
      'Draw up a three year plan for children’s services with partners',
      'Corporate Director',
      month('December 2018', '2018-12'),
      { ref: '1', rating: green },
    ),
    act(
      'Keep a database of the supervision that each worker has had',
      'Business Manager',
      month('October 2018', '2018-10'),
      { ref: '2', rating: green },
    ),
    act(
      'Set out in writing who may take which decisions',
      'Monitoring Officer, Head of Children’s Services',
      day('15/11/2018', '2018-11-15'),
      { ref: '3', rating: yellow },
    ),
  ]),
  theme('Access and assessment', [
    act(
      'Answer calls to the front door within two minutes',
      'Access Team Manager',
      quarter('Q4 2018/19', '2019-03'),
      { ref: '4', rating: amber },
    ),
    act(
      'See the child alone in every assessment, and write down what they said',
      'Assessment Team Managers',
      repeating('Ongoing', 'ongoing'),
      { ref: '5', rating: yellow },
    ),
    act(
      'Share information about families with the police through a signed protocol',
      'Information Governance Officer',
      month('January 2019', '2019-01'),
      { ref: '6', rating: red },
    ),
  ]),
  theme('Care and support', [
    act(
      'Review the care and support plan at least every six months',
      'Reviewing Officers',
      repeating('Six-monthly', 'six-monthly'),
      { ref: '7', rating: yellow },
    ),
    act(
      'Offer parents a group programme before the birth of a second child',
      'Flying Start Manager',
      month('By March 2019', '2019-03'),
      { ref: '8', rating: yellow },
    ),
    act(
      'Find a second provider of supervised contact',
      'Commissioning Officer',
      month('February 2019', '2019-02'),
      { ref: '9', rating: amber },
    ),
  ]),
]
const third = themes[0]?.actions?.[2]
if (third !== undefined) third.leads = ['Monitoring Officer', 'Head of Children’s Services']

export const plan: CorpusPlan = {
  id: 'wexbourne-yellow',
  title: 'Wexbourne Service Improvement Plan',
  style: 'red amber yellow green, told in a list before the table; headings for themes; wide pages',
  levels: ['Theme', 'Action'],
  scale: [
    { code: 'Red', label: 'behind and unlikely to recover', status: 'off-track' },
    { code: 'Amber', label: 'slipped but can recover', status: 'at-risk' },
    { code: 'Yellow', label: 'on target', status: 'on-track' },
    { code: 'Green', label: 'completed', status: 'complete' },
  ],
  themes,
  decoys: [{ kind: 'other', words: 'Red 1 Amber 2 Yellow 4 Green 2' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'pdf:bare',
    'odt',
    'html',
    'text:tabs',
    'text:slashes',
    'paste:word',
  ],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Wexbourne Service Improvement Plan'),
    heading('How actions are rated', 2),
    ...bullets(
      'Red – behind and unlikely to recover',
      'Amber – slipped but can recover',
      'Yellow – on target',
      'Green – completed',
    ),
    heading('Summary', 2),
    summary(),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref No', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Improvement action', width: 6, of: ({ action }) => action.text },
          { title: 'Responsible officer', width: 3, of: ({ action }) => action.leads.join(' & ') },
          { title: 'Target date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'RAYG', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    para('The Panel will scrutinise red and amber actions at each meeting.'),
  ],
}

function summary(): ReturnType<typeof actionTable> {
  const counts: [string, string][] = [
    ['Red', '1'],
    ['Amber', '2'],
    ['Yellow', '4'],
    ['Green', '2'],
  ]
  return actionTable(counts, {
    columns: [
      { title: 'Rating', of: ([name]) => name },
      { title: 'Number of actions', of: ([, count]) => count },
    ],
  })
}
