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

export type Reported = {
  action: Action
  accepter: string | null
  last: Awaited<ReturnType<typeof listUpdates>>[number] | null
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

/** What stands beside an action for a report on it: who accepts it, last time's words, and the facts. */
export async function findBeside(trx: Trx, actionId: string, today: string) {
  const [accepters, [last], facts] = await Promise.all([
    listAccepters(trx, actionId),
    listUpdates(trx, { actionId, limit: 1 }),
    findConfidenceFacts(trx, actionId, today),
  ])
  return { accepters, last: last ?? null, facts }
}

type Reporting = { person: Pick<Person, 'id'>; now: Date }

/** What the update form needs to know about an action: last time's words, and who will accept these. */
export async function findForReport(trx: Trx, action: Action, by: Reporting): Promise<Reported> {
  return reportedOf(action, await findBeside(trx, action.id, dayOf(by.now)), by)
}

export function reportedOf(
  action: Action,
  { accepters, last, facts }: Beside,
  { person, now }: Reporting,
): Reported {
  const today = dayOf(now)
  const accepter = accepters.find(({ id }) => id !== person.id)
  return {
    action,
    accepter: accepter?.name.split(' ')[0] ?? null,
    last,
    suggestion: isOpen(action.state) ? suggestConfidence(action, facts, today) : null,
    asksReview: lacksReviewDate(action) || isReviewPassed(action, today),
  }
}
