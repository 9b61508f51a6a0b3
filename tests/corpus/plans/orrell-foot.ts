import { actionTable, heading, para, title } from '../lay.ts'
import { day, month, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'
import { written } from '../written.ts'

const yes = rated('Done', 'complete')
const part = rated('Part done', 'on-track', 'at-risk')
const no = rated('Not done', 'off-track', 'not-started')

const themes = [
  theme('Homes that feel like home', [
    written(
      'Repaint each bedroom in a colour the child chooses',
      {},
      { leads: ['Registered Manager'], due: month('April 2024', '2024-04'), ref: 'a', rating: yes },
    ),
    written(
      'Replace the office window with a door that stays open',
      {},
      { leads: ['Property Surveyor'], due: day('5 July 2024', '2024-07-05'), ref: 'b', rating: part },
    ),
    written(
      'Cook together twice a week',
      {},
      { leads: ['Deputy Manager'], due: month('March 2024', '2024-03'), ref: 'c', rating: yes },
    ),
  ]),
  theme('Staff who know why', [
    written(
      'Teach the therapeutic model to night staff',
      {},
      {
        leads: ['Clinical Psychologist', 'Registered Manager'],
        due: month('August 2024', '2024-08'),
        ref: 'd',
        rating: part,
      },
    ),
    written(
      'Debrief after each restraint, with the child first',
      {},
      { leads: ['Deputy Manager'], due: day('1 March 2024', '2024-03-01'), ref: 'e', rating: no },
    ),
    written(
      'Bring supervision notes up to date',
      {},
      { leads: ['Registered Manager'], due: day('31 May 2024', '2024-05-31'), ref: 'f', rating: yes },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'orrell-foot',
  title: 'Orrell House Children’s Home Compliance Plan',
  style: 'the lead and the date stand at the foot of the action’s own cell',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  layout: () => [
    title('Orrell House Children’s Home Compliance Plan'),
    para('Answers the notice of 2 February 2024.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Action',
            width: 7,
            of: ({ action }) => [
              action.text,
              `Lead: ${action.leads.join(', ')}`,
              `Due: ${action.due?.text ?? ''}`,
            ],
          },
          {
            title: 'Evidence seen',
            width: 4,
            of: ({ action }) => (action.rating === yes ? 'Photographs and minutes' : ''),
          },
          { title: 'Done?', width: 2, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
  ],
}
