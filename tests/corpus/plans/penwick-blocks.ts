import { heading, para, strong, title } from '../lay.ts'
import { act, day, month, printed, rated, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const on = rated('In progress', 'on-track')
const done = rated('Completed', 'complete')

const themes = [
  theme('Listening to families', [
    act(
      'Set up a parents’ panel for child protection',
      'Participation Manager',
      month('July 2025', '2025-07'),
      { rating: done },
    ),
    act(
      'Pay parents who help to train our staff',
      'Finance Business Partner',
      day('1 September 2025', '2025-09-01'),
      { rating: on },
    ),
  ]),
  theme('Getting plans right', [
    act(
      'Hold a planning meeting within ten days of each conference',
      'Conference Chairs',
      month('August 2025', '2025-08'),
      { rating: on },
    ),
    act('Send parents a plain copy of the plan', 'Business Support Manager', month('June 2025', '2025-06'), {
      rating: done,
    }),
    act('Read plans with the family at each visit', 'All social workers', month('October 2025', '2025-10'), {
      rating: on,
    }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'penwick-blocks',
  title: 'Penwick Improvement Plan on the Web',
  style: 'no tables: each action in bold, and below it labels in bold with their words on the next line',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Penwick Improvement Plan on the Web'),
    para('We change this page on the first of each month.'),
    ...themes.flatMap((of) => [
      heading(of.text, 1),
      ...themeActions(of).flatMap(({ action }) => [
        heading(action.text, 2),
        strong('Lead'),
        para(action.leads.join(', ')),
        strong('Due date'),
        para(action.due?.text ?? ''),
        strong('Status'),
        para(printed(action.rating)),
      ]),
    ]),
  ],
}
