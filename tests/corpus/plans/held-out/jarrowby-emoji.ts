import { actionTable, bullets, heading, para, title } from '../../lay.ts'
import { act, day, month, placedActions, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthRating } from '../../types.ts'

const mark = (sign: string, ...statuses: TruthRating['statuses']): TruthRating => ({
  texts: [sign, ''],
  statuses,
})
const green = mark('🟢', 'on-track')
const yellow = mark('🟡', 'at-risk')
const red = mark('🔴', 'off-track')

const themes = [
  theme('Neglect', [
    act(
      'Relaunch the neglect toolkit in every school and surgery',
      'Partnership Manager',
      month('Apr 2023', '2023-04'),
      { ref: 'N1', rating: green },
    ),
    act('Check thirty long cases for drift', 'QA Team', day('31 May 2023', '2023-05-31'), {
      ref: 'N2',
      rating: yellow,
    }),
    act('Agree a threshold for chronic neglect with the family court', 'Head of Legal', undated('tbc'), {
      ref: 'N3',
      rating: red,
    }),
  ]),
  theme('Exploitation outside the home', [
    act(
      'Begin a daily exploitation meeting with the police',
      'Det Insp Rowan Hale / Exploitation Lead',
      month('Mar 2023', '2023-03'),
      { ref: 'E1', rating: green },
    ),
    act('Map places where children are harmed', 'Community Safety Manager', month('Jun 2023', '2023-06'), {
      ref: 'E2',
      rating: yellow,
    }),
    act(
      'Fund two detached youth workers for the town centre',
      'Youth Service, Housing Association',
      month('Sep 2023', '2023-09'),
      { ref: 'E3', rating: green },
    ),
  ]),
]
for (const { action } of placedActions({ themes }))
  action.leads = action.leads.flatMap((lead) => lead.split(/ \/ |, /))

const PROSE: Record<string, string> = {
  N1: 'Launched on 17 April 2023. 62 schools reached by 1 May 2023; surgeries to follow in June 2023.',
  N2: 'Twelve of thirty done by 10 May 2023.',
  N3: 'The judge could not attend on 2 February 2023 and 9 March 2023.',
  E1: 'Meeting since 6 March 2023.',
}

export const plan: CorpusPlan = {
  id: 'jarrowby-emoji',
  title: 'Jarrowby Partnership Improvement Plan',
  style:
    'coloured circles as ratings in the first column; prose of progress full of dates; next steps beside it',
  levels: ['Priority', 'Action'],
  scale: [
    { code: '🟢', label: 'Going to plan', status: 'on-track' },
    { code: '🟡', label: 'Needs attention', status: 'at-risk' },
    { code: '🔴', label: 'Not going to plan', status: 'off-track' },
  ],
  themes,
  decoys: [],
  renderings: ['docx', 'odt', 'html', 'xlsx', 'ods', 'csv', 'text:tabs', 'paste:word', 'paste:cells'],
  page: { landscape: true },
  layout: () => [
    title('Jarrowby Partnership Improvement Plan'),
    para('Signs used:'),
    ...bullets('🟢 Going to plan', '🟡 Needs attention', '🔴 Not going to plan'),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${at + 1}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: '', width: 1, of: ({ action }) => action.rating?.texts[0] ?? '' },
          { title: '#', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Activity', width: 4, of: ({ action }) => action.text },
          {
            title: 'Owner',
            width: 3,
            of: ({ action }) => action.leads.join(action.ref === 'E3' ? ', ' : ' / '),
          },
          { title: 'Deadline', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Where we are', width: 5, of: ({ action }) => PROSE[action.ref ?? ''] ?? '' },
          {
            title: 'Next steps',
            width: 4,
            of: ({ action }) =>
              action.ref === 'N1'
                ? 'Visit the remaining surgeries'
                : action.ref === 'N3'
                  ? 'Write to the designated judge'
                  : '',
          },
        ],
      }),
    ]),
  ],
}
