import type { SheetCell, SheetRow } from './sheet-rows.ts'

/** A single column that is empty below its words may just be left so; several that are empty in the same rows are merged. */
const LEAST_COLUMNS = 2

/** Marks the cells of a sheet that plainly are merged, though nothing is drawn round them. */
export function markMerges(rows: readonly SheetRow[]): void {
  const titles = rows.filter((row, at) => {
    const above = rows[at - 1]
    return above !== undefined && markTitles(above, row)
  })
  markDown(rows, titles)
}

/** Where all rows that leave the first column empty leave the same ones so, those reach down from the row above. */
function markDown(rows: readonly SheetRow[], titles: readonly SheetRow[]): void {
  const hanging = rows.filter((row) => row.cells.length > 1 && firstIn(row) > 0 && !titles.includes(row))
  const first = firstIn(hanging[0])
  if (first < LEAST_COLUMNS || hanging.length < 2 || hanging.some((row) => firstIn(row) !== first)) return
  rows.forEach((row, at) => {
    const held = row.cells.filter(({ column }) => column < first)
    const end = rows.findIndex((below, index) => index > at && !hanging.includes(below))
    const under = (end < 0 ? rows.length : end) - at - 1
    if (held.length === first && under > 0) for (const cell of held) cell.rowspan = under + 1
  })
}

function firstIn(row: SheetRow | undefined): number {
  return row?.cells.reduce((least, { column }) => Math.min(least, column), Infinity) ?? 0
}

/**
 * Two rows of titles, which hold no figures: a title reaches over the columns that it leaves empty where titles of
 * their own stand below it and them, and the row below has no others. Tells whether they are such.
 */
function markTitles({ cells }: SheetRow, below: SheetRow): boolean {
  if (below.cells.length < 2 || cells.length < 3 || [...cells, ...below.cells].some(hasFigures)) return false
  const lower = new Set(below.cells.map(({ column }) => column))
  const last = Math.max(...cells.map(({ column }) => column), ...lower)
  const upper = new Map(cells.map((cell) => [cell.column, cell]))
  const found = cells.map((cell) => ({ cell, over: reachOver(cell, upper, last) }))
  const parted = found.filter(({ over }) => over > 1)
  const covered = parted.flatMap(({ cell, over }) =>
    Array.from({ length: over }, (_, at) => cell.column + at),
  )
  const fits = covered.length === lower.size && covered.every((column) => lower.has(column))
  if (!fits || parted.length === cells.length) return false
  for (const { cell, over } of parted) cell.colspan = over
  for (const { cell, over } of found) if (over === 1) cell.rowspan = 2
  return true
}

function hasFigures({ lines }: SheetCell): boolean {
  return lines.flat().some(({ words }) => words.some(({ text }) => /\d/.test(text)))
}

function reachOver({ column }: SheetCell, upper: ReadonlyMap<number, SheetCell>, last: number): number {
  let end = column + 1
  while (end <= last && !upper.has(end)) end += 1
  return end - column
}
