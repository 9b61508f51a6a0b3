import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const one = rated('1', 'complete', null)
const two = rated('2', 'on-track', null)
const three = rated('3', 'on-track', 'at-risk', null)
const four = rated('4', 'not-started', 'off-track', null)

const themes = [
  theme('Listening to children', [
    act('Publish a charter written by children in care', 'Hannah Moss', month('May 2022', '2022-05'), {
      rating: one,
    }),
    act(
      'Bring a young person on to each interview panel for managers',
      'Ravi Desai',
      month('July 2022', '2022-07'),
      { rating: two },
    ),
    act(
      'Use pictures and play to hear from children under seven',
      'Hannah Moss',
      repeating('Ongoing', 'ongoing'),
      { rating: three },
    ),
  ]),
  theme('Working with fathers', [
    act(
      'Invite fathers to every meeting about their child, wherever they live',
      'Grace Adair',
      month('June 2022', '2022-06'),
      { rating: two },
    ),
    act('Start a Saturday group at the family hub', 'Ravi Desai', month('September 2022', '2022-09'), {
      rating: four,
    }),
    act('Check that fathers’ details are on every record', 'Oisin Kerr', month('April 2022', '2022-04'), {
      rating: one,
    }),
    act(
      'Train health visitors in talking with new fathers',
      'Grace Adair',
      month('October 2022', '2022-10'),
      { rating: four },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'yarlside-no-headings',
  title: 'Yarlside Family Services: What we will do in 2022',
  style: 'tables with no heading row: columns are known only by what stands in them',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Yarlside Family Services: What we will do in 2022'),
    para('Our improvement actions, with who leads each, by when, and how far we have got.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        noHeading: true,
        columns: [
          { title: '', width: 6, of: ({ action }) => action.text },
          { title: '', width: 2, of: ({ action }) => action.leads.join(', ') },
          { title: '', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: '', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
  ],
}
