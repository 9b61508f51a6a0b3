import type { Action, Confidence, DeliveryState, DifferenceValue } from './types.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'

/** A rating older than this many working days is no report. */
export const REPORTING_WORKING_DAYS = 20

export type Picture = {
  state: DeliveryState
  /** `none` where no confidence is asked for: not started, awaiting acceptance, delivered. */
  confidence: Confidence | 'no-report' | 'none'
  difference: DifferenceValue
  due: string
  moves: number
  /** Working days between the first date and the date in force. */
  slip: number
}

/** The action as its story leaves it at the end of an ISO day; null before it was added. */
export function pictureOn(action: Action, day: string): Picture | null {
  if (action.addedOn > day) return null
  const state = action.delivery.findLast((event) => event.on <= day)?.to ?? 'not-started'
  const moves = action.moves.filter((move) => move.outcome === 'agreed' && (move.decidedOn ?? '9') <= day)
  const due = moves.at(-1)?.to ?? action.due.on
  return {
    state,
    confidence: confidenceOn(action, state, day),
    difference: action.difference.findLast((judged) => judged.on <= day)?.value ?? 0,
    due,
    moves: moves.length,
    slip: workingDaysBetween(action.due.on, due),
  }
}

function confidenceOn(action: Action, state: DeliveryState, day: string): Picture['confidence'] {
  if (state !== 'in-progress' && state !== 'paused' && state !== 'regressed') return 'none'
  const rated = action.updates.filter((update) => update.confidence !== null && update.returned === null)
  const last = rated.findLast((update) => update.on <= day)
  if (last === undefined || workingDaysBetween(last.on, day) > REPORTING_WORKING_DAYS) return 'no-report'
  return last.confidence ?? 'no-report'
}
