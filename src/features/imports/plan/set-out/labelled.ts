import { type Block, cellText, type Paragraph, type Table } from '#src/kit/documents/source-document.ts'
import { type GridRow, gridOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { bracketedFields, type Field, fieldsOf, runOnFields } from './field-lines.ts'
import { namedItem } from './named-items.ts'
import { openedFields } from './opened-lines.ts'
import { ownField } from './own-labels.ts'
import { paperSort } from './paper-sort.ts'
import { isNumber, tableOf } from './record-table.ts'
import { findSections } from './sections.ts'

type Record = Field[]

/**
 * Records of labelled fields ("Action: …", "Lead: …"), in paragraphs or in tables of two columns, are
 * set out as rows of a table whose titles are their labels, so that one way of reading serves both. `labels` is told
 * for each cell the label that stood before its words.
 */
export function tabulateFields(written: Block[], labels: Map<object, string>): Block[] {
  const made: Block[] = []
  const blocks = sectionTables(written, labels)
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]
    if (!block) break
    const banded = block.type === 'table' ? tableRecords(block, made.at(-1)) : null
    const found = block.type === 'table' ? null : paragraphRecords(blocks, at)
    if (banded) for (const part of banded) made.push('type' in part ? part : tableOf(part, labels))
    else if (found) made.push(tableOf(found.records, labels))
    else made.push(block)
    at += found?.length ?? 1
  }
  return made
}

/** Actions told in sections of prose, those that follow one another in one table. */
function sectionTables(blocks: Block[], labels: Map<object, string>): Block[] {
  const made: Block[] = []
  let records: Record[] = []
  const flush = (): void => {
    if (records.length > 0) made.push(tableOf(records, labels))
    records = []
  }
  for (const { before, records: found, after } of findSections(blocks) ?? [
    { before: blocks, records: [], after: [] },
  ]) {
    if (before.some((block) => block.type === 'table' || block.style !== 'furniture')) flush()
    made.push(...before)
    records.push(...found)
    if (after.length > 0) flush()
    made.push(...after)
  }
  flush()
  return made
}

type Found = { records: Record[]; length: number }

/** Whether fields tell of an action: the action itself, or work under a label of the paper's own, and something by which it is tracked. */
function tellsAction(fields: Record): boolean {
  const roles = new Set(fields.map(({ label }) => matchTitle(label)?.role))
  const tracked = ['lead', 'due', 'rating'].filter((role) => roles.has(role as Role)).length
  if (tracked === 0 || fields.some((field) => tellsMeaning(field))) return false
  return roles.has('action') || (tracked > 1 && fields.some(tellsWork))
}

/** "Lead: who is to see that it is done." says what the word means. */
function tellsMeaning({ label, value }: Field): boolean {
  const role = matchTitle(label)?.role
  if (role !== 'lead' && role !== 'due') return false
  return /^(?:who|whoever|somebody|someone|the (?:person|officer|one) who|when|the (?:day|date) (?:by|on) which)\b.{12,}/i.test(
    cellText(value),
  )
}

function tellsWork({ label, value }: Field): boolean {
  return matchTitle(label) === null && opensWithDoing(cellText(value))
}

function paragraphRecords(blocks: Block[], from: number): Found | null {
  return bracketedRecords(blocks, from) ?? namedRecords(blocks, from) ?? labelledRecords(blocks, from)
}

/** Bullets of three lines, one after another. */
function namedRecords(blocks: Block[], from: number): Found | null {
  const records: Record[] = []
  for (let at = from; ; at += 3) {
    const fields = namedItem(blocks, at)
    if (fields === null) break
    records.push(fields)
  }
  return records.length > 0 ? { records, length: records.length * 3 } : null
}

/** Sentences in a row, each with its lead and date in brackets or in sentences behind it. */
function bracketedRecords(blocks: Block[], from: number): Found | null {
  const records: Record[] = []
  let sure = false
  for (let at = from; ; at += 1) {
    const block = blocks[at]
    if (block?.type !== 'paragraph') break
    const runOn = runOnFields(block) ?? openedFields(blocks, at)
    const fields = runOn ?? bracketed(blocks, at, records)
    if (fields === null) break
    sure ||= runOn !== null
    records.push(fields)
  }
  return records.length >= 2 || (sure && records.length > 0) ? { records, length: records.length } : null
}

/** Brackets begin no list of actions in a paper that is no plan. */
function bracketed(blocks: Block[], at: number, before: Record[]): Field[] | null {
  const block = blocks[at] as Paragraph
  const fields = bracketedFields(block, placeOf(block, before))
  return fields !== null && before.length === 0 && isNoPlan(blocks, at) ? null : fields
}

