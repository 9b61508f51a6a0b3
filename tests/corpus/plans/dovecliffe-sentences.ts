import { actionTable, para, title } from '../lay.ts'
import { day, month, placedActions, printed, quarter, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { written } from '../written.ts'

const red = rated('Red', 'off-track', null)
const amber = rated('Amber', 'at-risk', null)
const green = rated('Green', 'on-track', null)

const themes = [
  theme('Children wait too long for a first visit', [
    written(
      'Recruit four duty social workers by 31 October 2024',
      {},
      { leads: ['Head of Duty'], due: day('31 October 2024', '2024-10-31'), rating: amber },
    ),
    written(
      'By December 2024 every first visit will be made within five days',
      {},
      { leads: ['Head of Duty'], due: month('December 2024', '2024-12'), rating: red },
    ),
    written(
      'Report waiting times to the scrutiny panel by the end of the second quarter of 2024/25',
      {},
      { leads: ['Performance Manager'], due: quarter('second quarter of 2024/25', '2024-09'), rating: green },
    ),
  ]),
  theme('Managers do not challenge drift', [
    written(
      'Hold practice clinics in all four localities, to be in place by 20 January 2025',
      {},
      { leads: ['Practice Lead'], due: day('20 January 2025', '2025-01-20'), rating: green },
    ),
    written(
      'All supervision files to be audited by the end of November 2024',
      {},
      { leads: ['Audit Manager'], due: month('November 2024', '2024-11'), rating: amber },
    ),
    written(
      'Escalate plans older than nine months to the head of service no later than March 2025',
      {},
      { leads: ['Conference Chairs'], due: month('March 2025', '2025-03'), rating: green },
    ),
  ]),
  theme('Care leavers are not told of their rights', [
    written(
      'Rewrite the local offer with young people (to be complete by 28/02/2025)',
      {},
      { leads: ['Participation Officer'], due: day('28/02/2025', '2025-02-28'), rating: amber },
    ),
    written('Launch an app that holds the offer', {}, { leads: ['Digital Manager'], due: null, rating: red }),
  ]),
]

export const plan: CorpusPlan = {
  id: 'dovecliffe-sentences',
  title: 'Dovecliffe Post-Inspection Action Plan',
  style: 'no column of dates: the date stands in the sentence of the action',
  levels: ['Finding', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'xlsx', 'paste:word'],
  layout: () => [
    title('Dovecliffe Post-Inspection Action Plan'),
    para('The plan was agreed by cabinet on 9 September 2024.'),
    actionTable(placedActions({ themes }), {
      columns: [
        {
          title: 'What inspectors found',
          width: 3,
          of: ({ theme: over }) => over.text,
          merge: ({ theme: over }) => over,
        },
        { title: 'What we will do', width: 5, of: ({ action }) => action.text },
        { title: 'Accountable', width: 2, of: ({ action }) => action.leads.join(', ') },
        { title: 'RAG', width: 1, of: ({ action }) => printed(action.rating) },
      ],
    }),
  ],
}
