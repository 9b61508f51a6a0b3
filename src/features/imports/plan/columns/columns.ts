import { colourNamed } from '#src/features/imports/plan/ratings/colours.ts'
import type { GridRow } from '#src/features/imports/plan/tables/grid.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { Candidate, Column } from './column.ts'
import { type Contents, contentsOf } from './contents.ts'
import { settleDue } from './due-columns.ts'
import { matchPost, settleLead } from './lead-titles.ts'
import { settleParents } from './level-columns.ts'
import { keepOne } from './single-columns.ts'
import { besideSteps, settleSteps } from './step-columns.ts'
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
  settleAction(candidates)
  settleParents(candidates)
  settleLead(candidates)
  settleDue(candidates)
  settleSteps(candidates)
  for (const some of besideSteps(candidates))
    for (const role of ['lead', 'due', 'revised', 'rating', 'ref'] as const) keepOne(some, role)
  if (scale.told !== undefined) takeTold(candidates, scale.told)
  return candidates.map(({ weight: _, ...column }) => column)
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
  const match = ownTitle(title) ?? matchTitle(title) ?? matchPost(title)
  const { role, weight } =
    match === null ? byContents(title, contents, at === 0) : checked(match, title, contents)
  return { at, title, role, weight, contents }
}

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
    match.weight <= 7 && contents.due >= 0.7 ? { role: 'due', weight: 5 } : match,
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

/** "Completion" over percentages is how far it has come; over prose it is no date. */
function checkedDue(match: Match, contents: Contents, title: string): Match {
  if (contents.due < 0.2 && contents.lead >= 0.7)
    return { role: /\bby\W*$/i.test(title) ? 'lead' : 'other', weight: 5 }
  if (match.weight > 6.5 || contents.due >= 0.4) return match
  return { role: contents.rating >= 0.6 ? 'rating' : 'other', weight: 3 }
}

