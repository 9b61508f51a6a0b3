import { heading, free, para, strong, table, title, type Free } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const FILLS: Record<string, string> = { G: '92D050', A: 'FFC000', R: 'FF0000', B: '00B0F0', '-': 'F2F2F2' }
const STAGE: Record<string, string> = {
  B: 'Complete',
  G: 'In progress',
  A: 'In progress',
  R: 'In progress',
  '-': 'Not started',
}
/** Both columns tell of the same thing: a fair reader may take either. */
const RATED: Record<string, TruthRating> = {
  B: { texts: ['Blue', 'Complete'], statuses: ['complete'] },
  G: { texts: ['Green', 'In progress'], statuses: ['on-track'] },
  A: { texts: ['Amber', 'In progress'], statuses: ['at-risk'] },
  R: { texts: ['Red', 'In progress'], statuses: ['off-track'] },
  '-': { texts: ['N/A', 'Not started'], statuses: ['not-started', null] },
}

const PARTS: [string, string[][]][] = [
  [
    'Recruit more foster carers',
    piped(`
1.1 | Join the regional recruitment hub and move first enquiries to it | Fostering Service Manager (Lynne Carrow) | Jun-24 | B | Live 3 June. 61 enquiries in first quarter.
1.2 | Recruit carers to act as paid ambassadors in each district | Marketing Officer (Josh Peel) | Sep-24 | G | Nine ambassadors; three districts to go.
1.3 | Cut the time from enquiry to approval to 140 days | Team Manager, Assessment (Ruksana Mir) | Mar-25 | A | 178 days on average; two assessors on leave.
1.4 | Carry out a targeted campaign for carers of teenagers and brothers and sisters | Marketing Officer (Josh Peel) | Jan-25 | - | Begins with national campaign in January.
`),
  ],
  [
    'Keep the carers we have',
    piped(`
2.1 | Review fees and allowances against the regional average | Finance Business Partner (Ed Salkeld) | Nov-24 | G | Options to Cabinet Member in October.
2.2 | Open two Mockingbird constellations | Fostering Service Manager (Lynne Carrow); Mockingbird Liaison (Petra Dunne) | Dec-24 | G | First home hub carer approved 12/08/24.
2.3 | Establish a 24 hour advice line staffed by the service | Out of Hours Manager (Vic Shand) | Aug-24 | R | Rota not agreed with staff; HR leading talks since 2 September.
2.4 | Hold exit interviews with all carers who leave | Independent Reviewing Manager (Anil Gough) | Ongoing=ongoing | G | Four held this quarter.
`),
  ],
  [
    'Help children to stay in one home',
    piped(`
3.1 | Convene a stability meeting within five days of any concern | Supervising Social Work Teams | Jul-24 | B | Standard in place; 22 meetings held.
3.2 | Give carers access to a clinical psychologist each month | CAMHS Partnership Lead (Dr Isla Rooke) | Oct-24 | A | Funding found; recruitment to be repeated.
3.3 | Train all carers in therapeutic parenting | Training Coordinator (Beth Ormsby) | Mar-25 | G | 88 of 171 carers trained.
3.4 | Improve matching by using a one page profile for each child | Placements Manager (Jas Tolley) | Sep-24 | B | In use since 9 September.
`),
  ],
]

const themes = PARTS.map(([text, rows], of) =>
  theme(
    text,
    rows.map(([ref = '', words = '', lead = '', due = '', code = '', progress = '']) =>
      act(words, lead, dueOf(due), { ref, rating: RATED[code] ?? null, progress }),
    ),
    `Priority ${of + 1}`,
  ),
)

const TITLES = ['Ref', 'Action', 'Lead', 'Target date', 'Status', 'RAG', 'Update']

function tableOf(of: number): LaidTable {
  const [, rows = []] = PARTS[of] ?? []
  return free(
    [
      [{ text: `Priority ${of + 1}: ${PARTS[of]?.[0] ?? ''}`, across: 7, bold: true, fill: 'E2D4F0' }],
      TITLES.map((text) => ({ text, bold: true })),
      ...rows.map(([ref = '', words = '', , , code = '', progress = ''], at): Free[] => {
        const action = themes[of]?.actions?.[at]
        return [
          ref,
          words,
          action?.leads ?? [],
          action?.due?.text ?? '',
          STAGE[code] ?? '',
          { text: RATED[code]?.texts[0] ?? '', fill: FILLS[code] ?? '' },
          progress,
        ]
      }),
    ],
    { widths: [0.7, 4.5, 3, 1.3, 1.5, 1, 4], headings: 2 },
  )
}

export const plan: CorpusPlan = {
  id: 'glaiswick-fostering',
  title: 'Glaiswick Fostering Service Improvement Plan 2024/25',
  style:
    'ordinary: a fostering service’s plan; each priority a table with its name across the top; posts with names in brackets; Jun-24; both a status and a RAG; one rating “N/A” before the start; recruitment figures in front',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Fostering households 151 158 171 Approvals in year 14' },
    { kind: 'other', words: 'Version Date Author Summary of changes 0.2 Comments from panel chair' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:crown', 'odt', 'html', 'xlsx', 'paste:word', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Glaiswick Fostering Service Improvement Plan 2024/25'),
    strong('Document control'),
    table([
      ['Version', 'Date', 'Author', 'Summary of changes'],
      ['0.1', '11/03/2024', 'Lynne Carrow', 'First draft'],
      ['0.2', '28/03/2024', 'Lynne Carrow', 'Comments from panel chair'],
      ['1.0', '22/04/2024', 'Lynne Carrow', 'Agreed by leadership team'],
    ]),
    heading('Where we are now', 2),
    para('The table shows our position at the end of each year.'),
    table([
      ['Measure', 'March 2023', 'March 2024', 'Target March 2025'],
      ['Fostering households', '151', '158', '171'],
      ['Approvals in year', '14', '19', '28'],
      ['Children in care living with our own carers', '49%', '51%', '60%'],
    ]),
    heading('Action plan', 2),
    ...PARTS.map((_, of) => tableOf(of)),
  ],
}
