import type { Candidate } from './column.ts'
import type { Role } from './vocabulary.ts'

/** Work is tracked by who leads it, and by one of these at least. */
const TRACKING: Role[] = ['due', 'rating', 'progress', 'success', 'parent']

/**
 * The column under a title that says nothing to us whose cells tell people what to do, row by row: it holds the work
 * where no title says so, or where what is titled "Action" (`titled`) stands over several of its rows.
 */
export function untoldWork(candidates: Candidate[], titled: Candidate[]): Candidate | undefined {
  const roles = new Set(candidates.map(({ role }) => role))
  if (!roles.has('lead') || !TRACKING.some((role) => roles.has(role))) return undefined
  const doing = candidates.filter(
    (column) => isDoing(column) && titled.every((over) => standsUnder(column, over)),
  )
  return doing.length === 0 ? undefined : doing.reduce((a, b) => (sureness(b) > sureness(a) ? b : a))
}

function isDoing({ role, weight, contents }: Candidate): boolean {
  const { words, own, acts } = contents
  return role === 'other' && weight === 0 && words >= 4 && own >= 0.5 && acts >= 0.5
}

function standsUnder(column: Candidate, over: Candidate): boolean {
  return over.at < column.at && over.contents.own < column.contents.own - 0.3
}

function sureness({ contents }: Candidate): number {
  return contents.own + contents.acts
}