/** A paper that is no plan by its title, and no heading such as "Actions agreed" above, as minutes have it. */
function isNoPlan(blocks: Block[], from: number): boolean {
  if (paperSort(blocks) !== 'other') return false
  const above = blocks.slice(0, from).findLast((block) => block.type === 'paragraph' && isHeadingLike(block))
  return above?.type !== 'paragraph' || matchTitle(oneLine(above.text))?.role !== 'action'
}

function placeOf({ style }: Paragraph, before: Record[]): 'among' | 'alone' {
  return before.length > 0 && style === 'list-item' ? 'among' : 'alone'
}

function labelledRecords(blocks: Block[], from: number): Found | null {
  const records: Record[] = []
  let at = from
  let begun = from
  for (; at < blocks.length; at += 1) {
    const block = blocks[at]
    const found = block?.type === 'paragraph' ? fieldsAt(blocks, block, records) : []
    if (found.length === 0) break
    for (const field of found) {
      const before = records.at(-1)
      const begins = addField(records, field)
      // At the first record that tells no action the rest is not looked at: thousands of lines may follow.
      if (begins && before !== undefined && !tellsAction(before)) return null
      if (begins) begun = at
    }
  }
  return withoutLoose(records, { from, begun, end: at })
}

/** Where the last record tells no action ("Recommendation 2", the heading of what follows), the whole ones before it. */
function withoutLoose(
  records: Record[],
  { from, begun, end }: { from: number; begun: number; end: number },
): Found | null {
  const last = records.at(-1)
  if (last !== undefined && tellsAction(last)) return { records, length: end - from }
  return records.length > 1 && begun > from ? { records: records.slice(0, -1), length: begun - from } : null
}

/** What a line says under a label that is known or, inside a record, under one that the paper has in each of them. */
function fieldsAt(blocks: Block[], block: Paragraph, records: Record[]): Field[] {
  const known = fieldsOf(block)
  const [first] = records[0] ?? []
  const own = known.length === 0 && first !== undefined ? ownField(blocks, block, first.label) : null
  return own === null ? known : [own]
}

function partRecords(fields: Field[]): Record[] {
  const records: Record[] = []
  for (const field of fields) addField(records, field)
  return records
}

/** A record begins, as is answered, where its first label comes again, or where an action's number stands. */
function addField(records: Record[], field: Field): boolean {
  const open = records.at(-1)
  const again = open?.some(({ label, value }) => plainOf(label) === plainOf(field.label) && !isNumber(value))
  const numbered = isNumber(field.value) && !isDated(field)
  const begins = !open || again === true || numbered
  if (begins) records.push([field])
  else open.push(field)
  return begins
}

/** "31.10.2025" behind "By when" is no number of an action. */
function isDated({ label }: Field): boolean {
  return matchTitle(label)?.role === 'due' || matchTitle(label)?.role === 'revised'
}

/** A table of labels and what they say, one pair or several a row; rows of one cell between name what stands below, as does the paragraph `before` it. */
function tableRecords(table: Table, before: Block | undefined): (Record[] | Paragraph)[] | null {
  const rows = gridOf(table).filter((row) => ownCells(row).length > 0)
  if (rows.length < 3 || rows.length > MOST_ROWS) return null
  const read = cardRows(rows)
  if (read === null) return null
  const fields = read.flatMap((one) => (Array.isArray(one) ? one : []))
  const known = fields.filter(({ label }) => matchTitle(label) !== null)
  if (known.length < fields.length * 0.6) return null
  const parts: (Record[] | Paragraph)[] = []
  for (const one of read) {
    const last = parts.at(-1)
    if (!Array.isArray(one)) parts.push(one)
    else if (Array.isArray(last)) last[0]?.push(...one)
    else parts.push([one.slice()])
  }
  const told = parts.map((part, at) =>
    Array.isArray(part) ? belowBanner(partRecords(part.flat()), at === 0 ? before : parts[at - 1]) : part,
  )
  return told.every((part) => !Array.isArray(part) || part.every((record) => tellsAction(record))) &&
    told.some((part) => Array.isArray(part))
    ? told
    : null
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
    const one = rowFields(row) ?? bannerRow(row)
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
    const value = cells[at + 1]?.origin
    if (label.split(' ').length > 7 || !value) return null
    fields.push({ label, value, source: row.source })
  }
  return fields.length > 0 ? fields : null
}
