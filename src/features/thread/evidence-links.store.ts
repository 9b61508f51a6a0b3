import type { Direction } from '#src/features/evidence/index.ts'
import type { Trx } from '#src/kit/db/index.ts'

export type SupportedAction = {
  id: string
  ref: string | null
  title: string
  direction: Direction
  note: string
}

/** The actions that a piece of evidence bears on. */
export async function listActionsSupported(trx: Trx, evidenceId: string): Promise<SupportedAction[]> {
  const rows = await trx
    .selectFrom('evidenceLink')
    .innerJoin('action', (join) =>
      join
        .onRef('action.councilId', '=', 'evidenceLink.councilId')
        .onRef('action.id', '=', 'evidenceLink.actionId'),
    )
    .select(['action.id', 'action.ref', 'action.title', 'evidenceLink.direction', 'evidenceLink.note'])
    .where('evidenceLink.evidenceId', '=', evidenceId)
    .orderBy('action.position')
    .execute()
  return rows.map((row) => ({ ...row, direction: row.direction as Direction }))
}
