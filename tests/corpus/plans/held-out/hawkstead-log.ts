import { free, para, sheet, table, title, type Free } from '../../lay.ts'
import { act, day, month, rated, theme } from '../../truth.ts'
import type { CorpusPlan, LaidTable, TruthAction, TruthDue, TruthRating } from '../../types.ts'

const FILLS: Record<string, string> = { B: '5B9BD5', G: '92D050', A: 'FFC000', R: 'FF0000' }
const RATED: Record<string, TruthRating> = {
  B: rated('B', 'complete'),
  G: rated('G', 'on-track'),
  A: rated('A', 'at-risk'),
  R: rated('R', 'off-track'),
}
/** The sheet of closed actions has no column for it: its name tells. */
const closed: TruthRating = { texts: ['', 'Closed', 'Closed actions', 'B'], statuses: ['complete', null] }

const uk = (date: string): string => date.split('-').reverse().join('/')
const due = (date: string): TruthDue => (date.length === 7 ? month(spoken(date), date) : day(uk(date), date))

function spoken(date: string): string {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${names[Number(date.slice(5)) - 1] ?? ''}-${date.slice(2, 4)}`
}

/** Number; area; action; lead; due; action RAG; impact RAG; May; June; July. */
type Line = [string, string, string, string, string, string, string, string, string, string]

const OPEN: Line[] = [
  [
    '3',
    'Help and protection',
    'Embed daily decision meetings at the front door and record the rationale for each outcome',
    'KT',
    '2025-06-30',
    'G',
    'A',
    'Started 6/5',
    'Held on 19 of 21 days',
    'Held every day',
  ],
  [
    '4',
    'Help and protection',
    'Re-write the neglect toolkit with health visitors',
    'KT/RM',
    '2025-09-30',
    'G',
    'R',
    '',
    'Workshop 12/6',
    'Draft 2 out',
  ],
  [
    '6',
    'Help and protection',
    'Improve the quality of chronologies through a coaching offer',
    'RM',
    '2025-08-29',
    'A',
    'R',
    '9 coached',
    '14 coached',
    '15 coached; one coach has left',
  ],
  [
    '7',
    'Help and protection',
    'Agree information sharing on missing children with the police',
    'SW',
    '2025-05-30',
    'R',
    'R',
    'With lawyers',
    'With lawyers',
    'Escalated to Chief Supt 8/7',
  ],
  [
    '11',
    'Children in care',
    'Review every placement with parents arrangement',
    'BD',
    '2025-07-31',
    'G',
    'G',
    '12 of 40',
    '27 of 40',
    '38 of 40',
  ],
  [
    '12',
    'Children in care',
    'Reduce school moves in Years 10 and 11 to exceptional cases only',
    'VSH',
    '2025-12',
    'G',
    'A',
    '',
    '',
    'Protocol to heads on 3/7',
  ],
  [
    '13',
    'Children in care',
    'Offer family group conferences before each application to court',
    'BD/NP',
    '2025-10-31',
    'A',
    'A',
    'Provider chosen',
    '',
    'TUPE issue',
  ],
  [
    '15',
    'Children in care',
    'Appoint a sibling worker to reunite brothers and sisters',
    'NP',
    '2025-06-13',
    'R',
    'R',
    'Advert',
    'No applicants',
    'Re-advertised',
  ],
  [
    '18',
    'Care leavers',
    'Secure council tax relief across neighbouring districts',
    'HL',
    '2026-03',
    'G',
    'A',
    '',
    'Letter sent',
    '2 of 5 agree',
  ],
  [
    '19',
    'Care leavers',
    'Train personal advisers in benefits and tenancy law',
    'HL',
    '2025-09-12',
    'G',
    'A',
    'Booked',
    '',
    '',
  ],
  [
    '20',
    'Care leavers',
    'Open a drop-in space in the town centre',
    'HL/GC',
    '2025-08-01',
    'A',
    'R',
    'Lease agreed',
    'Asbestos found',
    'Works to finish 26/9',
  ],
  [
    '24',
    'Leaders and managers',
    'Introduce peer challenge between service managers',
    'DCS',
    '2025-07-18',
    'G',
    'A',
    'Pairs set',
    'Round 1',
    'Round 1 report',
  ],
  [
    '25',
    'Leaders and managers',
    'Move performance meetings from monthly to weekly',
    'PH',
    '2025-05-09',
    'B',
    'G',
    'Done',
    '',
    '',
  ],
  [
    '26',
    'Leaders and managers',
    'Bring in exit interviews led by someone outside the service',
    'GC',
    '2025-10',
    'G',
    'R',
    '',
    '',
    'Form agreed',
  ],
]

/** Number; area; action; lead; due; day it was closed; evidence. */
const CLOSED: [string, string, string, string, string, string, string][] = [
  [
    '1',
    'Help and protection',
    'Appoint two additional duty managers',
    'KT',
    '2025-03-28',
    '2025-03-24',
    'Staff list',
  ],
  [
    '2',
    'Help and protection',
    'Set up an out of hours consultation rota for partners',
    'SW',
    '2025-04-30',
    '2025-04-28',
    'Rota; call log',
  ],
  [
    '5',
    'Help and protection',
    'Retire the old referral inbox',
    'PH',
    '2025-02-28',
    '2025-03-07',
    'Screenshot',
  ],
  [
    '10',
    'Children in care',
    'Refresh the care planning procedure',
    'BD',
    '2025-04-11',
    '2025-04-10',
    'Procedure on Tri.x',
  ],
  [
    '17',
    'Care leavers',
    'Publish the local offer in audio and easy read',
    'HL',
    '2025-03-14',
    '2025-03-31',
    'Web page',
  ],
  [
    '23',
    'Leaders and managers',
    'Hold an all-staff conference on the inspection outcome',
    'DCS',
    '2025-02-07',
    '2025-02-05',
    'Slides; attendance 311',
  ],
]

const AREAS = [...new Set(OPEN.map(([, area]) => area))]
const many = (initials: string): string => initials.replaceAll('/', ';')

const themes = AREAS.map((area) => {
  const open = OPEN.filter(([, of]) => of === area).map(
    ([ref, , text, lead, when, rag]): TruthAction =>
      act(text, many(lead), due(when), { ref, rating: RATED[rag] ?? null }),
  )
  const shut = CLOSED.filter(([, of]) => of === area).map(([ref, , text, lead, when]) =>
    act(text, many(lead), due(when), { ref, rating: closed }),
  )
  return theme(area, [...open, ...shut])
})

const dated = (date: string): Free =>
  date.length === 7
    ? { text: spoken(date), serial: { date: `${date}-01`, format: 'mmm-yy' } }
    : { text: uk(date), serial: { date, format: 'dd/mm/yyyy' } }

function openSheet(): LaidTable {
  const rows: Free[][] = [
    [
      { text: '', across: 2 },
      { text: 'What we said we would do', across: 3, bold: true, fill: '305496' },
      { text: 'RAG', across: 2, bold: true, fill: '305496' },
      { text: 'Updates 2025', across: 3, bold: true, fill: '305496' },
    ],
    ['Area', 'No.', 'Action', 'Lead', 'Due', 'Action', 'Impact', 'May', 'June', 'July'].map((text) => ({
      text,
      bold: true,
      fill: 'B4C6E7',
    })),
    ...AREAS.flatMap((area) => {
      const lines = OPEN.filter(([, of]) => of === area)
      return lines.map(([ref, , text, lead, when, rag, impact, may, june, july], at): Free[] => [
        ...(at === 0 ? [{ text: area, down: lines.length, bold: true }] : []),
        ref,
        text,
        lead,
        dated(when),
        { text: rag, fill: FILLS[rag] ?? '' },
        { text: impact, fill: FILLS[impact] ?? '' },
        may,
        june,
        july,
      ])
    }),
  ]
  return free(rows, { widths: [2, 0.7, 5, 1.2, 1.4, 0.9, 0.9, 2.4, 2.4, 2.4], headings: 2 })
}

function closedSheet(): LaidTable {
  const rows: Free[][] = [
    ['Area', 'No.', 'Action', 'Lead', 'Due', 'Date closed', 'Evidence'].map((text) => ({
      text,
      bold: true,
      fill: 'B4C6E7',
    })),
    ...CLOSED.map(([ref, area, text, lead, when, shut, evidence]): Free[] => [
      area,
      ref,
      text,
      lead,
      dated(when),
      dated(shut),
      evidence,
    ]),
  ]
  return free(rows, { widths: [2, 0.7, 5, 1.2, 1.4, 1.4, 3], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'hawkstead-log',
  title: 'Hawkstead Ofsted Action Log',
  style:
    'awkward: a workbook with open and closed actions on sheets of their own, two rows of titles of which one groups, a rating for the action and another for its impact, leads by initials, an update a month',
  levels: ['Area', 'Action'],
  scale: [
    { code: 'B', label: 'Complete', status: 'complete' },
    { code: 'G', label: 'On track', status: 'on-track' },
    { code: 'A', label: 'Behind, recoverable', status: 'at-risk' },
    { code: 'R', label: 'Behind, needs decision', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'people', words: 'KT Kemi Thornbury VSH Virtual School Head' }],
  renderings: ['xlsx', 'ods', 'paste:excel', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Read me'),
    title('Hawkstead Ofsted Action Log'),
    para('Update your own lines before noon on the last Friday of the month. Do not insert columns.'),
    table([
      ['RAG', 'Meaning'],
      ['B', 'Complete'],
      ['G', 'On track'],
      ['A', 'Behind, recoverable'],
      ['R', 'Behind, needs decision'],
    ]),
    table([
      ['Initials', 'Who'],
      ['KT', 'Kemi Thornbury'],
      ['RM', 'Rob Maltravers'],
      ['SW', 'Suki Wainfleet'],
      ['BD', 'Bernard Dacre'],
      ['NP', 'Nell Purslow'],
      ['HL', 'Hester Lang'],
      ['GC', 'Gwil Corby'],
      ['PH', 'Phil Hatherley'],
      ['VSH', 'Virtual School Head'],
      ['DCS', 'Director of Children’s Services'],
    ]),
    sheet('Open actions'),
    openSheet(),
    sheet('Closed actions'),
    closedSheet(),
  ],
}
