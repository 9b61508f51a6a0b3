import { actionTable, heading, para, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const yes = rated('Done!', 'complete')
const going = rated('We’re on it', 'on-track')
const stuck = rated('Stuck', 'at-risk', 'off-track')

const themes = [
  theme('“My social worker keeps changing and nobody tells me.”', [
    act(
      'Tell you in person, and in writing, at least two weeks before your worker changes',
      'Shelley, Service Manager for Children in Care',
      month('From January 2024', '2024-01'),
      { rating: yes },
    ),
    act(
      'Make sure your new worker meets you together with your old one',
      'Team managers',
      month('From January 2024', '2024-01'),
      { rating: going },
    ),
  ]),
  theme('“I don’t know what is in my plan.”', [
    act(
      'Give every one of you a copy of your plan in words you chose',
      'Independent Reviewing Officers',
      month('By Easter 2024', '2024-03'),
      { rating: going },
    ),
    act(
      'Teach you how to chair your own review if you want to',
      'Participation Team; Independent Reviewing Officers',
      repeating('Every school holiday', 'other'),
      { rating: going },
    ),
  ]),
  theme('“It takes ages to get permission for a sleepover.”', [
    act(
      'Let foster carers decide about sleepovers for most of you',
      'Head of Fostering',
      month('December 2023', '2023-12'),
      { rating: yes },
    ),
    act(
      'Write this down in your placement plan so no one has to ask again',
      'Supervising Social Workers',
      month('March 2024', '2024-03'),
      { rating: stuck },
    ),
    act(
      'Check with you twice a year whether it is working',
      'Children’s Rights Officer',
      undated('Twice a year'),
      { rating: going },
    ),
  ]),
]
for (const of of themes)
  for (const action of of.actions ?? []) {
    if (action.due?.text === 'Twice a year') action.due = { ...action.due, repeats: 'six-monthly' }
    if (action.due?.text === 'By Easter 2024')
      action.due = {
        text: 'By Easter 2024',
        date: null,
        precision: null,
        repeats: null,
        also: ['2024-03-31', '2024-04-30'],
      }
  }

export const plan: CorpusPlan = {
  id: 'foxley-yousaid',
  title: 'Foxley: Our Promise to You – Children in Care Improvement Plan',
  style:
    'you said, we will: what children said merged beside what will be done, first names, plain words for the status',
  levels: ['You said', 'We will'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word', 'ods'],
  layout: () => [
    title('Foxley: Our Promise to You – Children in Care Improvement Plan'),
    para(
      'We asked 140 of you what needs to get better. This is what you told us and what we are going to do about it.',
    ),
    heading('What you said and what we will do', 1),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'You said', width: 4, of: ({ theme: of }) => of.text, merge: ({ theme: of }) => of.text },
        { title: 'We will', width: 5, of: ({ action }) => action.text },
        { title: 'Who’s in charge?', width: 3, of: ({ action }) => action.leads.join(' and ') },
        { title: 'When?', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'How’s it going?', width: 2, of: ({ action }) => printed(action.rating) },
        {
          title: 'What’s changed so far?',
          width: 4,
          of: ({ action }) =>
            action.rating === yes ? 'You told us at the summer party that this is better.' : '',
        },
      ],
    }),
  ],
}