/** "Progress" over ratings is the rating; over prose whose cells open with one it is too, unless another column rates. */
function checkedProgress(match: Match, contents: Contents, title: string): Match {
  if (/\b(?:next|comment|note)/i.test(title)) return match
  if (contents.words <= 4 && contents.rating >= 0.7) return { role: 'rating', weight: 7 }
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
  const least = blank ? 0.6 : 0.85
  if (contents.filled < 2 && contents.colour < 0.3) return { role: 'other', weight: 0 }
  if (contents.due >= least) return { role: 'due', weight: 4 }
  if (blank) return untitled(contents, first)
  if (contents.filled >= 3 && contents.lead >= 0.85) return { role: 'lead', weight: 3 }
  return contents.rating >= least ? { role: 'rating', weight: 4 } : { role: 'other', weight: 0 }
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

/** Beside the work itself these tell how it goes on: what is done, what is next, what puts it right. */
const COMES_NEXT = pattern('i')`
  ^\W*(?:(?:key|agreed|planned|any|the|our) )*(?:
    next | future | further | forthcoming | upcoming | remaining | outstanding | mitigating | recovery |
    remedial | corrective | follow[- ]?up | additional
  )\b |
  \b(?:
    next (?:steps?|actions?|month|quarter|period) | to date | so far |
    (?:taken|completed|done|achieved|delivered) (?:to date|so far|since|this|in the) |
    last (?:month|quarter|period)
  )\b |
  ^\W*(?:actions?|activit(?:y|ies)|tasks?|steps?|work) (?:taken|completed|done|achieved|delivered|undertaken)\W*$
`

const DOING = /\b(?:activit|task|step|specific|how|milestone)/i

/** One column holds the work. Where two may, the one that stands over several rows is the level above. */
function settleAction(candidates: Candidate[]): void {
  const actions = candidates.filter(({ role }) => role === 'action')
  if (actions.length === 0) {
    promote(candidates)
    return
  }
  const now = actions.filter(({ title, contents }) => !COMES_NEXT.test(title) && !answers(contents))
  const best = (now.length > 0 ? now : actions).reduce((a, b) => (better(b, a) ? b : a))
  const chosen = whatBefore(best, candidates) ?? best
  if (chosen.weight <= 6 && !TRACKED.test(chosen.title)) chosen.assumed = true
  for (const column of actions) {
    if (column === chosen) continue
    const above = column.at < chosen.at && !answers(column.contents)
    column.role = COMES_NEXT.test(column.title) ? 'progress' : above ? 'parent' : 'other'
  }
  swapWithParent(candidates, chosen)
}

/** "What?" told anew in each row is the work, and "How?" beside it tells how it is done. */
function whatBefore(how: Candidate, candidates: Candidate[]): Candidate | undefined {
  const isBare = ({ title }: Candidate, word: string): boolean => plainOf(title.replace('?', '')) === word
  if (!isBare(how, 'how') || how.contents.several >= 0.3) return undefined
  const what = candidates.find((column) => column.at < how.at && isBare(column, 'what'))
  if (what === undefined || what.contents.own < 0.9 || what.contents.words < 3) return undefined
  what.role = 'action'
  return what
}

/** "Accepted. …" under each recommendation: how it was answered, and neither the work nor what stands above it. */
function answers({ replies }: Contents): boolean {
  return replies >= 0.6
}

function better(one: Candidate, than: Candidate): boolean {
  if (Math.abs(one.contents.own - than.contents.own) > 0.15) return one.contents.own > than.contents.own
  if (Math.abs(one.weight - than.weight) >= 3) return one.weight > than.weight
  return DOING.test(one.title) && !DOING.test(than.title)
}

/** No title says "action": the recommendation, or whatever text stands in every row, is what is tracked. */
function promote(candidates: Candidate[]): void {
  const what = candidates.find(
    ({ title, role }) => role === 'parent' && plainOf(title.replace('?', '')) === 'what',
  )
  if (what !== undefined) {
    what.role = 'action'
    return
  }
  const coming = candidates.find(isComing)
  if (coming !== undefined && !candidates.some(({ title }) => TRACKED.test(title))) {
    coming.role = 'action'
    return
  }
  const tracked = candidates.filter(({ role }) => ['lead', 'due', 'rating', 'progress'].includes(role)).length
  const texts = candidates.filter(
    ({ role, contents }) =>
      (role === 'parent' || role === 'other') && contents.words >= 3 && contents.own >= 0.5,
  )
  const last =
    tracked >= 2 ? (texts.findLast(({ role }) => role === 'parent') ?? mostWords(texts)) : undefined
  const milestone =
    tracked >= 2 ? candidates.find((one) => isMilestone(one, last?.contents.own ?? 0)) : undefined
  const work = milestone ?? last
  if (!work) return
  work.role = 'action'
  if (!TRACKED.test(work.title)) work.assumed = true
}

/** "Key future actions 2024/25" beside what was achieved: with no other column of work, this is it. */
function isComing({ role, title, contents }: Candidate): boolean {
  return role === 'progress' && COMES_NEXT.test(title) && /\bactions?\b/i.test(title) && contents.words >= 3
}

/** "Milestone" in every row, below what stands over several, is what a programme tracks in place of an action. */
function isMilestone({ title, contents }: Candidate, least: number): boolean {
  return (
    /^(?:(?:key|main|delivery|project|interim|agreed|planned) )*milestones?(?: to .*)?$/.test(
      plainOf(title),
    ) &&
    contents.words >= 3 &&
    contents.own >= 0.75 &&
    contents.own > least + 0.15
  )
}

/** Titles of what is tracked in place of actions. */
const TRACKED = /\b(?:recommend|requirement|commitment|promise|pledge|milestone)/i

function mostWords(texts: Candidate[]): Candidate | undefined {
  return texts.length === 0
    ? undefined
    : texts.reduce((a, b) => (b.contents.words > a.contents.words ? b : a))
}

/** "Action" merged over several rows of "Recommendation" is the finding, and the recommendation the action. */
function swapWithParent(candidates: Candidate[], action: Candidate): void {
  const under = candidates.find(
    ({ role, at, contents, title }) =>
      role === 'parent' &&
      at > action.at &&
      contents.own > action.contents.own + 0.2 &&
      contents.words >= 3 &&
      /recommend/i.test(title),
  )
  if (!under) return
  under.role = 'action'
  action.role = 'parent'
}
