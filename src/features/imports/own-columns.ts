import type { Action } from '#src/features/actions/index.ts'
import type { Update } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'
import { ourTitles } from './plan/columns/our-columns.ts'
import { parseDue } from './plan/dates/dates.ts'

/**
 * Columns of our own plan document that say what the product knows beside what the plan says. A newer
 * version made from that document is compared on them too: only what somebody changed in them differs.
 */
export const ownColumns = { where: ourTitles.where, latest: ourTitles.latest } as const

/** What a document of ours says in them is the record's to say; of the plan's own words it leaves the rest. */
export function withoutOwn(fields: Record<string, string>): Record<string, string> {
  const ours: string[] = Object.values(ownColumns)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ours.includes(name)))
}

export type Standing = Pick<Action, 'state' | 'dueOn' | 'firstDueOn'>

/** "In progress, first due 31 March 2026". */
export function sayStanding({ state, dueOn, firstDueOn }: Standing): string {
  const words = (deliveryWords as Partial<Record<string, string>>)[state] ?? 'No longer in the plan'
  const moved = firstDueOn !== null && firstDueOn !== dueOn
  return moved ? `${words}, first due ${sayDay(firstDueOn)}` : words
}

export type Latest = { text: string; by: string; on: string }

/** The last update that was accepted of each action: lists come newest first. */
export function lastAccepted(updates: readonly Update[]): Map<string, Latest> {
  const latest = new Map<string, Latest>()
  for (const { actionId, state, workingWell, worried, authorName, givenAt } of updates) {
    const text = workingWell === '' ? worried : workingWell
    if (state !== 'accepted' || latest.has(actionId) || text === '') continue
    latest.set(actionId, { text, by: authorName ?? 'Its lead', on: dayOf(givenAt) })
  }
  return latest
}

/** What was said last, and below it who said it and when. */
export function latestLines({ text, by, on }: Latest): string[] {
  return [text, `${by}, ${sayDay(on)}`]
}

/**
 * A due date so that it can be read again: the plan's own words, with the day beside them where they give none;
 * the day alone where they give another, since one cell with two days is a question.
 */
export function writeDue({ dueOn, dueText }: Pick<Action, 'dueOn' | 'dueText'>): string {
  if (dueOn === null) return dueText
  const day = sayDay(dueOn).replaceAll('\u00a0', ' ')
  const said = dueText.trim() === '' ? null : parseDue(dueText).due.date
  if (said === dueOn) return dueText
  return said === null && dueText.trim() !== '' ? `${dueText} (${day})` : day
}
