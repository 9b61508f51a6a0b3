import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { findOneTimeLink, useOneTimeLink } from './one-time-link.store.ts'
import { findPerson, savePersonState } from './person.store.ts'
import { endSessionsOf } from './session.store.ts'
import { savePasswordHash } from './sign-in.store.ts'

/** The person whom an invitation or a reset link is for; null where the link no longer works. */
export async function findInvited(trx: Trx, token: string, now: Date): Promise<Person | null> {
  const link = await findOneTimeLink(trx, token, now)
  return link === null || link.purpose === 'update' ? null : findPerson(trx, link.personId)
}

/** Sets the password that a link allows, once; every other session of the person ends. */
export async function setPassword(
  trx: Trx,
  set: { token: string; passwordHash: string; now: Date },
): Promise<Person | null> {
  const link = await findOneTimeLink(trx, set.token, set.now)
  if (link === null || link.purpose === 'update' || !(await useOneTimeLink(trx, link.tokenHash, set.now)))
    return null
  const person = await findPerson(trx, link.personId)
  if (person === null) return null
  await savePasswordHash(trx, {
    councilId: person.councilId,
    personId: person.id,
    passwordHash: set.passwordHash,
    changedAt: set.now,
  })
  await savePersonState(trx, person.id, 'active')
  await endSessionsOf(trx, person.id)
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: link.purpose === 'reset' ? 'person.reset' : 'person.join',
    subjectKind: 'person',
    subjectId: person.id,
  })
  return person
}
