import { type DateRequest, listRequests } from '#src/features/changes/index.ts'
import { listStoodInFor } from '#src/features/people/index.ts'
import { listAccepters, listActionsOf, listLeads } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { listCycles } from './cycle.store.ts'
import { type Checking, type InPlace, type MyActions, sortMine } from './my-actions.ts'
import { listReturned, listSubmitters } from './returned.store.ts'
import { hasActions } from './update.access.ts'

/** A person's own actions with what each needs of them: the one calculation behind every page and mail. */
export async function findMine(
  trx: Trx,
  person: Person,
  now: Date,
  waiting: () => Promise<readonly DateRequest[]> = async () => listRequests(trx, { state: 'waiting' }),
): Promise<MyActions> {
  const [actions, cycles, requests] = await Promise.all([
    hasActions(person) ? listActionsOf(trx, { personId: person.id }) : [],
    listCycles(trx),
    hasActions(person) ? waiting() : [],
  ])
  const returned = await listReturned(
    trx,
    actions.map(({ id }) => id),
  )
  return sortMine({ actions, today: dayOf(now), cycles, returned, requests })
}

/** Who said that each of these is delivered, and who checks it now. */
export async function findChecking(trx: Trx, mine: MyActions): Promise<Map<string, Checking>> {
  const ids = mine.waiting.filter(({ action }) => action.state === 'submitted').map(({ action }) => action.id)
  const [said, checkers] = await Promise.all([
    listSubmitters(trx, ids),
    Promise.all(ids.map(async (id) => listAccepters(trx, id))),
  ])
  return new Map(
    ids.map((id, at) => {
      const by = said.get(id) ?? null
      const checker = (checkers[at] ?? []).find((one) => one.id !== by?.id)
      return [id, { by, checkerName: checker?.name ?? null }]
    }),
  )
}

/** Which of these a person has only because they stand in for somebody who is away. */
export async function findInPlace(trx: Trx, person: Person, mine: MyActions): Promise<InPlace> {
  const of = await listStoodInFor(trx, person.id)
  const names = new Map<string, string>()
  if (of.length === 0) return { of, names }
  const ids = Object.values(mine).flatMap((some) => some.map(({ action }) => action.id))
  for (const [id, leads] of await listLeads(trx, ids)) {
    const away = of.find((one) => leads.some(({ personId }) => personId === one.personId))
    const own = leads.some(({ personId }) => personId === person.id)
    if (away !== undefined && !own) names.set(id, away.name)
  }
  return { of, names }
}
