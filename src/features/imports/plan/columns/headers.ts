import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import type { Row } from '#src/kit/documents/source-document.ts'
import { type GridCell, gridOf, type GridRow, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { hasMoreWords, oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { matchTitle } from './titles.ts'

/** Where a table's titles stand: the row they end in and the title of each column. */
export type Header = { first: number; last: number; titles: string[] }

const LOOK = 14

/** The heading row of a table, wherever under its title rows it stands; null where it has none of its own. */
export function findHeader(rows: GridRow[]): Header | null {
  let best: { at: number; score: number } | null = null
  for (const [at, row] of rows.slice(0, LOOK).entries()) {
    const score = headerScore(row)
    const below = best?.at === at - 1 && asks(row)
    if (score > (best?.score ?? 0) && !below) best = { at, score }
  }
  if (best === null) return null
  const header = withSecondRow(rows, best.at)
  return asks(rows[header.last + 1]) ? { ...header, last: header.last + 1 } : header
}

/** "What actions need to occur?", "Red Amber Green": a row below the titles that tells how to fill the table in. */
function asks(row: GridRow | undefined): boolean {
  const cells = row === undefined ? [] : ownCells(row)
  const asked = cells.filter(({ text }) => /\?\s*\)?$/.test(text.trim())).length
  return asked >= 3 && asked >= cells.length * 0.5
}

/** Whether a row by itself holds titles of columns. */
export function holdsTitles(row: Row): boolean {
  const columns = row.cells.reduce((most, { column, colspan }) => Math.max(most, column + colspan - 1), 0)
  const [grid] = gridOf({ type: 'table', title: null, columns, rows: [row], source: row.source })
  return grid !== undefined && headerScore(grid) > 0
}

/** How much a row looks like titles: 0 for none. */
export function headerScore(row: GridRow): number {
  return scored(row).score
}

const scored = onceFor((row: GridRow) => ({ score: scoreOf(row) }))

/** Two different roles are needed. */
function scoreOf(row: GridRow): number {
  const cells = ownCells(row)
  if (cells.length < 2 || cells.some(({ text }) => isNumber(text) || isProse(text))) return 0
  const matches = cells.map(({ text }) => (isLong(text) ? null : matchTitle(oneLine(text))))
  const known = matches.filter((match) => match !== null)
  const roles = new Set(known.map(({ role }) => role))
  if (roles.size < 2) return 0
  const named = cells.filter(({ text }) => !looksLikeDue(text))
  if (known.length < named.length * 0.4) return 0
  return known.reduce((all, { weight }) => all + weight, 0) + (row.header ? 8 : 0)
}

/** No title is so long. */
const isProse = hasMoreWords(30)
/** Longer titles tell no role. */
const isLong = hasMoreWords(14)
/** Titles below a group are shorter. */
const isWordy = hasMoreWords(6)

/** "1.3" in a cell: a row of a numbered list, and none of titles. */
function isNumber(text: string): boolean {
  return /^\(?(?:[A-Z]{1,3})?\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?[.):]?$/.test(text.trim())
}

/** Whether a row repeats titles already seen. */
export function repeatsHeader(row: GridRow, titles: string[]): boolean {
  const own = ownCells(row)
  if (own.length < 2) return false
  const { joined } = plainTitles(titles)
  // From the right, where dates and ratings stand: they are short, and none of them is a title.
  return own.findLast(({ text }) => !joined.includes(` ${plainOf(text)} `)) === undefined
}

/** Word by word: a "B" is none of the letters of "By when". */
const plainTitles = onceFor((titles: string[]) => ({ joined: ` ${plainOf(titles.join(' '))} ` }))

/** A second row of titles under groups that are merged across. */
function withSecondRow(rows: GridRow[], at: number): Header {
  const row = rows[at]
  const next = rows[at + 1]
  const titles = row?.cells.map(({ text }) => oneLine(text)) ?? []
  if (!row || !next) return { first: at, last: at, titles }
  const grouped = row.cells.some(
    ({ carried }, column) => carried === 'across' && next.cells[column]?.carried === 'no',
  )
  const short = ownCells(next).every(({ text }) => !isWordy(text))
  const under = next.cells.every((cell, column) => {
    const group = row.cells[column]
    return cell.text === '' || cell.carried === 'down' || group?.carried === 'across' || spansOn(row, column)
  })
  if (!grouped && short) return withBareSecondRow(rows, at)
  if (!grouped || !short || !under || ownCells(next).length === 0) return { first: at, last: at, titles }
  return { first: at, last: at + 1, titles: row.cells.map((_, column) => twoRowTitle(rows, at, column)) }
}

/**
 * A second row of titles where no merges are kept: two or more under one title of the first row. What
 * stood behind that title may have moved left over them, and is then moved back.
 */
function withBareSecondRow(rows: GridRow[], at: number): Header {
  const titles = rows[at]?.cells.map(({ text }) => oneLine(text)) ?? []
  const own = titlesBelow(rows[at + 1])
  const group = titles[own?.from ?? 0] ?? ''
  if (own === null || group === '') return { first: at, last: at, titles }
  const after = titles.slice(own.from + 1)
  const lost = own.titles.length - 1
  const kept = after.slice(0, lost).every((title) => title === '')
  if (!kept && after.slice(-lost).some((title) => title !== '')) return { first: at, last: at, titles }
  const rest = kept ? after.slice(lost) : after.slice(0, -lost)
  const under = own.titles.map((title) => `${group}: ${title}`)
  return { first: at, last: at + 1, titles: [...titles.slice(0, own.from), ...under, ...rest] }
}

/** Two titles or more side by side, and nothing else in the row; null for any other row. */
function titlesBelow(row: GridRow | undefined): { from: number; titles: string[] } | null {
  const below =
    row?.cells.flatMap(({ text }, column) => (text === '' ? [] : [{ text: oneLine(text), column }])) ?? []
  const from = below[0]?.column ?? 0
  const run = below.every(({ column }, index) => column === from + index)
  const known = below.every(({ text }) => matchTitle(text) !== null)
  return below.length >= 2 && from > 0 && run && known
    ? { from, titles: below.map(({ text }) => text) }
    : null
}

function spansOn(row: GridRow, column: number): boolean {
  return row.cells[column + 1]?.carried === 'across' && row.cells[column]?.carried === 'no'
}

function twoRowTitle(rows: GridRow[], at: number, column: number): string {
  const cells = rows[at]?.cells ?? []
  const group = groupOf(cells, column)
  const above = oneLine(cells[group]?.text ?? '')
  const below = rows[at + 1]?.cells[column]
  const own = below?.carried === 'no' ? oneLine(below.text) : ''
  if (own === '') return group === column ? above : ''
  return above === '' ? own : `${above}: ${own}`
}

/** The column in which the merged title over this column begins. */
function groupOf(cells: GridCell[], column: number): number {
  let group = column
  while (group > 0 && cells[group]?.carried === 'across') group -= 1
  return group
}
