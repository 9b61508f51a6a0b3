import type { Block } from '#src/kit/documents/source-document.ts'
import { type GridRow, gridOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Column } from './column.ts'
import { assignColumns } from './columns.ts'
import type { Header } from './headers.ts'
import type { Role } from './vocabulary.ts'

/** The titles that our own plan documents have beside the one in the council's own word for an action. */
export const ourTitles = {
  ref: 'Ref',
  lead: 'Lead',
  due: 'Due',
  rating: 'Rating',
  success: 'Success criteria',
  impact: 'Impact for children',
  where: 'Where it is',
  latest: 'Latest update',
  also: 'Also in the plan',
  partOf: 'Part of',
} as const

/** The titles of the small table below a heading that tells what its level says of itself; in a sheet the first stands before each. */
export const ourAbout = ['About it', 'What it says'] as const

/** With these among its titles, the number and the action first, a table is ours. */
const always = [ourTitles.lead, ourTitles.due, ourTitles.rating, ourTitles.where]

const roleOf: ReadonlyMap<string, Role> = new Map<string, Role>([
  [ourTitles.ref, 'ref'],
  [ourTitles.lead, 'lead'],
  [ourTitles.due, 'due'],
  [ourTitles.rating, 'rating'],
  [ourTitles.success, 'success'],
  [ourTitles.impact, 'impact'],
])

type Head = { header: Header; columns: Column[] }

/** Whether a table is one of actions from our own plan document, taken away, worked on and brought in. */
export function isOurTable(block: Block): boolean {
  return block.type === 'table' && areOurs(headOf(gridOf(block)).titles)
}

/** Titles and columns of such a table; null for any other. */
export function ourHead(rows: readonly GridRow[], scale: ReadScale): Head | null {
  const { at, titles } = headOf(rows)
  if (!areOurs(titles)) return null
  const header = { first: at, last: at, titles }
  return { header, columns: ourColumns(header, rows, scale) }
}

function headOf(rows: readonly GridRow[]): { at: number; titles: string[] } {
  const at = rows.findIndex((row) => ownCells(row).length > 0)
  return { at, titles: (rows[at]?.cells ?? []).map(({ text }) => oneLine(text)) }
}

export function areOurs(titles: readonly string[]): boolean {
  return titles[0] === ourTitles.ref && always.every((title) => titles.includes(title))
}

/** Our own titles mean what we mean by them, whatever the plan's own columns beside them are called. */
function ourColumns({ titles, last }: Header, rows: readonly GridRow[], scale: ReadScale): Column[] {
  const body = rows.slice(last + 1).filter((row) => ownCells(row).length > 1)
  return assignColumns(titles, body, scale).map(({ at, title, contents, role }): Column => {
    if (scale.told?.has(plainOf(title)) === true) return { at, title, contents, role }
    const isFirst = titles.indexOf(title) === at
    const ours: Role = at === 1 ? 'action' : ((isFirst ? roleOf.get(title) : undefined) ?? 'other')
    return { at, title, contents, role: ours }
  })
}
