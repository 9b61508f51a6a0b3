import { colourNamed } from '#src/features/imports/plan/ratings/colours.ts'
import type { GridRow } from '#src/features/imports/plan/tables/grid.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { settleAction } from './action-column.ts'
import { settleBoth } from './both-column.ts'
import type { Candidate, Column } from './column.ts'
import { type Contents, contentsOf } from './contents.ts'
import { settleDue } from './due-columns.ts'
import { matchPost, settleLead } from './lead-titles.ts'
import { settleParents } from './level-columns.ts'
import { keepOne } from './single-columns.ts'
import { besideSteps, isDatedWork, settleSteps } from './step-columns.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'

/** What each column of a table is for, by its title and by what stands in it; `like`: and in tables titled as it is. */
export function assignColumns(
  titles: string[],
  body: GridRow[],
  scale: ReadScale,
  like: GridRow[] = body,
): Column[] {
  const candidates = titles.map((title, at) => candidate(title, at, contentsOf(body, at, scale, like)))
  markTicks(candidates)
  markAgencies(candidates)
  settleBoth(candidates, body)
  settleAction(candidates)
  settleParents(candidates)
  settleLead(candidates)
  settleDue(candidates)
  settleSteps(candidates)
  for (const some of besideSteps(candidates))
    for (const role of ['lead', 'due', 'revised', 'rating', 'ref'] as const) keepOne(some, role)
  if (scale.told !== undefined) takeTold(candidates, scale.told)
  markPainted(candidates, body, scale)
  return candidates.map(({ weight: _, ...column }) => column)
}

/** Where no column rates, one whose cells stand in the key's own colours, in several of them, tells it by its paint. */
function markPainted(candidates: Candidate[], body: GridRow[], { levels }: ReadScale): void {
  const known = new Set(levels.flatMap(({ fill }) => fill ?? []))
  if (known.size < 2 || candidates.some(({ role }) => role === 'rating')) return
  const painted = candidates.find(({ at }) => {
    const fills = body.flatMap(({ cells }) => cells[at]?.fill ?? [])
    return (
      new Set(fills).size >= 2 && fills.length >= body.length * 0.5 && fills.every((fill) => known.has(fill))
    )
  })
  if (painted !== undefined) painted.painted = true
}

/** What somebody said of a column goes before what its title and contents say; of some roles there is only one. */
function takeTold(candidates: Candidate[], told: ReadonlyMap<string, Role>): void {
  const said = candidates.filter(({ title }) => told.has(plainOf(title)))
  for (const column of said) column.role = told.get(plainOf(column.title)) ?? column.role
  for (const column of candidates) {
    const single = ['ref', 'action', 'lead', 'due', 'rating'].includes(column.role)
    if (single && !said.includes(column) && said.some(({ role }) => role === column.role))
      column.role = 'other'
  }
}

function candidate(title: string, at: number, contents: Contents): Candidate {
  const plain = title.replace(NUMBERED, '')
  const match = ownTitle(plain) ?? matchTitle(plain) ?? matchPost(plain)
  const { role, weight } =
    match === null ? byContents(title, contents, at === 0) : checked(match, title, contents)
  return { at, title, role, weight, contents }
}

/** "5. Tasks": a form may number its titles. */
const NUMBERED = /^\s*\d{1,2}[.)]\s*(?=\p{L})/u

/** Below a shared title the column's own goes first: "Timescale: Start" is a start. */
function ownTitle(title: string): Match | null {
  const own = /: ([^:]+)$/.exec(title)?.[1]
  const match = own === undefined ? null : matchTitle(own)
  return match !== null && match.weight >= 6 ? match : null
}

type Match = { role: Role; weight: number }

/** A title taken at its word, unless what stands under it speaks plainly against it. */
function checked(match: Match, title: string, contents: Contents): Match {
  const check = CHECKS[match.role]
  return contents.filled === 0 || check === undefined ? match : check(match, contents, title)
}

const CHECKS: Partial<Record<Role, (match: Match, contents: Contents, title: string) => Match>> = {
  rating: checkedRating,
  parent: checkedParent,
  progress: checkedProgress,
  due: checkedDue,
  success: (match, contents) =>
    match.weight <= 7 && contents.due >= 0.7 ? { role: 'due', weight: contents.words > 5 ? 3 : 5 } : match,
  lead: checkedLead,
  contributor: checkedLead,
  action: (match, contents) =>
    contents.words <= 5 && (contents.answer >= 0.6 || contents.number === 1)
      ? { role: 'other', weight: 3 }
      : match,
  ref: (match, { words, ref }) => (words > 4 && ref < 0.3 ? { role: 'parent', weight: 5 } : match),
}

/** "By" over dates is when; over long prose a lead's title stands over the work. */
function checkedLead(match: Match, contents: Contents): Match {
  if (contents.due >= 0.7 && contents.lead < 0.3) return { role: 'due', weight: 6 }
  const prose = match.role === 'lead' && contents.words > 15 && contents.lead < 0.2
  return prose ? { role: 'action', weight: 5 } : match
}

/** "Completion" over percentages is how far it has come; over prose it is no date, and with the work in its title the work. */
function checkedDue(match: Match, contents: Contents, title: string): Match {
  if (contents.due < 0.2 && contents.lead >= 0.7)
    return { role: /\bby\W*$/i.test(title) ? 'lead' : 'other', weight: 5 }
  if (contents.due < 0.7 && contents.words >= 4 && isDatedWork(title)) return { role: 'action', weight: 6.5 }
  if (match.weight > 6.5 || contents.due >= 0.4) return match
  return { role: contents.rating >= 0.6 ? 'rating' : 'other', weight: 3 }
}

