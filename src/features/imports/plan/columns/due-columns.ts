import { pattern } from '#src/kit/pattern.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Candidate } from './column.ts'

/** Dates on which something else happened than that the action was, or is to be, done. */
const ELSE =
  /\b(?:start\w*|begun|raised|added|created|opened|complet\w+|closed|actual|review\w*|updated?|meeting|decision|approved)\b/i

/** Titles that call a date new without the word for it. */
const MOVED = pattern()`
  ^(?:
    (?:(?:now|date|due|date now) )?(?:
      revised | new | amended | extended | moved | rescheduled | slipped | changed | reset | deferred | postponed | put back | re ?dated
    )(?: (?:to|until))? |
    (?:(?:now|current|currently|latest|new|our) )?(?:re ?)?(?:forecast(?:ed)?|expected|projected|anticipated|estimated?|projection)(?: (?:by|for|now))? |
    (?:date )?now | now (?:due|by|planned|for)
  )$
`
/** Titles that do so below one that they share with the first date. */
const NOW = /^(?:now|current|currently|latest|forecast|today)$/

/**
 * Beside a due date dates called "Revised" or "Forecast" alone are the revised ones; beside a revised date stands the first one,
 * whatever it is called: "Agreed date", "Originally".
 */
export function settleDue(candidates: Candidate[]): void {
  settleBy(candidates)
  for (const column of candidates) if (isOfOrigin(column, candidates)) column.role = 'other'
  const due = candidates.find((column) => column.role === 'due' && !isMoved(column))
  for (const column of candidates)
    if (due !== undefined && column !== due && isMoved(column) && column.contents.due >= 0.7)
      column.role = 'revised'
  const roles = new Set(candidates.map(({ role }) => role))
  if (roles.has('due') || !roles.has('revised')) return
  const first = candidates.find(
    ({ role, title, contents }) => role === 'other' && contents.due >= 0.7 && !ELSE.test(title),
  )
  if (first !== undefined) first.role = 'due'
}

/** By its own title, or by what stands below one that it shares: "When: Now" beside "When: First". */
function isMoved({ title }: Candidate): boolean {
  const [shared, own] = [title.includes(': '), plainOf(title.split(': ').at(-1) ?? '')]
  return MOVED.test(own) || (shared && NOW.test(own))
}

/**
 * "Date" before what was recommended is when it was; a date by which it is to be done stands behind it. First of all in a
 * timetable of work it is when that is to be done.
 */
function isOfOrigin({ role, title, at }: Candidate, candidates: Candidate[]): boolean {
  const action = candidates.find((column) => column.role === 'action')
  if (role !== 'due' || plainOf(title) !== 'date' || action === undefined || at > action.at) return false
  return action.contents.acts < MOSTLY || candidates.some((other) => other.at > at && other.role === 'due')
}

/** So many of the cells tell somebody to do something. */
const MOSTLY = 0.7

/** Its cells name people, or a page that cut the table off below its titles has none. */
function mayLead({ contents }: Candidate): boolean {
  return contents.lead >= 0.5 || contents.filled === 0
}

/** "By" beside a column of who leads is when, whatever words stand there. */
function settleBy(candidates: Candidate[]): void {
  const by = candidates.find(({ role, title }) => role === 'lead' && plainOf(title) === 'by')
  const leads = candidates.some((one) => one !== by && one.role === 'lead' && mayLead(one))
  if (by !== undefined && leads && by.contents.lead < 0.5 && !candidates.some(({ role }) => role === 'due'))
    by.role = 'due'
}
