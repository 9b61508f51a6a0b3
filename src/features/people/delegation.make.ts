import { recordEntry } from '#src/features/history/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { paths } from '#src/paths.ts'
import { type Delegation, delegationFault } from './delegation.ts'
import { endDelegation, insertDelegation, listDelegations } from './delegation.store.ts'
import { insertMail } from './mail.store.ts'

type Somebody = { id: string; name: string }
type From = { council: { id: string; name: string }; by: Somebody; origin: string }

export type Making = From & {
  person: Somebody
  delegate: Somebody
  fromOn: string
  toOn: string
  note: string
}

/** Lets somebody stand in for somebody who is away, and tells both; a sentence where the days cannot be covered so. The same form sent twice is one. */
export async function makeDelegation(trx: Trx, making: Making): Promise<{ why: string } | { id: string }> {
  const { council, by, person, delegate, fromOn, toOn, note } = making
  const asked = { personId: person.id, delegateId: delegate.id, fromOn, toOn }
  await holdRow(trx, 'person', person.id)
  const others = await listDelegations(trx)
  const same = others.find((one) => isSame(one, { ...asked, note }))
  if (same !== undefined) return { id: same.id }
  const why = delegationFault(asked, others)
  if (why !== null) return { why }
  const id = await insertDelegation(trx, { councilId: council.id, ...asked, note, madeBy: by.id })
  await recordEntry(trx, {
    councilId: council.id,
    personId: by.id,
    deed: 'delegation.make',
    subjectKind: 'person',
    subjectId: person.id,
    details: { delegate: delegate.name, fromOn, toOn },
    reason: note === '' ? null : note,
  })
  await tell(trx, making, {
    subject: `${delegate.name} stands in for ${person.name}, ${sayDay(fromOn)} to ${sayDay(toOn)}`,
    body: `${delegate.name} stands in for ${person.name} from ${sayDay(fromOn)} to ${sayDay(toOn)}: gets the actions, and may give updates in their place. It ends by itself.${note === '' ? '' : `\n\n${by.name} writes: ${note}`}`,
  })
  return { id }
}

type Stated = Pick<Delegation, 'personId' | 'delegateId' | 'fromOn' | 'toOn' | 'note'>

function isSame(one: Stated, other: Stated): boolean {
  return (['personId', 'delegateId', 'fromOn', 'toOn', 'note'] as const).every(
    (name) => one[name] === other[name],
  )
}

/** Ends it from today on; one that has not begun is taken back. */
export async function stopDelegation(
  trx: Trx,
  stopping: From & { delegation: Delegation; today: string },
): Promise<void> {
  const { council, by, delegation, today } = stopping
  const { personId, name, delegateId, delegateName } = delegation
  await endDelegation(trx, delegation.id, today)
  await recordEntry(trx, {
    councilId: council.id,
    personId: by.id,
    deed: 'delegation.end',
    subjectKind: 'person',
    subjectId: personId,
    details: { delegate: delegateName },
  })
  const [person, delegate] = [
    { id: personId, name },
    { id: delegateId, name: delegateName },
  ]
  await tell(
    trx,
    { ...stopping, person, delegate },
    {
      subject: `${delegateName} stands in for ${name} no longer`,
      body: `${by.name} has ended it today. The actions are ${name}’s to report on.`,
    },
  )
}

/** Both hear of it, but for the one who did it. */
async function tell(
  trx: Trx,
  { council, by, person, delegate, origin }: From & { person: Somebody; delegate: Somebody },
  mail: { subject: string; body: string },
): Promise<void> {
  for (const { id } of [person, delegate].filter((one) => one.id !== by.id))
    await insertMail(trx, {
      councilId: council.id,
      toPersonId: id,
      kind: 'notice',
      subject: mail.subject,
      body: `${mail.body}\n\n${origin}${paths.myActions()}\n\n${council.name}, ${origin}\n`,
    })
}
