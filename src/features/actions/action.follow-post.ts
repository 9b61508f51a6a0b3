import { recordEntry } from '#src/features/history/index.ts'
import { listPosts, type Post, postCalled } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { giveLeadsToPost, listLedByPost, listLedByWords, saveHolder } from './action-lead.store.ts'

type Followed = {
  councilId: string
  byId: string
  post: Pick<Post, 'id' | 'title'>
  from: string | null
  to: { id: string; name: string } | null
  note: string
}

/** What a post leads follows whoever holds it from now on, each action with its own entry. Says how many actions there are. */
export async function followPost(trx: Trx, followed: Followed): Promise<number> {
  const { councilId, byId, post, from, to, note } = followed
  await saveHolder(trx, post.id, to?.id ?? null)
  const led = await listLedByPost(trx, post.id)
  await recordEntry(
    trx,
    ...led.map(({ actionId, planId, first }) => ({
      councilId,
      personId: byId,
      deed: 'action.holder',
      subjectKind: 'action' as const,
      subjectId: actionId,
      planId,
      details: { post: post.title, from, to: to?.name ?? null, answers: first },
      reason: note === '' ? null : note,
    })),
  )
  return led.length
}

type Given = { councilId: string; byId: string | null; post: Post }

/** Actions whose lead is only written, by one of the names of this post, are led by the post from now on. Says how many. */
export async function giveWrittenToPost(trx: Trx, { councilId, byId, post }: Given): Promise<number> {
  const posts = await listPosts(trx)
  const written = await listLedByWords(trx)
  const found = written.filter(({ asWritten }) => postCalled(posts, asWritten)?.id === post.id)
  await giveLeadsToPost(
    trx,
    found.map(({ id }) => id),
    post.id,
  )
  await saveHolder(trx, post.id, post.holder?.personId ?? null)
  await recordEntry(
    trx,
    ...found.map(({ actionId, planId, asWritten }) => ({
      councilId,
      personId: byId,
      deed: 'action.post',
      subjectKind: 'action' as const,
      subjectId: actionId,
      planId,
      details: { asWritten, post: post.title, holder: post.holder?.name ?? null },
    })),
  )
  return found.length
}

/** Leads of live plans that are only written go to the posts that they name, each where one post alone is called so. */
export async function giveWrittenToPosts(trx: Trx, by: Omit<Given, 'post'>): Promise<void> {
  for (const post of await listPosts(trx)) await giveWrittenToPost(trx, { ...by, post })
}
