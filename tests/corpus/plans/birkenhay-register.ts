import { para, sheet, table, title, type Free, free } from '../lay.ts'
import { act, day, rated, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const FILLS: Record<string, string> = { Blue: '0070C0', Green: '92D050', Amber: 'FFC000', Red: 'FF0000' }
const RATED: Record<string, TruthRating | null> = {
  Blue: rated('Blue', 'complete'),
  Green: rated('Green', 'on-track'),
  Amber: rated('Amber', 'at-risk'),
  Red: rated('Red', 'off-track'),
}
/** With no colour yet, the stage alone may be taken for the rating. */
const unstarted: TruthRating = { texts: ['', 'Not Started'], statuses: ['not-started', null] }

const FIELDS = [
  'stream',
  'text',
  'owner',
  'sponsor',
  'start',
  'end',
  'revised',
  'status',
  'share',
  'rag',
  'comment',
] as const

type Line = Record<(typeof FIELDS)[number], string>

const LINES = `
Front Door | Relocate police and health staff into the integrated front door | Tessa Marlow | AD Social Care | 2025-01-06 | 2025-03-31 |  | Completed | 100 | Blue | Co-location from 24/03. Close at next board.
Front Door | Rewrite contact and referral form with clear consent question | Tessa Marlow | AD Social Care | 2025-02-03 | 2025-05-30 | 2025-07-31 | In Progress | 70 | Amber | Supplier change request raised 12/05; testing in July.
Front Door | Dip sample no further action decisions weekly | Imran Coates | AD Social Care | 2025-01-13 | 2025-12-31 |  | In Progress | 45 | Green | 20 looked at each week. 2 reopened in May.
Front Door | Publish a directory of early help services for professionals | Lowri Beck | AD Early Help | 2025-04-01 | 2025-09-30 |  | Not Started | 0 |  |
Child Protection | Train all conference chairs in a strengths based model | Gareth Pell | AD Safeguarding | 2025-02-10 | 2025-06-13 |  | In Progress | 80 | Green | Nine of eleven have completed.
Child Protection | Bring core group attendance data into the dashboard | Sana Whitlock | AD Safeguarding | 2025-03-03 | 2025-05-16 | 2025-08-29 | In Progress | 30 | Red | Recording differs by team. Task and finish group from 9 June.
Child Protection | Introduce mid-point reviews for plans at nine months | Gareth Pell | AD Safeguarding | 2025-01-20 | 2025-04-04 |  | Completed | 100 | Blue |
Child Protection | Revise the pre-birth pathway with maternity services | Dr Ruth Aspinall | ICB Chief Nurse | 2025-05-12 | 2025-10-31 |  | In Progress | 15 | Green | First workshop 21/05/2025.
Court Work | Agree a court work protocol with the judiciary and Cafcass | Hugh Denby | Director of Legal | 2025-02-17 | 2025-06-30 |  | In Progress | 60 | Green |
Court Work | Coach 30 social workers in statement writing | Nadine Foyle | AD Social Care | 2025-03-10 | 2025-07-25 |  | In Progress | 50 | Green | 16 coached.
Court Work | Cut the time letters before proceedings take to issue from 19 to 7 days | Hugh Denby | Director of Legal | 2025-01-27 | 2025-05-02 | 2025-06-30 | In Progress | 55 | Amber | Now at 11 days.
Children in Care | Hold monthly placement stability meetings for children on their second move | Carys Old | AD Corporate Parenting | 2025-02-03 | 2025-03-28 |  | Completed | 100 | Blue | Standing meeting; moved to business as usual.
Children in Care | Complete passports and savings accounts for everyone aged 16 | Carys Old | AD Corporate Parenting | 2025-04-07 | 2025-11-28 |  | In Progress | 35 | Green |
Children in Care | Expand the mockingbird constellation to three hubs | Peter Strang | AD Corporate Parenting | 2025-06-02 | 2026-03-31 |  | Not Started | 0 |  | Recruitment of hub carers in June.
Children in Care | Reduce waiting for emotional wellbeing support to six weeks | Dr Ruth Aspinall | ICB Chief Nurse | 2025-03-03 | 2025-09-30 |  | In Progress | 20 | Red | Wait is 17 weeks. Escalated 28/05.
Workforce | Launch a refer a friend payment | Bethan Rolfe | Director of HR | 2025-01-13 | 2025-02-28 |  | Completed | 100 | Blue | Six appointments so far.
Workforce | Convert twenty agency workers to permanent contracts | Bethan Rolfe | Director of HR | 2025-02-03 | 2025-12-19 |  | In Progress | 40 | Amber | Eight converted.
Workforce | Refresh induction so that new starters shadow for ten days | Nadine Foyle | AD Social Care | 2025-05-01 | 2025-08-15 |  | In Progress | 25 | Green |
Workforce | Commission 360 degree feedback for service managers | Nadine Foyle | AD Social Care | 2025-07-01 | 2025-10-17 |  | Not Started | 0 |  |
Quality and Performance | Adopt a learning loop report after each audit round | Joel Varley | AD Safeguarding | 2025-02-24 | 2025-05-30 |  | Completed | 100 | Blue | First report to DLT 27/05.
Quality and Performance | Automate the weekly visits and assessments alert | Sana Whitlock | AD Safeguarding | 2025-03-17 | 2025-06-27 |  | In Progress | 65 | Green |
Quality and Performance | Survey parents at the end of involvement by text message | Joel Varley | AD Safeguarding | 2025-05-19 | 2025-09-12 |  | In Progress | 10 | Amber | Information governance sign off awaited.
`
  .trim()
  .split('\n')
  .map((line): Line => {
    const cells = line.split('|').map((cell) => cell.trim())
    return Object.fromEntries(FIELDS.map((field, at) => [field, cells[at] ?? ''])) as Line
  })

const uk = (date: string): string => date.split('-').reverse().join('/')
const streams = [...new Set(LINES.map(({ stream }) => stream))]

const themes = streams.map((stream) =>
  theme(
    stream,
    LINES.flatMap(({ stream: of, text, owner, end, revised, rag }, at) => {
      const last = revised === '' ? end : revised
      return of === stream
        ? [
            act(text, owner, day(uk(last), last), {
              ref: `CSIP-${String(at + 1).padStart(3, '0')}`,
              rating: RATED[rag] ?? unstarted,
            }),
          ]
        : []
    }),
  ),
)

const dated = (date: string): Free =>
  date === '' ? '' : { text: uk(date), serial: { date, format: 'dd/mm/yyyy' } }

const TITLES = [
  'ID',
  'Workstream',
  'Action',
  'Action Owner',
  'Exec Sponsor',
  'Start Date',
  'End Date',
  'Revised End Date',
  'Status',
  '% Complete',
  'RAG',
  'Comments / Latest Update',
  'Last Updated',
]

function tracker(): LaidTable {
  const rows: Free[][] = [
    TITLES.map((text) => ({ text, bold: true, fill: '203864' })),
    ...LINES.map(
      ({ stream, text, owner, sponsor, start, end, revised, status, share, rag, comment }, at): Free[] => [
        `CSIP-${String(at + 1).padStart(3, '0')}`,
        stream,
        text,
        owner,
        sponsor,
        dated(start),
        dated(end),
        dated(revised),
        status,
        `${share}%`,
        rag === '' ? '' : { text: rag, fill: FILLS[rag] ?? '' },
        comment,
        dated('2025-06-02'),
      ],
    ),
  ]
  return free(rows, { widths: [1.2, 2, 5, 2, 2, 1.5, 1.5, 1.5, 1.5, 1, 1, 5, 1.5], headings: 1 })
}

const count = (stream: string, status: string): string =>
  String(LINES.filter((line) => line.stream === stream && line.status === status).length)

export const plan: CorpusPlan = {
  id: 'birkenhay-register',
  title: 'Birkenhay CSIP Action Tracker v9',
  style:
    'an ordinary Excel tracker: front sheet, counts by workstream, one long sheet of thirteen columns, the lists behind its drop-downs, a log of versions',
  levels: ['Workstream', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Version Date Author Change v8 v9 Added revised end date column' }],
  renderings: ['xlsx', 'ods', 'paste:excel', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    sheet('Cover'),
    title('Birkenhay CSIP Action Tracker v9'),
    para('Owner: Programme Management Office'),
    para('Position as at 2 June 2025'),
    sheet('Dashboard'),
    para('Actions by workstream and status'),
    table([
      ['Workstream', 'Completed', 'In Progress', 'Not Started', 'Total'],
      ...streams.map((stream) => [
        stream,
        count(stream, 'Completed'),
        count(stream, 'In Progress'),
        count(stream, 'Not Started'),
        String(LINES.filter((line) => line.stream === stream).length),
      ]),
      ['Total', '5', '14', '3', '22'],
    ]),
    sheet('Action Tracker'),
    tracker(),
    sheet('Lists'),
    table([
      ['Workstream', 'Status', 'RAG'],
      ...[0, 1, 2, 3, 4, 5].map((at) => [
        streams[at] ?? '',
        ['Not Started', 'In Progress', 'Completed', 'On Hold'][at] ?? '',
        ['Blue', 'Green', 'Amber', 'Red'][at] ?? '',
      ]),
    ]),
    sheet('Version control'),
    table([
      ['Version', 'Date', 'Author', 'Change'],
      ['v8', '06/05/2025', 'PMO', 'Updates for May board'],
      ['v9', '02/06/2025', 'PMO', 'Added revised end date column'],
    ]),
  ],
}
