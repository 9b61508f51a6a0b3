import { paths } from '#src/paths.ts'
import { type ChangeKind, changeKinds } from './plan-difference.ts'

/** More than this nobody reads at once, and a page of thousands would hold up everybody else's. */
const perPage = 100

/** Which page of each kind of change is shown; the first where nothing is said. */
export type ShownPages = Partial<Record<ChangeKind, number>>

export function shownPages(query: Record<string, string>): ShownPages {
  return Object.fromEntries(
    changeKinds.flatMap((kind) => {
      const page = Number(query[kind])
      return Number.isSafeInteger(page) && page > 1 ? [[kind, page]] : []
    }),
  )
}

/** The part of a long list that a page shows, and which page of how many it is. */
export function pageOf<T>(all: readonly T[], asked = 1): { shown: T[]; current: number; last: number } {
  const last = Math.max(1, Math.ceil(all.length / perPage))
  const current = Math.min(asked, last)
  return { shown: all.slice((current - 1) * perPage, current * perPage), current, last }
}

/** Where a page of one kind of change is. */
export function pathOfChanges(importId: string, kind: ChangeKind, page: number): string {
  const asked = page > 1 ? `?${kind}=${page}` : ''
  return `${paths.importPart(importId, 'difference')}${asked}#${kind}`
}
