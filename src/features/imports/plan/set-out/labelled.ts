import type { Block, Paragraph, Table } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { bareHead, headOver, joinLoneHeads } from './card-heads.ts'
import { cardRecords, fieldsOfCard } from './card-tables.ts'
import { bracketedFields, type Field, fieldsOf, runOnFields } from './field-lines.ts'
import { namedItem } from './named-items.ts'
import { openedFields } from './opened-lines.ts'
import { ownField } from './own-labels.ts'
import { paperSort } from './paper-sort.ts'
import { tableOf } from './record-table.ts'
import { addField, type Record, tellsAction } from './records.ts'
import { findSections } from './sections.ts'

/**
 * Records of labelled fields ("Action: …", "Lead: …"), in paragraphs or in tables of two columns, are
 * set out as rows of a table whose titles are their labels, so that one way of reading serves both. `labels` is told
 * for each cell the label that stood before its words.
 */
export function tabulateFields(written: Block[], labels: Map<object, string>): Block[] {
  const made: Block[] = []
  const blocks = sectionTables(joinLoneHeads(written), labels)
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]
    if (!block) break
    const banded = block.type === 'table' ? cardsIn(block, made) : null
    const found = block.type === 'table' ? null : paragraphRecords(blocks, at)
    if (banded) for (const part of banded) made.push('type' in part ? part : tableOf(part, labels))
    else if (found) made.push(tableOf(found.records, labels))
    else made.push(block)
    at += found?.length ?? 1
  }
  return made
}

/** The cards of a table; the line right over it that names their action goes with them. */
function cardsIn(table: Table, made: Block[]): (Record[] | Paragraph)[] | null {
  const over = made.at(-1)
  const head = headOver(over) ?? bareOver(over, table)
  const headed = head === null ? null : cardRecords(table, over, head)
  if (headed !== null) made.pop()
  return headed ?? cardRecords(table, over)
}

/** The line over a card that says what is to be done, without a word for an action. */
function bareOver(over: Block | undefined, table: Table): Field[] | null {
  const isLine = over?.type === 'paragraph' && over.style !== 'list-item' && over.style !== 'furniture'
  const below = isLine ? fieldsOfCard(table) : null
  return isLine && below !== null ? bareHead(over, below) : null
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
    if (block?.type !== 'paragraph' || block.style === 'furniture') break
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
