import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { RoleHolding } from '#src/kit/person.ts'

/** Gives somebody a role, from today or from the day that is named. */
export async function insertRole(
  trx: Trx,
  holding: { councilId: string; personId: string; from?: string } & RoleHolding,
): Promise<void> {
  const { councilId, personId, role, scopeKind, scopeId, from } = holding
  await trx
    .insertInto('roleHolding')
    .values({
      councilId,
      id: newId(),
      personId,
      role,
      scopeKind,
      scopeId,
      ...(from === undefined ? {} : { fromOn: from }),
    })
    .execute()
}

/** Ends a role as of yesterday; the holding stays, with its days. */
export async function endRole(trx: Trx, personId: string, holdingId: string): Promise<void> {
  await trx
    .updateTable('roleHolding')
    .set({ toOn: sql<string>`current_clock()::date - 1` })
    .where('id', '=', holdingId)
    .where('personId', '=', personId)
    .execute()
}
