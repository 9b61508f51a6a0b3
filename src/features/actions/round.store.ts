import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { RoundSaid, RoundState } from './round.ts'

/** What was said of the rounds of each action, latest first. */
export async function listRounds(trx: Trx, actionIds: readonly string[]): Promise<Map<string, RoundSaid[]>> {
  if (actionIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('actionCycle')
    .leftJoin('person as doer', (join) =>
      join.onRef('doer.councilId', '=', 'actionCycle.councilId').onRef('doer.id', '=', 'actionCycle.doneBy'),
    )
    .leftJoin('person as decider', (join) =>
      join
        .onRef('decider.councilId', '=', 'actionCycle.councilId')
        .onRef('decider.id', '=', 'actionCycle.decidedBy'),
    )
    .select([
      'actionCycle.actionId',
      'actionCycle.periodFrom',
      'actionCycle.periodTo',
      'actionCycle.state',
      'actionCycle.note',
      'actionCycle.doneOn',
      'actionCycle.doneBy',
      'doer.name as doneByName',
      'decider.name as decidedByName',
      'actionCycle.decisionWords',
    ])
    .where('actionCycle.actionId', 'in', [...actionIds])
    .orderBy('actionCycle.periodFrom', 'desc')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, state: row.state as RoundState })),
    ({ actionId }) => actionId,
  )
}

export type NewRound = Pick<RoundSaid, 'periodFrom' | 'periodTo' | 'note' | 'doneOn'> & {
  councilId: string
  actionId: string
  doneBy: string
}

/** Says that a round is done; one that was returned is said again, and what was said before stays in the record. */
export async function saveRoundSaid(trx: Trx, round: NewRound): Promise<void> {
  const anew = { state: 'submitted', decidedOn: null, decidedBy: null, decisionWords: null }
  const { note, doneOn, doneBy } = round
  await trx
    .insertInto('actionCycle')
    .values({ id: newId(), ...round, ...anew })
    .onConflict((conflict) =>
      conflict
        .columns(['councilId', 'actionId', 'periodFrom'])
        .doUpdateSet({ note, doneOn, doneBy, ...anew })
        .where('actionCycle.state', '=', 'returned'),
    )
    .execute()
}

/** Accepts or returns a round that was said to be done; false where nothing waits. */
export async function saveRoundDecision(
  trx: Trx,
  which: { actionId: string; periodFrom: string },
  decided: { state: 'accepted' | 'returned'; decidedOn: string; decidedBy: string; decisionWords: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('actionCycle')
    .set(decided)
    .where('actionId', '=', which.actionId)
    .where('periodFrom', '=', which.periodFrom)
    .where('state', '=', 'submitted')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
