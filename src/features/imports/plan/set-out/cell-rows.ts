import type { Cell, Paragraph, Row, Table } from '#src/kit/documents/source-document.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { BANNER } from './cell-places.ts'
import { paragraphsOf, type Unit } from './cell-units.ts'

/** A unit with its place among those of its run, and the titles that a page repeats behind it. */
export type PlacedUnit = { unit: Unit; at: number; titles?: Unit[] }

/** A row that was found: the lines of its cells by column, where its units end, and titles repeated behind it. */
export type Cut = { cells: Map<number, Paragraph[]>; banner: boolean; end: number; titles: Unit[] }

/** Cells under the columns they were placed in, as rows: a row ends where the columns begin again. */
export function rowsOf(units: readonly PlacedUnit[], placed: readonly number[]): Cut[] {
  const rows: Cut[] = []
  let before = Infinity
  for (const [index, one] of units.slice(0, placed.length).entries()) {
    const column = placed[index] ?? BANNER
    const banner = column === BANNER
    const last = rows.at(-1)
    const row: Cut =
      last && !last.banner && !banner && column >= before
        ? last
        : { cells: new Map(), banner, end: 0, titles: [] }
    if (row !== last) rows.push(row)
    put(row, one, Math.max(0, column))
    before = column
  }
  return rows
}

function put(row: Cut, { unit, at, titles = [] }: PlacedUnit, place: number): void {
  row.cells.set(place, [...(row.cells.get(place) ?? []), ...unit.lines])
  row.end = at + 1 + titles.length
  if (titles.length > 0) row.titles = titles
}

/** A row without its first columns, which hold nothing. */
export function shifted(row: Cut, by: number): Cut {
  if (by === 0) return row
  const cells = row.banner ? row.cells : new Map([...row.cells].map(([at, lines]) => [at - by, lines]))
  return { ...row, cells }
}

/** The rows down to the last that has two of what actions are tracked by; what stands below is no row. */
export function trackedRows(rows: Cut[], roles: readonly Role[]): Cut[] {
  const tracking = new Set<Role>(['lead', 'due', 'rating', 'ref', 'revised'])
  const columns = roles.flatMap((role, at) => (tracking.has(role) ? [at] : []))
  const least = Math.min(2, columns.length)
  const last = rows.findLastIndex(
    ({ cells, banner }) => !banner && columns.filter((at) => cells.has(at)).length >= least,
  )
  return rows.slice(0, last + 1)
}

/** A table of the titles and rows; where lines are `wrapped`, those of a cell are joined again. */
export function tableOf(head: readonly Paragraph[][], rows: readonly Cut[], wrapped: boolean): Table {
  const rooms = head.map((titles, at) => {
    const lines = [...titles, ...rows.flatMap(({ cells, banner }) => (banner ? [] : (cells.get(at) ?? [])))]
    return wrapped ? lines.reduce((most, { text }) => Math.max(most, text.length), 0) : null
  })
  const cell = (column: number, lines: readonly Paragraph[], colspan = 1): Cell => ({
    column: column + 1,
    colspan,
    rowspan: 1,
    paragraphs: paragraphsOf(lines, rooms[column] ?? null),
  })
  const titlesOf = (own: readonly Paragraph[][]): Row => ({
    header: true,
    source: own.flat()[0]?.source ?? {},
    cells: own.map((lines, at) => cell(at, lines)),
  })
  const body = rows.flatMap(({ cells, banner, titles }): Row[] => {
    const source = [...cells.values()][0]?.[0]?.source ?? {}
    const whole = [cell(0, cells.get(0) ?? [], head.length)]
    const row = { source, cells: banner ? whole : head.map((_, at) => cell(at, cells.get(at) ?? [])) }
    const again = titles.map(({ lines }) => lines)
    if (titles.length === 0) return [row]
    return [row, titlesOf([...head.slice(again.length).map(() => []), ...again].slice(-head.length))]
  })
  const first = titlesOf(head)
  return { type: 'table', title: null, columns: head.length, rows: [first, ...body], source: first.source }
}
