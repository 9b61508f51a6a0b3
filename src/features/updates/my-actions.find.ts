import { listActionsOf } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { listCycles } from './cycle.store.ts'
import { type MyActions, sortMine } from './my-actions.ts'
import { listReturned } from './returned.store.ts'
import { hasActions } from './update.access.ts'

/** A person's own actions with what each needs of them: the one calculation behind every page and mail. */
export async function findMine(trx: Trx, person: Person, now: Date): Promise<MyActions> {
  const [actions, cycles] = await Promise.all([
    hasActions(person) ? listActionsOf(trx, { personId: person.id }) : [],
    listCycles(trx),
  ])
  const returned = await listReturned(
    trx,
    actions.map(({ id }) => id),
  )
  return sortMine({ actions, today: dayOf(now), cycles, returned })
}
