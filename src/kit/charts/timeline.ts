import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { spanInWords } from './days.ts'
import type { PictureTable, PictureWords } from './picture.ts'
import { counted } from './text.ts'

export interface TimelineDate {
  /** "2026-09-14". */
  date: string
  /** When this date was asked for; null for the first. */
  askedOn: string | null
}

export interface TimelineAction {
  ref: string
  text: string
  lead: string
  /** The first date, then each later one in the order in which it was agreed. Empty: no date was ever given. */
  dates: readonly TimelineDate[]
  /** Done is accepted by a second person; awaiting acceptance is never overdue. */
  state: 'open' | 'awaiting' | 'done'
  /** When it was accepted. */
  doneOn: string | null
  /** Goes on with a date to look again: its last date is a review, not an end. */
  ongoing?: boolean
}

export interface Timeline {
  council: string
  /** "Theme 2, Practice that protects", or the plan's name. */
  scope: string
  /** "2026-09-14". */
  today: string
  /** Days on which the board meets. */
  boards: readonly string[]
  actions: readonly TimelineAction[]
}

export function firstDate(action: TimelineAction): string | null {
  return action.dates[0]?.date ?? null
}

export function dateNow(action: TimelineAction): string | null {
  return action.dates.at(-1)?.date ?? null
}

/** Days past its date now; 0 unless it is open, not awaiting acceptance, and its date has gone. */
export function overdueDays(action: TimelineAction, today: string): number {
  const due = dateNow(action)
  return action.state === 'open' && due !== null && action.ongoing !== true
    ? Math.max(0, daysBetween(due, today))
    : 0
}

/** Calendar days against the *first* date: to when it was done, else to its date now, else to today when overdue. */
export function slipDays(action: TimelineAction, today: string): number | null {
  const [first, end] = [firstDate(action), endOf(action, today)]
  return first === null || end === null ? null : daysBetween(first, end)
}

/** The same in working days, fewer than none when it was early. */
export function slipWorkingDays(action: TimelineAction, today: string): number | null {
  const [first, end] = [firstDate(action), endOf(action, today)]
  return first === null || end === null ? null : workingDaysBetween(first, end)
}

function endOf(action: TimelineAction, today: string): string | null {
  return action.doneOn ?? (overdueDays(action, today) > 0 ? today : dateNow(action))
}

export function movesOf(action: TimelineAction): number {
  return Math.max(0, action.dates.length - 1)
}

/** Was this move asked for after the date it replaced had passed? */
export function askedLate(action: TimelineAction, move: number): boolean {
  const [before, after] = [action.dates[move - 1], action.dates[move]]
  return before !== undefined && after?.askedOn != null && after.askedOn > before.date
}

export function movesAskedLate(action: TimelineAction): number {
  return action.dates.filter((_, move) => askedLate(action, move)).length
}

/** Late is a week or more after the first date. */
export function isLate(action: TimelineAction, today: string): boolean {
  return (slipDays(action, today) ?? 0) >= 7
}

/** Open ones by days against their first date, most first; then those done, in the same order. */
export function inOrder({ actions, today }: Timeline): { open: TimelineAction[]; done: TimelineAction[] } {
  const bySlip = (a: TimelineAction, b: TimelineAction) =>
    (slipDays(b, today) ?? -Infinity) === (slipDays(a, today) ?? -Infinity)
      ? 0
      : (slipDays(b, today) ?? -Infinity) - (slipDays(a, today) ?? -Infinity)
  return {
    open: actions.filter(({ state }) => state !== 'done').toSorted(bySlip),
    done: actions.filter(({ state }) => state === 'done').toSorted(bySlip),
  }
}

/** The slip as people say it: "17 months late", "On time", "3 weeks early". */
export function slipInWords(action: TimelineAction, today: string): string {
  const slip = slipDays(action, today)
  if (slip === null) return 'No date'
  if (slip >= 7) return `${spanInWords(slip)} late`
  if (slip <= -7) return `${spanInWords(slip)} early`
  return slip > 0 ? 'Within a week' : 'On time'
}

