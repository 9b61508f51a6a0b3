import { type SqlBool, sql } from 'kysely'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Holding, Post } from './post.ts'

function posts(trx: Trx) {
  return trx
    .selectFrom('post')
    .leftJoin('postHolding as h', (join) =>
      join
        .onRef('h.councilId', '=', 'post.councilId')
        .onRef('h.postId', '=', 'post.id')
        .on(sql<SqlBool>`h.to_on is null`),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'h.councilId').onRef('person.id', '=', 'h.personId'),
    )
    .select([
      'post.id',
      'post.title',
      'post.alsoKnownAs',
      'post.organisation',
      'person.id as personId',
      'person.name',
      'h.fromOn',
    ])
}

type PostRow = Omit<Post, 'holder'> & {
  personId: string | null
  name: string | null
  fromOn: string | null
}

function postOf({ personId, name, fromOn, ...post }: PostRow): Post {
  const holder = personId === null || name === null || fromOn === null ? null : { personId, name, fromOn }
  return { ...post, holder }
}

/** Every post by its title, with whoever holds it today. */
export async function listPosts(trx: Trx): Promise<Post[]> {
  return (await posts(trx).orderBy('post.title').orderBy('post.organisation').execute()).map(postOf)
}

export async function findPost(trx: Trx, id: string): Promise<Post | null> {
  const row = await posts(trx).where('post.id', '=', id).executeTakeFirst()
  return row === undefined ? null : postOf(row)
}

/** The same, held until the transaction ends, so that a post is not filled twice at once. */
export async function lockPost(trx: Trx, id: string): Promise<Post | null> {
  await holdRow(trx, 'post', id)
  return findPost(trx, id)
}

/** Posts that somebody holds today. */
export async function listPostsHeldBy(trx: Trx, personId: string): Promise<Post[]> {
  return (await posts(trx).where('person.id', '=', personId).orderBy('post.title').execute()).map(postOf)
}

export type NewPost = Pick<Post, 'title' | 'alsoKnownAs' | 'organisation'> & { councilId: string }

/** Adds a post; null where one of that title is there already. */
export async function insertPost(trx: Trx, post: NewPost & { id?: string }): Promise<string | null> {
  const id = post.id ?? newId()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('post')
    .values({ ...post, id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? null : id
}

export async function savePost(
  trx: Trx,
  id: string,
  post: Pick<Post, 'title' | 'alsoKnownAs' | 'organisation'>,
): Promise<void> {
  await trx.updateTable('post').set(post).where('id', '=', id).execute()
}

/** Who held it, latest first. */
export async function listHoldings(trx: Trx, postId: string): Promise<Holding[]> {
  return trx
    .selectFrom('postHolding as h')
    .innerJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'h.councilId').onRef('person.id', '=', 'h.personId'),
    )
    .select(['h.id', 'h.personId', 'person.name', 'h.fromOn', 'h.toOn', 'h.note'])
    .where('h.postId', '=', postId)
    .orderBy('h.fromOn', 'desc')
    .orderBy('h.id', 'desc')
    .execute()
}

export async function insertHolding(
  trx: Trx,
  holding: { councilId: string; postId: string; personId: string; fromOn: string; note: string },
): Promise<void> {
  await trx
    .insertInto('postHolding')
    .values({ id: newId(), ...holding })
    .execute()
}

/** Ends whoever's holding of the post is open, with its last day; never before it began. */
export async function endHolding(trx: Trx, postId: string, toOn: string): Promise<void> {
  await trx
    .updateTable('postHolding')
    .set({ toOn: sql<string>`greatest(from_on, ${toOn}::date)` })
    .where('postId', '=', postId)
    .where('toOn', 'is', null)
    .execute()
}
