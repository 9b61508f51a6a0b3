import type { PageItem } from './page-flow.ts'
import type { PageCell, PageTable } from './page-tables.ts'
import { textOf } from './lines.ts'

/** One table as it runs over pages: its pieces, and what stands elsewhere in the flow. */
export type Chain = { pieces: PageTable[] }
export type ChainItem = Exclude<PageItem, { table: PageTable }> | { page: number; chain: Chain }

/** Column edges nearer than this, in points, are the same on two pages. */
const SAME_EDGE = 4
const LOOSE_EDGE = 25

/** Joins tables that go on from the foot of one page to the top of the next. */
export function chainTables(items: readonly PageItem[]): ChainItem[] {
  const floor = Math.max(...items.map(lowest))
  const chained: ChainItem[] = []
  let open: Chain | null = null
  for (const item of items) {
    if ('table' in item) {
      const last: PageTable | undefined = open?.pieces.at(-1)
      if (open && last && goesOn(last, item.table, open, floor)) open.pieces.push(onEdgesOf(last, item.table))
      else {
        open = { pieces: [item.table] }
        chained.push({ page: item.page, chain: open })
      }
    } else {
      if (!('furniture' in item)) open = null
      chained.push(item)
    }
  }
  return chained
}

function lowest(item: PageItem): number {
  if ('table' in item) return item.table.y1
  return 'passage' in item ? (item.passage.lines.at(-1)?.y ?? 0) : 0
}

function goesOn(last: PageTable, next: PageTable, chain: Chain, floor: number): boolean {
  if (next.page !== last.page + 1 || next.sheet !== last.sheet) return false
  if (!sameColumns(last, next)) return false
  const first = chain.pieces[0] ?? last
  if (findRepeat(first, next).count > 0) return true
  const row = Math.min(...next.cells.filter((cell) => cell.row === 0).map((cell) => cell.y1 - cell.y0))
  return last.y1 + row + 6 > floor
}

function sameColumns(last: PageTable, next: PageTable): boolean {
  if (last.open || next.open) return sameOpenColumns(last, next)
  if (Math.abs(last.x0 - next.x0) > SAME_EDGE || Math.abs(last.x1 - next.x1) > SAME_EDGE) return false
  const [lastInner, nextInner] = [last.xs.slice(1, -1), next.xs.slice(1, -1)]
  if (lastInner.length === 0) return nextInner.length === 0
  return within(nextInner, lastInner) || within(lastInner, nextInner)
}

/** Edges between words shift with the words; as many columns about as wide are the same. */
function sameOpenColumns(last: PageTable, next: PageTable): boolean {
  if (last.xs.length !== next.xs.length) return false
  return last.xs.every((edge, index) => Math.abs(edge - (next.xs[index] ?? Infinity)) <= LOOSE_EDGE)
}

/** A later piece with the column edges of the one before, where edges are only gaps between words. */
function onEdgesOf(last: PageTable, next: PageTable): PageTable {
  if (!last.open && !next.open) return next
  const { xs } = last
  const cells = next.cells.map((cell) => ({
    ...cell,
    x0: xs[cell.column] ?? cell.x0,
    x1: xs[cell.column + cell.colspan] ?? cell.x1,
  }))
  return { ...next, xs, cells }
}

function within(few: readonly number[], many: readonly number[]): boolean {
  return few.every((edge) => many.some((other) => Math.abs(other - edge) <= SAME_EDGE))
}

/** The rows at the top of a later piece that say again what stands in the first rows of the table. */
export function findRepeat(first: PageTable, later: PageTable): { start: number; count: number } {
  const heads = [0, 1, 2, 3].map((row) => rowText(first, row))
  const top = rowText(later, 0)
  const start = top === '' ? -1 : heads.indexOf(top)
  let count = start < 0 || !standsOver(first, start) ? 0 : 1
  while (count > 0 && start + count < 4 && sameRow(heads[start + count], later, count)) count += 1
  const crosses = later.cells.some((cell) => cell.row < count && cell.row + cell.rowspan > count)
  return { start, count: crosses ? 0 : count }
}

/** Above titles stand only rows of fewer cells: a second row of as many as the first is none of titles, though it comes again. */
function standsOver(first: PageTable, start: number): boolean {
  const filled = (row: number): number =>
    first.cells.filter((cell) => cell.row === row && cellWords(cell) !== '').length
  return Array.from({ length: start }, (_, row) => filled(row)).every((count) => count < filled(start))
}

function sameRow(head: string | undefined, later: PageTable, row: number): boolean {
  return row < later.rows && head !== '' && head === rowText(later, row)
}

function rowText(table: PageTable, row: number): string {
  const cells = table.cells.filter((cell) => cell.row === row && row < table.rows)
  const texts = cells.map(cellWords)
  return texts.every((text) => text === '') ? '' : texts.join('|')
}

export function cellWords(cell: PageCell): string {
  return [...cell.lines, ...cell.inner.flat()]
    .map((line) => textOf(line.words))
    .join(' ')
    .trim()
}
