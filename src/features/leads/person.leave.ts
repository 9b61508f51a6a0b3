import { insertMail, listHolders, listPostsHeldBy } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { paths } from '#src/paths.ts'
import { listLed } from './led.store.ts'
import { vacatePost } from './post.fill.ts'

type Leaving = {
  council: { id: string; name: string }
  by: { id: string; name: string }
  person: { id: string; name: string }
  today: string
  origin: string
}

/** When somebody's account is closed, their posts fall vacant and the programme managers are told what waits to be handed over. */
export async function vacateAllOf(trx: Trx, leaving: Leaving): Promise<string> {
  const { council, by, person, today, origin } = leaving
  const held = await listPostsHeldBy(trx, person.id)
  for (const { id } of held)
    await vacatePost(trx, {
      ...{ council, by, origin },
      postId: id,
      toOn: today,
      note: 'Their account is closed',
    })
  const posts = new Set(held.map(({ id }) => id))
  const led = (await listLed(trx)).filter(
    ({ accountableId, postId }) => accountableId === person.id || (postId !== null && posts.has(postId)),
  )
  if (led.length + held.length === 0) return ''
  const waits = [
    ...(led.length === 0 ? [] : [led.length === 1 ? 'one action' : `${led.length} actions`]),
    ...(held.length === 0 ? [] : [held.length === 1 ? 'one post' : `${held.length} posts`]),
  ].join(' and ')
  for (const manager of await listHolders(trx, ['pm']))
    await insertMail(trx, {
      councilId: council.id,
      toPersonId: manager.id,
      kind: 'notice',
      subject: `${person.name} has left: ${waits} to hand over`,
      body: `${person.name} has left. They leave ${waits}.\n\nHand them over here:\n${origin}${paths.handover()}\n\n${council.name}, ${origin}\n`,
    })
  return ` They leave ${waits}: the programme manager is asked to hand over.`
}
