import { bullets, free, heading, para, strong, table, title, type Free } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, rated, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const RATED: Record<string, TruthRating> = {
  '✔': rated('✔', 'complete'),
  '●': rated('●', 'on-track'),
  '▲': rated('▲', 'at-risk'),
  '■': rated('■', 'off-track'),
  '○': rated('○', 'not-started'),
}
const FILLS: Record<string, string> = { Green: '92D050', Amber: 'FFC000', Red: 'FF0000' }

type Stream = { text: string; sro: string; before: string; now: string; news: string[]; rows: string[][] }

const STREAMS: Stream[] = [
  {
    text: 'Contact, referral and assessment',
    sro: 'Fay Dunmore',
    before: 'Red',
    now: 'Amber',
    news: ['Decisions in 24 hours at 94%', 'Re-referrals still high at 27%'],
    rows: piped(`
Screen all contacts in one team | F Dunmore | 14 Mar 25=2025-03-14 | ✔ | Closed by Board 27 March
Assess in 35 days on average | G Lister | 30 Jun 25=2025-06-30 | ● | 38 days in April
Review reasons for re-referral | H Quain | 9 May 25=2025-05-09 | ▲ | Sample doubled; report 23 May
`),
  },
  {
    text: 'Children subject to plans',
    sro: 'Obi Renshaw',
    before: 'Amber',
    now: 'Amber',
    news: ['Visits in time at 89%', 'Chairs now see each child before conference'],
    rows: piped(`
Launch family group conferences before initial conferences | K Yeo | 30 May 25=2025-05-30 | ● | 11 held in pilot
Cut lengths of plans over two years to five or fewer | O Renshaw | 31 Jul 25=2025-07-31 | ■ | 19, up from 16; four need court
Provide chairs with a laptop for use in meetings | ICT | 28 Feb 25=2025-02-28 | ✔ | Done
`),
  },
  {
    text: 'Permanence',
    sro: 'Lindsay Croom',
    before: 'Green',
    now: 'Green',
    news: ['Six special guardianship orders this month'],
    rows: piped(`
Hold permanence planning meetings by the second review | L Croom / S Aziz | 30 Apr 25=2025-04-30 | ✔ | 100% in April
Write 60 later life letters | S Aziz | 29 Aug 25=2025-08-29 | ● | 33 written
Begin an early permanence training programme | Regional Adoption Agency | 15 Sep 25=2025-09-15 | ○ | Starts in September
`),
  },
  {
    text: 'Workforce',
    sro: 'Tunde Marks',
    before: 'Amber',
    now: 'Red',
    news: ['Vacancy rate 24%', 'Twelve offers made at the May event'],
    rows: piped(`
Reduce agency social workers to 15% | T Marks | 30 Sep 25=2025-09-30 | ■ | 26%; rate cap breached twice
Refresh exit interviews | HR | 30 May 25=2025-05-30 | ● | Form live
Sponsor eight social work apprentices | Academy | 1 Sep 25=2025-09-01 | ○ | Applications open in June
`),
  },
]

const themes = STREAMS.map(({ text, rows }, of) =>
  theme(
    text,
    rows.map(([words = '', lead = '', due = '', code = '', progress = ''], at) =>
      act(words, lead.replace(' / ', '; '), dueOf(due), {
        ref: `${of + 1}.${at + 1}`,
        rating: RATED[code] ?? null,
        progress,
      }),
    ),
    `Workstream ${of + 1}`,
  ),
)

function block(of: number): LaidTable {
  const stream = STREAMS[of]
  const colour = (label: string, text: string): Free => ({
    text: `${label}: ${text}`,
    across: 2,
    fill: FILLS[text] ?? '',
  })
  const rows = (themes[of]?.actions ?? []).map((action): Free[] => [
    action.ref ?? '',
    action.text,
    action.leads.join(' / '),
    action.due?.text ?? '',
    action.rating?.texts[0] ?? '',
    action.progress ?? '',
  ])
  return free(
    [
      [{ text: `Workstream ${of + 1}: ${stream?.text ?? ''}`, across: 6, bold: true, fill: 'B4C6E7' }],
      [
        { text: `SRO: ${stream?.sro ?? ''}`, across: 2 },
        colour('Overall last month', stream?.before ?? ''),
        colour('Overall this month', stream?.now ?? ''),
      ],
      ['No', 'Deliverable', 'Owner', 'Due', 'Status', 'Comment'].map((text) => ({ text, bold: true })),
      ...rows,
    ],
    { widths: [0.7, 4.6, 2.2, 1.6, 1, 3.4], headings: 3 },
  )
}

export const plan: CorpusPlan = {
  id: 'mounthill-dashboard',
  title: 'Mounthill Improvement Board Dashboard – May 2025',
  style:
    'awkward: a monthly dashboard; a block for each workstream whose first lines name it, its senior owner and its colour last month and this, then its deliverables with a mark (✔ ● ▲ ■ ○) told in a line at the foot; headlines and a list of risks between',
  levels: ['Workstream', 'Deliverable'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Risk Rating Trend Mitigation Loss of agency team at short notice' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'paste:word', 'xlsx', 'pdf:shaded', 'csv'],
  page: { size: 9, footer: 'Mounthill Improvement Board, 21 May 2025, paper 3' },
  layout: () => [
    title('Mounthill Improvement Board Dashboard – May 2025'),
    para('Overall programme: Amber (last month: Amber). Three deliverables were due this month.'),
    ...STREAMS.flatMap(({ news }, of) => [block(of), strong('Headlines'), ...bullets(...news)]),
    heading('Top risks', 2),
    table([
      ['Risk', 'Rating', 'Trend', 'Mitigation'],
      ['Loss of agency team at short notice', '16', '↑', 'Notice period in new contracts'],
      ['Case system outage during upgrade', '9', '↔', 'Weekend release with paper forms'],
    ]),
    para('Status: ✔ complete  ● on target  ▲ slipping  ■ off target  ○ not due to start'),
  ],
}
