import { findActivePerson, findAnyOneTimeLink } from '#src/features/people/index.ts'
import { type Action, findAction, isReporting, rolesIn } from '#src/features/actions/index.ts'
import { findPlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { mayReport, mayReportOn } from './update.access.ts'

/** What a link in a mail leads to: the form, or the reason why it no longer does. */
export type Linked =
  | { state: 'open'; tokenHash: string; person: Person; action: Action; worksUntil: Date }
  | { state: 'used'; usedAt: Date }
  | { state: 'ended' | 'not-asked' | 'unknown' }

/** Looks at a link without using it up: mail programs open links before people do. */
export async function findLinked(trx: Trx, token: string, now: Date): Promise<Linked> {
  const link = await findAnyOneTimeLink(trx, token, 'update')
  if (link === null) return { state: 'unknown' }
  if (link.usedAt !== null) return { state: 'used', usedAt: link.usedAt }
  if (link.endsAt <= now) return { state: 'ended' }
  const person = await findActivePerson(trx, link.personId)
  const action = link.subjectId === null ? null : await findAction(trx, link.subjectId)
  if (person === null || action === null || !(await isStillAsked(trx, person, action)))
    return { state: 'not-asked' }
  return { state: 'open', tokenHash: link.tokenHash, person, action, worksUntil: link.endsAt }
}

/** The action may have been delivered, handed on or withdrawn since the mail was sent. */
async function isStillAsked(trx: Trx, person: Person, action: Action): Promise<boolean> {
  if (!isReporting(action.state) && action.state !== 'not-started') return false
  if ((await findPlan(trx, action.planId))?.state !== 'live' || mayReport(person) !== true) return false
  return mayReportOn(await rolesIn(trx, action), person) === true
}
