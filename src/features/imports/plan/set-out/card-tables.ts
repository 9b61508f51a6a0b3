import {
  type Block,
  type Cell,
  type Paragraph,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { type GridRow, gridOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { bareHead, isHead, rowHead } from './card-heads.ts'
import type { Field } from './field-lines.ts'
import { partRecords, type Record, tellsAction, TRACKED } from './records.ts'

/**
 * A table of labels and what they say, one pair or several a row, each card below the row that names its action, or below
 * the line over the table that does (`head`); other rows of one cell name what stands below, as does the paragraph `before` it.
 */
export function cardRecords(
  table: Table,
  before: Block | undefined,
  head: Field[] = [],
): (Record[] | Paragraph)[] | null {
  const rows = gridOf(table).filter((row) => ownCells(row).length > 0)
  if (rows.length + head.length < 3 || rows.length > MOST_ROWS) return null
  const read = cardRows(rows)
  if (read === null || (head.length > 0 && !isOpen(read[0])) || !areKnown(read)) return null
  const parts = partCards(headed(head.length > 0 ? [head, ...read] : read))
  const told = parts.map((part, at) =>
    Array.isArray(part) ? belowBanner(partRecords(part.flat()), at === 0 ? before : parts[at - 1]) : part,
  )
  return told.every((part) => !Array.isArray(part) || part.every((record) => tellsAction(record))) &&
    told.some((part) => Array.isArray(part))
    ? told
    : null
}

/** What a small table of labels alone says; null for any other. */
export function fieldsOfCard(table: Table): Field[] | null {
  const rows = gridOf(table).filter((row) => ownCells(row).length > 0)
  const read = rows.length > MOST_LABELS ? null : cardRows(rows)
  return read === null || !read.every((one) => Array.isArray(one)) ? null : read.flat()
}

/** One card has no more. */
const MOST_LABELS = 20

/** Banners that are the actions of the cards below them, as what they are. */
function headed(read: (Field[] | Paragraph)[]): (Field[] | Paragraph)[] {
  return read.map((one, at) => {
    if (Array.isArray(one)) return one
    const end = read.findIndex((next, index) => index > at && !Array.isArray(next))
    const below = read
      .slice(at + 1, end < 0 ? undefined : end)
      .flatMap((next) => (Array.isArray(next) ? next : []))
    return bareHead(one, below) ?? one
  })
}

/** Whether most labels are known ones. */
function areKnown(read: (Field[] | Paragraph)[]): boolean {
  const fields = read.flatMap((one) => (Array.isArray(one) ? one : []))
  return fields.filter(({ label }) => matchTitle(label) !== null).length >= fields.length * 0.6
}

/** The fields between two headings together. */
function partCards(read: (Field[] | Paragraph)[]): (Record[] | Paragraph)[] {
  const parts: (Record[] | Paragraph)[] = []
  for (const one of read) {
    const last = parts.at(-1)
    if (!Array.isArray(one)) parts.push(one)
    else if (Array.isArray(last)) last[0]?.push(...one)
    else parts.push([one.slice()])
  }
  return parts
}

/** Whether a table begins with what is told of an action, and not with the action. */
function isOpen(first: Field[] | Paragraph | undefined): boolean {
  return Array.isArray(first) && !isHead(first)
}

/** One form below "Target 3: …": the outcomes that it tells are what that is for, and no level between the two. */
function belowBanner(records: Record[], over: Record[] | Block | undefined): Record[] {
  const [only, ...more] = records
  if (only === undefined || more.length > 0 || over === undefined) return records
  if (Array.isArray(over) || over.type !== 'paragraph' || parseLevelLabel(over.text) === null) return records
  const outcomes = only.filter(({ label }) => /^outcomes?$/.test(plainOf(label)))
  // Behind the action they are read so.
  return [[...only.filter((field) => !outcomes.includes(field)), ...outcomes]]
}

/** Every row as labelled fields or as a heading between them; null from the first row on that is neither. */
function cardRows(rows: GridRow[]): (Field[] | Paragraph)[] | null {
  const read: (Field[] | Paragraph)[] = []
  for (const row of rows) {
    const one = rowHead(row) ?? rowFields(row) ?? bannerRow(row)
    if (one === null) return null
    read.push(one)
  }
  return read
}

/** Longer tables hold no cards. */
const MOST_ROWS = 2000

/** A row of one cell among labelled ones, as the heading that it is. */
function bannerRow(row: GridRow): Paragraph | null {
  const [cell, ...more] = ownCells(row)
  if (!cell || more.length > 0 || cell.text.split(/\s+/).length > 30) return null
  return { type: 'paragraph', text: oneLine(cell.text), style: 'heading', level: 3, source: row.source }
}

/** The pairs of label and words in a row, blank cells between them passed over; null where it is no row of pairs. */
function rowFields(row: GridRow): Field[] | null {
  const cells = row.cells.filter(({ carried }) => carried === 'no')
  const fields: Field[] = []
  for (let at = 0; at < cells.length; at += 2) {
    while (cells[at]?.text === '') at += 1
    if (at >= cells.length) break
    const label = oneLine(cells[at]?.text ?? '').replace(/:$/, '')
    const value = cells[at + 1]?.origin ?? blankBeside(label)
    if (label.split(' ').length > 7 || value === null) return null
    fields.push({ label, value, source: row.source })
  }
  return fields.length > 0 ? fields : null
}

/** What a workbook leaves out beside a label of who, by when or how it goes that nobody has filled in. */
function blankBeside(label: string): Cell | null {
  return TRACKED.has(matchTitle(label)?.role) ? singleCell(1, []) : null
}
