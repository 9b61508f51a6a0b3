import type { Laid, LaidCell } from '../corpus/types.ts'
import type { Facts } from './facts.ts'

/** An invented report laid out before any format, with what it says. */
export type LaidReport = { facts: Facts; laid: Laid[] }

export const title = (text: string): Laid => ({ lay: 'title', text })
export const head = (text: string, level = 2): Laid => ({ lay: 'heading', text, level })
export const strong = (text: string): Laid => ({ lay: 'paragraph', text, bold: true })
export const say = (text: string): Laid => ({ lay: 'paragraph', text })
export const says = (...texts: string[]): Laid[] => texts.map(say)
export const points = (texts: readonly string[]): Laid[] => texts.map((text) => ({ lay: 'bullet', text }))
export const count = (texts: readonly string[], from: number): Laid[] =>
  texts.map((text, at) => say(`${from + at}. ${text}`))

const cell = (text: string, column: number, colspan = 1): LaidCell => ({
  column,
  colspan,
  rowspan: 1,
  paragraphs: text.split('\n').map((line) => ({ text: line })),
})

/** A table; a row of one text stands across all columns. */
export function grid(widths: number[], rows: readonly (readonly string[])[], headings = 0): Laid {
  return {
    lay: 'table',
    widths,
    headings,
    rows: rows.map((row) => ({
      cells:
        row.length === 1 && widths.length > 1
          ? [cell(row[0] ?? '', 0, widths.length)]
          : row.map((text, at) => cell(text, at)),
    })),
  }
}
