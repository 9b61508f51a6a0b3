import { actionTable, heading, para, title, type Column } from '../lay.ts'
import {
  act,
  day,
  month,
  printed,
  rated,
  repeating,
  theme,
  themeActions,
  type PlacedAction,
} from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const ahead = rated('Going well', 'on-track', null)
const stuck = rated('Stuck', 'off-track', 'at-risk', null)
const over = rated('Finished', 'complete')

const themes = [
  theme('Getting it right first time', [
    act(
      'Read every referral aloud in the morning meeting and agree who acts',
      'Sunita Rao',
      month('Feb 2026', '2026-02'),
      { rating: over },
    ),
    act(
      'Stop sending families a leaflet when what they asked for was a call',
      'Barnaby Hurst',
      month('March 2026', '2026-03'),
      { rating: ahead },
    ),
    act(
      'Give each school the mobile number of one named worker',
      'Sunita Rao',
      day('13/04/2026', '2026-04-13'),
      { rating: stuck },
    ),
  ]),
  theme('Staying in touch', [
    act(
      'Keep in contact with care leavers up to 25 by the means they choose',
      'Team Manager, Leaving Care',
      repeating('Ongoing', 'ongoing'),
      { rating: ahead },
    ),
    act(
      'Hold a reunion each summer for all who lived in our homes',
      'Residential Manager',
      month('August 2026', '2026-08'),
      { rating: ahead },
    ),
    act(
      'Return lost photographs from old files to the people in them',
      'Archivist',
      month('December 2026', '2026-12'),
      { rating: stuck },
    ),
  ]),
  theme('Money well spent', [
    act(
      'Compare the price of each placement with what the child gets from it',
      'Ngozi Bello',
      month('May 2026', '2026-05'),
      { rating: ahead },
    ),
    act(
      'Buy therapeutic fostering together with three neighbours',
      'Strategic Commissioner',
      month('Sept 2026', '2026-09'),
      { rating: stuck },
    ),
    act(
      'Show the board each quarter what was saved and where it went',
      'Ngozi Bello',
      repeating('Each quarter', 'quarterly'),
      { rating: over },
    ),
  ]),
]

const TITLES: [string, string, string, string][] = [
  ['What needs to happen', 'Named person', 'Latest date', 'Temperature'],
  ['Steps we will take', 'Assigned to', 'To be done by', 'How it is going'],
  ['Commitment', 'Accountable', 'Finish', 'Health check'],
]

export const plan: CorpusPlan = {
  id: 'crowhurst-odd-titles',
  title: 'Crowhurst Children’s Services: Our Promises for 2026',
  style: 'unusual column titles, other ones in each table: columns must be known by what is in them',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'xlsx', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Crowhurst Children’s Services: Our Promises for 2026'),
    para('Each part of the service wrote its own table, in its own words.'),
    ...themes.flatMap((of, at) => {
      const [what = '', who = '', when = '', how = ''] = TITLES[at] ?? []
      const columns: Column[] = [
        { title: what, width: 5, of: ({ action }: PlacedAction) => action.text },
        { title: who, width: 2, of: ({ action }: PlacedAction) => action.leads.join(', ') },
        { title: when, width: 2, of: ({ action }: PlacedAction) => action.due?.text ?? '' },
        { title: how, width: 2, of: ({ action }: PlacedAction) => printed(action.rating) },
      ]
      return [heading(of.text, 2), actionTable(themeActions(of), { columns })]
    }),
  ],
}
