import { free, para, title, type Free } from '../lay.ts'
import { piped } from '../piped.ts'
import { act, day, rated, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../types.ts'

const FILLS: Record<string, string> = { Closed: '9BC2E6', Green: 'A9D08E', Amber: 'FFD966', Red: 'F4777B' }
const RATED: Record<string, TruthRating> = {
  Closed: rated('Closed', 'complete'),
  Green: rated('Green', 'on-track'),
  Amber: rated('Amber', 'at-risk'),
  Red: rated('Red', 'off-track'),
}
const WORDS: Record<string, string> = { C: 'Closed', G: 'Green', A: 'Amber', R: 'Red' }

/** Recommendation; action; owner; source; due; revised; the colours of quarters 1 to 3; update. */
const LINES = piped(`
Improve the timeliness of return to home interviews | Bring interviews in house and recruit two workers | Niamh Corder | Ofsted focused visit Sept 24 | 30/06/2025 | | AGC | Both workers in post from 16 June.
Improve the timeliness of return to home interviews | Report 72 hour compliance to the weekly performance clinic | Sadia Malik | Ofsted focused visit Sept 24 | 30/05/2025 | | GCC | 91% in November.
Improve the timeliness of return to home interviews | Share themes from interviews with the police every month | Niamh Corder | Ofsted focused visit Sept 24 | 31/10/2025 | 30/01/2026 | GAA | Template agreed; analyst post vacant until January.
Strengthen management oversight of children on pre-proceedings plans | Hold a fortnightly legal tracking meeting in each locality | Harry Tench | Ofsted focused visit Sept 24 | 31/07/2025 | | GGC | Meetings held in all four localities since 14 July.
Strengthen management oversight of children on pre-proceedings plans | Commission letters before proceedings training from Legal Services | Harry Tench, Moira Self | Ofsted focused visit Sept 24 | 28/11/2025 | | GGG | Two of three sessions done.
Ensure that fathers are included in assessment and planning | Add a fathers prompt to the assessment form | Sadia Malik | LGA peer challenge Feb 25 | 29/08/2025 | 31/12/2025 | GAR | Form release put back twice by supplier.
Ensure that fathers are included in assessment and planning | Run six workshops on working with fathers | Olive Brandt | LGA peer challenge Feb 25 | 19/12/2025 | | GGG | Four held, 74 staff.
Ensure that fathers are included in assessment and planning | Audit 40 assessments for evidence of fathers’ views | Tomasz Reid | LGA peer challenge Feb 25 | 30/01/2026 | | -GG | Sample drawn.
Agree how partners escalate disagreements | Revise the escalation protocol and publish it | Jean Astbury (ISCP) | Section 11 audit 2025 | 30/09/2025 | | -GC | Published 22 September.
Agree how partners escalate disagreements | Collect data on escalations by agency and outcome | Jean Astbury (ISCP) | Section 11 audit 2025 | 27/02/2026 | | -AA | Only three of seven agencies sent data.
Improve record keeping in supervision | Introduce dictation software for managers | Sadia Malik | Internal audit report 11/25 | 31/03/2026 | | --G | Licences bought.
Improve record keeping in supervision | Include supervision records in the monthly case audit | Tomasz Reid | Internal audit report 11/25 | 31/01/2026 | | --R | No auditors freed up; raised with Director 9 December.
`)

const cellsOf = (line: string[]): string[] => Array.from({ length: 8 }, (_, at) => line[at] ?? '')
const iso = (text: string): string => text.split('/').reverse().join('-')
const dated = (text: string): Free =>
  text === '' ? '' : { text, serial: { date: iso(text), format: 'dd/mm/yyyy' } }

const themes = [...new Set(LINES.map(([of = '']) => of))].map((of) =>
  theme(
    of,
    LINES.filter(([own]) => own === of).map((line) => {
      const [, text = '', owner = '', , first = '', revised = '', colours = '', progress = ''] = cellsOf(line)
      const due = revised === '' ? day(first, iso(first)) : day(revised, iso(revised), iso(first))
      return act(text, owner.replace(', ', '; '), due, {
        ref: `S${LINES.indexOf(line) + 1}`,
        rating: RATED[WORDS[colours.slice(2)] ?? ''] ?? null,
        progress,
      })
    }),
  ),
)

const TITLES = [
  'Ref',
  'Recommendation',
  'Action',
  'Action owner',
  'Source',
  'Due date',
  'Revised due date',
  'Q1 RAG',
  'Q2 RAG',
  'Q3 RAG',
  'Q4 RAG',
  'Latest update',
]

function tracker(): LaidTable {
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'BFBFBF' })),
      ...LINES.map((line, at): Free[] => {
        const [
          of = '',
          text = '',
          owner = '',
          source = '',
          first = '',
          revised = '',
          colours = '',
          note = '',
        ] = cellsOf(line)
        return [
          `S${at + 1}`,
          of,
          text,
          owner,
          source,
          dated(first),
          dated(revised),
          ...Array.from(colours).map((code): Free => {
            const word = WORDS[code] ?? ''
            return word === '' ? '' : { text: word, fill: FILLS[word] ?? '' }
          }),
          '',
          note,
        ]
      }),
    ],
    { widths: [0.7, 3, 3.6, 1.8, 2, 1.5, 1.5, 1, 1, 1, 1, 4], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'isenbury-single-plan',
  title: 'Isenbury Single Quality Improvement Plan 2025/26',
  style:
    'ordinary: one sheet kept by a quality assurance team, drawing on several inspections and audits; the recommendation in every row; the RAG of each quarter side by side and the last quarter still empty; original and revised dates',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'xlsx',
    'ods',
    'csv',
    'html',
    'paste:excel',
    'paste:cells',
    'text:tabs',
    'pdf:ruled',
    'pdf:shaded',
  ],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Isenbury Single Quality Improvement Plan 2025/26'),
    para('Quarter 3 position, 12 December 2025. Kept by the Quality Assurance and Learning Team.'),
    tracker(),
  ],
}
