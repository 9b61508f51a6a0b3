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

export type OfferedAction = { id: string; planId: string; ref: string | null; title: string }

const mostOffered = 20

/** Actions of live plans by number or words, those that a piece of evidence does not bear on yet. */
export async function listOfferedActions(
  trx: Trx,
  evidenceId: string,
  words: string,
): Promise<OfferedAction[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return trx
    .selectFrom('action')
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'action.councilId').onRef('plan.id', '=', 'action.planId'),
    )
    .select(['action.id', 'action.planId', 'action.ref', 'action.title'])
    .where('plan.state', '=', 'live')
    .where('action.state', 'not in', ['superseded', 'draft'])
    .where((is) => is.or([is('action.ref', 'ilike', pattern), is('action.title', 'ilike', pattern)]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('evidenceLink')
            .select('evidenceLink.id')
            .where('evidenceLink.evidenceId', '=', evidenceId)
            .whereRef('evidenceLink.actionId', '=', 'action.id'),
        ),
      ),
    )
    .orderBy('action.planId')
    .orderBy('action.position')
    .limit(mostOffered)
    .execute()
}
