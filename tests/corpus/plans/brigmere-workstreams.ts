// Awkward. A programme office's plan: workstreams in rows across, beneath them objectives in a column that is printed
// once and merged, original and revised deadlines in two columns, status in four phrases. Choices: the revised
// deadline is in force where there is one; the sponsor of a workstream leads no action.
import { actionTable, heading, para, table, title, type Column } from '../lay.ts'
import {
  aim,
  day,
  month,
  placedActions,
  printed,
  rated,
  themeOf,
  undated,
  type PlacedAction,
} from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const DONE = rated('Delivered', 'complete')
const GOOD = rated('On track to deliver', 'on-track')
const SOME = rated('Some issues – see update', 'at-risk')
const NOT = rated('Not on track to deliver', 'off-track')

/** A deadline: the date in force, and where it is revised the original one. */
type When = [TruthDue | null, TruthDue?]
type Line = [[string, string], string, When, TruthRating | null, string]

function line([[ref, text], owner, [due, original], rating, progress]: Line): TruthAction {
  return written(
    text,
    {
      owner,
      original: (original ?? due)?.text ?? '',
      revised: original === undefined ? '' : (due?.text ?? ''),
    },
    {
      ref,
      leads: owner === '' ? [] : owner.split(/, | & /).map((one) => one.trim()),
      due,
      rating,
      ...(progress === '' ? {} : { progress }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf(
    'Practice',
    [
      aim('Children at risk of harm are identified and protected without delay', [
        line([
          ['P1', 'Separate duty from assessment so that each new child has one worker from the first visit'],
          'Head of Assessment',
          [month('Oct-25', '2025-10'), month('Jul-25', '2025-07')],
          SOME,
          'Consultation with staff ended 12 September. Unions have asked for two more weeks.',
        ]),
        line([
          ['P2', 'Introduce group supervision for all teams, every three weeks'],
          'Principal Social Worker',
          [month('Jun-25', '2025-06')],
          DONE,
          'All 14 teams. Feedback from staff is warm.',
        ]),
        line([
          ['P3', 'Police, health and social care to agree section 47 joint visiting standards'],
          'Head of Assessment & DCI Child Abuse Investigation Unit',
          [month('Nov-25', '2025-11'), month('Sep-25', '2025-09')],
          NOT,
          'Force reorganisation. Escalated to the executive.',
        ]),
      ]),
      aim('Plans lead to change for children', [
        line([
          ['P4', 'Roll out family group conferences before every legal planning meeting'],
          'FGC Manager',
          [month('Dec-25', '2025-12')],
          GOOD,
          '31 held since April; waiting list of six families.',
        ]),
        line([
          ['P5', 'Quality standard for visits: what did the child say, what did you see, what will you do'],
          'Principal Social Worker',
          [month('Aug-25', '2025-08')],
          DONE,
          '',
        ]),
        line([
          ['P6', 'Test the tool for neglect in the south locality and decide whether to go further'],
          'South Locality Manager',
          [undated('TBC')],
          null,
          'Awaiting licence.',
        ]),
      ]),
    ],
    'Workstream 1',
  ),
  themeOf(
    'People',
    [
      aim('A stable, skilled workforce with manageable workloads', [
        line([
          ['W1', 'Convert 25 agency workers to permanent contracts'],
          'HR Business Partner, Head of Workforce',
          [month('Mar-26', '2026-03'), month('Dec-25', '2025-12')],
          SOME,
          '9 converted. Regional pay cap makes this easier from October.',
        ]),
        line([
          ['W2', 'International recruitment of 12 social workers with support to settle'],
          'Head of Workforce',
          [month('Jan-26', '2026-01')],
          GOOD,
          '7 arrived, 5 awaiting registration.',
        ]),
        line([
          ['W3', 'Exit interviews to be done by somebody outside the line'],
          'HR Business Partner',
          [month('May-25', '2025-05')],
          DONE,
          '11 done; themes shared at the workforce board.',
        ]),
      ]),
      aim('Managers lead practice', [
        line([
          ['W4', 'Practice leadership programme for 30 team and assistant team managers'],
          'Head of Workforce',
          [month('Feb-26', '2026-02')],
          GOOD,
          'Second module in October.',
        ]),
        line([
          ['W5', 'Appoint two advanced practitioners in each locality'],
          '',
          [month('Nov-25', '2025-11')],
          NOT,
          'Four of eight appointed, adverts closed with no applicants in the north.',
        ]),
      ]),
    ],
    'Workstream 2',
  ),
  themeOf(
    'Performance and systems',
    [
      aim('Leaders have reliable information', [
        line([
          ['S1', 'Upgrade the case management system and remove 60 unused forms'],
          'Systems Manager',
          [day('03/11/2025', '2025-11-03')],
          GOOD,
          'Testing finished 26 September.',
        ]),
        line([
          ['S2', 'Daily dashboard for each team manager'],
          'Head of Performance',
          [month('Jul-25', '2025-07')],
          DONE,
          'Opened by 80% of managers each week.',
        ]),
        line([
          ['S3', 'Data quality clinics with the five teams that have most gaps'],
          'Head of Performance & Systems Manager',
          [month('Dec-25', '2025-12'), month('Oct-25', '2025-10')],
          SOME,
          'Two clinics held.',
        ]),
      ]),
    ],
    'Workstream 3',
  ),
]

const SPONSORS = new Map([
  ['Workstream 1', 'Director of Children’s Services'],
  ['Workstream 2', 'Director of Resources'],
  ['Workstream 3', 'Chief Digital Officer'],
])

const rows = placedActions({ themes })
const COLUMNS: Column[] = [
  {
    title: 'Objective',
    width: 2.4,
    of: ({ objective }) => objective?.text ?? '',
    merge: ({ objective }) => objective?.text,
  },
  { title: 'ID', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'Activity', width: 4, of: ({ action }) => action.text },
  { title: 'Owner', width: 2.2, of: ({ action }) => cellFor(action, 'owner') },
  { title: 'Original deadline', width: 1.4, of: ({ action }) => cellFor(action, 'original') },
  { title: 'Revised deadline', width: 1.4, of: ({ action }) => cellFor(action, 'revised') },
  { title: 'Status', width: 1.8, of: ({ action }) => printed(action.rating) },
  { title: 'Update since last Board', width: 3.6, of: ({ action }) => action.progress ?? '' },
]

const banner = ({ theme: of }: PlacedAction): string => `${of.ref ?? ''}: ${of.text}`

export const plan: CorpusPlan = {
  id: 'brigmere-workstreams',
  title: 'Brigmere Children’s Improvement Programme: delivery plan, October 2025',
  style:
    'workstreams in rows across, merged objectives, original and revised deadlines in two columns, status in phrases',
  levels: ['Workstream', 'Objective', 'Activity'],
  scale: [
    { code: 'Delivered', label: 'finished and signed off by the sponsor', status: 'complete' },
    { code: 'On track to deliver', label: 'will be finished by its deadline', status: 'on-track' },
    { code: 'Some issues', label: 'may be late unless something changes', status: 'at-risk' },
    { code: 'Not on track to deliver', label: 'is late, or will be', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'may be late unless something changes' },
    { kind: 'people', words: 'Workstream 3 Chief Digital Officer' },
    { kind: 'other', words: 'Capacity of the social work teams to change and keep children safe' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Brigmere Children’s Improvement Programme: delivery plan, October 2025'),
    para(
      'This plan responds to the Secretary of State’s direction of March 2025 and to the nine recommendations made by Ofsted. The Commissioner receives it each month.',
    ),
    heading('Sponsors', 2),
    table([['Workstream', 'Sponsor'], ...[...SPONSORS].map(([of, sponsor]) => [of, sponsor])], {
      widths: [3, 5],
    }),
    heading('Delivery plan', 2),
    actionTable(rows, { columns: COLUMNS, banner }),
    heading('Status', 2),
    table(
      [
        ['Status', 'What it means'],
        ['Delivered', 'finished and signed off by the sponsor'],
        ['On track to deliver', 'will be finished by its deadline'],
        ['Some issues', 'may be late unless something changes'],
        ['Not on track to deliver', 'is late, or will be'],
      ],
      { widths: [3, 6] },
    ),
    heading('Programme risks', 2),
    table(
      [
        ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
        [
          'Capacity of the social work teams to change and keep children safe',
          '4',
          '4',
          'Order of changes agreed with staff',
        ],
        ['Upgrade of the system is late', '2', '4', 'Go-live decision at Board on 20 October'],
      ],
      { widths: [4, 1, 1, 4] },
    ),
  ],
}
