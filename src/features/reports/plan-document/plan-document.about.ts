import { ourAbout, ourTitles } from '#src/features/imports/index.ts'
import { type Block, words } from '#src/kit/print/paper.ts'
import { linesIn } from './plan-document.columns.ts'
import type { LevelWords } from './plan-document.ts'

/** "Priority 3: Front door": the level in the council's own word, so that a reader of plans knows it for what it is. */
export function titleOfLevel(level: string, ref: string | null, title: string): string {
  return ref === null ? `${level}: ${title}` : `${level} ${ref}: ${title}`
}

/** One thing that a level says of itself: under which title, and its paragraphs. */
export type Said = { title: string; lines: string[] }

/** What a level says of itself besides its own title: the plan's own words, how it is known to work, and for whom. */
export function saidOfLevel({ fields = {}, successCriteria = [], impact = null }: LevelWords): Said[] {
  const said = [
    ...Object.entries(fields).map(([title, text]): Said => ({ title, lines: linesIn(text) })),
    { title: ourTitles.success, lines: successCriteria },
    { title: ourTitles.impact, lines: linesIn(impact) },
  ]
  return said.filter(({ lines }) => lines.some((line) => line.trim() !== ''))
}

/** The same as a small table below its heading. */
export function aboutLevel(level: LevelWords): Block[] {
  const said = saidOfLevel(level)
  if (said.length === 0) return []
  const [about, says] = ourAbout
  return [
    {
      kind: 'table',
      title: null,
      columns: [
        { title: about, share: 1.6, align: 'left' },
        { title: says, share: 8.4, align: 'left' },
      ],
      rows: said.map(({ title, lines }) => [[words(title)], lines.map((line) => words(line))]),
    },
  ]
}
