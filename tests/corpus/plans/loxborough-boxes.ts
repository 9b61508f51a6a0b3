import { free, heading, para, table, title, type Free } from '../lay.ts'
import { dueOf, piped } from '../piped.ts'
import { act, rated, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const RATED: Record<string, TruthRating> = {
  C: rated('C', 'complete'),
  G: rated('G', 'on-track'),
  A: rated('A', 'at-risk'),
  R: rated('R', 'off-track'),
}

type Box = { finding: string; rows: string[][]; impact: string }

/** Each box: what inspectors found, its actions (words, lead, date, letter), and the impact sought. */
const BOXES: Box[] = [
  {
    finding: 'Children wait too long for an initial visit after referral.',
    impact: 'Children are seen in 5 working days or sooner.',
    rows: piped(`
Move two managers into the hub to allocate each day | Head of MASH | July 2025 | C
Start a duty rota that keeps four visit slots free daily | Service Manager | Aug 2025 | C
Alert managers by text on day three | Systems Lead | Nov 2025 | A
`),
  },
  {
    finding: 'Child protection plans are not sharp and core groups do not drive them.',
    impact: 'Fewer children on a plan for 15 months or more; parents know what must change.',
    rows: piped(`
Require a written safety goal on each plan | CP Manager | Sept 2025 | C
Coach core group chairs, four each month | Practice Lead | Jan 2026 | G
Check all plans that pass nine months | CP Manager | Dec 2025 | G
Ask parents for their view at every review | Practice Lead | Feb 2026 | G
`),
  },
  {
    finding: 'Pathway plans are started late and are not owned by young people.',
    impact: 'All have a plan by 16 and a quarter.',
    rows: piped(`
Co-design a shorter plan with the Care Leaver Forum | Leaving Care Manager | Oct 2025 | R
Appoint personal advisers from the sixteenth birthday | Leaving Care Manager | Mar 2026 | A
`),
  },
  {
    finding: 'Foster carers are not always given the information they need.',
    impact: 'Carers report that they know the child’s story on the day of arrival.',
    rows: piped(`
Send a placement pack within one day | Fostering Manager | Sept 2025 | G
Consult carers on what the pack should hold | Carer Network | June 2025 | C
`),
  },
  {
    finding: 'Auditing finds what is wrong but does not lead to better practice.',
    impact: 'Learning is put right in four weeks; re-audit shows it lasts.',
    rows: piped(`
Track each audit action until a manager confirms it | QA Manager | Oct 2025 | G
Re-audit one in ten after three months | QA Manager | Jan 2026 | G
Hold a practice week led by the DCS | DCS | Apr 2026 | G
`),
  },
]

const themes = BOXES.map(({ finding, rows }, of) =>
  theme(
    finding,
    rows.map(([words = '', lead = '', due = '', code = ''], at) =>
      act(words, lead, dueOf(due), { ref: `${of + 1}.${at + 1}`, rating: RATED[code] ?? null }),
    ),
    String(of + 1),
  ),
)

const TITLES = ['', 'What inspectors found', 'Actions', 'Lead', 'By when', 'RAG', 'Impact we want']

/** One row to a finding: the lines of four cells stand in the same order. */
function boxes(): LaidTable {
  const rows = BOXES.map(({ finding, impact }, of): Free[] => {
    const actions = themes[of]?.actions ?? []
    return [
      String(of + 1),
      finding,
      actions.map(({ ref, text }) => `${ref ?? ''} ${text}`),
      actions.map(({ leads }) => leads.join(', ')),
      actions.map(({ due }) => due?.text ?? ''),
      actions.map(({ rating }) => rating?.texts[0] ?? ''),
      impact,
    ]
  })
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'C6E0B4' })), ...rows], {
    widths: [0.5, 3, 7, 2.6, 1.6, 0.8, 3],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'loxborough-boxes',
  title: 'Loxborough Children’s Services: Response to Inspection',
  style:
    'awkward: a row for each finding; all its actions in one cell, and their leads, dates and letters in the same order in the cells beside; the key stands last',
  levels: ['What inspectors found', 'Action'],
  scale: [
    { code: 'C', label: 'Completed', status: 'complete' },
    { code: 'G', label: 'On target', status: 'on-track' },
    { code: 'A', label: 'Behind target but recoverable', status: 'at-risk' },
    { code: 'R', label: 'Will not be met without more help', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'C Completed G On target A Behind target but recoverable' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'paste:word',
    'xlsx',
    'paste:excel',
    'paste:cells',
  ],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Loxborough Children’s Services: Response to Inspection'),
    para('Presented to the Children and Families Committee, 13 November 2025 (agenda item 7, annex 2)'),
    boxes(),
    heading('Key to RAG', 2),
    table(
      [
        ['Letter', 'Meaning'],
        ['C', 'Completed'],
        ['G', 'On target'],
        ['A', 'Behind target but recoverable'],
        ['R', 'Will not be met without more help'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
