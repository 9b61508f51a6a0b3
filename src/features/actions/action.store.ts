import { sql } from 'kysely'
import { columnsAsText, sendAlong, type Trx } from '#src/kit/db/index.ts'
import type { Action, Difference, ImportSource } from './action.ts'
import type { DeliveryState } from './delivery.ts'

export const actionColumns = [
  'action.id',
  'action.planId',
  'action.themeId',
  'action.objectiveId',
  'action.parentId',
  'action.position',
  'action.ref',
  'action.name',
  'action.title',
  'action.text',
  'action.impact',
  'action.accountableId',
  'action.state',
  'action.stateSince',
  'action.confidence',
  'action.confidenceReason',
  'action.confidenceAt',
  'action.levelAsWritten',
  'action.difference',
  'action.differenceNote',
  'action.differenceAt',
  'action.dueOn',
  'action.dueText',
  'action.duePrecision',
  'action.dueRepeats',
  'action.reviewOn',
  'action.firstDueOn',
  'action.firstDueText',
  'action.timesMoved',
  'action.lastUpdateAt',
  'action.fields',
  'action.importId',
  'action.importSource',
  'action.rev',
] as const

// Asked at every page and deed of an action, so the columns stand as text: to build them each time costs more than the answer.
const columns = columnsAsText(actionColumns)

export async function findAction(trx: Trx, id: string): Promise<Action | null> {
  const { rows } = await sql<ActionRow>`select ${columns} from action where id = ${id}`.execute(trx)
  return rows.map(actionOf)[0] ?? null
}

/** The action, held until the transaction ends, so that two people cannot change it at once. */
export async function lockAction(trx: Trx, id: string): Promise<Action | null> {
  const { rows } = await sql<ActionRow>`select ${columns} from action where id = ${id} for update`.execute(
    trx,
  )
  return rows.map(actionOf)[0] ?? null
}

/** Actions of a plan or a part of it; or of a person, with those of whoever they stand in for today. */
export async function listActionsOf(
  trx: Trx,
  which: { planId?: string; themeId?: string; objectiveId?: string; parentId?: string; personId?: string },
): Promise<Action[]> {
  let query = trx
    .selectFrom('action')
    .select(actionColumns)
    .orderBy('action.planId')
    .orderBy('action.position')
  if (which.planId !== undefined) query = query.where('action.planId', '=', which.planId)
  if (which.themeId !== undefined) query = query.where('action.themeId', '=', which.themeId)
  if (which.objectiveId !== undefined) query = query.where('action.objectiveId', '=', which.objectiveId)
  if (which.parentId !== undefined) query = query.where('action.parentId', '=', which.parentId)
  const { personId } = which
  if (personId !== undefined) {
    query = query
      .innerJoin('plan', (join) =>
        join.onRef('plan.councilId', '=', 'action.councilId').onRef('plan.id', '=', 'action.planId'),
      )
      .where('plan.state', '=', 'live')
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('actionLead')
            .select('actionLead.id')
            .whereRef('actionLead.councilId', '=', 'action.councilId')
            .whereRef('actionLead.actionId', '=', 'action.id')
            .where((lead) =>
              lead.or([
                lead('actionLead.personId', '=', personId),
                lead('actionLead.personId', 'in', stoodInForBy(trx, personId)),
              ]),
            ),
        ),
      )
  }
  return (await query.execute()).map(actionOf)
}

/** Those in whose place somebody stands today. */
function stoodInForBy(trx: Trx, personId: string) {
  return trx
    .selectFrom('delegation')
    .select('delegation.personId')
    .where('delegation.delegateId', '=', personId)
    .where('delegation.fromOn', '<=', sql<string>`current_clock()::date`)
    .where('delegation.toOn', '>=', sql<string>`current_clock()::date`)
}

export type NewAction = Pick<
  Action,
  | 'id'
  | 'planId'
  | 'themeId'
  | 'objectiveId'
  | 'parentId'
  | 'position'
  | 'ref'
  | 'name'
  | 'title'
  | 'text'
  | 'impact'
  | 'accountableId'
  | 'state'
  | 'levelAsWritten'
  | 'dueOn'
  | 'dueText'
  | 'duePrecision'
  | 'dueRepeats'
  | 'fields'
  | 'importId'
  | 'importSource'
> & { councilId: string } & Partial<Pick<Action, 'firstDueOn' | 'firstDueText' | 'timesMoved'>>

/**
 * Inserts actions with the dates they begin with as their first dates, unless they come with one that was moved before.
 * Their leads and date history go in beside them.
 */
export async function insertActions(trx: Trx, rows: NewAction[]): Promise<void> {
  if (rows.length === 0) return
  await trx
    .insertInto('action')
    .values(
      rows.map((row) => ({
        ...{ firstDueOn: row.dueOn, firstDueText: row.dueText, ...row },
        fields: JSON.stringify(row.fields),
        importSource: row.importSource === null ? null : JSON.stringify(row.importSource),
      })),
    )
    .execute()
}

export type ActionChange = Partial<
  Pick<
    Action,
    | 'title'
    | 'text'
    | 'impact'
    | 'accountableId'
    | 'state'
    | 'stateSince'
    | 'confidence'
    | 'confidenceReason'
    | 'confidenceAt'
    | 'difference'
    | 'differenceNote'
    | 'differenceAt'
    | 'dueOn'
    | 'dueText'
    | 'duePrecision'
    | 'dueRepeats'
    | 'firstDueOn'
    | 'reviewOn'
    | 'timesMoved'
    | 'lastUpdateAt'
    | 'levelAsWritten'
    | 'themeId'
    | 'objectiveId'
    | 'position'
    | 'ref'
  >
>

/** Changes an action that the caller holds locked, and counts its revision on. */
export async function saveAction(trx: Trx, id: string, change: ActionChange): Promise<void> {
  const saved = trx.updateTable('action').set((eb) => ({ ...change, rev: eb('rev', '+', 1) }))
  await sendAlong(trx, saved.where('id', '=', id))
}

export type ActionRow = Omit<
  Action,
  'state' | 'confidence' | 'difference' | 'duePrecision' | 'fields' | 'importSource'
> & {
  state: string
  confidence: string | null
  difference: number | null
  duePrecision: string | null
  fields: unknown
  importSource: unknown
}

// The check constraints of the table hold these unions; tests/architecture.test.ts compares the two.
export function actionOf(row: ActionRow): Action {
  return {
    ...row,
    state: row.state as DeliveryState,
    confidence: row.confidence as Action['confidence'],
    difference: row.difference as Difference | null,
    duePrecision: row.duePrecision as Action['duePrecision'],
    fields: row.fields as Record<string, string>,
    importSource: row.importSource as ImportSource | null,
  }
}
