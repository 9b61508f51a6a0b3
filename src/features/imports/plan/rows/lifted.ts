import { listMentions } from '#src/features/imports/plan/dates/date-mentions.ts'
import { looksLikeDue, parseDue } from '#src/features/imports/plan/dates/dates.ts'
import { smallOf } from '#src/features/imports/plan/dates/small.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import type { PlanTree } from '#src/features/imports/plan/plan-tree.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { PlanRow } from './events.ts'

/** Words after which a date is the day by which something is to be done. */
const BY = pattern('i')`
  \b(?:
    by | before | no later than | not later than | until | deadline:? | due(?: date)?:? | target(?: date)?:? |
    (?:complete|completed|finished|achieved|delivered|implemented|in place|ready|done) (?:by|in|on|for|from) |
    to (?:start|begin|commence) (?:in|on|from)
  )(?: (?:the )?(?:end|start|beginning|close) of)?(?: the)?\s*$
`

/**
 * Gives an action the date or the leads that stand elsewhere: the date in its own sentence ("… by March
 * 2025") or in the heading above it, the lead in a line over a table that has no column of leads.
 */
export function lift(tree: PlanTree, item: DraftItem, row: PlanRow): void {
  const has = (role: string): boolean => row.columns.some((column) => column.role === role)
  if (item.due === null) {
    const own = has('due') ? dueInSentence(item.text) : dueInAction(item.text)
    const due = own ?? (has('due') ? null : dueAbove(tree, item))
    if (due !== null) {
      item.due = parseDue(due).due
      tree.guess(
        item,
        'due',
        own === null
          ? 'The date was taken from the heading above'
          : 'The date was taken from the words of the action',
      )
    }
  }
  if (item.leads.length > 0 || has('lead') || has('contributor')) return
  const lender = tree.above(item).find((level) => tree.lenders.has(level) && level.leads.length > 0)
  if (lender === undefined) return
  item.leads.push(...lender.leads)
  tree.guess(item, 'leads', 'The lead was taken from the line above the table')
}

/** Longer texts are no sentence of an action. */
const LONGEST = 4000

/** What stands shortly before a date. */
function before(plain: string, start: number): string {
  return plain.slice(Math.max(0, start - 80), start)
}

/** The last date in a text that stands behind a word such as "by", with that word; null where none does. */
export function dueInSentence(text: string): string | null {
  if (!/\d/.test(text)) return null
  const plain = smallOf(text)
  if (plain.length !== text.length || plain.length > LONGEST) return null
  const found = listMentions(plain, null).findLast(
    ({ start, span }) => span !== null && BY.test(before(plain, start)),
  )
  if (!found) return null
  const led = BY.exec(before(plain, found.start))?.[0] ?? ''
  return text.slice(found.start - led.length, found.end).trim()
}

/** The date that an action tells in its own words, where nothing beside it does. */
export function dueInAction(text: string): string | null {
  return dueInSentence(text) ?? dueAtEnd(text)
}

/** "… in each locality from June 2025": in a table without dates the one with which an action closes. */
function dueAtEnd(text: string): string | null {
  const plain = smallOf(text)
  if (plain.length !== text.length || plain.length > LONGEST) return null
  const found = listMentions(plain, null).findLast(({ span }) => span !== null)
  if (!found || /[\p{L}\p{N}]/u.test(plain.slice(found.end))) return null
  const led = /\b(?:from|(?:starting|beginning|commencing)(?: on| in| from)?|start date of) $/.exec(
    before(plain, found.start),
  )?.[0]
  return led === undefined ? null : text.slice(found.start - led.length, found.end)
}

function dueAbove(tree: PlanTree, item: DraftItem): string | null {
  for (const level of tree.above(item)) {
    if (tree.lenders.has(level) && level.due !== null) return level.due.text
    const due = dueInSentence(level.text)
    if (due !== null) return due
    if (looksLikeDue(level.text) && parseDue(level.text).due.date !== null) return level.text
  }
  return null
}
