import type { Trx } from '#src/kit/db/index.ts'
import type { Undo } from './undo.ts'

/** Keeps what stood before with the import that changed it. */
export async function saveUndo(trx: Trx, importId: string, undo: Undo): Promise<void> {
  await trx
    .updateTable('import')
    .set({ undo: JSON.stringify(undo) })
    .where('id', '=', importId)
    .execute()
}

/** Null for a newer version that was put in before this was kept. */
export async function findUndo(trx: Trx, importId: string): Promise<Undo | null> {
  const row = await trx.selectFrom('import').select('undo').where('id', '=', importId).executeTakeFirst()
  return (row?.undo ?? null) as Undo | null
}

/** Which of these parts somebody did something to after a newer version was put in, by any deed that names them. */
export async function listWorkedOn(
  trx: Trx,
  importId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await trx
    .selectFrom('entry')
    .select('subjectId')
    .distinct()
    .where('subjectId', 'in', ids)
    .where((eb) => eb.or([eb('importId', 'is', null), eb('importId', '<>', importId)]))
    .where('id', '>', (eb) =>
      eb
        .selectFrom('entry as put')
        .select('put.id')
        .where('put.importId', '=', importId)
        .where('put.deed', '=', 'plan.revise'),
    )
    .execute()
  return new Set(rows.map(({ subjectId }) => subjectId))
}
