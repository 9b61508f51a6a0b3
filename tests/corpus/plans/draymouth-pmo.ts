import { free, para, sheet, table, title, type Free } from '../lay.ts'
import { piped } from '../piped.ts'
import { act, aim, day, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const RATED: Record<string, TruthRating> = {
  '4 - Delivered': rated('4 - Delivered', 'complete'),
  '3 - In delivery, to plan': rated('3 - In delivery, to plan', 'on-track'),
  '2 - In delivery, behind plan': rated('2 - In delivery, behind plan', 'at-risk', 'off-track'),
  '1 - Not started': rated('1 - Not started', 'not-started'),
}
const STAGES: Record<string, string> = {
  D: '4 - Delivered',
  P: '3 - In delivery, to plan',
  B: '2 - In delivery, behind plan',
  N: '1 - Not started',
}

/** Workstream; outcome; action; owner; director; baseline finish; forecast finish; stage; way; commentary. */
const LINES = piped(`
Early Help | Families get help before problems grow | Open three family hubs with health visiting on site | Marta Quigley | Steph Orde | 2025-03-31 | 2025-03-31 | D | → | Third hub opened 24/03.
Early Help | Families get help before problems grow | Train 90 lead practitioners in schools | Marta Quigley | Steph Orde | 2025-07-18 | 2025-07-18 | P | → | 51 trained at end of May.
Early Help | Families get help before problems grow | Merge two early help case systems | Ryan Postlewhite | Steph Orde | 2025-05-30 | 2025-09-26 | B | ↓ | Data migration failed user testing on 12 May. Change request CR07.
Early Help | Step down works well | Agree one step-down form and a joint handover visit | Jo Kershaw | Steph Orde | 2025-04-25 | 2025-04-25 | D | → | In use in all areas.
Safeguarding | Children are seen, heard and safe | Weekly sampling of 15 child protection visits by service managers | Amit Solanke | Paula Thring | 2025-02-28 | 2025-02-28 | D | → | Moved to business as usual.
Safeguarding | Children are seen, heard and safe | Recruit two advanced practitioners for direct work | Amit Solanke | Paula Thring | 2025-06-30 | 2025-06-30 | P | ↑ | One appointed.
Safeguarding | Children are seen, heard and safe | Roll out the child’s voice app to Year 6 and above | Lena Hargest | Paula Thring | 2025-08-29 | 2025-10-31 | B | ↓ | Supplier insolvency. New supplier from 1 July.
Safeguarding | Conferences lead to change | Move conferences to a model in which families speak first | Gwen Ibbs | Paula Thring | 2025-09-30 | 2025-09-30 | P | → | Four of nine chairs trained.
Safeguarding | Conferences lead to change | Limit minutes to four pages with a plan on the first | Gwen Ibbs | Paula Thring | 2025-05-16 | 2025-05-16 | D | ↑ |
Care and Care Leavers | Children live in the right home | Approve 20 new fostering households | Terry Oakes | Zainab Rhule | 2026-03-31 | 2026-03-31 | P | → | 7 approved, 9 in assessment.
Care and Care Leavers | Children live in the right home | Build a two-bed crisis home | Terry Oakes | Zainab Rhule | 2025-11-28 | 2026-02-27 | B | ↓ | Planning appeal heard 3 June.
Care and Care Leavers | Care leavers thrive | Exempt care leavers from council tax to 25 | Dee Wanless | Zainab Rhule | 2025-04-01 | 2025-04-01 | D | → |
Care and Care Leavers | Care leavers thrive | Launch a drop-in with the job centre and housing | Dee Wanless | Zainab Rhule | 2025-09-01 | 2025-09-01 | N | → | Room booked from 1 September.
Enablers | Data is right first time | Rebuild the monthly data book | Ryan Postlewhite | Olu Desmond | 2025-06-13 | 2025-06-13 | P | ↑ | Draft shared 29 May.
Enablers | Data is right first time | Close 1,900 orphan records | Ryan Postlewhite | Olu Desmond | 2025-10-31 | 2025-10-31 | N | → |
Enablers | The right people stay | Agree a market supplement for hard to fill posts | Bea Lumb | Olu Desmond | 2025-03-14 | 2025-03-14 | D | → | Cabinet 11 March.
`)

const unique = (list: (string | undefined)[]): string[] => [...new Set(list.map((one) => one ?? ''))]
const idOf = (line: string[]): string => `CI-${String(LINES.indexOf(line) + 101)}`
const uk = (date: string): string => date.split('-').reverse().join('/')

const themes = unique(LINES.map(([stream]) => stream)).map((stream) => {
  const own = LINES.filter(([of]) => of === stream)
  return themeOf(
    stream,
    unique(own.map(([, outcome]) => outcome)).map((outcome) =>
      aim(
        outcome,
        own
          .filter(([, of]) => of === outcome)
          .map((line) => {
            const [, , text = '', owner = '', , baseline = '', forecast = '', stage = '', , note = ''] = line
            const due =
              forecast === baseline ? day(uk(forecast), forecast) : day(uk(forecast), forecast, baseline)
            return act(text, owner, due, {
              ref: idOf(line),
              rating: RATED[STAGES[stage] ?? ''] ?? null,
              ...(note === '' ? {} : { progress: note }),
            })
          }),
      ),
    ),
  )
})

const TITLES = [
  'Unique ID',
  'Workstream',
  'Outcome',
  'Action',
  'Action owner',
  'Accountable director',
  'Baseline finish',
  'Forecast finish',
  'Delivery stage',
  'Trend',
  'Commentary',
]

function planSheet(): LaidTable {
  const dated = (date: string): Free => ({ text: uk(date), serial: { date, format: 'dd/mm/yyyy' } })
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: '1F3864' })),
      ...LINES.map((line): Free[] => {
        const [stream = '', outcome = '', text = '', owner = '', director = ''] = line
        const [baseline = '', forecast = '', stage = '', way = '', note = ''] = line.slice(5)
        return [
          idOf(line),
          stream,
          outcome,
          text,
          owner,
          director,
          dated(baseline),
          dated(forecast),
          STAGES[stage] ?? '',
          way,
          note,
        ]
      }),
    ],
    { widths: [1, 1.8, 2.4, 4, 1.8, 1.8, 1.5, 1.5, 2, 0.8, 4], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'draymouth-pmo',
  title: 'Draymouth Children’s Improvement – Integrated Programme Plan',
  style:
    'ordinary: the programme office’s workbook; a note on how to use it, one long sheet with workstream and outcome in every row, baseline and forecast finish as dates, numbered delivery stages, a trend, and sheets for risks, decisions and contacts',
  levels: ['Workstream', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Risk ID Risk Likelihood Impact Score Mitigation Owner R04 Agency market' },
    { kind: 'people', words: 'Name Role Email Marta Quigley Head of Family Hubs' },
    { kind: 'other', words: 'Decision Date Made by CR07 Extend case system merger' },
  ],
  renderings: ['xlsx', 'ods', 'paste:excel', 'html', 'pdf:ruled', 'pdf:lines'],
  page: { landscape: true, size: 7 },
  layout: () => [
    sheet('How to use'),
    title('Draymouth Children’s Improvement – Integrated Programme Plan'),
    para('Owner: Corporate Programme Management Office. Data date: 6 June 2025.'),
    para('Baseline dates may be changed only through change control.'),
    sheet('Plan'),
    planSheet(),
    sheet('Risks'),
    table([
      ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation', 'Owner'],
      ['R04', 'Agency market drives up cost', '4', '4', '16', 'Regional rate card', 'Bea Lumb'],
      [
        'R09',
        'Ofsted monitoring visit before data book is rebuilt',
        '3',
        '3',
        '9',
        'Manual count',
        'Olu Desmond',
      ],
    ]),
    sheet('Decisions'),
    table([
      ['Decision', 'Date', 'Made by'],
      ['CR07 Extend case system merger', '20/05/2025', 'Programme Board'],
      ['CR05 Close duplicate audit action', '11/04/2025', 'Programme Board'],
    ]),
    sheet('Contacts'),
    table([
      ['Name', 'Role', 'Email'],
      ['Marta Quigley', 'Head of Family Hubs', 'marta.quigley@draymouth.example'],
      ['Ryan Postlewhite', 'Systems and Data Manager', 'ryan.postlewhite@draymouth.example'],
      ['Gwen Ibbs', 'Service Manager, Conference and Review', 'gwen.ibbs@draymouth.example'],
    ]),
  ],
}
