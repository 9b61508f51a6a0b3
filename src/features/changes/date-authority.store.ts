import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type DateAuthority, usualAuthorities } from './date-authority.ts'

/** Who may agree that a date moves, the least first: the council's own table, or the usual one. */
export async function listAuthorities(trx: Trx): Promise<DateAuthority[]> {
  const rows = await trx
    .selectFrom('dateAuthority')
    .select(['name', 'kind', 'mostDays', 'mostMoves', 'mostDaysAltogether', 'statutory', 'lapseDays'])
    .orderBy('position')
    .execute()
  if (rows.length === 0) return [...usualAuthorities]
  return rows.map((row) => ({ ...row, kind: row.kind as DateAuthority['kind'] }))
}

/** Saves the council's own table: as many rows as there are, each in its place. */
export async function saveAuthorities(
  trx: Trx,
  councilId: string,
  authorities: readonly DateAuthority[],
): Promise<void> {
  await trx
    .insertInto('dateAuthority')
    .values(authorities.map((one, position) => ({ councilId, id: newId(), position, ...one })))
    .onConflict((conflict) =>
      conflict.columns(['councilId', 'position']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        kind: eb.ref('excluded.kind'),
        mostDays: eb.ref('excluded.mostDays'),
        mostMoves: eb.ref('excluded.mostMoves'),
        mostDaysAltogether: eb.ref('excluded.mostDaysAltogether'),
        statutory: eb.ref('excluded.statutory'),
        lapseDays: eb.ref('excluded.lapseDays'),
      })),
    )
    .execute()
}