export function movesInWords(action: TimelineAction): string {
  const late = movesAskedLate(action)
  const moves = movesOf(action) === 0 ? 'no moves' : counted(movesOf(action), 'move')
  return late === 0 ? moves : `${moves}, ${late} asked late`
}

export function timelineWords(timeline: Timeline): PictureWords {
  const dated = timeline.actions.filter((action) => firstDate(action) !== null)
  return {
    title: `${timeline.scope}: first dates, moves and finishes`,
    says: finding(dated, timeline),
    more: [middleSlip(dated, timeline.today), overdue(timeline), undated(timeline)]
      .filter((part) => part !== '')
      .join(' '),
    sub: `${timeline.scope}. Each row starts at the date first promised; each step is one move of the date.`,
    foot: `${timeline.council}, as at ${sayDay(timeline.today)}. Late is a week or more after the first date. A dashed step is a move asked for after the old date had passed.`,
  }
}

function finding(dated: readonly TimelineAction[], { today }: Timeline): string {
  if (dated.length === 0) return 'No action here has a date yet'
  const late = dated
    .filter((action) => isLate(action, today))
    .toSorted((a, b) => (slipDays(b, today) ?? 0) - (slipDays(a, today) ?? 0))
  const worst = late[0]
  if (worst === undefined)
    return dated.length === 1 ? 'The one date has held' : `All ${dated.length} dates have held`
  const are = late.length === 1 ? 'is' : 'are'
  const moved = movesOf(worst) === 0 ? 'has never moved' : `has moved ${times(movesOf(worst))}`
  const was = worst.state === 'done' ? 'was' : 'is'
  return `${late.length} of ${counted(dated.length, 'action')} ${are} later than first promised; “${worst.text}” ${moved} and ${was} ${spanInWords(slipDays(worst, today) ?? 0)} late`
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

function middleSlip(dated: readonly TimelineAction[], today: string): string {
  const slips = dated
    .flatMap((action) => (isLate(action, today) ? [slipDays(action, today) ?? 0] : []))
    .toSorted((a, b) => a - b)
  if (slips.length < 3) return ''
  const half = slips.length / 2
  const middle = ((slips[Math.ceil(half) - 1] ?? 0) + (slips[Math.floor(half)] ?? 0)) / 2
  return `The middle slip of the late ones is ${spanInWords(middle)}.`
}

function overdue({ actions, today }: Timeline): string {
  const over = actions.filter((action) => overdueDays(action, today) > 0)
  const named = over.map((action) => `${action.ref} by ${spanInWords(overdueDays(action, today))}`)
  if (named.length === 0) return ''
  if (named.length === 1) return `One is past its current date: ${named[0] ?? ''}.`
  return `${over.length} are past their current dates: ${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}.`
}

function undated({ actions }: Timeline): string {
  const without = actions.filter((action) => firstDate(action) === null).length
  return without === 0 ? '' : `${counted(without, 'action')} ${without === 1 ? 'has' : 'have'} no date.`
}

export function timelineTable(timeline: Timeline): PictureTable {
  const { open, done } = inOrder(timeline)
  const words = ['Action', 'Lead', 'First date', 'Date now', 'Done']
  const numbers = [
    'Moves',
    'Moves asked after the date',
    'Calendar days against first date',
    'Working days against first date',
    'Overdue days',
  ]
  return {
    caption: `${timeline.scope}: dates and moves`,
    columns: [
      ...words.map((heading) => ({ heading, numeric: false })),
      ...numbers.map((heading) => ({ heading, numeric: true })),
    ],
    rows: [...open, ...done].map((action) => [
      `${action.ref} ${action.text}`,
      action.lead,
      dayOr(firstDate(action), 'No date'),
      dayOr(dateNow(action), 'No date'),
      dayOr(action.doneOn, ''),
      movesOf(action),
      movesAskedLate(action),
      slipDays(action, timeline.today) ?? '',
      slipWorkingDays(action, timeline.today) ?? '',
      overdueDays(action, timeline.today),
    ]),
  }
}

function dayOr(day: string | null, otherwise: string): string {
  return day === null ? otherwise : sayDay(day)
}
