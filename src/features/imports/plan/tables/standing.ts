import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import type { GridRow } from './grid.ts'
import { notActions } from './tables.ts'

/** "Within 24 hours", "15 working days", "Same day": as long as something may take whenever it must be done. */
const SPELL = pattern('i')`
  ^(?:(?:within|after|by|no later than|not later than|in) )?(?:the )?(?:next |first )?(?:
    (?:\d+|an?|one|two|three|four|five|ten) (?:clock |working |school |calendar )?(?:minute|hour|day)s?\b.* |
    (?:the )?same (?:working )?day.*
  )$
`
/** "10.15", "2pm": an hour of one day. */
const HOUR = /^(?:\d{1,2}[.:][0-5]\d(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(?:\s*(?:[–-]|to)\s*\S+)?$/i
const AT_ONCE = /^(?:immediate(?:ly)?|at once|straight ?away)$/i

/** One action of a plan may be told so, a procedure has several steps. */
const LEAST = 3

/** Whether a table's titles or its times say that it is none of actions; what somebody said of a column stands above the times. */
export function isNone(titles: string[], columns: Column[], rows: GridRow[], { told }: ReadScale): boolean {
  const doing = columns.some((column) => column.doing)
  return notActions(titles, doing) || ((told?.size ?? 0) === 0 && isStanding(columns, rows))
}

/**
 * Whether a table says who does what whenever something happens, or at which hour of a day: the steps of a procedure, an
 * agenda. Its times name no day, and nothing in it tells how far the work is.
 */
function isStanding(columns: readonly Column[], rows: readonly GridRow[]): boolean {
  if (columns.some((column) => isTracked(column))) return false
  const times = columns
    .filter(({ role }) => role === 'due' || role === 'revised')
    .flatMap(({ at }) => rows.map(({ cells }) => (cells[at]?.text ?? '').replace(/\s+/g, ' ').trim()))
    .filter((text) => text !== '')
  const spells = times.filter((text) => SPELL.test(text) || HOUR.test(text))
  return spells.length >= LEAST && times.every((text) => spells.includes(text) || AT_ONCE.test(text))
}

/** How far the work is, and not "Stage 1", "Stage 2". */
function isTracked({ role, contents }: Column): boolean {
  return (role === 'rating' || role === 'progress') && contents.ref < 1 && contents.number < 1
}
