import { type SqlBool, sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Lead } from './action.ts'

/** Those who lead each of these actions, the accountable one first. */
export async function listLeads(trx: Trx, actionIds: readonly string[]): Promise<Map<string, Lead[]>> {
  const found = new Map<string, Lead[]>()
  if (actionIds.length === 0) return found
  const rows = await trx
    .selectFrom('actionLead')
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'actionLead.councilId')
        .onRef('person.id', '=', 'actionLead.personId'),
    )
    .leftJoin('post', (join) =>
      join.onRef('post.councilId', '=', 'actionLead.councilId').onRef('post.id', '=', 'actionLead.postId'),
    )
    .select([
      'actionLead.actionId',
      'actionLead.personId',
      'actionLead.postId',
      'actionLead.asWritten',
      'person.name',
      'person.jobTitle',
      'post.title as post',
    ])
    .where('actionLead.actionId', '=', sql<string>`any(${sql.val([...actionIds])}::uuid[])`)
    .orderBy('actionLead.actionId')
    .orderBy('actionLead.position')
    .execute()
  for (const { actionId, ...lead } of rows) found.set(actionId, [...(found.get(actionId) ?? []), lead])
  return found
}

export type NewLead = {
  councilId: string
  id: string
  actionId: string
  position: number
  asWritten: string
  personId: string | null
  postId?: string | null
}

export async function insertLeads(trx: Trx, rows: NewLead[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('actionLead').values(rows).execute()
}

/** Takes the leads off; each stays in the record with the time it held. */
export async function removeLeads(trx: Trx, actionId: string): Promise<void> {
  await trx.deleteFrom('actionLead').where('actionId', '=', actionId).execute()
}

/** Puts one in the place of whoever answers for an action; those who help stay, but for the one who now answers. */
export async function replaceFirstLead(
  trx: Trx,
  lead: Omit<NewLead, 'id' | 'position'> & { postId: string | null },
): Promise<void> {
  const { actionId, personId } = lead
  const first = await trx
    .selectFrom('actionLead')
    .select(['id', 'position'])
    .where('actionId', '=', actionId)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  const gone = trx.deleteFrom('actionLead').where('actionId', '=', actionId)
  if (first !== undefined) await gone.where('id', '=', first.id).execute()
  if (personId !== null) await gone.where('personId', '=', personId).execute()
  await insertLeads(trx, [{ ...lead, id: newId(), position: first?.position ?? 0 }])
}

export type Led = { actionId: string; planId: string; asWritten: string; first: boolean }

/** The leads that are a post, with the actions they lead or help with. */
export async function listLedByPost(trx: Trx, postId: string): Promise<Led[]> {
  return leadRows(trx).where('actionLead.postId', '=', postId).execute()
}

/** The leads of live plans of whom only the written words are known. */
export async function listLedByWords(trx: Trx): Promise<(Led & { id: string })[]> {
  return leadRows(trx)
    .select('actionLead.id')
    .where('actionLead.postId', 'is', null)
    .where('actionLead.personId', 'is', null)
    .where('actionLead.asWritten', '!=', '')
    .where('plan.state', '=', 'live')
    .execute()
}

function leadRows(trx: Trx) {
  return trx
    .selectFrom('actionLead')
    .innerJoin('action', (join) =>
      join
        .onRef('action.councilId', '=', 'actionLead.councilId')
        .onRef('action.id', '=', 'actionLead.actionId'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'action.councilId').onRef('plan.id', '=', 'action.planId'),
    )
    .select([
      'actionLead.actionId',
      'action.planId',
      'actionLead.asWritten',
      sql<SqlBool>`not exists (select from action_lead o where o.council_id = action_lead.council_id
        and o.action_id = action_lead.action_id and o.position < action_lead.position)`
        .$castTo<boolean>()
        .as('first'),
    ])
}

/** Makes leads that were only words the leads of a post. */
export async function giveLeadsToPost(trx: Trx, leadIds: readonly string[], postId: string): Promise<void> {
  if (leadIds.length === 0) return
  await trx
    .updateTable('actionLead')
    .set({ postId })
    .where('id', 'in', [...leadIds])
    .execute()
}

/** Whoever holds a post leads what it leads, and answers for it where it answers; nobody does while it is vacant. */
export async function saveHolder(trx: Trx, postId: string, personId: string | null): Promise<void> {
  await trx
    .updateTable('actionLead')
    .set({ personId })
    .where('postId', '=', postId)
    .where(sql<SqlBool>`person_id is distinct from ${personId}`)
    .execute()
  await trx
    .updateTable('action')
    .set((eb) => ({ accountableId: personId, rev: eb('rev', '+', 1) }))
    .where(
      sql<SqlBool>`accountable_id is distinct from ${personId} and (select l.post_id from action_lead l
        where l.council_id = action.council_id and l.action_id = action.id order by l.position limit 1) = ${postId}`,
    )
    .execute()
}
