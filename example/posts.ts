import { fillPost, vacatePost } from '#src/features/leads/index.ts'
import { insertPost, makeDelegation, type Taker } from '#src/features/people/index.ts'
import { handOver } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Happening } from './happenings.ts'
import { idOf, type Loading } from './load-plan.ts'
import { shiftDate, shiftHappening } from './shift.ts'
import type { PersonKey } from './types.ts'

const origin = 'https://rivermere.example'

/** Posts of Rivermere and who held them, an action that a post leads, and somebody who is away. */
export function listPostHappenings({ council, ids, monday }: Loading): Happening[] {
  const on = (day: string) => shiftHappening(day, council.anchor, monday)
  const at = (day: string) => new Date(`${on(day)}T11:00:00Z`)
  const somebody = (key: PersonKey) => ({
    id: ids.person[key],
    name: council.people.find((person) => person.key === key)?.name ?? '',
  })
  const from = { council: { id: ids.council, name: council.name }, by: somebody('seun'), origin }
  return [
    {
      at: at('2026-04-13'),
      happen: async (trx) => {
        const fostering = await addPost(trx, ids.council, 'Head of Fostering and Permanence', ['HoFP'])
        const holder = somebody('alexandra')
        const held = { personId: holder.id, fromOn: on('2026-02-02'), note: '' }
        await fillPost(trx, { ...from, postId: fostering, ...held })
        const to: Taker = {
          personId: holder.id,
          postId: fostering,
          name: 'Head of Fostering and Permanence',
          holder: holder.name,
        }
        const note = 'It stays with the post, whoever holds it'
        await handOver(trx, { ...from, actionIds: [idOf(ids.action, '4.1.4')], to, note })
        const edge = await addPost(trx, ids.council, 'Participation Worker', [])
        const first = { personId: ids.person.zainab, fromOn: on('2026-03-02'), note: 'Until it is filled' }
        await fillPost(trx, { ...from, postId: edge, ...first })
        await vacatePost(trx, { ...from, postId: edge, toOn: on('2026-04-10'), note: 'Advertised again' })
      },
    },
    {
      at: at('2026-06-19'),
      happen: async (trx) => {
        await makeDelegation(trx, {
          ...from,
          person: somebody('patrick'),
          delegate: somebody('margit'),
          fromOn: on('2026-06-19'),
          toOn: shiftDate('2026-07-03', council.anchor, monday),
          note: 'The schools’ letter is drafted',
        })
      },
    },
  ]
}

async function addPost(trx: Trx, councilId: string, title: string, alsoKnownAs: string[]): Promise<string> {
  const id = await insertPost(trx, { councilId, title, alsoKnownAs, organisation: '' })
  if (id === null) throw new Error(`The example has the post ${title} twice`)
  return id
}
