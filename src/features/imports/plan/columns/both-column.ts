import { partWhoWhen } from '#src/features/imports/plan/rows/who-when.ts'
import type { GridRow } from '#src/features/imports/plan/tables/grid.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Candidate } from './column.ts'
import { ENOUGH_ROWS } from './contents.ts'
import type { Role } from './vocabulary.ts'

/** Titles that may stand over who and by when though they ask for something else: "How will we monitor?" */
const MAY: ReadonlySet<Role> = new Set<Role>(['success', 'other'])
const MOST = 0.6
/** More words than these say more than who and by when. */
const FEW = 8

/**
 * Where no title asks who or by when, a column most of whose cells say both ("HW – by November") is that of who leads;
 * what is dated beside it under no title tells what came of the work.
 */
export function settleBoth(candidates: Candidate[], body: GridRow[]): void {
  const tracked = candidates.filter(({ role }) => TRACKED.has(role))
  if (tracked.some(({ title, role }) => role === 'lead' || plainOf(title) !== '')) return
  const both = candidates.find(
    ({ role, contents, at }) => MAY.has(role) && contents.words <= FEW && saysBoth(body, at),
  )
  if (both === undefined) return
  both.role = 'lead'
  both.both = true
  for (const column of tracked) column.role = 'progress'
}

const TRACKED: ReadonlySet<Role> = new Set<Role>(['lead', 'due', 'revised'])

function saysBoth(body: GridRow[], at: number): boolean {
  const cells = body.slice(0, ENOUGH_ROWS).flatMap(({ cells: row }) => row[at] ?? [])
  const texts = cells.filter(({ carried, text }) => carried === 'no' && text !== '')
  const both = texts.filter(({ text }) => partWhoWhen(text) !== null).length
  return both >= 2 && both >= texts.length * MOST
}
