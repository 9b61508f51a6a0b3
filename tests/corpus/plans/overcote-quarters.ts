import { actionTable, heading, para, strong, title } from '../lay.ts'
import { act, aim, day, month, placedActions, printed, rated, themeOf, undated } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const completed = rated('COMPLETED', 'complete')
const started = rated('In progress', 'on-track')
const phase = rated('Phase 1 completed', 'on-track', null)
const none = rated('Not started', 'not-started')

const work = themeOf('Workstream 1 – Leadership', [
  aim('A stable senior team', [
    act('Appoint permanent heads of service to all four areas', 'Director', day('9.12.16', '2016-12-09'), {
      rating: completed,
    }),
    act(
      'Induct each new head with a week alongside practitioners',
      'Director; Principal Social Worker',
      month('Jan 2017', '2017-01'),
      { rating: started },
    ),
  ]),
  aim('Members who can challenge', [
    act(
      'Give every member of the scrutiny panel a half-day on children’s services law',
      'Democratic Services',
      month('Feb 2017', '2017-02'),
      { rating: none },
    ),
  ]),
])
const system = themeOf('Workstream 2 – Systems', [
  aim('One record for each child', [
    act(
      'Move the early help records into the main case system',
      'IT Project Manager',
      month('Dec 2016', '2016-12'),
      { rating: phase },
    ),
    act(
      'Switch off the old document store once checked',
      'IT Project Manager',
      day('31.3.17', '2017-03-31'),
      { rating: none },
    ),
    act('Give managers a daily list of visits due', 'Performance Team', month('Nov 2016', '2016-11'), {
      rating: completed,
    }),
  ]),
  aim('Reports that tell us whether children are safer', [
    act('Build an outcomes star into closing summaries', 'Head of Early Help', undated('Phase 2'), {
      rating: none,
    }),
    act(
      'Learn from complaints and compliments in a half-yearly report',
      'Customer Relations',
      month('April 2017', '2017-04'),
      { rating: started },
    ),
  ]),
])
const themes = [work, system]
const QUARTERS: [string, string, string, string][] = [
  ['All four in post', 'No change', '', ''],
  ['', 'Two inductions held', '', ''],
  ['', '', 'Session dates agreed for March 2017', ''],
  ['Supplier chosen', '40% of records moved', '', ''],
  ['', '', '', ''],
  ['List tried in two teams', 'In use everywhere since 14.11.16', 'Visits in time up from 71% to 86%', ''],
  ['', '', '', ''],
  ['First report', '', 'Second report', ''],
]

export const plan: CorpusPlan = {
  id: 'overcote-quarters',
  title: 'Overcote Children’s Services Improvement Tracker',
  style: 'What? How? Who? When? with an outcome column for each quarter and a status in free words',
  levels: ['Workstream', 'What?', 'How?'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'ods', 'paste:excel', 'text:tabs'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Overcote Children’s Services Improvement Tracker'),
    para('Updated for the Improvement Board of 24 January 2017'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        groups: [
          ['', 6],
          ['Outcome – report for', 4],
        ],
        columns: [
          {
            title: 'What?',
            width: 3,
            of: ({ objective }) => objective?.text ?? '',
            merge: ({ objective }) => objective,
          },
          { title: 'How?', width: 4, of: ({ action }) => action.text },
          { title: 'Who?', width: 2, of: ({ action }) => action.leads.join(' and ') },
          { title: 'When?', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Success measures', width: 2, of: () => '' },
          { title: 'Current Status', width: 2, of: ({ action }) => printed(action.rating) },
          ...([0, 1, 2, 3] as const).map((at) => ({
            title: `Q${at + 1}`,
            width: 2,
            of: (row: { action: unknown }) =>
              QUARTERS[placedActions({ themes }).findIndex(({ action }) => action === row.action)]?.[at] ??
              '',
          })),
        ],
      }),
    ]),
    strong('End of tracker'),
  ],
}
