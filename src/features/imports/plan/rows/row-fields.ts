import { countDates, parseMonthAndYear, type ReadDue } from '#src/features/imports/plan/dates/dates.ts'
import { dueInYear, type PaperYear } from '#src/features/imports/plan/dates/paper-year.ts'
import { parseLeads, type ReadLeads } from '#src/features/imports/plan/leads/leads.ts'
import type { DraftItem, Status } from '#src/features/imports/plan/plan-draft.ts'
import type { PlanTree } from '#src/features/imports/plan/plan-tree.ts'
import { parseRating, type ReadRating } from '#src/features/imports/plan/ratings/ratings.ts'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { remembered } from '#src/features/imports/plan/words/remembered.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'

/** Cells of leads, dates and ratings as they are understood by what the whole document tells; each text once. */
export type Known = {
  leadsOf: (written: string) => ReadLeads
  /** `table`: the number of the table in which it stands. */
  dueOf: (written: string, table: number | undefined) => ReadDue
  ratingOf: (written: string, fill: string | undefined) => ReadRating
}

/** `leads` are those met anywhere in the document; `scale` is its own; `year`, the year that it is for and those of its plan. */
export function knownFrom(scale: ReadScale, leads: ReadonlySet<string>, year: PaperYear): Known {
  const ratingIn = remembered((fill: string) =>
    remembered((written) => parseRating(written, fill === '' ? undefined : fill, scale)),
  )
  const dueIn = remembered((table: string) =>
    remembered((written) => dueInYear(written, year, Number(table))),
  )
  return {
    leadsOf: remembered((written) => parseLeads(written, leads)),
    dueOf: (written, table = 0) => dueIn(String(table))(written),
    ratingOf: (written, fill = '') => ratingIn(fill)(written),
  }
}

/** A cell's words under its column's title. */
export type Titled = { title: string; text: string }

/** In this column a scheduling program parts people by commas with nothing behind them. */
const RESOURCES = /\bresource names?\W*$/i

/** Gives an item the leads that a cell names; what stands in no lead is kept under the column's title. */
export function giveLeads(
  tree: PlanTree,
  item: DraftItem,
  { title, text: written }: Titled,
  known: Known,
): void {
  if (written.trim() === '') return
  const listed = RESOURCES.test(title) ? written.replace(/,(?=\S)/g, ';') : written
  const { leads, whole, notes } = known.leadsOf(listed)
  item.leads.push(...leads.filter((lead) => !item.leads.includes(lead)))
  if (!whole) tree.keep(item, title, written)
  for (const note of notes) tree.guess(item, 'leads', note)
}

/** A column's title may say how its dates are written: "Due date (mm/yy)". */
const MONTH_AND_YEAR = /\bmm\s?\/\s?yy(?:yy)?\b/i

export function giveDue(
  tree: PlanTree,
  item: DraftItem,
  { title, text: written }: Titled,
  known: Known,
): void {
  if (!/[\p{L}\p{N}]/u.test(written)) return
  const { due, notes } =
    (MONTH_AND_YEAR.test(title) ? parseMonthAndYear(written) : null) ??
    known.dueOf(written, item.source.table)
  item.due = { ...due }
  if (due.date === null && notes.length === 0 && countDates(written) > 0)
    tree.guess(item, 'due', 'The date could not be understood')
  for (const note of notes) tree.guess(item, 'due', note)
}

/** How sure somebody is that it will be done in time. */
const CONFIDENCE: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['high', 'on-track'],
  ['medium', 'at-risk'],
  ['low', 'off-track'],
])

/**
 * Below a title that asks, "Yes" is what the title says and "No" that it is not: "On track?", "Achieved?". That a
 * thing is not yet complete tells nothing of whether it is in time.
 */
function answered(text: string, title: string): Status {
  if (/\bconfiden(?:ce|t)\b/i.test(title)) return CONFIDENCE.get(text.trim().toLowerCase()) ?? null
  const answer = /^(yes|y|no|n|partly|partially|in part)\W*$/i.exec(text.trim())?.[1]?.toLowerCase()
  const asked = answer === undefined ? null : statusOf(title)
  if (answer === undefined || asked === null) return null
  if (answer.startsWith('y')) return asked
  if (!answer.startsWith('n')) return 'on-track'
  return asked === 'complete' && !/\b(?:achieved|met|delivered|kept)\b/i.test(title)
    ? null
    : statusOf(`not ${title}`)
}

/** "Done?": who asks does not say that it is done. A column's title that is ticked may ask: "Achieved?". */
function doubted({ rating, notes }: ReadRating, title: string): ReadRating {
  if (rating === null || !/\?\W*$/.test(rating.text) || title.includes(rating.text)) return { rating, notes }
  const isSaid = rating.status !== 'complete' && rating.status !== 'embedded'
  const asked = 'A question mark stands behind the rating'
  return { rating: isSaid ? rating : { ...rating, status: null }, notes: [...notes, asked] }
}

/** A rating that cannot be settled is kept as written under the column's title. */
export function giveRating(
  tree: PlanTree,
  item: DraftItem,
  title: string,
  shown: { text: string; fill: string | undefined; known: Known },
): void {
  const { rating, notes } = doubted(shown.known.ratingOf(shown.text, shown.fill), title)
  item.rating = rating && { ...rating, status: answered(shown.text, title) ?? rating.status }
  const whole = shown.text === (rating?.text ?? '')
  if (!whole && tree.ledger.missing([shown.text], [rating?.text ?? '']).length > 0)
    tree.keep(item, title, shown.text)
  for (const note of notes) tree.guess(item, 'rating', note)
}
