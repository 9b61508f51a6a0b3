import { type SqlBool, sql } from 'kysely'
import { listHolders } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type Body, type BodyKind, type BodyRole, chairOf, type Member } from './body.ts'

const columns = ['id', 'name', 'kind', 'cadence', 'about', 'reportsToId', 'endedOn'] as const

/** Every body by its name, those that have ended too. */
export async function listBodies(trx: Trx): Promise<Body[]> {
  const rows = await trx.selectFrom('body').select(columns).orderBy('name').execute()
  return rows.map((row) => ({ ...row, kind: row.kind as BodyKind }))
}

/** Bodies that have not ended, by name: those that can decide today. */
export async function listBoardsOpen(trx: Trx): Promise<Body[]> {
  return (await listBodies(trx)).filter(({ endedOn }) => endedOn === null)
}

export async function findBody(trx: Trx, id: string): Promise<Body | null> {
  const row = await trx.selectFrom('body').select(columns).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : { ...row, kind: row.kind as BodyKind }
}

/** The id of a body by its name, capitals and a leading "the" aside; none where no such body is kept or it has ended. */
export async function findBodyCalled(trx: Trx, name: string): Promise<string | null> {
  const plain = (words: string) => words.toLowerCase().replace(/^the /, '').trim()
  const found = (await listBodies(trx)).find((one) => one.endedOn === null && plain(one.name) === plain(name))
  return found?.id ?? null
}

export type BodyInput = Omit<Body, 'id' | 'endedOn'>

/** Adds a body; null where one of that name is there already. */
export async function insertBody(
  trx: Trx,
  body: BodyInput & { councilId: string; id?: string },
): Promise<string | null> {
  const id = body.id ?? newId()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('body')
    .values({ ...body, id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? null : id
}

export async function saveBody(trx: Trx, id: string, change: Partial<Omit<Body, 'id'>>): Promise<void> {
  await trx.updateTable('body').set(change).where('id', '=', id).execute()
}

/** Who sits, and sat, on some bodies: the chair first, then by name. */
export async function listMembers(trx: Trx, bodyIds: readonly string[]): Promise<Map<string, Member[]>> {
  if (bodyIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('bodyMember as m')
    .leftJoin('post', (join) =>
      join.onRef('post.councilId', '=', 'm.councilId').onRef('post.id', '=', 'm.postId'),
    )
    .leftJoin('postHolding as h', (join) =>
      join
        .onRef('h.councilId', '=', 'm.councilId')
        .onRef('h.postId', '=', 'm.postId')
        .on(sql<SqlBool>`h.to_on is null`),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'm.councilId')
        .on(sql<SqlBool>`person.id = coalesce(m.person_id, h.person_id)`),
    )
    .select([
      'm.id',
      'm.bodyId',
      'm.role',
      'm.postId',
      'm.fromOn',
      'm.toOn',
      'post.title as post',
      'person.id as personId',
      'person.name as person',
    ])
    .where('m.bodyId', 'in', [...bodyIds])
    .orderBy((eb) => eb.case().when('m.role', '=', 'chair').then(0).else(1).end())
    .orderBy('person.name')
    .orderBy('m.id')
    .execute()
  return Map.groupBy(
    rows.map(({ post, person, ...row }) => ({
      ...row,
      role: row.role as BodyRole,
      name: nameMember(post, person),
    })),
    ({ bodyId }) => bodyId,
  )
}

function nameMember(post: string | null, person: string | null): string {
  if (post === null) return person ?? ''
  return person === null ? `${post} (vacant)` : `${person}, ${post}`
}

export async function insertMember(
  trx: Trx,
  member: {
    councilId: string
    bodyId: string
    personId: string | null
    postId: string | null
    role: BodyRole
    fromOn: string
  },
): Promise<void> {
  await trx
    .insertInto('bodyMember')
    .values({ id: newId(), ...member })
    .execute()
}

/** Ends a seat with its last day; never before it began. */
export async function endMember(trx: Trx, bodyId: string, id: string, toOn: string): Promise<void> {
  await trx
    .updateTable('bodyMember')
    .set({ toOn: sql<string>`greatest(from_on, ${toOn}::date)` })
    .where('bodyId', '=', bodyId)
    .where('id', '=', id)
    .where('toOn', 'is', null)
    .execute()
}

const owning: readonly string[] = ['improvement', 'programme']

/**
 * Those who are told when something matters to the boards that own the plan: whoever chairs an improvement or a programme
 * board today. Where nobody is named for one, those who hold the chair's role.
 */
export async function listBoardChairs(trx: Trx): Promise<string[]> {
  const bodies = (await listBodies(trx)).filter(
    ({ endedOn, kind }) => endedOn === null && owning.includes(kind),
  )
  const members = await listMembers(
    trx,
    bodies.map(({ id }) => id),
  )
  const chairs = bodies.flatMap(({ id }) => chairOf(members.get(id) ?? [])?.personId ?? [])
  if (chairs.length > 0) return [...new Set(chairs)]
  return (await listHolders(trx, ['ch'])).map(({ id }) => id)
}
