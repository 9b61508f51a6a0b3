import type { DraftDue } from '#src/features/imports/plan/plan-draft.ts'
import { remembered } from '#src/features/imports/plan/words/remembered.ts'
import { pattern } from '#src/kit/pattern.ts'
import { fullYear, wholeMonth } from './calendar.ts'
import { listMentions, type Mention } from './date-mentions.ts'
import { isTwiceYearly, isYearly, REPEATS, repeatOf } from './repeats.ts'
import { smallOf } from './small.ts'

/** What a due cell says, and what a person should look at in it. */
export type ReadDue = { due: DraftDue; notes: string[] }

const REVISED = pattern('g')`
  (?:
    → | -> | => | ➔ | \brev(?:ised|ise)?\b | \bnew (?:date|deadline|target)\b |
    \b(?:moved|extended|slipped|deferred|delayed|changed|re-?dated|put back) (?:to|until)\b | \bnow\b
  )
`
const EARLIER =
  /(?:\bwas|\boriginal(?:ly)?|\bprevious(?:ly)?|\bfirst|\bold|\bfrom)(?:\s+(?:date|deadline|due|target))?[\s:(–-]*$/
const DONE = pattern()`
  \b(?:
    actual | complet(?:e|ed|ion) | achieved | closed | done | delivered | signed off | reviewed? | started? |
    launched | updated | agreed | approved
  )(?:\s+(?:on|in|at|date))?[\s:(–-]*$
`

/** Words that lead in a date which holds no longer. */
const FORMER = pattern()`
  (?:
    \bwas | \boriginal(?:ly)?(?: (?:date|target|deadline|due))? | \bprevious(?:ly)? |
    \b(?:moved|changed|extended|slipped|deferred|put back|brought forward|revised|delayed) from
  )[\s:(–-]*$
`

/**
 * Understands a due date as a plan writes it: the last day of the span named, day before month,
 * financial years and quarters from April, a revised date before the first (docs: the draft's
 * rules in contract.md). `year` is a year known from the plan for what is named without one.
 */
export function parseDue(written: string, year: number | null = null): ReadDue {
  const text = written.trim()
  const plain = smallOf(text)
  const mentions = listWithYear(plain, year)
  const repeats = isTwiceYearly(plain)
    ? 'six-monthly'
    : (repeatOf(blank(plain, mentions)) ?? (isYearly(plain) ? 'annual' : null))
  const notes: string[] = []
  const chosen = choose(plain, mentions, notes)
  notes.push(...doubtsOf(mentions, chosen))
  if (chosen === null && repeats === null) notes.push(...noDayIn(mentions, notes))
  if (chosen && beginsThere(plain, chosen)) notes.push('The date says when it begins, not when it ends')
  const { date, precision } = chosen?.span ?? { date: null, precision: null }
  return { due: { text, date, precision, repeats }, notes }
}

/** What is doubtful in the date that was taken, and the days that there are not. */
function doubtsOf(mentions: Mention[], chosen: Mention | null): string[] {
  const told = mentions.filter((mention) => mention === chosen || mention.span === null)
  return [...new Set(told.flatMap(({ doubt }) => doubt ?? []))]
}

function noDayIn(mentions: Mention[], notes: string[]): string[] {
  return mentions.length > 0 && notes.length === 0 ? ['The words name no day of the calendar'] : []
}

/** What to say of a day that is named in these words and that there is not: "There is no 31 September"; null where each is one. */
export function missingDay(written: string): string | null {
  return (
    listMentions(smallOf(written), null).find(({ span, doubt }) => span === null && doubt !== null)?.doubt ??
    null
  )
}

/** "12/13" where the paper says that month and year are written so; null for anything else. */
export function parseMonthAndYear(written: string): ReadDue | null {
  const [, month, year] = /^\s*(\d{1,2})\s?\/\s?(\d{4}|\d{2})\s*$/.exec(written) ?? []
  const span = month === undefined || year === undefined ? null : wholeMonth(fullYear(year), Number(month))
  return span && { due: { text: written.trim(), ...span, repeats: null }, notes: [] }
}

/** "March 2024, now June": a revised date without a year falls in the year of the first. */
function listWithYear(plain: string, year: number | null): Mention[] {
  const mentions = listMentions(plain, year)
  const dated = mentions.find(({ span }) => span !== null)?.span
  const bare = mentions.some(({ span }) => span === null)
  if (year !== null || !dated || !bare || plain.search(REVISED) < 0) return mentions
  return listMentions(plain, Number(dated.date.slice(0, 4)))
}

function beginsThere(plain: string, chosen: Mention): boolean {
  return /(?:\bfrom|\bcommenc\w*|\bstart(?:ing|s)?)\s*:?\s*(?:in\s+)?$/.test(plain.slice(0, chosen.start))
}

/** Words that stand where a date would, and name no day of the calendar. */
const OPEN = pattern('g')`
  \b(?:
    tbc | tba | tbd | n\/a | to be (?:confirmed|agreed|determined) | immediate(?:ly)? | asap |
    as soon as possible | complete[d]? |
    (?:within |in |by )?(?:the (?:next|first) )?(?:\d+|one|two|three|four|six|nine|twelve)(?:\s?(?:-|–|to)\s?\d+)?[\s-](?:working )?(?:days?|weeks?|months?|years?) |
    (?:short|medium|long)(?:er)?[\s-]term | (?:phase|year|month|day|week) \d{1,3} |
    (?:by )?(?:the )?next (?:board|meeting|term|year|inspection)
  )\b
`

/** Whether a cell holds a due date and little else. */
export const looksLikeDue = remembered((written: string): boolean => {
  const plain = smallOf(written).trim()
  if (plain === '' || plain.length > 160) return false
  const mentions = listMentions(plain, 2020).filter(
    (mention) => mention.span !== null || /term|20\d\d/.test(plain) || isSeasonAlone(plain, mention),
  )
  let rest = blank(plain, mentions)
  let known = mentions.length > 0
  for (const [, form] of REPEATS) {
    if (!form.test(rest)) continue
    known = true
    rest = rest.replace(form, ' ')
  }
  if (rest.search(OPEN) >= 0) known = true
  const left = rest.replace(OPEN, ' ').match(/[a-z]{3,}/g) ?? []
  return known && left.length <= 3
})

/** "Autumn 1", "by Easter": a season or a feast, and nothing else but what leads it in. */
function isSeasonAlone(plain: string, { start, end }: Mention): boolean {
  const before = plain.slice(0, start).trim()
  return (
    /^(?:spring|summer|autumn|winter|easter|christmas|spr|sum|aut)/.test(plain.slice(start, end)) &&
    /^(?:|by|end of|by end of|by the end of|in)$/.test(before) &&
    plain.slice(end).trim() === ''
  )
}

/** The pieces of a line that holds several dates, one to each: "May 23 Jun 23". */
export function partDates(written: string): string[] {
  const plain = smallOf(written)
  const starts = listMentions(plain, null)
    .filter(({ span }) => span !== null)
    .map(({ start }) => start)
  if (starts.length < 2 || plain.length !== written.length) return [written]
  return starts.map((start, at) => written.slice(at === 0 ? 0 : start, starts[at + 1]).trim())
}

/** Every date that a text names, each as a day, also such as there is not; for telling how many there are. */
export function countDates(written: string): number {
  const plain = smallOf(written)
  return listMentions(plain, null).filter(({ span, doubt }) => span !== null || doubt !== null).length
}

/** Whether numbers stand beside the dates it names, as where a day is left out: of "Q5 2026" only the year is a date. */
export function hasOtherNumbers(written: string): boolean {
  const plain = smallOf(written)
  return /\d/.test(
    blank(
      plain,
      listMentions(plain, null).filter((mention) => mention.span !== null),
    ),
  )
}

function blank(plain: string, mentions: Mention[]): string {
  return mentions.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    plain,
  )
}

