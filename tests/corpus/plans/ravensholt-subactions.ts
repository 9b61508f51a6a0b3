import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, quarter, repeating, theme, year } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const hubs = theme('Outcome 3: Children start school ready to learn', [
  act('Improve take-up of the two year old offer', 'Head of Early Years', quarter('Q4 2023/24', '2024-03'), {
    ref: '3.4',
    parts: [
      act(
        'Telephone every family on the monthly list',
        'Family Information Officer',
        repeating('Monthly', 'monthly'),
        { ref: 'a)' },
      ),
      act(
        'Ask nurseries with spare places to hold open mornings',
        'Early Years Adviser',
        quarter('Quarter 2', '2023-09'),
        { ref: 'b)' },
      ),
    ],
  }),
  act(
    'Strengthen speech and language help before school',
    'Public Health Consultant',
    year('2024', '2024-12'),
    {
      ref: '3.5',
      parts: [
        act(
          'Train health visitors in the screening tool',
          'Clinical Lead, Speech and Language',
          quarter('Quarter 3', '2023-12'),
          { ref: 'a)' },
        ),
        act(
          'Place a therapist in three family hubs',
          'Family Hubs Manager',
          quarter('Quarter 4', '2024-03'),
          { ref: 'b)' },
        ),
        act(
          'Lend picture book packs through libraries',
          'Libraries Manager',
          month('October 2023', '2023-10'),
          { ref: 'c)' },
        ),
      ],
    },
  ),
])
const teens = theme('Outcome 4: Teenagers have somewhere to go and someone to talk to', [
  act(
    'Open the youth hub on three more evenings a week',
    'Youth Service Manager',
    day('4 September 2023', '2023-09-04'),
    { ref: '4.1' },
  ),
  act(
    'Agree joint working between detached workers and neighbourhood policing',
    'Head of Adolescent Services',
    quarter('Q2 2023/24', '2023-09'),
    {
      ref: '4.2',
      parts: [
        act(
          'Share a weekly picture of where young people gather',
          'Neighbourhood Inspector',
          repeating('Weekly', 'weekly'),
          { ref: 'a)' },
        ),
        act(
          'Evaluate with young people after six months',
          'Participation Team',
          quarter('Q4 2023/24', '2024-03'),
          { ref: 'b)' },
        ),
      ],
    },
  ),
])
const themes = [hubs, teens]
// A bare “Quarter 2” names no year; a fair reader may leave it without a date.
for (const { action } of placedActions({ themes })) {
  if (action.due?.text.startsWith('Quarter') === true)
    action.due = {
      text: action.due.text,
      date: null,
      precision: null,
      repeats: null,
      also: [action.due.date],
    }
}

const CABINET = ['Cllr Imani Boateng', 'Cllr Stuart Fell']

export const plan: CorpusPlan = {
  id: 'ravensholt-subactions',
  title: 'Ravensholt Year Ahead Delivery Plan 2023/24: Children and Young People',
  style: 'actions with parts a) b) c); columns for lead directorate and Cabinet Member',
  levels: ['Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'resources', words: 'Family hubs grant £612,000 £598,000' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'text:tabs', 'paste:word', 'text:pages'],
  page: { landscape: true },
  layout: () => [
    title('Ravensholt Year Ahead Delivery Plan 2023/24: Children and Young People'),
    para(
      'The delivery plan turns the Council Plan into the actions and milestones for the year. Financial quarters are used throughout.',
    ),
    ...themes.flatMap((of, at) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Activity', width: 5, of: ({ action }) => `${action.ref ?? ''} ${action.text}` },
          {
            title: 'Lead directorate',
            width: 2,
            of: () => 'Children and Young People’s Services',
            merge: () => of,
          },
          { title: 'Lead officer', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Lead Cabinet Member', width: 2, of: () => CABINET[at] ?? '', merge: () => of },
          { title: 'Timescales for completion', width: 2, of: ({ action }) => action.due?.text ?? '' },
        ],
      }),
    ]),
    heading('Resources', 2),
    table(
      [
        ['Budget line', '2023/24', '2024/25'],
        ['Family hubs grant', '£612,000', '£598,000'],
        ['Youth investment', '£240,000', '£240,000'],
        ['Total', '£852,000', '£838,000'],
      ],
      { widths: [4, 1, 1] },
    ),
  ],
}
