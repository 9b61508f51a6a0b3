import { upper } from '#src/kit/first-letter.ts'
import { inText, sayAsked } from '#src/features/changes/index.ts'
import { type Action, isAccepted, isOverdue } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayShortDay, sayTimes } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import type { Person } from '#src/kit/person.ts'
import { type Checking, type Mine, sayUpdateDue } from './my-actions.ts'

type Reading = { today: string; person: Pick<Person, 'id'>; checking: Checking | null }

/** What a card says beneath its marks, a sentence or two to a line: its dates, then who acts next or what is owed. */
export function sayCard(mine: Mine, reading: Reading): string[] {
  const { action } = mine
  const { today } = reading
  const lines =
    action.state === 'submitted'
      ? [sayInTime(action, today), sayChecking(action, reading)]
      : isAccepted(action.state)
        ? [saySince(action, today), sayUpdate(mine, today)]
        : [sayDates(action, today), sayAskedFor(mine, reading), sayUpdate(mine, today)]
  return lines.filter((line) => line !== '')
}

/** "Update due 30 June. Last update on 27 May." */
export function sayUpdate({ action, owed }: Pick<Mine, 'action' | 'owed'>, today: string): string {
  if (owed === null && action.lastUpdateAt === null) return ''
  const last =
    action.lastUpdateAt === null
      ? 'No update yet.'
      : `Last update on ${sayShortDay(action.lastUpdateAt, today)}.`
  return owed === null ? last : `${sayUpdateDue(owed, today)} ${last}`
}

/** "Due 30 June, in 6 working days. First due 31 March, moved twice." */
function sayDates(action: Action, today: string): string {
  const { state, dueOn, dueText, firstDueOn, timesMoved, reviewOn } = action
  if (dueOn === null) {
    const review = reviewOn === null ? '' : ` Look at it again by ${sayShortDay(reviewOn, today)}.`
    return `${dueText === '' ? 'No date.' : `“${dueText}”.`}${review}`
  }
  const late = isOverdue({ state, dueOn }, today) ? workingDaysBetween(dueOn, today) : 0
  const due = `Due ${sayShortDay(dueOn, today)}${late > 0 ? `, ${days(late)} ago` : sayNear(today, dueOn)}.`
  if (timesMoved === 0 || firstDueOn === null) return due
  return `${due} First due ${sayShortDay(firstDueOn, today)}, moved ${sayTimes(timesMoved)}.`
}

/** From here on the working days that are left are counted. */
const nearDays = 10

function sayNear(today: string, dueOn: string): string {
  const left = workingDaysBetween(today, dueOn)
  return left > 0 && left <= nearDays ? `, in ${days(left)}` : ''
}

function days(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`
}

/** "You asked for 31 July 2026. The Improvement Board decides." */
function sayAskedFor({ asked }: Mine, { person }: Reading): string {
  if (asked === null) return ''
  const who = asked.askedBy === person.id ? 'You' : (asked.askedByName ?? 'Somebody')
  const decider = inText(asked.decider)
  return `${who} asked for ${sayAsked(asked)}. ${upper(decider)} decides.`
}

function sayInTime({ dueOn, stateSince }: Action, today: string): string {
  if (dueOn === null) return ''
  const inTime = dayOf(stateSince) <= dueOn
  return inTime
    ? `Sent by its date, ${sayShortDay(dueOn, today)}.`
    : `It was due ${sayShortDay(dueOn, today)}.`
}

/** "You said it was delivered on 18 June. Farida Rahmani is checking." */
function sayChecking({ stateSince }: Action, { today, person, checking }: Reading): string {
  const by = checking?.by ?? null
  const who = by === null ? 'Somebody' : by.id === person.id ? 'You' : by.name
  const checker = checking?.checkerName ?? 'The theme’s lead'
  return `${who} said it was delivered on ${sayShortDay(stateSince, today)}. ${checker} is checking.`
}

/** "Embedding since 31 March." */
function saySince({ state, stateSince }: Action, today: string): string {
  const on = sayShortDay(stateSince, today)
  if (state === 'complete') return `Accepted as delivered on ${on}.`
  return `${state === 'embedded' ? 'Embedded' : 'Embedding'} since ${on}.`
}
