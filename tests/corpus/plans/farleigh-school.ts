import { actionTable, heading, para, title } from '../lay.ts'
import { act, day, month, repeating, theme, themeActions, undated } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const themes = [
  theme('Priority 1: Every pupil reads well by the end of Year 2', [
    act('Choose and buy one phonics scheme for the whole school', 'HT; English Lead', undated('Autumn 1')),
    act(
      'Observe phonics lessons and coach those who teach them',
      'English Lead',
      repeating('Half termly', 'other'),
    ),
    act('Listen to the lowest fifth read daily', 'TAs', repeating('Ongoing', 'ongoing')),
    act('Hold a reading café with parents', 'EYFS Lead; PTA', undated('Spring 2')),
  ]),
  theme('Priority 2: Pupils with SEND take part in all that school offers', [
    act('Write one page profiles with each pupil and family', 'SENDCo', undated('By October half term')),
    act(
      'Train lunchtime staff to lead games that anybody can join',
      'DHT; Sports Coach',
      day('INSET 6th January 2025', '2025-01-06'),
    ),
    act('Review clubs and trips for who is missing', 'SENDCo; SLT', undated('Summer term')),
    act(
      'Invite the specialist teacher for an afternoon each fortnight',
      'SENDCo',
      repeating('Fortnightly', 'other'),
    ),
  ]),
  theme('Priority 3: Governors know the school', [
    act('Link a governor to each priority', 'Chair of Governors', month('Sept 2024', '2024-09')),
    act(
      'Walk the corridors with the safeguarding governor',
      'DSL; Safeguarding Governor',
      repeating('Termly', 'termly'),
    ),
    act(
      'Read twenty anonymous pupil questionnaires before each meeting',
      'FGB',
      repeating('Every meeting', 'other'),
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'farleigh-school',
  title: 'Farleigh Primary School Improvement Plan 2024-25',
  style: 'a school: initials of posts, half terms, cost and monitoring beside each action, no rating',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:bare',
    'odt',
    'html',
    'text:tabs',
    'text:paragraphs',
    'paste:word',
    'xlsx',
  ],
  page: { landscape: true },
  layout: () => [
    title('Farleigh Primary School Improvement Plan 2024-25'),
    para('Our three priorities come from what inspectors told us and from what pupils say.'),
    ...themes.flatMap((of, at) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Actions', width: 5, of: ({ action }) => action.text },
          { title: 'Who', width: 2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'When', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Cost', width: 1, of: () => (at === 2 ? 'Nil' : '£450') },
          { title: 'Monitoring', width: 3, of: () => 'Governors’ visit and minutes' },
          {
            title: 'Success criteria',
            width: 4,
            of: ({ action }) =>
              action.leads.length > 1
                ? 'Staff and parents say they were part of it'
                : 'Records show that it took place',
          },
        ],
      }),
    ]),
  ],
}
