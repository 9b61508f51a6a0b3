import type { CellParagraph } from '../source-document.ts'
import type { TextLine } from './lines.ts'
import type { PageCell } from './page-tables.ts'
import { passagesOf, type Passage } from './passages.ts'

/** A cell's lines as its paragraphs, then those of tables inside it. `drawn` where rules or shades give its edges. */
export function paragraphsOfCell(cell: PageCell, leading: number, drawn: boolean): CellParagraph[] {
  const right = innerRight(cell)
  const own = parts(cell.lines, cell.across).flatMap((lines, index) =>
    passagesOf(lines, { right, leading, ...(drawn ? { cell: true } : {}) }).map((passage, at) => ({
      ...describe(passage),
      ...(index > 0 && at === 0 ? { ruleAbove: true } : {}),
    })),
  )
  const inner = cell.inner.flatMap((lines) =>
    passagesOf(lines, { right: Math.max(...lines.map((line) => line.x1)), leading }).map((passage) => ({
      ...describe(passage),
      nested: 1,
    })),
  )
  return [...own, ...inner]
}

/** Padding that a cell may have on its left, and so on its right, in points. */
const LEAST_PADDING = 1
const MOST_PADDING = 8

/** Where text in a cell may run to: its edge less the padding that its lines show on the left. */
export function innerRight({ lines, x0, x1 }: PageCell): number {
  const left = lines.reduce((least, line) => Math.min(least, line.x0), Infinity)
  return x1 - Math.min(MOST_PADDING, Math.max(LEAST_PADDING, left - x0))
}

function parts(lines: readonly TextLine[], across: readonly number[]): TextLine[][] {
  const rules = [...across].sort((a, b) => a - b)
  const groups: TextLine[][] = []
  let above = -1
  for (const line of lines) {
    const passed = rules.filter((rule) => rule < line.y - line.size * 0.3).length
    const group = groups.at(-1)
    if (group && passed === above) group.push(line)
    else groups.push([line])
    above = passed
  }
  return groups
}

function describe(passage: Passage): CellParagraph {
  return {
    text: passage.text,
    ...(passage.bold ? { bold: true } : {}),
    ...(passage.mark ? { list: { level: passage.level, ordered: passage.mark.ordered } } : {}),
  }
}
