import { actionTable, heading, para, title } from '../lay.ts'
import { month, placedActions, rated, themeOf } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { cellFor, written } from '../written.ts'

const g = rated('Green', 'on-track', null)
const a = rated('Amber', 'at-risk', null)
const r = rated('Red', 'off-track', null)

const themes = [
  themeOf('Domestic abuse', [
    {
      text: 'Children are seen as victims in their own right',
      actions: [
        written(
          'Speak to each child alone within five days',
          { start: 'Apr 2023', lead: 'Duty Manager', support: 'Safelives Advisers', before: 'Red' },
          { leads: ['Duty Manager', 'Safelives Advisers'], due: month('Sept 2023', '2023-09'), rating: a },
        ),
        written(
          'Offer a group for children in every district',
          { start: 'June 2023', lead: 'Family Hub Lead', support: '', before: 'Amber' },
          { leads: ['Family Hub Lead'], due: month('Dec 2023', '2023-12'), rating: g },
        ),
      ],
    },
    {
      text: 'Those who cause harm are helped to stop',
      actions: [
        written(
          'Commission a programme for fathers',
          { start: 'May 2023', lead: 'Commissioning Manager', support: 'Probation', before: 'Red' },
          { leads: ['Commissioning Manager', 'Probation'], due: month('March 2024', '2024-03'), rating: r },
        ),
      ],
    },
  ]),
  themeOf('Neglect', [
    {
      text: 'Neglect is named early',
      actions: [
        written(
          'Use the home conditions tool on all first visits',
          {
            start: 'April 2023',
            lead: 'Assessment Team Managers',
            support: 'Health Visiting',
            before: 'Amber',
          },
          {
            leads: ['Assessment Team Managers', 'Health Visiting'],
            due: month('July 2023', '2023-07'),
            rating: g,
          },
        ),
        written(
          'Train dentists to refer',
          { start: 'Sept 2023', lead: 'Designated Nurse', support: '', before: 'Amber' },
          { leads: ['Designated Nurse'], due: month('Feb 2024', '2024-02'), rating: a },
        ),
      ],
    },
  ]),
]

export const plan: CorpusPlan = {
  id: 'yeadon-double',
  title: 'Yeadon Partnership Business Plan',
  style:
    'two rows of titles: responsibility over lead and support, timescale over start and end, rating over last and now',
  levels: ['Priority', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Yeadon Partnership Business Plan'),
    para('Reviewed by the executive each quarter.'),
    ...themes.flatMap((of) => [
      heading(`Priority: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        groups: [
          ['', 2],
          ['Responsibility', 2],
          ['Timescale', 2],
          ['RAG', 2],
        ],
        columns: [
          {
            title: 'Outcome',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Lead', width: 2, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Support', width: 2, of: ({ action }) => cellFor(action, 'support') },
          { title: 'Start', width: 2, of: ({ action }) => cellFor(action, 'start') },
          { title: 'End', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Last', width: 1, of: ({ action }) => cellFor(action, 'before') },
          { title: 'Now', width: 1, of: ({ action }) => action.rating?.texts[0] ?? '' },
        ],
      }),
    ]),
  ],
}
