import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { Candidate } from './column.ts'
import type { Contents } from './contents.ts'
import { FULLER, STEP } from './step-columns.ts'
import { untoldWork } from './untold-work.ts'
import type { Role } from './vocabulary.ts'

/** Beside the work itself these tell how it goes on: what is done, what is next, what puts it right. */
const COMES_NEXT = pattern('iu')`
  ^\W*(?:(?:key|agreed|planned|any|the|our) )*(?:
    next | future | further | forthcoming | upcoming | remaining | outstanding | mitigating | recovery |
    remedial | corrective | follow[- ]?up | additional
  )\b |
  \b(?:
    next (?:steps?|actions?|month|quarter|period) | to date | so far | actions? from \p{L}+ \d+ |
    (?:taken|completed|done|achieved|delivered) (?:to date|so far|since|this|in the) |
    last (?:month|quarter|period)
  )\b |
  ^\W*(?:actions?|activit(?:y|ies)|tasks?|steps?|work) (?:taken|completed|done|achieved|delivered|undertaken)\W*$
`

const DOING = /\b(?:activit|task|step|specific|how|milestone)/i

/** One column holds the work. Where two may, the one that stands over several rows is the level above. */
export function settleAction(candidates: Candidate[]): void {
  const actions = candidates.filter(({ role }) => role === 'action')
  const untold = untoldWork(
    candidates,
    actions.filter((column) => !COMES_NEXT.test(column.title) && !answers(column.contents)),
  )
  if (untold !== undefined) {
    untold.role = 'action'
    untold.doing = true
    for (const column of actions) column.role = besides(column, untold)
    return
  }
  if (actions.length === 0) {
    promote(candidates)
    return
  }
  const tracked = trackedBeside(actions, candidates)
  if (tracked === undefined) chooseAmong(actions, candidates)
  else {
    for (const column of actions) column.role = 'progress'
    tracked.role = 'action'
  }
}

function chooseAmong(actions: Candidate[], candidates: Candidate[]): void {
  const now = actions.filter(
    (one) => !COMES_NEXT.test(one.title) && !answers(one.contents) && !isStepBeside(one, actions),
  )
  const best = (now.length > 0 ? now : actions).reduce((a, b) => (better(b, a) ? b : a))
  const chosen = whatBefore(best, candidates) ?? best
  if (chosen.weight <= 6 && !TRACKED.test(chosen.title)) chosen.assumed = true
  for (const column of actions) if (column !== chosen) column.role = besides(column, chosen)
  swapWithParent(candidates, chosen)
}

/** "Steps" beside "Action" where neither stands over several of the other: they tell in which steps it is done. */
function isStepBeside({ at, title, contents }: Candidate, actions: Candidate[]): boolean {
  return (
    STEP.test(plainOf(title)) &&
    actions.some(
      (one) =>
        one.at < at &&
        ACTION.test(plainOf(one.title)) &&
        one.contents.own >= 0.85 &&
        contents.own <= one.contents.own + FULLER,
    )
  )
}

/** "Action", and no word of the level above it or of a part of it. */
const ACTION = /^(?:key |main |agreed )*actions?$/

/** What a title of work tells of a column beside the one that holds it. */
function besides({ at, title, contents }: Candidate, work: Candidate): Role {
  if (COMES_NEXT.test(title)) return 'progress'
  return at < work.at && !answers(contents) ? 'parent' : 'other'
}

const TAKEN = /^\W*(?:actions?|activit(?:y|ies)|work) (?:taken|completed|done|undertaken)\W*$/i

/** "Action taken" tells how it goes with the recommendation that stands anew in each row with a status of its own. */
function trackedBeside(actions: Candidate[], candidates: Candidate[]): Candidate | undefined {
  if (!actions.every(({ title }) => TAKEN.test(title)) || !candidates.some(({ role }) => role === 'rating'))
    return undefined
  return candidates.find(
    ({ role, title, contents }) =>
      role === 'parent' && TRACKED.test(title) && contents.own >= 0.9 && contents.words >= 3,
  )
}

/** "What?", "How?" and nothing else. */
function isBare({ title }: Candidate, word: 'what' | 'how'): boolean {
  return plainOf(title.replace('?', '')) === word
}

/** "What?" told anew in each row is the work, and "How?" beside it tells how it is done. */
function whatBefore(how: Candidate, candidates: Candidate[]): Candidate | undefined {
  if (!isBare(how, 'how') || how.contents.several >= 0.3) return undefined
  const what = candidates.find((column) => column.at < how.at && isBare(column, 'what'))
  if (what === undefined || what.contents.own < 0.9 || what.contents.words < 3) return undefined
  if (what.contents.again >= 0.4) return undefined
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
  const tracking = candidates.filter(({ role }) => ['lead', 'due', 'rating', 'progress'].includes(role))
  const what = candidates.find((column) => column.role === 'parent' && isBare(column, 'what'))
  if (what !== undefined && (tracking.length > 0 || !isShown(what, candidates))) {
    what.role = 'action'
    return
  }
  const coming = candidates.find(isComing)
  if (coming !== undefined && !candidates.some(({ title }) => TRACKED.test(title))) {
    coming.role = 'action'
    return
  }
  const tracked = tracking.length + (tracking.some(({ both }) => both === true) ? 1 : 0)
  const texts = candidates.filter(
    ({ role, contents }) =>
      (role === 'parent' || role === 'other') && contents.words >= 3 && contents.own >= 0.5,
  )
  if (tracked < 2) return
  const last = texts.findLast(({ role }) => role === 'parent') ?? likeliest(texts, candidates)
  const work = candidates.find((one) => isMilestone(one, last?.contents.own ?? 0)) ?? last
  if (work === undefined) return
  work.role = 'action'
  if (!TRACKED.test(work.title)) work.assumed = true
}

/** "How we will show it | What": what stands beside the ways to show it is what will be seen, and no work. */
function isShown(what: Candidate, candidates: Candidate[]): boolean {
  return candidates.some(({ role, at }) => role === 'success' && at < what.at)
}

/** "Key future actions 2024/25" beside what was achieved: with no other column of work, this is it. */
function isComing({ role, title, contents }: Candidate): boolean {
  return role === 'progress' && COMES_NEXT.test(title) && /\bactions?\b/i.test(title) && contents.words >= 3
}

/** "Milestone" in every row, below what stands over several or telling what to do, is what a programme tracks in place of an action. */
function isMilestone({ title, contents }: Candidate, least: number): boolean {
  return (
    /^(?:(?:key|main|delivery|project|interim|agreed|planned) )*milestones?(?: to .*)?$/.test(
      plainOf(title),
    ) &&
    contents.words >= 3 &&
    contents.own >= 0.75 &&
    (contents.own > least + 0.15 || contents.acts >= 0.5)
  )
}

/** Titles of what is tracked in place of actions. */
const TRACKED = /\b(?:recommend|requirement|commitment|promise|pledge|milestone)/i

/** Under titles that tell nothing: what asks for work most often, before who leads it and when; of those alike the one with most words. */
function likeliest(texts: Candidate[], candidates: Candidate[]): Candidate | undefined {
  const tracked = candidates.find(({ role }) => role === 'lead' || role === 'due')?.at ?? 0
  const sureness = ({ at, contents }: Candidate): number =>
    contents.acts + contents.own / 2 + (at < tracked ? 0.25 : 0) + Math.min(contents.words, 40) / 200
  return texts.length === 0 ? undefined : texts.reduce((a, b) => (sureness(b) > sureness(a) ? b : a))
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
