import { actionTable, moved } from '../lay.ts'
import { act, day, placedActions, printed, rated, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthRating } from '../types.ts'

const done = rated('Completed', 'complete')
const going = rated('In progress', 'on-track')
const late = rated('Overdue', 'off-track')
const notYet = rated('Not started', 'not-started')

/** One line of the export: text; owner; end date; status; start date; revised date. */
type Line = [string, string, TruthDue | null, TruthRating, string, string?]

const dated = (date: string): TruthDue => day(date.split('-').reverse().join('/'), date)

const LINES: Record<string, Line[]> = {
  'Early help': [
    [
      'Publish the early help strategy in plain words and in four languages',
      'Amina Sheikh',
      dated('2024-02-29'),
      done,
      '01/11/2023',
    ],
    [
      'Move family support workers into the three family hubs',
      'Joe Tranter',
      dated('2024-06-28'),
      going,
      '08/01/2024',
    ],
    [
      'Set up a multi-agency allocation meeting in each hub',
      'Joe Tranter',
      dated('2024-05-31'),
      going,
      '05/02/2024',
    ],
    [
      'Survey parents who stepped down from statutory help',
      'Insight Team',
      dated('2024-09-30'),
      notYet,
      '01/07/2024',
    ],
    [
      'Write a joint offer with the housing department for families at risk of eviction',
      'Amina Sheikh, Carl Boyes',
      dated('2024-07-31'),
      late,
      '04/03/2024',
      '31/10/2024',
    ],
  ],
  'Assessment and safeguarding': [
    [
      'Clear all assessments open longer than fifty days',
      'Mei-Ling Foster',
      dated('2024-03-15'),
      done,
      '02/01/2024',
    ],
    [
      'Hold a weekly case tracking meeting with team managers',
      'Mei-Ling Foster',
      dated('2024-02-02'),
      done,
      '26/01/2024',
    ],
    [
      'Refresh the pre-birth protocol with the hospital',
      'Dr R. Oduya',
      dated('2024-08-30'),
      going,
      '15/04/2024',
    ],
    [
      'Give duty workers access to school attendance records',
      'Data Protection Officer',
      dated('2024-05-10'),
      late,
      '12/02/2024',
      '28/06/2024',
    ],
    [
      'Observe six child protection conferences and share what was learnt',
      'Conference Chairs',
      dated('2024-12-20'),
      notYet,
      '02/09/2024',
    ],
    [
      'Agree with police how body-worn footage is shared in strategy discussions',
      'Detective Inspector Lowe',
      undated('TBC'),
      notYet,
      '01/10/2024',
    ],
  ],
  'Children in care': [
    [
      'Bring ten children living more than fifty miles away nearer to home',
      'Bryony Castle',
      dated('2025-03-31'),
      going,
      '01/04/2024',
    ],
    [
      'Register two new children’s homes with four beds each',
      'Commissioning Service',
      dated('2025-01-31'),
      going,
      '01/12/2023',
    ],
    [
      'Offer kinship carers the same training as foster carers',
      'Bryony Castle',
      dated('2024-04-30'),
      done,
      '15/01/2024',
    ],
    [
      'Bring dental checks up to date for all under-fives',
      'Designated Nurse',
      dated('2024-05-24'),
      late,
      '19/02/2024',
      '30/08/2024',
    ],
    [
      'Pay for driving lessons for care leavers in work or training',
      'Leaving Care Service',
      dated('2024-09-01'),
      notYet,
      '01/08/2024',
    ],
    [
      'Give every care leaver the offer of a named health contact',
      'Leaving Care Service, Designated Nurse',
      dated('2024-11-29'),
      notYet,
      '02/09/2024',
    ],
  ],
  'Workforce and quality': [
    [
      'Appoint four advanced practitioners as coaches',
      'Principal Social Worker',
      dated('2024-04-05'),
      done,
      '08/01/2024',
    ],
    [
      'Replace the audit tool with one that asks about impact first',
      'Quality and Improvement',
      dated('2024-03-28'),
      done,
      '10/01/2024',
    ],
    [
      'Audit two hundred cases across the year, sixty of them with partners',
      'Quality and Improvement',
      dated('2025-03-28'),
      going,
      '01/04/2024',
    ],
    [
      'Offer hybrid desks in every locality office',
      'Property Services',
      dated('2024-10-31'),
      going,
      '03/06/2024',
    ],
    [
      'Lower agency use from a quarter to a tenth of posts',
      'Director of Children’s Services',
      dated('2025-03-31'),
      late,
      '01/12/2023',
      '30/09/2025',
    ],
    [
      'Celebrate good practice with a yearly award chosen by young people',
      'Participation Team',
      dated('2024-11-15'),
      notYet,
      '01/09/2024',
    ],
  ],
}

const themes = Object.entries(LINES).map(([name, lines]) =>
  theme(
    name,
    lines.map(([text, owner, due, rating, , revised]) => {
      const last = revised === undefined ? due : dated(revised.split('/').reverse().join('-'))
      return act(text, owner.replaceAll(',', ';'), last, { rating })
    }),
  ),
)
const rows = placedActions({ themes })
const lines = Object.values(LINES).flat()
const percent = (rating: TruthRating | null): string =>
  rating === done ? '100%' : rating === going ? '40%' : rating === late ? '25%' : '0%'

export const plan: CorpusPlan = {
  id: 'thornwick-tracker',
  title: 'Thornwick Improvement Tracker Export',
  style: 'an export of 23 lines with start, end and revised dates, percentages and statuses; no title at all',
  levels: ['Workstream', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['csv', 'xlsx', 'ods', 'paste:cells', 'paste:excel', 'html', 'pdf:ruled', 'pdf:lines', 'docx'],
  page: { landscape: true, size: 10 },
  layout: (seed) => [
    actionTable(rows, {
      columns: moved(
        [
          { title: 'ID', width: 1, of: (row) => `IP-${String(at(row.action) + 1).padStart(3, '0')}` },
          { title: 'Workstream', width: 3, of: ({ theme }) => theme.text },
          { title: 'Action', width: 6, of: ({ action }) => action.text },
          { title: 'Action owner', width: 3, of: ({ action }) => action.leads.join(', '), moves: true },
          { title: 'Start date', width: 2, of: (row) => lines[at(row.action)]?.[4] ?? '', moves: true },
          { title: 'End date', width: 2, of: (row) => lines[at(row.action)]?.[2]?.text ?? '', moves: true },
          { title: 'Revised end date', width: 2, of: (row) => lines[at(row.action)]?.[5] ?? '', moves: true },
          { title: 'Status', width: 2, of: ({ action }) => printed(action.rating), moves: true },
          { title: '% complete', width: 1, of: ({ action }) => percent(action.rating), moves: true },
          {
            title: 'Comments',
            width: 5,
            of: ({ action }) =>
              action.rating === late
                ? 'Delay agreed by the programme board on 17/05/2024; partner capacity.'
                : '',
            moves: true,
          },
        ],
        seed,
      ),
    }),
  ],
}

function at(wanted: unknown): number {
  return rows.findIndex(({ action }) => action === wanted)
}
