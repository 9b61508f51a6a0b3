import { type Row, type Table } from '#src/kit/documents/source-document.ts'
import { isScale, keyLevels, namesKey } from '#src/features/imports/plan/ratings/keys.ts'
import { isCode } from '#src/features/imports/plan/ratings/scales.ts'
import { isKeyRow } from './sheet-stacks.ts'
import { wordsIn } from './sheet-words.ts'

/** A key has no more rows than this, its titles with them. */
const MOST_ROWS = 12
/** Rows of a key without titles over them; two may be rows of anything. */
const LEAST_UNTITLED = 3
/** The rows of a plan have more columns than a key has. */
const LEAST_WIDE = 4

/**
 * The rows of a table, those of a key at its head or its foot apart: where two tables stand close together, a word
 * processor joins them into one, and on a printed page the two look like one.
 */
export function partKeyRows({ rows, ...table }: Table): Row[][] {
  const most = rows.length - 1
  const least = isCoded(rows[most]) ? Math.max(1, rows.length - MOST_ROWS) : most
  for (let at = least; at < most; at += 1)
    if (isKey({ ...table, rows: rows.slice(at) }) && isApart(rows, at) && isWide(rows.slice(0, at)))
      return [rows.slice(0, at), rows.slice(at)]
  const end = isKeyTitles(rows[0]) || isKeyRow(rows[0]) ? rows.findIndex((row) => isWide([row])) : -1
  if (end > 1 && end <= MOST_ROWS && isKey({ ...table, rows: rows.slice(0, end) }) && isApart(rows, end))
    return [rows.slice(0, end), rows.slice(end)]
  return [rows]
}

/** Codes and their meanings and nothing else: below titles that say so, or three that each tell how work goes. */
function isKey(table: Table): boolean {
  const [first, ...below] = table.rows
  const titled = isKeyTitles(first)
  const levels = titled ? below : table.rows
  if (levels.length < (titled ? 2 : LEAST_UNTITLED)) return false
  return levels.every((row) => (titled ? isCoded(row) : isKeyRow(row))) && isScale(keyLevels(table, titled))
}

function isCoded(row: Row | undefined): boolean {
  const [code = '', ...meaning] = row === undefined ? [] : wordsIn(row)
  return isCode(code) && meaning.length === 1
}

function isKeyTitles(row: Row | undefined): boolean {
  const titles = row === undefined ? [] : wordsIn(row)
  return titles.length === 2 && namesKey(titles)
}

/** Whether no cell reaches over a place between rows. */
function isApart(rows: readonly Row[], place: number): boolean {
  return rows.slice(0, place).every(({ cells }, at) => cells.every(({ rowspan }) => at + rowspan <= place))
}

function isWide(rows: readonly Row[]): boolean {
  return rows.some((row) => wordsIn(row).length >= LEAST_WIDE)
}
