import type { Trx } from '#src/kit/db/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Action } from './action.ts'
import { listDueDates } from './beside-action.store.ts'
import { isRound } from './due.ts'
import { type ActionRound, roundsOf } from './round.ts'
import { listRounds } from './round.store.ts'

/** The rounds of those among these actions that repeat, latest first: since the plan first said so, until their last day. */
export async function findRounds(
  trx: Trx,
  actions: readonly Pick<Action, 'id' | 'dueOn' | 'dueRepeats'>[],
  today: string,
): Promise<Map<string, ActionRound[]>> {
  const repeating = actions.filter(({ dueRepeats }) => isRound(dueRepeats))
  if (repeating.length === 0) return new Map()
  const ids = repeating.map(({ id }) => id)
  const [dates, said] = await Promise.all([listDueDates(trx, ids), listRounds(trx, ids)])
  return new Map(
    repeating.map(({ id, dueOn, dueRepeats }) => {
      const first = dates.get(id)?.[0]
      const began = first === undefined ? today : dayOf(first.setAt)
      const rounds = isRound(dueRepeats)
        ? roundsOf(dueRepeats, { began, until: dueOn, today }, said.get(id) ?? [])
        : []
      return [id, rounds]
    }),
  )
}
