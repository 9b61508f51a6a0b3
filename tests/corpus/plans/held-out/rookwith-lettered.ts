// Typical. A partnership's business plan: priorities 1a, 1b …, specific actions numbered afresh in each, a strategic lead
// over each priority who leads none of them, timescales in sentences. The key of the letters stands at the end.
import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { day, month, printed, quarter, repeating, theme, themeActions, undated, year } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

const B: TruthRating = { texts: ['B', 'Complete'], statuses: ['complete'] }
const G: TruthRating = { texts: ['G', 'On track'], statuses: ['on-track'] }
const A: TruthRating = { texts: ['A', 'Some slippage'], statuses: ['at-risk'] }
const R: TruthRating = { texts: ['R', 'Off track or not begun'], statuses: ['off-track', 'not-started'] }

type Line = [string, string, string, TruthDue | null, TruthRating, string]

function line(...[ref, text, leads, due, rating, success]: Line): TruthAction {
  return written(
    text,
    { lead: leads.replaceAll(';', ' / '), when: due?.text ?? '', success },
    { ref, leads: leads.split(';'), due, rating, ...(success === '' ? {} : { success }) },
  )
}

const STRATEGIC = new Map([
  ['PRIORITY 1a', 'Director of Children’s Services'],
  ['PRIORITY 1b', 'Chief Nurse, ICB'],
  ['PRIORITY 2', 'Chief Superintendent'],
  ['PRIORITY 3', 'Independent Scrutineer'],
])

const themes: TruthTheme[] = [
  theme(
    'Neglect is recognised early and met with help',
    [
      line(
        '1',
        'Revise the neglect toolkit and withdraw the old one',
        'Neglect Sub-group',
        month('Revised toolkit in place by April 2025', '2025-04'),
        B,
        'One toolkit in use in all agencies',
      ),
      line(
        '2',
        'Train 300 staff in the toolkit, with a refresher after six months',
        'Partnership Training Officer;Health Visiting Lead',
        year('Across financial year 2025/26', '2026-03'),
        G,
        '300 trained; 80% say that they have used it',
      ),
      line(
        '3',
        'Audit forty cases of neglect with all agencies together',
        'QA Sub-group',
        { ...month('June/July 2025', '2025-07'), also: ['2025-06-30'] },
        A,
        '',
      ),
      line(
        '4',
        'Report to the Executive on children on a neglect plan for a second time',
        'Performance Analyst',
        repeating('Quarterly', 'quarterly'),
        G,
        'Second plans fall below 15%',
      ),
    ],
    'PRIORITY 1a',
  ),
  theme(
    'Babies are safe',
    [
      line(
        '1',
        'Launch the pre-birth pathway',
        'Named Midwife',
        day('1 September 2025', '2025-09-01'),
        B,
        'Referral by 16 weeks in 70% of cases',
      ),
      line(
        '2',
        'Give every new parent the crying-baby message three times before six weeks',
        'Health Visiting Lead;Named Midwife',
        month('All parents by December 2025', '2025-12'),
        G,
        '',
      ),
      line(
        '3',
        'Agree who may share what about fathers',
        'Information Governance Leads',
        undated('TBC'),
        R,
        'Fathers named in nine records of ten',
      ),
      line(
        '4',
        'Safe sleep briefing for housing officers and foster carers',
        'Public Health Consultant',
        month('Two briefings held by Nov 2025', '2025-11'),
        G,
        '120 attend',
      ),
    ],
    'PRIORITY 1b',
  ),
  theme(
    'Children are kept safe outside the home',
    [
      line(
        '1',
        'Map hotspots with young people and the community safety team',
        'Exploitation Coordinator',
        quarter('Q2 2025/26', '2025-09'),
        B,
        'Map is used at each monthly meeting',
      ),
      line(
        '2',
        'Move to one child exploitation risk tool',
        'Exploitation Coordinator;DI Missing and Exploitation',
        month('Tool agreed and live by January 2026', '2026-01'),
        A,
        '',
      ),
      line(
        '3',
        'Disrupt: at least one order or warning for each named location',
        'DI Missing and Exploitation',
        repeating('Monthly', 'monthly'),
        G,
        'Disruption log',
      ),
      line(
        '4',
        'Commission a parents’ support worker',
        'Commissioning Manager',
        month('In post March 2026', '2026-03'),
        R,
        'Parents tell us that they are less alone',
      ),
    ],
    'PRIORITY 2',
  ),
  theme(
    'The partnership learns',
    [
      line(
        '1',
        'Publish a seven-minute briefing within a month of each review',
        'Partnership Manager',
        repeating('Ongoing', 'ongoing'),
        G,
        '',
      ),
      line(
        '2',
        'Bring a frontline voice to each Executive',
        'Partnership Manager',
        month('From May 2025', '2025-05'),
        B,
        'Six visits a year',
      ),
      line(
        '3',
        'Check the section 11 returns by walk-round in five agencies',
        'Independent Scrutineer;Lay Members',
        { ...month('Feb/March 2026', '2026-03'), also: ['2026-02-28'] },
        G,
        'Report to the Executive',
      ),
    ],
    'PRIORITY 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'rookwith-lettered',
  title: 'Rookwith Safeguarding Children Partnership Business Plan 2025/26',
  style:
    'priorities 1a, 1b; actions numbered afresh in each; strategic lead apart; dates in sentences; letters with a key at the end',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'A', label: 'Some slippage', status: 'at-risk' },
    { code: 'R', label: 'Off track or not begun', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Off track or not begun' },
    { kind: 'resources', words: 'Police contribution 48,000' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Rookwith Safeguarding Children Partnership Business Plan 2025/26'),
    heading('Foreword'),
    para(
      'This is our third business plan as a partnership. We have kept it to what only a partnership can do. The work of each agency is in its own plan.',
    ),
    ...bullets(
      'The Executive owns the plan.',
      'Strategic leads are answerable to the Executive for a priority; the lead named beside an action carries it out.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      para(`Strategic Lead: ${STRATEGIC.get(of.ref ?? '') ?? ''}`),
      actionTable(themeActions(of), {
        columns: [
          {
            title: 'Specific Actions',
            width: 4.5,
            of: ({ action }) => `${action.ref ?? ''}. ${action.text}`,
          },
          { title: 'Lead', width: 2.4, of: ({ action }) => cellFor(action, 'lead') },
          { title: 'Timescale/ Target', width: 2.2, of: ({ action }) => cellFor(action, 'when') },
          { title: 'Output/Outcome measurement', width: 3, of: ({ action }) => cellFor(action, 'success') },
          { title: 'BRAG', width: 0.8, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('BRAG'),
    table(
      [
        ['B', 'Complete'],
        ['G', 'On track'],
        ['A', 'Some slippage'],
        ['R', 'Off track or not begun'],
      ],
      { widths: [1, 5], headings: 0 },
    ),
    heading('Budget 2025/26'),
    table([
      ['Income', '£'],
      ['Council contribution', '112,000'],
      ['Police contribution', '48,000'],
      ['ICB contribution', '61,500'],
    ]),
  ],
}
