import { recordEntry } from '#src/features/history/index.ts'
import {
  endHolding,
  findPerson,
  insertHolding,
  insertMail,
  listHoldings,
  lockPost,
  type Holding,
  type Post,
} from '#src/features/people/index.ts'
import { followPost } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { paths } from '#src/paths.ts'

export type Changing = {
  council: { id: string; name: string }
  by: { id: string; name: string }
  postId: string
  note: string
  origin: string
}

export type Changed = { done: true; post: Post; actions: number } | { done: false; why: string }

type Filling = Changing & { personId: string; fromOn: string }

/** Fills a post from a day on: whoever held it leaves it the day before, and what it leads follows. */
export async function fillPost(trx: Trx, filling: Filling): Promise<Changed> {
  const { postId, personId, fromOn, council, by, note } = filling
  const [post, person] = [await lockPost(trx, postId), await findPerson(trx, personId)]
  if (post === null || person === null) return { done: false, why: 'That post is not here any more.' }
  const why = whyNotFilled(post, person, { fromOn, last: (await listHoldings(trx, postId))[0] })
  if (why !== null) return { done: false, why }
  if (post.holder !== null) await endHolding(trx, postId, addDays(fromOn, -1))
  await insertHolding(trx, { councilId: council.id, postId, personId, fromOn, note })
  const actions = await followed(trx, filling, post, { id: person.id, name: person.name })
  if (personId !== by.id)
    await insertMail(trx, {
      councilId: council.id,
      toPersonId: personId,
      kind: 'notice',
      subject: `You hold the post ${post.title}`,
      body: letterTo(filling, post, actions),
    })
  return { done: true, post, actions }
}

function whyNotFilled(
  post: Post,
  person: { id: string; name: string },
  { fromOn, last }: { fromOn: string; last: Holding | undefined },
): string | null {
  if (post.holder?.personId === person.id) return `${person.name} holds this post already.`
  if (last === undefined) return null
  const heldUntil = last.toOn ?? last.fromOn
  if (fromOn >= heldUntil) return null
  const word = last.toOn === null ? 'from' : 'until'
  return `${last.name} held it ${word} ${sayDay(heldUntil)}. Write that day or a later one.`
}

function letterTo({ by, council, fromOn, note, origin }: Filling, post: Post, actions: number): string {
  const follow =
    actions === 0
      ? 'It leads no action today.'
      : `${actions === 1 ? 'One action follows' : `${actions} actions follow`} the post to you.`
  const said = note === '' ? '' : `\n${by.name} writes: ${note}\n`
  return `${by.name} has written that you hold the post ${post.title} from ${sayDay(fromOn)}. ${follow}\n\n${origin}${paths.myActions()}\n${said}\n${council.name}, ${origin}\n`
}

/** Says that nobody holds a post after a day: what it leads lights up until the post is filled or it is handed over. */
export async function vacatePost(trx: Trx, changing: Changing & { toOn: string }): Promise<Changed> {
  const { postId, toOn } = changing
  const post = await lockPost(trx, postId)
  if (post === null) return { done: false, why: 'That post is not here any more.' }
  if (post.holder === null) return { done: false, why: 'Nobody holds this post.' }
  if (toOn < post.holder.fromOn)
    return {
      done: false,
      why: `${post.holder.name} has held it only from ${sayDay(post.holder.fromOn)}. Write that day or a later one.`,
    }
  await endHolding(trx, postId, toOn)
  return { done: true, post, actions: await followed(trx, changing, post, null) }
}

async function followed(
  trx: Trx,
  { council, by, note }: Changing,
  post: Post,
  to: { id: string; name: string } | null,
): Promise<number> {
  const from = post.holder?.name ?? null
  await recordEntry(trx, {
    councilId: council.id,
    personId: by.id,
    deed: to === null ? 'post.vacate' : 'post.fill',
    subjectKind: 'post',
    subjectId: post.id,
    details: { from, to: to?.name ?? null },
    reason: note === '' ? null : note,
  })
  return followPost(trx, { councilId: council.id, byId: by.id, post, from, to, note })
}
