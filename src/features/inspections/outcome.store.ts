import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { InspectionKind, Judgement } from './inspection.ts'
import type { Outcome } from './outcome.ts'

export type KeptOutcome = Outcome & { id: string; fileName: string }

/** Every outcome that is kept, by authority, latest first. */
export async function listOutcomes(trx: Trx): Promise<KeptOutcome[]> {
  const rows = await trx
    .selectFrom('publishedOutcome')
    .select([
      'id',
      'areaCode',
      'authority',
      'region',
      'isCurrent',
      'kind',
      'kindAsWritten',
      'startedOn',
      'publishedOn',
      'about',
      'judgements',
      'fileName',
    ])
    .orderBy('authority')
    .orderBy('startedOn', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as InspectionKind,
    judgements: row.judgements as Judgement[],
  }))
}

type Kept = { councilId: string; fileName: string }

export async function insertOutcomes(trx: Trx, of: Kept, outcomes: readonly Outcome[]): Promise<void> {
  for (let at = 0; at < outcomes.length; at += 500) {
    const some = outcomes.slice(at, at + 500)
    await trx
      .insertInto('publishedOutcome')
      .values(
        some.map((outcome) => ({
          ...outcome,
          ...of,
          id: newId(),
          judgements: JSON.stringify(outcome.judgements),
        })),
      )
      .execute()
  }
}

export async function saveOutcome(
  trx: Trx,
  id: string,
  { judgements, ...outcome }: Outcome & { fileName: string },
): Promise<void> {
  await trx
    .updateTable('publishedOutcome')
    .set({ ...outcome, judgements: JSON.stringify(judgements) })
    .where('id', '=', id)
    .execute()
}
