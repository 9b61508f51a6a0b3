import { actionTable, heading, para, table, title } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, placedActions, printed, rated, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

const RATED: Record<string, TruthRating> = {
  M: rated('Met', 'complete'),
  F: rated('Forecast to be met', 'on-track'),
  K: rated('Risk of being missed', 'at-risk'),
  X: rated('Missed', 'off-track'),
}

/** An action of its lead, then its milestones: words, date, status. */
const whole = (ref: string, text: string, leads: string, rows: string): TruthAction => ({
  ...act(text, leads, null, { ref }),
  parts: piped(rows).map(([words = '', due = '', code = '']) =>
    act(words, leads, dueOf(due), { leadsMayLack: true, rating: RATED[code] ?? null }),
  ),
})

const themes = [
  theme(
    'The local authority should make sure that children who are homeless at 16 and 17 are told of their rights and offered care',
    [
      whole(
        '1A',
        'Put in place a joint protocol and a joint assessment with housing',
        'Head of Service, Edge of Care',
        `
Protocol agreed by both directors | 30 April 2025=2025-04-30 | M
Joint assessment form in use in both services | 16 June 2025=2025-06-16 | M
All 70 front line staff briefed | 31 July 2025=2025-07-31 | X
First joint audit reported | 28 November 2025=2025-11-28 | F
`,
      ),
      whole(
        '1B',
        'Provide independent advocacy to each homeless young person within two days',
        'Commissioning Officer (Children)',
        `
Contract varied with provider | 30 May 2025=2025-05-30 | M
Leaflet and film made by young people | 29 August 2025=2025-08-29 | K
`,
      ),
    ],
    'Recommendation 1',
  ),
  theme(
    'The local authority should improve the quality and oversight of supervision for unregistered and out-of-area homes',
    [
      whole(
        '2A',
        'Visit every home before a child moves in and each month after that',
        'Head of Commissioning; Children in Care Service Manager',
        `
Visit standard and checklist issued | 31 March 2025=2025-03-31 | M
Every current home visited | 30 June 2025=2025-06-30 | M
Report on quality to Corporate Parenting Board | 15 October 2025=2025-10-15 | F
`,
      ),
      whole(
        '2B',
        'Open our own registered home for four children',
        'Capital Projects Manager',
        `
Property bought | 30 May 2025=2025-05-30 | X
Manager appointed | 31 October 2025=2025-10-31 | K
Registration applied for | 31 December 2025=2025-12-31 | K
First child moves in | 30 April 2026=2026-04-30 | F
`,
      ),
    ],
    'Recommendation 2',
  ),
  theme(
    'The local authority should reduce the number of changes of worker for children in care',
    [
      whole(
        '3A',
        'Redraw service boundaries so that children move teams only once',
        'Assistant Director, Social Care',
        `
Consultation with staff ends | 20 June 2025=2025-06-20 | M
New structure begins | 1 September 2025=2025-09-01 | F
`,
      ),
    ],
    'Recommendation 3',
  ),
]

const rows = placedActions({ themes }).filter(({ above }) => above !== null)

export const plan: CorpusPlan = {
  id: 'kyneham-steps',
  title: 'Kyneham County Council ILACS Action Plan: milestone report',
  style:
    'awkward: recommendation across the table, then action and lead merged down over their milestones; only a milestone has a date and a status; a board’s calendar behind',
  levels: ['Recommendation', 'Action', 'Milestone'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Board Date Papers due Improvement and Assurance Board 11 September 2025' },
  ],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word', 'xlsx', 'ods', 'csv'],
  page: { landscape: true, footer: 'Kyneham Children’s Services, August 2025' },
  layout: () => [
    title('Kyneham County Council ILACS Action Plan: milestone report'),
    para('Reporting date: 8 August 2025. Six milestones met, two missed.'),
    actionTable(rows, {
      banner: ({ theme: of }) => `${of.ref ?? ''} – ${of.text}`,
      columns: [
        { title: 'Ref', width: 0.7, of: ({ above }) => above?.ref ?? '', merge: ({ above }) => above },
        { title: 'Action', width: 4, of: ({ above }) => above?.text ?? '', merge: ({ above }) => above },
        {
          title: 'Action lead',
          width: 2.6,
          of: ({ above }) => above?.leads.join(' / ') ?? '',
          merge: ({ above }) => above,
        },
        { title: 'Milestone', width: 4, of: ({ action }) => action.text },
        { title: 'Milestone date', width: 2, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Milestone status', width: 2, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading('Forward calendar', 2),
    table([
      ['Board', 'Date', 'Papers due'],
      ['Improvement and Assurance Board', '11 September 2025', '4 September 2025'],
      ['Children’s Select Committee', '2 October 2025', '22 September 2025'],
      ['Cabinet', '4 November 2025', '14 October 2025'],
    ]),
  ],
}
