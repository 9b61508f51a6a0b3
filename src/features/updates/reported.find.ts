import {
  type Action,
  findConfidenceFacts,
  isOpen,
  isReviewPassed,
  lacksReviewDate,
  listAccepters,
  suggestConfidence,
  type Suggestion,
} from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { listUpdates } from './update.store.ts'
import type { Update } from './update.ts'

export type Reported = {
  action: Action
  accepter: string | null
  suggestion: Suggestion | null
  asksReview: boolean
  /** What looks like a child's details in what was sent; its author is asked. */
  warning?: DetailsWarning | null
}

export function askedOf({ asksReview, suggestion }: Reported): {
  review: boolean
  suggestion: Suggestion | null
} {
  return { review: asksReview, suggestion }
}

type Beside = Awaited<ReturnType<typeof findBeside>>

/** What stands beside an action for a report on it: who accepts it, and the facts. */
export async function findBeside(trx: Trx, actionId: string, today: string) {
  const [accepters, facts] = await Promise.all([
    listAccepters(trx, actionId),
    findConfidenceFacts(trx, actionId, today),
  ])
  return { accepters, facts }
}

/** Last time's words, which the form shows beside its questions; what is sent is kept without them. */
export async function findLast(trx: Trx, { id }: Pick<Action, 'id'>): Promise<Update | null> {
  const [last] = await listUpdates(trx, { actionId: id, limit: 1 })
  return last ?? null
}

type Reporting = { person: Pick<Person, 'id'>; now: Date }

/** What a report on an action needs to know: who will accept it, and what the facts say. */
export async function findForReport(trx: Trx, action: Action, by: Reporting): Promise<Reported> {
  return reportedOf(action, await findBeside(trx, action.id, dayOf(by.now)), by)
}

export function reportedOf(
  action: Action,
  { accepters, facts }: Beside,
  { person, now }: Reporting,
): Reported {
  const today = dayOf(now)
  const accepter = accepters.find(({ id }) => id !== person.id)
  return {
    action,
    accepter: accepter?.name.split(' ')[0] ?? null,
    suggestion: isOpen(action.state) ? suggestConfidence(action, facts, today) : null,
    asksReview: lacksReviewDate(action) || isReviewPassed(action, today),
  }
}
