import { sql } from 'kysely'
import { sendAlong, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'

/** An update that somebody has begun: the fields of the form by name, as they left them. */
export type UpdateDraft = { typed: Record<string, string>; keptAt: Date }

type Whose = { personId: string; actionId: string }

/** Drafts are shown to their author alone: the database itself is told who asks (row security of update_draft). */
async function askAs(trx: Trx, personId: string): Promise<void> {
  const asks = sql`set_config('app.person', ${personId}, true)`.as('asks')
  await sendAlong(trx, trx.selectNoFrom(asks))
}

export async function findDraft(trx: Trx, { personId, actionId }: Whose): Promise<UpdateDraft | null> {
  await askAs(trx, personId)
  const row = await trx
    .selectFrom('updateDraft')
    .select(['typed', 'keptAt'])
    .where('personId', '=', personId)
    .where('actionId', '=', actionId)
    .executeTakeFirst()
  return row === undefined ? null : { typed: row.typed as Record<string, string>, keptAt: row.keptAt }
}

/** The days on which a person's unsent updates were kept, by action. */
export async function listDrafts(trx: Trx, personId: string): Promise<Map<string, Date>> {
  await askAs(trx, personId)
  const kept = trx.selectFrom('updateDraft').select(['actionId', 'keptAt'])
  const rows = await kept.where('personId', '=', personId).execute()
  return new Map(rows.map(({ actionId, keptAt }) => [actionId, keptAt]))
}

/** Keeps what somebody has typed, in the place of what they kept before; nothing typed leaves nothing kept. */
export async function saveDraft(
  trx: Trx,
  { councilId, personId, actionId }: Whose & { councilId: string },
  { typed, keptAt }: UpdateDraft,
): Promise<void> {
  if (Object.keys(typed).length === 0) return removeDraft(trx, { personId, actionId })
  await askAs(trx, personId)
  await trx
    .insertInto('updateDraft')
    .values({ councilId, id: newId(), personId, actionId, typed: JSON.stringify(typed), keptAt })
    .onConflict((conflict) =>
      conflict
        .columns(['councilId', 'personId', 'actionId'])
        .doUpdateSet({ typed: JSON.stringify(typed), keptAt }),
    )
    .execute()
}

export async function removeDraft(trx: Trx, { personId, actionId }: Whose): Promise<void> {
  await askAs(trx, personId)
  const kept = trx.deleteFrom('updateDraft').where('personId', '=', personId)
  await sendAlong(trx, kept.where('actionId', '=', actionId))
}
