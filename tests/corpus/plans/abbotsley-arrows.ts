import { actionTable, heading, para, title } from '../lay.ts'
import { day, month, placedActions, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const rate = (text: string, ...statuses: TruthRating['statuses']): TruthRating => rated(text, ...statuses)

const themes = [
  theme('Inclusion in schools', [
    written(
      'Cut suspensions of children with a plan by a third',
      { due: 'Sept 24 → Dec 24' },
      {
        leads: ['Head of Inclusion (lead)', 'PRU Headteacher'],
        due: month('Sept 24 → Dec 24', '2024-12'),
        rating: rate('Amber → Green', 'on-track'),
      },
    ),
    written(
      'Fund breakfast clubs in the ten poorest wards',
      { due: 'Dec 2024' },
      {
        leads: ['Schools Finance Officer'],
        due: month('Dec 2024', '2024-12'),
        rating: rate('Green', 'on-track', null),
      },
    ),
    written(
      'Agree managed moves before any exclusion',
      { due: '1st Sept. 2024' },
      {
        leads: ['Fair Access Officer'],
        due: day('1st Sept. 2024', '2024-09-01'),
        rating: rate('Green (was Amber)', 'on-track'),
      },
    ),
  ]),
  theme('Alternative provision', [
    written(
      'Visit each provider unannounced once a term',
      { due: 'July 2025 (end)' },
      {
        leads: ['AP Quality Officer'],
        due: month('July 2025 (end)', '2025-07'),
        rating: rate('Red ↓', 'off-track'),
      },
    ),
    written(
      'Register all tuition with the council',
      { due: 'Nov-24' },
      {
        leads: ['AP Quality Officer', 'Legal Services'],
        due: month('Nov-24', '2024-11'),
        rating: rate('Amber ↑', 'at-risk'),
      },
    ),
    written(
      'Return half of pupils to mainstream in two terms',
      { due: 'Summer 2025' },
      {
        leads: ['PRU Headteacher'],
        due: { text: 'Summer 2025', date: null, precision: null, repeats: null },
        rating: rate('Amber', 'at-risk', null),
      },
    ),
  ]),
]
for (const { action } of placedActions({ themes }))
  action.leads = action.leads.map((lead) => lead.replace(' (lead)', ''))

export const plan: CorpusPlan = {
  id: 'abbotsley-arrows',
  title: 'Abbotsley Inclusion and Alternative Provision Plan',
  style: 'arrows: ratings that moved and dates that moved; a lead marked as such in brackets',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'csv', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Abbotsley Inclusion and Alternative Provision Plan'),
    para('Arrows show which way a rating is moving.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Activity', width: 5, of: ({ action }) => action.text },
          {
            title: 'Who is responsible?',
            width: 3,
            of: ({ action }) =>
              action.leads
                .map((lead, at) => (at === 0 && action.leads.length > 1 ? `${lead} (lead)` : lead))
                .join(', '),
          },
          { title: 'Deadline', width: 2, of: ({ action }) => cellFor(action, 'due') },
          { title: 'RAG', width: 2, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
  ],
}
