import { ownCells } from '#src/features/imports/plan/tables/grid.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { hasMoreWords, oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import { bannerOf } from './banners.ts'
import { openerOf } from './heading-looks.ts'
import { isGeneric } from './nearest-heading.ts'

/**
 * Rows merged across above the titles, one a table and each with other words, name the levels that the
 * tables stand under, where most tables that have titles name theirs so or otherwise. A lone one, or the same one again
 * and again, is the paper's own title.
 */
export function namePrefaces(tables: ActionTable[]): void {
  const found = tables.flatMap((table) => {
    const level = openerOf(table) === null ? prefaceOf(table) : null
    return level === null ? [] : [{ table, ...level }]
  })
  const distinct = new Set(found.map(({ event }) => plainOf(event.text)))
  const named = tables.filter(namesOwn).length
  const titled = tables.filter(({ headerRows }) => headerRows.length > 0).length
  if (found.length + named < Math.max(2, titled * 0.6) || distinct.size < found.length) return
  for (const { table, row, event } of found) {
    table.titleRows = table.titleRows.filter((other) => other !== row)
    table.events.unshift(event)
  }
}

/** A table whose first row, or a column beside its actions, tells what stands over them. */
function namesOwn(table: ActionTable): boolean {
  return openerOf(table) !== null || table.columns.some(({ role }) => role === 'parent')
}

type Preface = { row: ActionTable['titleRows'][number]; event: LevelEvent }

/** The first row across that names something: neither the paper, nor who keeps it, nor a column. */
function prefaceOf({ titleRows, columns }: ActionTable): Preface | null {
  for (const row of titleRows) {
    const text = oneLine(ownCells(row)[0]?.text ?? '')
    const isAcross = ownCells(row).length === 1 && row.cells.some(({ carried }) => carried === 'across')
    if (!isAcross || isLong(text) || isGeneric(text) || matchTitle(text) !== null) continue
    const event = bannerOf(row, { columns, strict: false, kind: 'text', rows: [] })
    if (event !== null) return { row, event }
  }
  return null
}

const isLong = hasMoreWords(30)
