import { ownCells } from '#src/features/imports/plan/tables/grid.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { GENERIC_HEADING } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { bannerOf } from './banners.ts'
import { openerOf } from './heading-looks.ts'

/**
 * Rows merged across above the titles, one a table and each with other words, name the levels that the
 * tables stand under. A lone one, or the same one again and again, is the paper's own title.
 */
export function namePrefaces(tables: ActionTable[]): void {
  const found = tables.flatMap((table) => {
    const level = openerOf(table) === null ? prefaceOf(table) : null
    return level === null ? [] : [{ table, ...level }]
  })
  const distinct = new Set(found.map(({ event }) => plainOf(event.text)))
  const named = tables.filter((table) => openerOf(table) !== null).length
  if (found.length + named < Math.max(2, tables.length * 0.6) || distinct.size < found.length) return
  for (const { table, row, event } of found) {
    table.titleRows = table.titleRows.filter((other) => other !== row)
    table.events.unshift(event)
  }
}

function prefaceOf(
  table: ActionTable,
): { row: ActionTable['titleRows'][number]; event: NonNullable<ReturnType<typeof bannerOf>> } | null {
  const row = table.titleRows.find(
    (one) => ownCells(one).length === 1 && one.cells.some(({ carried }) => carried === 'across'),
  )
  const text = oneLine(row === undefined ? '' : (ownCells(row)[0]?.text ?? ''))
  if (
    row === undefined ||
    text.split(' ').length > 30 ||
    GENERIC_HEADING.test(text) ||
    matchTitle(text) !== null
  )
    return null
  const event = bannerOf(row, { columns: table.columns, strict: false, kind: 'text', rows: [] })
  return event === null ? null : { row, event }
}
