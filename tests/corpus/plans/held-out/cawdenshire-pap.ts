import { free, heading, para, strong, table, title, type Free } from '../../lay.ts'
import { dueOf, piped } from '../../piped.ts'
import { act, rated, theme } from '../../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../../types.ts'

const FILLS: Record<string, string> = { Blue: '2F75B5', Green: '00B050', Amber: 'FFC000', Red: 'FF0000' }
const RATED: Record<string, TruthRating> = {
  Blue: rated('Blue', 'complete'),
  Green: rated('Green', 'on-track'),
  Amber: rated('Amber', 'at-risk'),
  Red: rated('Red', 'off-track'),
}

type Part = { ref: string; text: string; owners: string; rows: string[][] }

/** Action; responsible; due; rated last time; rated now; way of travel; update. */
const PARTS: Part[] = [
  {
    ref: 'Priority Action 1',
    text: 'Leaders should act at once to reduce waits for neurodevelopmental assessment and to support children while they wait.',
    owners: 'Chief Delivery Officer, ICB; Corporate Director, People',
    rows: piped(`
Validate the waiting list and write to each family with their place on it | Operational Manager, CAMHS (NHS Trust) | 31 March 2025=2025-03-31 | Green | Blue | ↑ | 2,140 records checked. Letters sent 18 March 2025.
Open a single point of access for neurodevelopmental referrals | ICB Programme Lead | 30 June 2025=2025-06-30 | Amber | Green | ↑ | Accommodation found; five of seven posts filled.
Fund weekend assessment clinics for twelve months | Chief Finance Officer, ICB | 30 May 2025=2025-05-30 | Amber | Red | ↓ | Funding not agreed in the planning round. Escalated to the Executive on 29 April.
Roll out the needs-led profiling tool in 60 schools | Head of Inclusion (LA); Headteacher representatives | 31 October 2025=2025-10-31 | Green | Green | ↔ | 22 schools trained by Easter.
`),
  },
  {
    ref: 'Priority Action 2',
    text: 'Leaders should improve oversight of children who are not in full-time education so that each receives a suitable offer.',
    owners: 'Director of Education and Skills',
    rows: piped(`
Create one register of all children on a reduced timetable or missing education | Head of Attendance (LA) | 28 February 2025=2025-02-28 | Green | Blue | ↑ | Register live since 24 February.
Hold a fortnightly panel to agree next steps for each child on the register | Head of Inclusion (LA); Virtual School Head | 31 March 2025=2025-03-31 | Green | Green | ↔ | Panel has met three times; 118 children discussed.
Commission 40 places in alternative provision for Key Stage 3 | SEND Sufficiency Manager (LA) | 1 September 2025=2025-09-01 | Amber | Amber | ↔ | Tender closes on 16 May.
`),
  },
  {
    ref: 'Area for Improvement 1',
    text: 'Preparation for adulthood from the earliest years, including the range of courses and supported internships.',
    owners: 'Head of Post-16 and Skills',
    rows: piped(`
Publish a preparing for adulthood guide written with young people | Participation Officer (LA) | 31 July 2025=2025-07-31 | Green | Green | ↔ | Third workshop held in April.
Double supported internships from 18 to 36 | Head of Post-16 and Skills | 30 September 2025=2025-09-30 | Amber | Green | ↑ | 31 places confirmed with employers.
Agree when adult social care joins planning for each young person | Transitions Lead, Adults (LA) | 30 April 2025=2025-04-30 | Amber | Red | ↓ | Protocol still in draft. New date to be set.
Extend annual health checks to all young people with a learning disability from 14 | Primary Care Lead, ICB | 31 December 2025=2025-12-31 | Green | Green | ↔ | 46% checked at the end of quarter 4.
`),
  },
  {
    ref: 'Area for Improvement 2',
    text: 'The clarity of the local offer and of how the partnership answers families.',
    owners: 'SEND Communications Lead',
    rows: piped(`
Rebuild the local offer website with a parent reference group | SEND Communications Lead (LA) | 29 August 2025=2025-08-29 | Green | Green | ↔ | Tested by 14 families in April.
Issue a termly newsletter | SEND Communications Lead (LA); Parent Carer Forum | Each term=termly | Green | Green | ↔ | Spring edition sent on 28 March.
`),
  },
]

