import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { cellsOf, type PlanEvent, type PlanRow } from '#src/features/imports/plan/rows/events.ts'
import { roleOfState, tellsState } from '#src/features/imports/plan/columns/state-titles.ts'
import { type Told, toldIn } from '#src/features/imports/plan/columns/told.ts'
import { oneLine, plainOf, startsLower } from '#src/features/imports/plan/words/wording.ts'
import { levelHeadings } from './headings.ts'

/**
 * A column with one text below each heading or banner tells of the level that is named there ("Where were
 * we in October?") and is no level itself. What somebody said of a column (`told`) stands.
 */
export function settleTold(document: SourceDocument, tables: Map<Block, ActionTable>, told: Told = []): void {
  const doubtful = new Set(
    [...tables.values()].flatMap(({ table, events }) => {
      const said = toldIn(told, table.source.table)
      return columnsOf(events).filter(
        (one) => one.role === 'parent' && !said.has(plainOf(one.title)) && tellsState(one),
      )
    }),
  )
  if (doubtful.size === 0) return
  const groups = groupRows(document, tables)
  const titles = new Set([...doubtful].map(({ title }) => plainOf(title)))
  const telling = [...titles].filter((title) => tellsOfEach(groups, title))
  for (const column of doubtful)
    if (telling.includes(plainOf(column.title))) column.role = roleOfState(column)
}

/** One text below each of two levels or more; a page may have torn a few apart. */
function tellsOfEach(groups: Group[], title: string): boolean {
  const found = groups.map(({ rows, under }) => ({ under, texts: textsOf(rows, title).size }))
  const filled = found.filter(({ texts }) => texts > 0)
  const single = filled.filter(({ texts }) => texts === 1).length
  return filled.length >= 2 && filled.every(({ under }) => under) && single >= filled.length * 0.75
}

type Group = { rows: PlanRow[]; under: boolean }

/** All rows of actions, parted where a heading or a banner names a level. */
function groupRows({ blocks }: SourceDocument, tables: Map<Block, ActionTable>): Group[] {
  const headings = levelHeadings(blocks, tables)
  const groups: Group[] = [{ rows: [], under: false }]
  for (const block of blocks) {
    if (headings.has(block)) groups.push({ rows: [], under: true })
    for (const event of tables.get(block)?.events ?? []) {
      if (event.type === 'level') groups.push({ rows: [], under: true })
      else if (event.type === 'row') groups.at(-1)?.rows.push(event)
    }
  }
  return groups.filter(({ rows }) => rows.length > 0)
}

function columnsOf(events: PlanEvent[]): Column[] {
  const met = new Set(events.flatMap((event) => (event.type === 'row' ? [event.columns] : [])))
  return [...met].flat()
}

/** The different texts that stand below a title; one that only goes on with the text above it counts for none. */
function textsOf(rows: PlanRow[], title: string): Set<string> {
  const texts = rows.flatMap((row) =>
    cellsOf(row, 'parent').flatMap(({ column, cell }) =>
      plainOf(column.title) === title && cell.text !== '' ? [oneLine(cell.text)] : [],
    ),
  )
  const begun = texts.filter((text, at) => at === 0 || !(startsLower(text) || isOpen(texts[at - 1] ?? '')))
  return new Set(begun.map((text) => plainOf(text)))
}

/** A text that breaks off in the middle of a sentence. */
function isOpen(text: string): boolean {
  return /[\p{L}\d,]$/u.test(text) && /[.!?] /.test(text)
}
