import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { sortNamed } from '#src/features/imports/plan/levels/level-words.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { PlanRow } from './events.ts'

/** In which columns a register says what each row is (`sort`), its number, which row it belongs to, and its words. */
export type RegisterColumns = { sort: number; id: number | null; parent: number | null; words: number }

/** So many of the cells must say it. */
const NEARLY_ALL = 0.85
const FEWEST = 3
/** No plan has more words for its levels and actions. */
const MOST_WORDS = 12

/**
 * The columns of a register whose rows are levels and actions alike, each saying which it is: nearly all cells of one
 * column name levels or actions, and it names both. Null for any other table.
 */
export function registerColumns(columns: Column[], rows: PlanRow[]): RegisterColumns | null {
  const sort = columns.findIndex((_, at) => saysSorts(rows, at))
  const words = wordsColumn(columns, rows)
  if (sort < 0 || words < 0 || words === sort) return null
  const others = columns.map((_, at) => at).filter((at) => at !== sort)
  const named = namedRows(others, columns, rows)
  const id = named?.id ?? columns.findIndex(({ role }) => role === 'ref')
  const found = { sort, words, id: id < 0 || id === words ? null : id, parent: named?.parent ?? null }
  return found.parent !== null || standsInOrder(columns, rows, found) ? found : null
}

export function wordsAt({ cells }: PlanRow, at: number): string {
  const cell = cells[at]
  return cell?.carried === 'no' ? cell.text : ''
}

function saysSorts(rows: PlanRow[], at: number): boolean {
  const times = new Map<string, number>()
  for (const row of rows) {
    const text = wordsAt(row, at)
    if (text !== '') times.set(text, (times.get(text) ?? 0) + 1)
    if (times.size > MOST_WORDS) return false
  }
  const known = [...times].map(([text, count]) => ({ sort: sortNamed(text), count }))
  const filled = sum(known)
  if (filled < FEWEST || filled < rows.length * NEARLY_ALL) return false
  const named = known.filter(({ sort }) => sort !== null)
  const levels = sum(named.filter(({ sort }) => sort === 'level'))
  return sum(named) >= filled * NEARLY_ALL && levels > 0 && levels < sum(named)
}

function sum(counted: readonly { count: number }[]): number {
  return counted.reduce((all, { count }) => all + count, 0)
}

/** "Title" in every row, else the column of the work. */
function wordsColumn(columns: Column[], rows: PlanRow[]): number {
  const titled = columns.findIndex(
    ({ title }, at) =>
      /^(?:title|name|item|summary)$/.test(plainOf(title)) && rows.every((row) => wordsAt(row, at) !== ''),
  )
  return titled < 0 ? columns.findIndex(({ role }) => role === 'action') : titled
}

/** What else may name rows, and belongs to none. */
const BESIDE = /\b(?:depend|predecess|successor|link|relat|block|next|before|after)/i

/** The column whose cells name other rows, each by what stands in another column there: the row that this one belongs to. */
function namedRows(
  places: number[],
  columns: Column[],
  rows: PlanRow[],
): { id: number; parent: number } | null {
  for (const parent of places) {
    const named = rows.map((row) => plainOf(wordsAt(row, parent))).filter((text) => text !== '')
    if (named.length < 2 || BESIDE.test(columns[parent]?.title ?? '')) continue
    const id = places.find((at) => at !== parent && areNamed(named, rows, at))
    if (id !== undefined) return { id, parent }
  }
  return null
}

function areNamed(named: string[], rows: PlanRow[], at: number): boolean {
  const own = rows.map((row) => plainOf(wordsAt(row, at))).filter((text) => text !== '')
  const ids = new Set(own)
  if (ids.size < own.length || own.length < rows.length * NEARLY_ALL) return false
  return named.filter((text) => ids.has(text)).length >= named.length * NEARLY_ALL
}

/** Where nothing names the row above, the first is a level, and levels are mostly not due themselves. */
function standsInOrder(columns: Column[], rows: PlanRow[], { sort }: RegisterColumns): boolean {
  const [first] = rows
  if (first === undefined || sortNamed(wordsAt(first, sort)) !== 'level') return false
  const levels = rows.filter((row) => sortNamed(wordsAt(row, sort)) === 'level')
  const due = columns.findIndex(({ role }) => role === 'due')
  return due < 0 || levels.filter((row) => wordsAt(row, due) !== '').length <= levels.length / 2
}
