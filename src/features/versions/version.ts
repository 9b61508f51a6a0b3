import { sayDay } from '#src/kit/dates/say.ts'
import { isDecided, type VersionState } from './version-life.ts'

/** A version of a plan, from the day it is begun to the day a later one takes its place. */
export type PlanVersion = {
  id: string
  planId: string
  planTitle: string
  major: number
  minor: number
  /** "After the inspection": what the council calls it besides its number. */
  label: string
  basedOnId: string | null
  changeSummary: string
  state: VersionState
  stateSince: Date
  decision: Decision | null
  publishedAt: Date | null
  begunByName: string | null
  begunAt: Date
  /** How many drafts of it were frozen. */
  drafts: number
  rev: number
}

/** What a board decided: where it can be found again. */
export type Decision = { body: string; on: string; ref: string }

export type VersionNumber = Pick<PlanVersion, 'major' | 'minor'>

/** "1.0". */
export function numberOf({ major, minor }: VersionNumber): string {
  return `${major}.${minor}`
}

/** "Version 1.0". */
export function nameOf(version: VersionNumber): string {
  return `Version ${numberOf(version)}`
}

/** What the next version may be called: a change of the one before, or a new plan. */
export function nextNumbers(versions: readonly VersionNumber[]): { change: string | null; anew: string } {
  const last = versions.toSorted((a, b) => b.major - a.major || b.minor - a.minor)[0]
  if (last === undefined) return { change: null, anew: '1.0' }
  return {
    change: numberOf({ major: last.major, minor: last.minor + 1 }),
    anew: numberOf({ major: last.major + 1, minor: 0 }),
  }
}

/** "version 1.1, draft 2" while it may still change; then "version 1.1, approved by the Improvement Board on 21 May 2026". */
export function sayEdition(
  version: Pick<PlanVersion, 'major' | 'minor' | 'state' | 'decision'>,
  draft: number,
) {
  const number = `version ${numberOf(version)}`
  const { state, decision } = version
  return isDecided(state) && decision !== null
    ? `${number}, approved by ${decision.body} on ${sayDay(decision.on)}`
    : `${number}, draft ${draft}`
}

/** "Improvement Board, 21 May 2026, PB-31". */
export function sayDecision({ body, on, ref }: Decision): string {
  return [body, sayDay(on), ref].filter((part) => part !== '').join(', ')
}