const themes = PARTS.map(({ ref, text, rows }, of) =>
  theme(
    text,
    rows.map(([words = '', lead = '', due = '', , now = '', , progress = ''], at) =>
      act(words, lead, dueOf(due), {
        ref: `${of < 2 ? 'PA' : 'AFI'}${(of % 2) + 1}.${at + 1}`,
        rating: RATED[now] ?? null,
        progress,
      }),
    ),
    ref,
  ),
)

const TITLES = [
  'Ref',
  'Action',
  'Responsible (organisation)',
  'Due date',
  'Previous RAG',
  'Current RAG',
  'DoT',
  'Progress update (April 2025)',
]

function tableOf(of: number): LaidTable {
  const colour = (text: string): Free => ({ text, fill: FILLS[text] ?? '' })
  const rows: Free[][] = (PARTS[of]?.rows ?? []).map(
    ([words = '', , , before = '', now = '', way = '', progress = ''], at) => {
      const action = themes[of]?.actions?.[at]
      return [
        action?.ref ?? '',
        words,
        (action?.leads ?? []).join('; '),
        action?.due?.text ?? '',
        colour(before),
        colour(now),
        way,
        progress,
      ]
    },
  )
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'DDEBF7' })), ...rows], {
    widths: [1, 4.5, 2.6, 1.8, 1.3, 1.3, 0.8, 4],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'cawdenshire-pap',
  title: 'Cawdenshire Area SEND Priority Action Plan',
  style:
    'ordinary: a priority action plan of priority actions and areas for improvement; the previous and the current RAG side by side and an arrow of direction; posts with their organisation in brackets; days in words; key and milestones to stocktakes behind',
  levels: ['Priority Action', 'Action'],
  scale: [
    { code: 'Blue', label: 'Completed and closed by the Board', status: 'complete' },
    { code: 'Green', label: 'On schedule', status: 'on-track' },
    { code: 'Amber', label: 'At risk of missing the date; recovery plan agreed', status: 'at-risk' },
    { code: 'Red', label: 'Date missed or will be missed', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Blue Completed and closed by the Board Green On schedule' },
    { kind: 'measures', words: 'Children waiting over 18 months for assessment 1,012 790 300' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word', 'text:slashes'],
  page: { landscape: true, footer: 'Cawdenshire SEND and Alternative Provision Executive Board' },
  layout: () => [
    title('Cawdenshire Area SEND Priority Action Plan'),
    para('Area SEND inspection: 11 to 15 November 2024. Plan agreed with Ofsted and CQC: 7 March 2025.'),
    heading('Ratings', 2),
    table([
      ['Colour', 'Meaning'],
      ['Blue', 'Completed and closed by the Board'],
      ['Green', 'On schedule'],
      ['Amber', 'At risk of missing the date; recovery plan agreed'],
      ['Red', 'Date missed or will be missed'],
    ]),
    para('DoT: direction of travel since the last report (↑ better, ↔ the same, ↓ worse).'),
    ...PARTS.flatMap(({ ref, text, owners }, of) => [
      heading(`${ref}: ${text}`, 2),
      strong(`Accountable: ${owners}`),
      tableOf(of),
    ]),
    heading('Key performance indicators', 2),
    table([
      ['Indicator', 'Baseline', 'Latest', 'Target'],
      ['Children waiting over 18 months for assessment', '1,012', '790', '300'],
      ['Children on the register with a full offer', '52%', '61%', '95%'],
      ['Young people aged 16 to 18 with a plan who are in education or work', '81%', '84%', '92%'],
    ]),
  ],
}
