import { pattern } from '#src/kit/pattern.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Candidate } from './column.ts'

/** Titles of what an action is done in. */
export const STEP =
  /^(?:(?:key|main|delivery|project|interim) )*(?:milestones?(?: to .*)?|steps?|sub ?(?:actions?|tasks?|steps?)|stages?)$/

/** "Measures and completion date": the work and, in its own words, by when. */
const DATED_WORK = pattern('i')`
  \b(?:measures? | initiatives? | actions? | activit(?:y|ies) | projects? | deliverables? | interventions?)\b .*
  (?:\b(?:and|with|by)\b | [&\/,]) .* \b(?:dates? | deadlines? | timescales? | when)\s*$
`

/** Whether a title asks for the work together with its date. */
export function isDatedWork(title: string): boolean {
  return DATED_WORK.test(plainOf(title))
}

/** How much fuller than its action's column one of its steps is. */
export const FULLER = 0.15

/**
 * "Milestone" below an action that is told once for several rows: where each milestone has its own date or its own
 * status it is a step of that action, and no way to measure it.
 */
export function settleSteps(candidates: Candidate[]): void {
  const action = candidates.find(({ role }) => role === 'action')
  if (!action) return
  const step = candidates.find(
    ({ at, title, contents }) =>
      at > action.at && STEP.test(plainOf(title)) && contents.own >= 0.75 && isFuller(contents, action),
  )
  const isTracked = (one: Candidate): boolean =>
    candidates.some(({ role, contents }) => (role === 'due' || role === 'rating') && isFuller(contents, one))
  if (step && isTracked(action)) step.role = 'step'
  else settleWhole(candidates, action, isTracked)
}

/** "Measure and completion date" over several tasks, each with its own date: it is the action, and they are its steps. */
function settleWhole(
  candidates: Candidate[],
  tasks: Candidate,
  isTracked: (one: Candidate) => boolean,
): void {
  const whole = candidates.find(
    (one) =>
      one.role === 'parent' && one.at < tasks.at && isDatedWork(one.title) && isFuller(tasks.contents, one),
  )
  if (whole === undefined || !isTracked(whole)) return
  whole.role = 'action'
  tasks.role = 'step'
}

/** The columns that are told once for each action, and those that are told anew for each of its steps. */
export function besideSteps(candidates: Candidate[]): Candidate[][] {
  const action = candidates.find(({ role }) => role === 'action')
  if (!action || !candidates.some(({ role }) => role === 'step')) return [candidates]
  const anew = candidates.filter(({ contents }) => isFuller(contents, action))
  return [candidates.filter((column) => !anew.includes(column)), anew]
}

function isFuller({ own, colour }: Candidate['contents'], action: Candidate): boolean {
  return Math.max(own, colour) > action.contents.own + FULLER
}
