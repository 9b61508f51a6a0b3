import { lower, upper } from '#src/kit/first-letter.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { differenceWords } from '#src/kit/html/marks/states.ts'
import { agrees, countWords, listWords, shareWords, slipWords } from '#src/features/reports/report-words.ts'
import { type HighlightCounts, countsOf } from './highlight.counts.ts'
import {
  type Ask,
  actionsOf,
  changesSince,
  type Due,
  type HighlightAction,
  type HighlightReport,
  type HighlightTheme,
  hasLapsed,
  isOverdue,
  movedEarlier,
  movedSince,
  type Since,
  sinceDay,
} from './highlight.ts'

/** The figures of a theme, or of the plan, that a chair can read aloud; what the page has said above is not said again. */
export function ledeOf(themes: readonly Pick<HighlightTheme, 'actions'>[], acceptedSaid = false): string {
  const counts = countsOf(themes.flatMap((theme) => theme.actions))
  if (counts.all === 0) return 'There are no actions yet.'
  const accepted = acceptedSaid ? '' : acceptedSentence(counts)
  return [accepted, greenSentence(counts), differenceSentence(counts)].filter(Boolean).join(' ')
}

/** "Where the 10 actions are": the heading above the ladder. */
export function whereHeading(actions: readonly HighlightAction[]): string {
  const { all } = countsOf(actions)
  return all === 0
    ? 'Where the actions are'
    : `Where the ${countWords(all, 'action')} ${agrees(all, 'is', 'are')}`
}

export function acceptedSentence(counts: HighlightCounts): string {
  if (counts.accepted === 0 && counts.all === 1)
    return 'The one action has not yet been accepted as complete.'
  const accepted = `${shareWords(counts.accepted, counts.all)} ${agrees(counts.all, 'action', 'actions')} ${agrees(counts.accepted, 'has', 'have')} been accepted as complete`
  if (counts.accepted === 0) {
    return `None of the ${countWords(counts.all, 'action')} has been accepted as complete.`
  }
  const lasted =
    counts.states.embedded === 0
      ? 'in none has the change yet been shown to last'
      : `in ${counts.states.embedded} the change has lasted and is proved`
  return `${accepted}; ${lasted}.`
}

/** Green against the date in force, then against the date first promised: the second keeps the first honest. */
export function greenSentence(counts: HighlightCounts): string {
  if (counts.underWay === 0) return ''
  const open = `${shareWords(counts.green, counts.underWay)} under way ${agrees(counts.green, 'is', 'are')} green as dated, ${counts.greenAgainstFirst} against ${agrees(counts.greenAgainstFirst, 'its first date', 'their first dates')}`
  const rest = [
    counts.red > 0 ? `${counts.red} ${agrees(counts.red, 'is', 'are')} red` : '',
    counts.amber > 0 ? `${counts.amber} ${agrees(counts.amber, 'is', 'are')} amber` : '',
    counts.noReport > 0 ? `${counts.noReport} gave no report` : '',
  ].filter(Boolean)
  return rest.length === 0 ? `${open}.` : `${open}; ${listWords(rest)}.`
}

export function differenceSentence(counts: HighlightCounts): string {
  const [, , early, consistent, sustained] = counts.difference
  const parts = [
    sustained > 0 ? `${sustained} ${lower(differenceWords[4])}` : '',
    consistent > 0 ? `${consistent} ${lower(differenceWords[3])}` : '',
    early > 0 ? `${early} with ${lower(differenceWords[2])}` : '',
  ].filter(Boolean)
  if (parts.length === 0) return 'No sign of difference has been shown yet.'
  const [first = '', ...others] = parts
  return `Difference for children: ${first.replace(/^(\d+)/u, (n) => shareWords(Number(n), counts.all))}${others.map((other) => `; ${other}`).join('')}.`
}

/** What moved since the last report, in one sentence. */
export function changeSentence(report: Since, themes: readonly Pick<HighlightTheme, 'actions'>[]): string {
  const actions = actionsOf(themes)
  const happenings = changesSince(report, actions)
  const many = (kinds: readonly string[]) =>
    new Set(happenings.filter(({ change }) => kinds.includes(change.kind)).map(({ action }) => action.ref))
      .size
  const moved = movedSince(report, actions).length
  const parts = [
    said(many(['accepted']), 'was accepted', 'were accepted'),
    said(many(['submitted']), 'was sent for acceptance', 'were sent for acceptance'),
    said(many(['returned']), 'was returned', 'were returned'),
    said(many(['started']), 'was started', 'were started'),
    said(many(['regressed']), 'slipped back', 'slipped back'),
    said(many(['added']), 'was added', 'were added'),
    said(many(['cancelled']), 'was cancelled', 'were cancelled'),
  ].filter(Boolean)
  const [first, ...others] = parts
  const named =
    first === undefined ? [] : [first.replace(/^(\d+)/u, (n) => countWords(Number(n), 'action')), ...others]
  const all = [...named, ...(moved === 0 ? [] : [`${countWords(moved, 'date')} moved`])]
  const since = `Since ${sayShortDay(sinceDay(report), yearOf(report))}`
  if (all.length === 0) return `${since}, nothing was delivered and no date moved.`
  return `${since}, ${listWords(all)}.`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "We ask for two decisions." */
export function askSentence(asks: readonly Ask[]): string {
  const decisions = asks.filter((ask) => ask.kind === 'decide').length
  if (decisions === 0) return 'No decision is asked for.'
  return `We ask for ${small[decisions] ?? decisions} ${agrees(decisions, 'decision', 'decisions')}.`
}

/** Dates that slipped before this report are not forgotten by it. */
export function earlierMovesSentence(report: HighlightReport, actions: readonly HighlightAction[]): string {
  const earlier = movedEarlier(report, actions)
  if (earlier.length === 0) return ''
  const named = earlier.map((action) => `${action.ref} (${slipWords(action.workingDaysFromFirst)})`)
  return `Moved before ${sayShortDay(sinceDay(report), yearOf(report))} and not since: ${listWords(named)}.`
}

export function quietSentence(report: HighlightReport, action: HighlightAction): string {
  return action.lastReportOn === null
    ? 'No report yet.'
    : `No report since ${sayShortDay(action.lastReportOn, yearOf(report))}.`
}

/** A due date as a person reads it: the day, or the plan's own words where they name none. */
export function dueWords(due: Due | null, year?: string): string {
  if (due === null) return 'No date'
  if (due.on === null) return due.written
  return year === undefined ? sayDay(due.on) : sayShortDay(due.on, year)
}

export function overdueWords(report: HighlightReport, action: HighlightAction): string {
  if (hasLapsed(report, action)) return 'No new date yet'
  const due = dueWords(action.due, yearOf(report))
  return isOverdue(report, action) ? `${due}, overdue` : due
}

/** Said of the rating before, so that a change of colour is never silent. */
export function ratingBefore(report: HighlightReport, action: HighlightAction): string {
  if (report.previousOn === null) return ''
  const day = sayShortDay(report.previousOn, yearOf(report))
  if (action.deliveryBefore === null) return `Not in the plan on ${day}.`
  if (action.confidenceBefore === null) return `Not rated on ${day}.`
  const before = action.confidenceBefore === 'no-report' ? 'no report' : action.confidenceBefore
  const same = action.confidenceBefore === action.confidence
  return same ? `${upper(before)} on ${day} too.` : `${upper(before)} on ${day}.`
}

export function yearOf(report: Pick<HighlightReport, 'asAt'>): string {
  return report.asAt.slice(0, 4)
}

function said(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count}\u00a0${agrees(count, one, many)}`
}
