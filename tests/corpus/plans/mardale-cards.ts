import { heading, para, table, title } from '../lay.ts'
import { act, month, printed, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const ok = rated('On schedule', 'on-track')
const slow = rated('Behind', 'at-risk', 'off-track')
const shut = rated('Closed', 'complete', null)

const themes = [
  theme('Objective 1: Safer recruitment of volunteers', [
    act(
      'Check every volunteer’s references before they meet a child',
      'Volunteer Manager',
      month('February 2018', '2018-02'),
      { ref: '1A', rating: shut },
    ),
    act(
      'Ask two young people to help choose mentors',
      'Youth Voice Officer',
      month('April 2018', '2018-04'),
      { ref: '1B', rating: ok },
    ),
  ]),
  theme('Objective 2: Mentors who stay', [
    act(
      'Meet each mentor monthly for the first half year',
      'Mentor Coordinator',
      repeating('Monthly', 'monthly'),
      { ref: '2A', rating: ok },
    ),
    act('Pay travel costs within a week of the claim', 'Finance Assistant', month('March 2018', '2018-03'), {
      ref: '2B',
      rating: slow,
    }),
    act('Hold a supper to thank mentors each December', 'Chair of Trustees', month('Dec 2018', '2018-12'), {
      ref: '2C',
      rating: ok,
    }),
  ]),
  theme('Objective 3: Children who feel the difference', [
    act(
      'Ask each child at the start and the end how they feel about school',
      'Evaluation Officer',
      month('May 2018', '2018-05'),
      { ref: '3A', rating: slow },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'mardale-cards',
  title: 'Mardale Mentoring Partnership Improvement Plan',
  style: 'a card for each action: labels and values four across',
  levels: ['Objective', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Mardale Mentoring Partnership Improvement Plan'),
    para('Trustees see every card at their meetings.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...themeActions(of).map(({ action }) =>
        table(
          [
            ['Action no.', action.ref ?? '', 'Status', printed(action.rating)],
            ['Action', action.text, 'Lead', action.leads.join(', ')],
            ['Completion date', action.due?.text ?? '', 'Evidence', 'Held by the office'],
          ],
          { widths: [2, 5, 2, 3], headings: 0 },
        ),
      ),
    ]),
  ],
}