function choose(plain: string, mentions: Mention[], notes: string[]): Mention | null {
  const dated = mentions.filter((mention) => mention.span !== null)
  const [only] = dated
  if (only === undefined) return null
  if (dated.length === 1) return only
  const revised = revisedOf(plain, dated)
  if (revised) {
    notes.push('A revised date was taken in place of the first')
    return revised
  }
  const due = dated.filter(({ start }) => {
    const before = plain.slice(0, start)
    return !DONE.test(before) && !FORMER.test(before)
  })
  const among = due.length > 0 ? due : dated
  const last = among.reduce((a, b) => ((b.span?.date ?? '') > (a.span?.date ?? '') ? b : a))
  if (new Set(among.map((mention) => mention.span?.date)).size > 1 && !oneRange(plain, among)) {
    notes.push('Several dates stand in one cell; the latest was taken')
  }
  return last
}

/** The date a word such as "revised" or an arrow points at: the next one, or the one before its bracket. */
function revisedOf(plain: string, dated: Mention[]): Mention | null {
  for (const match of [...plain.matchAll(REVISED)].reverse()) {
    const end = match.index + match[0].length
    const next = dated.find(
      ({ start }) => start >= end && start - end < 25 && !EARLIER.test(plain.slice(end, start)),
    )
    const before = dated.findLast((mention) => mention.end <= match.index && match.index - mention.end < 4)
    const bracketed =
      /^rev/.test(match[0]) && before !== undefined && /[([\s-]$/.test(plain.slice(0, match.index))
    if (bracketed && /^\s*[)\]]?\s*(?:$|\n|[,;])/.test(plain.slice(end))) return before
    if (next) return next
    if (bracketed) return before
  }
  return null
}

function oneRange(plain: string, among: Mention[]): boolean {
  return among.every((mention, at) => {
    const next = among[at + 1]
    return (
      next === undefined || /^\s*(?:-|–|to|until|through to)\s*$/.test(plain.slice(mention.end, next.start))
    )
  })
}
