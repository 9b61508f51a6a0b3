import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { type GridRow, keysOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { kindOfTable } from '#src/features/imports/plan/tables/tables.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { UNSETTLED } from './banners.ts'
import { levelName } from './labels.ts'

/** By these a table tracks work; one that only names a level has none of them. */
const TRACKING: ReadonlySet<Role | undefined> = new Set<Role>(['action', 'lead', 'due', 'rating', 'progress'])

/**
 * "Ref | Area for improvement | Background" over one row: a small table that names the level of the actions in the table
 * below it. Null for any other rows.
 */
export function titledLevel([titles, row, ...more]: GridRow[]): PlanEvent[] | null {
  if (titles === undefined || row === undefined || more.length > 0) return null
  const told = titles.cells.map(({ text, carried }, at) => ({
    title: carried === 'no' ? oneLine(text).replace(/:$/, '') : '',
    match: carried === 'no' ? matchTitle(oneLine(text)) : null,
    text: row.cells[at]?.carried === 'no' ? row.cells[at].text : '',
  }))
  const named = told.find(({ match }) => match?.role === 'parent' && match.weight >= 8)
  if (named === undefined || named.text === '' || ownCells(row).length < 2) return null
  if (
    told.some(({ match }) => TRACKING.has(match?.role)) ||
    kindOfTable(
      told.map(({ title }) => title),
      [row],
    ) !== 'other'
  )
    return null
  const number = told.find(({ match }) => match?.role === 'ref')?.text ?? ''
  const own = partRef(oneLine(named.text))
  const [ref, text] = number === '' ? [own.ref, own.text] : [oneLine(number), oneLine(named.text)]
  const rest = told.filter(
    (one) => one !== named && one.match?.role !== 'ref' && one.title !== '' && one.text !== '',
  )
  const where = { keys: keysOf(row), source: row.source }
  return [
    { type: 'level', depth: UNSETTLED, name: levelName(named.title), ref, text, ...where },
    ...rest.map((one): PlanEvent => ({ type: 'field', label: one.title, value: one.text, ...where })),
  ]
}
