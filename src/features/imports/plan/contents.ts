import { looksLikeDue } from './dates.ts'
import type { GridRow } from './grid.ts'
import { looksLikeLeads } from './leads.ts'
import { openingRating } from './rating-words.ts'
import { looksLikeRating } from './ratings.ts'
import { colourOfFill } from './colours.ts'
import type { ReadScale } from './scales.ts'
import { isRef } from './wording.ts'

/** What stands in a column, as shares (0 to 1) of its cells that hold something. */
export type Contents = {
  filled: number
  /** Share of all rows that hold words of their own here. */
  own: number
  due: number
  lead: number
  rating: number
  /** Share of cells that are a rating or open with one and go on in prose. */
  opens: number
  ref: number
  tick: number
  /** Share of rows whose cell is coloured as a rating is. */
  colour: number
  words: number
  number: number
  /** Share of cells that say how urgent something is: "High", "M", "2". */
  grade: number
  /** Share of the filled cells whose words stood in a cell before. */
  again: number
  /** Share of the filled cells whose words stand in the filled cell just above too. */
  runs: number
}

export const TICK =
  /^(?:[\u2713\u2714\u2705\u2611\u2612\u2717\u2718\u25cf\u25a0\u25cb✓✔☑√xX]|yes|ü|\uf0fc|\uf050)$/

const GRADE =
  /^(?:(?:very )?(?:high|medium|med|low|urgent|critical|essential|desirable|normal)|[hml]|[1-5]|[a-d]|p[1-5]|must|should|could)$/i

/** Looks at up to 60 rows: enough to know a column. */
export function contentsOf(rows: GridRow[], column: number, scale: ReadScale): Contents {
  const sample = rows.slice(0, 60).map((row) => row.cells[column])
  const cells = sample.filter((cell) => cell !== undefined)
  const texts = cells.filter(({ carried, text }) => carried === 'no' && text !== '').map(({ text }) => text)
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length
  const coloured = cells.filter(({ fill }) => fill !== undefined && colourOfFill(fill) !== null)
  return {
    filled: texts.length,
    own: cells.length === 0 ? 0 : texts.length / cells.length,
    due: share((text) => text.split('\n').every((line) => looksLikeDue(line)) || looksLikeDue(text)),
    lead: share((text) => looksLikeLeads(text)),
    rating: share((text) => looksLikeRating(text, scale)),
    opens: share((text) => looksLikeRating(text, scale) || openingRating(text, scale) !== null),
    ref: share((text) => isRef(text)),
    tick: share((text) => TICK.test(text.trim())),
    colour: cells.length === 0 ? 0 : coloured.length / cells.length,
    words:
      texts.length === 0 ? 0 : texts.reduce((all, text) => all + text.split(/\s+/).length, 0) / texts.length,
    grade: share((text) => GRADE.test(text.trim())),
    again: texts.length === 0 ? 0 : 1 - new Set(texts).size / texts.length,
    runs:
      texts.length === 0
        ? 0
        : texts.filter((text, at) => at > 0 && text === texts[at - 1]).length / texts.length,
    number: share((text) => /^[£$]?\s?[\d,.]+\s?(?:%|k|m|bn)?$/i.test(text.trim())),
  }
}