/** "Progress" over ratings is the rating; over prose whose cells open with one it is too, unless another column rates. */
function checkedProgress(match: Match, contents: Contents, title: string): Match {
  if (/\b(?:next|comment|note)/i.test(title)) return match
  if (contents.words <= 8 && contents.rating >= 0.7) return { role: 'rating', weight: 7 }
  return contents.opens >= 0.7 ? { role: 'rating', weight: 5 } : match
}

function checkedRating(match: Match, contents: Contents): Match {
  if (contents.due >= 0.6 && contents.rating < 0.5) return { role: 'other', weight: 5 }
  const soft = (): boolean =>
    match.weight <= 6 && contents.opens < 0.3 && contents.colour < 0.3 && contents.number < 0.3
  const long = contents.words > 7 || (contents.words > 1.5 && soft())
  const prose = long && contents.rating < 0.4 && contents.opens < 0.5
  return prose ? { role: 'progress', weight: match.weight } : match
}

/**
 * "Priority" over High, Medium and Low is no level of the plan, nor is "Response" over Accepted and Not accepted; and
 * "Judgement" or "Outcome" over Achieved and Partly achieved rates the action.
 */
function checkedParent(match: Match, contents: Contents, title: string): Match {
  const isRated = contents.words > 1 && contents.words <= 4 && contents.rating >= 0.8
  if (isRated && contents.number < 0.3) return { role: 'rating', weight: 5 }
  const graded = /^priority/i.test(title) && contents.grade >= 0.6
  const answered = contents.words <= 5 && contents.answer >= 0.6
  return graded || answered || contents.due >= 0.7 ? { role: 'other', weight: 3 } : match
}

function byContents(title: string, contents: Contents, first: boolean): Match {
  const blank = plainOf(title) === ''
  if (!blank && isPainted(contents)) return { role: 'rating', weight: 4 }
  if (contents.filled < 2 && contents.colour < 0.3) return { role: 'other', weight: 0 }
  if (contents.due >= (blank ? 0.6 : 0.85)) return { role: 'due', weight: 4 }
  return blank ? untitled(contents, first) : untold(title, contents)
}

/** A column whose title says nothing that is known is who leads or how it goes where nearly every cell is. */
function untold(title: string, contents: Contents): Match {
  const rates = holdsRatings(contents, 0.8) && !isGraded(title, contents)
  if (contents.filled >= 3 && contents.lead >= 0.85 && !rates) return { role: 'lead', weight: 3 }
  return rates ? { role: 'rating', weight: 4 } : { role: 'other', weight: 0 }
}

/** "Current grade" over figures says how good a service is, and not how far an action has come. */
function isGraded(title: string, { number }: Contents): boolean {
  return number >= 0.8 && /\b(?:grades?|judgements?)\b/i.test(title)
}

/** Nearly all cells are ratings, or most are and all others open with one. */
function holdsRatings({ rating, opens }: Contents, least: number): boolean {
  return rating >= least || (rating >= 0.7 && opens >= 0.95)
}

/** Cells in several colours that hold no words are ratings; one colour alone may mark when the work is done. */
function isPainted(contents: Contents): boolean {
  return contents.filled === 0 && contents.colour >= 0.5 && contents.hues >= 2
}

/** A column without a title is what stands in it. */
function untitled(contents: Contents, first: boolean): Match {
  const { filled, own } = contents
  if (contents.ref >= 0.6 && (contents.rating < 1 || (first && contents.again === 0)))
    return { role: 'ref', weight: 4 }
  if (contents.rating >= 0.6 || (filled < 2 && contents.colour >= 0.3)) return { role: 'rating', weight: 4 }
  if (contents.lead >= 0.6) return { role: 'lead', weight: 4 }
  return own < 0.75 && contents.words > 1 ? { role: 'parent', weight: 3 } : { role: 'other', weight: 0 }
}

/** Columns that are ticked share the rating between them: each gives its title. */
function markTicks(candidates: Candidate[]): void {
  const filled = candidates.filter(({ contents }) => contents.filled > 0 && contents.tick >= 0.8)
  const ticked = filled.filter(({ title }) => saysStatus(title))
  if (ticked.length === 0) return
  const saying = candidates.filter(({ title }) => saysStatus(title))
  for (const column of saying) {
    if (column.contents.filled > 0 && !ticked.includes(column)) continue
    column.role = 'rating'
    column.tick = true
    column.weight = 10
  }
}

/** Below a shared title of leads, columns that are ticked: each tick names its column's own title as a lead. */
function markAgencies(candidates: Candidate[]): void {
  const below = candidates.filter(
    ({ title, contents }) => sharedRole(title) === 'lead' && (contents.filled === 0 || contents.tick >= 0.8),
  )
  if (below.length < 2 || below.every(({ contents }) => contents.filled === 0)) return
  for (const column of below) {
    column.role = 'lead'
    column.weight = 10
    column.names = column.title.split(': ').at(-1) ?? ''
  }
}

/** The role that the title above several columns tells. */
function sharedRole(title: string): Role | null {
  const shared = /^(.+?): [^:]+$/.exec(title)?.[1]
  return shared === undefined ? null : (matchTitle(shared)?.role ?? null)
}

function saysStatus(title: string): boolean {
  return statusOf(title) !== null || colourNamed(title.split(': ').at(-1) ?? '') !== null
}
