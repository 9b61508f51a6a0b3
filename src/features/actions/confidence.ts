import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { type Action, type Confidence, heardOn, heardSince } from './action.ts'
import { isOverdue } from './delivery.ts'

/** What is known of an action beside what its lead feels. */
export type ConfidenceFacts = {
  /** Working days by which a later date is asked for and not yet agreed; null where none is. */
  askedLater: number | null
  /** How often its updates or its delivery were returned since the last that was accepted. */
  returns: number
  /** Milestones whose day has passed and that nobody has met. */
  missedMilestones: number
}

/** A confidence worked out from facts, each in a sentence. A person chooses; a better choice carries its reason. */
export type Suggestion = { confidence: Confidence; because: string[] }

/** A later date than this, asked for, says that the date in force will not hold. */
const toleranceWorkingDays = 20
const tooManyReturns = 2

/**
 * What the facts say of an action in work: red where its date has passed or it is asked to move by more than the
 * tolerance, amber where something speaks against the date, else green (governance and assurance, 3.3).
 */
export function suggestConfidence(
  action: Pick<Action, 'state' | 'dueOn' | 'lastUpdateAt' | 'stateSince'>,
  facts: ConfidenceFacts,
  today: string,
): Suggestion {
  const red = [overdueFact(action, today), askedFact(facts, 'red')].filter((fact) => fact !== null)
  if (red.length > 0) return { confidence: 'red', because: red }
  const amber = [
    askedFact(facts, 'amber'),
    silenceFact(action, today),
    facts.returns >= tooManyReturns
      ? `It was returned ${facts.returns} times since it was last accepted.`
      : null,
    milestoneFact(facts),
  ].filter((fact) => fact !== null)
  if (amber.length > 0) return { confidence: 'amber', because: amber }
  return { confidence: 'green', because: ['Nothing in the record speaks against its date.'] }
}

function overdueFact(action: Pick<Action, 'state' | 'dueOn'>, today: string): string | null {
  if (action.dueOn === null || !isOverdue(action, today)) return null
  const days = workingDaysBetween(action.dueOn, today)
  return days === 0 ? 'Its date has passed.' : `Its date passed ${counted(days, 'working day')} ago.`
}

function askedFact({ askedLater }: ConfidenceFacts, wanted: 'red' | 'amber'): string | null {
  if (askedLater === null || askedLater <= 0) return null
  const found = askedLater > toleranceWorkingDays ? 'red' : 'amber'
  return found === wanted ? `A date ${counted(askedLater, 'working day')} later is asked for.` : null
}

function silenceFact(action: Pick<Action, 'lastUpdateAt' | 'stateSince'>, today: string): string | null {
  const heard = heardOn(action)
  const days = workingDaysBetween(heard, today)
  return heard < heardSince(today) ? `Nothing was heard of it for ${days} working days.` : null
}

function milestoneFact({ missedMilestones }: ConfidenceFacts): string | null {
  if (missedMilestones === 0) return null
  return `The day of ${counted(missedMilestones, 'milestone')} has passed, and ${missedMilestones === 1 ? 'it is' : 'they are'} not met.`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

const order = { red: 0, amber: 1, green: 2 } as const

/** The person says better than the facts do. */
export function isBetter(chosen: Confidence, suggested: Confidence): boolean {
  return order[chosen] > order[suggested]
}
