import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { ENOUGH_ROWS } from '#src/features/imports/plan/columns/contents.ts'
import { findHeader, type Header, headerScore } from '#src/features/imports/plan/columns/headers.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type GridRow, gridOf, ownCells } from './grid.ts'

/** Some rows below the titles of a table, and these with those of all tables that have the same titles. */
export type LikeRows = (rows: GridRow[], header: Header) => { own: GridRow[]; like: GridRow[] }

/**
 * A plan with a table for each priority means the same by the same titles in all of them: what its columns are for is
 * told by the rows of all, where those of one are few.
 */
export function likeRowsIn(document: SourceDocument): LikeRows {
  const bodies = new Map<string, GridRow[]>()
  for (const block of document.blocks) {
    if (block.type !== 'table') continue
    const rows = gridOf(block)
    const header = findHeader(rows)
    if (header === null) continue
    const key = keyOf(header)
    const before = bodies.get(key) ?? []
    if (before.length < ENOUGH_ROWS) bodies.set(key, [...before, ...bodyBelow(rows, header)])
  }
  return (rows, header) => {
    const own = bodyBelow(rows, header)
    const like = bodies.get(keyOf(header)) ?? own
    return { own, like: like.length <= own.length ? own : like }
  }
}

function keyOf({ titles }: Header): string {
  return titles.map((title) => plainOf(title)).join('|')
}

/** The first rows below the titles that are no titles themselves. */
function bodyBelow(rows: GridRow[], { last }: Header): GridRow[] {
  const body: GridRow[] = []
  for (const row of rows.slice(last + 1)) {
    if (body.length === ENOUGH_ROWS) break
    if (ownCells(row).length > 1 && headerScore(row) === 0) body.push(row)
  }
  return body
}
