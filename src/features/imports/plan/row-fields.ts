import { countDates, parseDue } from './dates.ts'
import { parseLeads } from './leads.ts'
import type { DraftItem } from './plan-draft.ts'
import type { PlanTree } from './plan-tree.ts'
import { parseRating } from './ratings.ts'
import type { ReadScale } from './scales.ts'

/** What the whole document tells about its leads, its scale and its year. */
export type Known = { scale: ReadScale; leads: ReadonlySet<string>; year: number | null }

/** A cell's words under its column's title. */
export type Titled = { title: string; text: string }

/** Gives an item the leads that a cell names; what stands in no lead is kept under the column's title. */
export function giveLeads(
  tree: PlanTree,
  item: DraftItem,
  { title, text: written }: Titled,
  known: Known,
): void {
  if (written.trim() === '') return
  const { leads, whole, notes } = parseLeads(written, known.leads)
  item.leads.push(...leads.filter((lead) => !item.leads.includes(lead)))
  if (!whole) tree.keep(item, title, written)
  for (const note of notes) tree.guess(item, 'leads', note)
}

export function giveDue(tree: PlanTree, item: DraftItem, written: string, known: Known): void {
  if (!/[\p{L}\p{N}]/u.test(written)) return
  const { due, notes } = parseDue(written, known.year)
  item.due = due
  if (countDates(written) > 0 && due.date === null)
    tree.guess(item, 'due', 'The date could not be understood')
  for (const note of notes) tree.guess(item, 'due', note)
}

/** A rating that cannot be settled is kept as written under the column's title. */
export function giveRating(
  tree: PlanTree,
  item: DraftItem,
  title: string,
  shown: { text: string; fill: string | undefined; known: Known },
): void {
  const { rating, notes } = parseRating(shown.text, shown.fill, shown.known.scale)
  item.rating = rating
  const lost = tree.ledger.missing([shown.text], [rating?.text ?? ''])
  if (lost.length > 0) tree.keep(item, title, shown.text)
  for (const note of notes) tree.guess(item, 'rating', note)
}
