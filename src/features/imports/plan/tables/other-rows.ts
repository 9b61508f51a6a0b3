import type { Column } from '#src/features/imports/plan/columns/column.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { headerScore, repeatsHeader } from '#src/features/imports/plan/columns/headers.ts'
import type { DraftTable } from '#src/features/imports/plan/plan-draft.ts'
import { draftSource } from '#src/features/imports/plan/plan-tree.ts'
import { holdsValues } from '#src/features/imports/plan/columns/retitled.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type GridRow, keysOf, ownCells } from './grid.ts'
import { isOtherTitles, kindOfTable } from './tables.ts'

/** Rows kept as a table of their own, and the places of their words. */
export type OtherRows = { table: DraftTable; keys: object[] }

/** What is gathered of a table so far. */
type Gathered = { titles: string[]; columns: Column[]; events: PlanEvent[]; others: OtherRows[] }

/** Titles of measures, costs or people below actions: they and the rows below them are a table apart. Gives where it ends. */
export function takesOther(made: Gathered, rest: GridRow[], at: number): number {
  const counts = beginsCounts(made, rest, at)
  if (!counts && !beginsOther(made, rest, at)) return at
  const end = rest.findIndex(
    (next, index) =>
      index > at &&
      (ownCells(next).length < 2 ||
        repeatsHeader(next, made.titles) ||
        headerScore(next) >= 16 ||
        (counts && !isCount(next))),
  )
  const rows = rest.slice(at, end < 0 ? rest.length : end)
  const last = made.events.at(-1)
  const over = last?.type === 'level' && last.name === null ? rest[at - 1] : undefined
  if (over !== undefined) made.events.pop()
  made.others.push(otherRows(rows, over))
  return at + rows.length
}

function beginsOther(made: Gathered, rest: GridRow[], at: number): boolean {
  const row = rest[at]
  if (!row || at === 0 || at + 1 >= rest.length || ownCells(row).length < 3) return false
  if (holdsValues(row, made.columns)) return false
  const titles = ownCells(row).map(({ text }) => oneLine(text))
  return isOtherTitles(titles) && headerScore(row) < 16 && made.events.some(({ type }) => type === 'row')
}

/** "Status | Number" below the actions, and how many of them stand so. */
function beginsCounts({ events }: Gathered, rest: GridRow[], at: number): boolean {
  const [first, second, ...more] = ownCells(rest[at] ?? EMPTY_ROW).map(({ text }) => oneLine(text))
  if (at === 0 || first === undefined || second === undefined || more.length > 0) return false
  const titled = matchTitle(first)?.role === 'rating' && COUNT.test(plainOf(second))
  return titled && isCount(rest[at + 1] ?? EMPTY_ROW) && events.some(({ type }) => type === 'row')
}

const COUNT =
  /^(?:numbers?|no|nos|count|total|totals|how many|%|percentages?|(?:number|no) of actions|actions)$/

function isCount(row: GridRow): boolean {
  const [, count, ...more] = ownCells(row)
  return count !== undefined && more.length === 0 && /^\d+%?$/.test(count.text.trim())
}

const EMPTY_ROW: GridRow = { cells: [], own: [], source: {}, header: false, fill: undefined }

function otherRows(rows: GridRow[], over: GridRow | undefined): OtherRows {
  const all = over === undefined ? rows : [over, ...rows]
  const [headers = [], ...body] = rows.map((row) =>
    row.cells.map(({ carried, text }) => (carried === 'no' ? text : '')),
  )
  return {
    keys: all.flatMap((row) => keysOf(row)),
    table: {
      kind: kindOfTable(headers, rows.slice(1)),
      title: over === undefined ? null : oneLine(ownCells(over)[0]?.text ?? ''),
      headers,
      rows: body,
      source: draftSource(rows[0]?.source ?? {}),
    },
  }
}
