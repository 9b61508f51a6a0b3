import { free, para, sheet, table, title, type Free } from '../lay.ts'
import { piped } from '../piped.ts'
import { act, aim, day, rated, themeOf } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

/** A share between none and all does not say whether the action is in time. */
function shared(share: string): TruthRating {
  if (share === '100') return rated('100%', 'complete')
  if (share === '0') return { texts: ['0%', ''], statuses: ['not-started', null] }
  return { texts: [`${share}%`, ''], statuses: [null, 'on-track', 'at-risk'] }
}

/** Workstream; outcome; action; owner; director; baseline finish; forecast finish; share done; way; commentary. */
const LINES = piped(`
Early Help | Families get help before problems grow | Open three family hubs with health visiting on site | Marta Quigley | Steph Orde | 2025-03-31 | 2025-03-31 | 100 | → | Third hub opened 24/03.
Early Help | Families get help before problems grow | Train 90 lead practitioners in schools | Marta Quigley | Steph Orde | 2025-07-18 | 2025-07-18 | 55 | → | 51 trained at end of May.
Early Help | Families get help before problems grow | Merge two early help case systems | Ryan Postlewhite | Steph Orde | 2025-05-30 | 2025-09-26 | 40 | ↓ | Data migration failed user testing on 12 May. Change request CR07.
Early Help | Step down works well | Agree one step-down form and a joint handover visit | Jo Kershaw | Steph Orde | 2025-04-25 | 2025-04-25 | 100 | → | In use in all areas.
Safeguarding | Children are seen, heard and safe | Weekly sampling of 15 child protection visits by service managers | Amit Solanke | Paula Thring | 2025-02-28 | 2025-02-28 | 100 | → | Moved to business as usual.
Safeguarding | Children are seen, heard and safe | Recruit two advanced practitioners for direct work | Amit Solanke | Paula Thring | 2025-06-30 | 2025-06-30 | 50 | ↑ | One appointed.
Safeguarding | Children are seen, heard and safe | Roll out the child’s voice app to Year 6 and above | Lena Hargest | Paula Thring | 2025-08-29 | 2025-10-31 | 20 | ↓ | Supplier insolvency. New supplier from 1 July.
Safeguarding | Conferences lead to change | Move conferences to a model in which families speak first | Gwen Ibbs | Paula Thring | 2025-09-30 | 2025-09-30 | 45 | → | Four of nine chairs trained.
Safeguarding | Conferences lead to change | Limit minutes to four pages with a plan on the first | Gwen Ibbs | Paula Thring | 2025-05-16 | 2025-05-16 | 100 | ↑ |
Care and Care Leavers | Children live in the right home | Approve 20 new fostering households | Terry Oakes | Zainab Rhule | 2026-03-31 | 2026-03-31 | 35 | → | 7 approved, 9 in assessment.
Care and Care Leavers | Children live in the right home | Build a two-bed crisis home | Terry Oakes | Zainab Rhule | 2025-11-28 | 2026-02-27 | 10 | ↓ | Planning appeal heard 3 June.
Care and Care Leavers | Care leavers thrive | Exempt care leavers from council tax to 25 | Dee Wanless | Zainab Rhule | 2025-04-01 | 2025-04-01 | 100 | → |
Care and Care Leavers | Care leavers thrive | Launch a drop-in with the job centre and housing | Dee Wanless | Zainab Rhule | 2025-09-01 | 2025-09-01 | 0 | → | Room booked from 1 September.
Enablers | Data is right first time | Rebuild the monthly data book | Ryan Postlewhite | Olu Desmond | 2025-06-13 | 2025-06-13 | 90 | ↑ | Draft shared 29 May.
Enablers | Data is right first time | Close 1,900 orphan records | Ryan Postlewhite | Olu Desmond | 2025-10-31 | 2025-10-31 | 0 | → |
Enablers | The right people stay | Agree a market supplement for hard to fill posts | Bea Lumb | Olu Desmond | 2025-03-14 | 2025-03-14 | 100 | → | Cabinet 11 March.
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
            const [, , text = '', owner = '', , baseline = '', forecast = '', share = '', , note = ''] = line
            const due =
              forecast === baseline ? day(uk(forecast), forecast) : day(uk(forecast), forecast, baseline)
            return act(text, owner, due, {
              ref: idOf(line),
              rating: shared(share),
              ...(note === '' ? {} : { progress: note }),
            })
          }),
      ),
    ),
  )
})

const TITLES = [
  'ID',
  'Outcome',
  'Action',
  'Action owner',
  'Resources needed',
  'Baseline finish',
  'Forecast finish',
  '% complete',
  'Trend',
  'Commentary',
]
const RESOURCES = ['Within budget', 'Transformation fund', '', 'Within budget']

function streamSheet(stream: string): LaidTable {
  const own = LINES.filter(([of]) => of === stream)
  const dated = (date: string): Free => ({ text: uk(date), serial: { date, format: 'dd/mm/yyyy' } })
  return free(
    [
      [{ text: `Workstream: ${stream}`, across: 10, bold: true, fill: 'B4C6E7' }],
      [{ text: `Accountable director: ${own[0]?.[4] ?? ''}`, across: 10 }],
      TITLES.map((text) => ({ text, bold: true, fill: 'DDEBF7' })),
      ...own.map((line, at): Free[] => {
        const [, outcome = '', text = '', owner = '', , baseline = '', forecast = ''] = line
        const [share = '', way = '', note = ''] = line.slice(7)
        return [
          idOf(line),
          outcome === own[at - 1]?.[1] ? '' : outcome,
          text,
          owner,
          RESOURCES[at] ?? '',
          dated(baseline),
          dated(forecast),
          `${share}%`,
          way,
          note,
        ]
      }),
    ],
    { widths: [1, 2.4, 4, 1.8, 1.8, 1.5, 1.5, 1.2, 0.8, 4], headings: 3 },
  )
}

export const plan: CorpusPlan = {
  id: 'draymouth-pmo',
  title: 'Draymouth Children’s Improvement – Integrated Programme Plan',
  style:
    'ordinary: the programme office’s workbook; a note on how to use it, a sheet for each workstream with its director above the titles, the outcome written once and blank below, baseline and forecast finish as dates, percent complete alone, a trend, and sheets for risks, decisions and contacts',
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
    ...themes.flatMap(({ text }) => [sheet(text), streamSheet(text)]),
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
