import { recordEntry } from '#src/features/history/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Body, type BodyRole, bodyRoleNames, chairOf } from './body.ts'
import type { DecisionInput } from './body.form.ts'
import {
  type BodyInput,
  endMember,
  findBody,
  insertBody,
  insertMember,
  listMembers,
  saveBody,
} from './body.store.ts'
import { findDecisionCalled, insertDecision } from './decision.store.ts'

type By = { councilId: string; personId: string }

/** Adds a body; null where one of that name is there. */
export async function addBody(trx: Trx, by: By, body: BodyInput & { id: string }): Promise<string | null> {
  const id = await insertBody(trx, { councilId: by.councilId, ...body })
  if (id !== null)
    await recordEntry(trx, {
      ...by,
      deed: 'body.add',
      subjectKind: 'body',
      subjectId: id,
      details: { name: body.name },
    })
  return id
}

/** Changes what a body is called, does and reports to. */
export async function changeBody(trx: Trx, by: By, body: Body, change: BodyInput): Promise<void> {
  await saveBody(trx, body.id, change)
  const details = { from: body.name, to: change.name }
  await recordEntry(trx, { ...by, deed: 'body.change', subjectKind: 'body', subjectId: body.id, details })
}

type Seat = {
  body: Body
  who: { personId: string | null; postId: string | null; name: string }
  role: BodyRole
  fromOn: string
}

/** Gives somebody a seat. A body has one chair: a new one ends the seat of the last. */
export async function seatMember(trx: Trx, by: By, { body, who, role, fromOn }: Seat): Promise<void> {
  const members = (await listMembers(trx, [body.id])).get(body.id) ?? []
  const before = role === 'chair' ? chairOf(members) : null
  const same = members.find(
    (one) =>
      one.toOn === null &&
      one.role === role &&
      (who.postId === null
        ? one.postId === null && one.personId === who.personId
        : one.postId === who.postId),
  )
  if (same !== undefined) return
  if (before !== null) await endMember(trx, body.id, before.id, fromOn)
  const { personId, postId } = who
  await insertMember(trx, {
    councilId: by.councilId,
    bodyId: body.id,
    personId: postId === null ? personId : null,
    postId,
    role,
    fromOn,
  })
  await recordEntry(trx, {
    ...by,
    deed: 'body.seat',
    subjectKind: 'body',
    subjectId: body.id,
    details: { who: who.name, as: bodyRoleNames[role], from: fromOn },
  })
}

/**
 * The decision of a body by its number: one that is written down already, or else these words, written down now. For
 * deeds that a body decides, so that who agreed is its decision and not only its name.
 */
export async function decisionCalled(
  trx: Trx,
  by: By,
  bodyId: string,
  input: DecisionInput,
): Promise<string | null> {
  const known = await findDecisionCalled(trx, bodyId, input.reference)
  if (known !== null) return known
  const body = await findBody(trx, bodyId)
  return body === null ? null : writeDecision(trx, by, body, { input })
}

/** Keeps what a body decided; null where it has a decision of that number already. */
export async function writeDecision(
  trx: Trx,
  by: By,
  body: Pick<Body, 'id' | 'name'>,
  made: { input: DecisionInput; cleared?: DetailsWarning | null },
): Promise<string | null> {
  const { input, cleared = null } = made
  const { councilId, personId } = by
  const id = await insertDecision(trx, { councilId, bodyId: body.id, ...input, writtenBy: personId })
  if (id === null) return null
  const entry = { ...by, subjectKind: 'body' as const, subjectId: body.id }
  await recordEntry(
    trx,
    {
      ...entry,
      deed: 'decision.write',
      details: { decision: id, reference: input.reference, on: input.decidedOn },
    },
    ...(cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(cleared) }]),
  )
  return id
}
