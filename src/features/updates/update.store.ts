import { type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Confidence } from '#src/features/actions/index.ts'
import { sendAlong, type Trx } from '#src/kit/db/index.ts'
import type { AgreedStep, Update } from './update.ts'

type Which = {
  actionId?: string
  actionIds?: readonly string[]
  planId?: string
  state?: Update['state']
  from?: Date
  /** Those that come after this one in the list. */
  after?: string | undefined
  limit?: number
}

/** Updates, latest first, with their next steps and the evidence they lean on. */
export async function listUpdates(trx: Trx, which: Which): Promise<Update[]> {
  let query = updates(trx)
    .orderBy('actionUpdate.givenAt', 'desc')
    .orderBy('actionUpdate.id', 'desc')
    .limit(which.limit ?? 200)
  if (which.actionId !== undefined) query = query.where('actionUpdate.actionId', '=', which.actionId)
  if (which.actionIds !== undefined)
    query = query.where('actionUpdate.actionId', '=', sql<string>`any(${which.actionIds})`)
  if (which.planId !== undefined) query = query.where('actionUpdate.planId', '=', which.planId)
  if (which.state !== undefined) query = query.where('actionUpdate.state', '=', which.state)
  if (which.from !== undefined) query = query.where('actionUpdate.givenAt', '>=', which.from)
  if (which.after !== undefined)
    query = query.where(
      sql<SqlBool>`(action_update.given_at, action_update.id) < (select k.given_at, k.id from action_update k where k.id = ${which.after})`,
    )
  return (await query.execute()).map(updateOf)
}

/** The latest update of each of these actions, by the action. */
export async function listLatestUpdates(
  trx: Trx,
  actionIds: readonly string[],
): Promise<Map<string, Update>> {
  const rows = await updates(trx)
    .distinctOn('actionUpdate.actionId')
    .where('actionUpdate.actionId', '=', sql<string>`any(${actionIds})`)
    .orderBy('actionUpdate.actionId')
    .orderBy('actionUpdate.givenAt', 'desc')
    .orderBy('actionUpdate.id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.actionId, updateOf(row)]))
}

export async function findUpdate(trx: Trx, id: string): Promise<Update | null> {
  const row = await updates(trx).where('actionUpdate.id', '=', id).executeTakeFirst()
  return row === undefined ? null : updateOf(row)
}

/** The update that a form already gave, if it was sent before. */
export async function findUpdateByFormKey(trx: Trx, formKey: string): Promise<string | null> {
  const row = await trx
    .selectFrom('actionUpdate')
    .select('id')
    .where('formKey', '=', formKey)
    .executeTakeFirst()
  return row?.id ?? null
}

const columns = [
  'actionUpdate.id',
  'actionUpdate.planId',
  'actionUpdate.actionId',
  'actionUpdate.authorId',
  'author.name as authorName',
  'actionUpdate.givenForId',
  'principal.name as givenForName',
  'actionUpdate.givenAt',
  'actionUpdate.workingWell',
  'actionUpdate.howDoWeKnow',
  'actionUpdate.worried',
  'actionUpdate.confidence',
  'actionUpdate.confidenceReason',
  'actionUpdate.state',
  'actionUpdate.decidedBy',
  'decider.name as decidedByName',
  'actionUpdate.decidedAt',
  'actionUpdate.returnReason',
  'actionUpdate.rev',
] as const

function updates(trx: Trx) {
  return trx
    .selectFrom('actionUpdate')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.councilId', '=', 'actionUpdate.councilId')
        .onRef('author.id', '=', 'actionUpdate.authorId'),
    )
    .leftJoin('person as principal', (join) =>
      join
        .onRef('principal.councilId', '=', 'actionUpdate.councilId')
        .onRef('principal.id', '=', 'actionUpdate.givenForId'),
    )
    .leftJoin('person as decider', (join) =>
      join
        .onRef('decider.councilId', '=', 'actionUpdate.councilId')
        .onRef('decider.id', '=', 'actionUpdate.decidedBy'),
    )
    .select(columns)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('nextStep')
          .select(['nextStep.id', 'nextStep.text', 'nextStep.who', 'nextStep.byOn as byOn'])
          .whereRef('nextStep.councilId', '=', 'actionUpdate.councilId')
          .whereRef('nextStep.updateId', '=', 'actionUpdate.id')
          .orderBy('nextStep.position'),
      ).as('nextSteps'),
      jsonArrayFrom(
        eb
          .selectFrom('nextStepAnswer')
          .innerJoin('nextStep', (join) =>
            join
              .onRef('nextStep.councilId', '=', 'nextStepAnswer.councilId')
              .onRef('nextStep.id', '=', 'nextStepAnswer.nextStepId'),
          )
          .select(['nextStep.id', 'nextStep.text', 'nextStep.who', 'nextStep.byOn', 'nextStepAnswer.done'])
          .whereRef('nextStepAnswer.councilId', '=', 'actionUpdate.councilId')
          .whereRef('nextStepAnswer.updateId', '=', 'actionUpdate.id')
          .orderBy('nextStep.byOn')
          .orderBy('nextStep.position'),
      ).as('stepsBefore'),
      jsonArrayFrom(
        eb
          .selectFrom('updateEvidence')
          .innerJoin('evidence', (join) =>
            join
              .onRef('evidence.councilId', '=', 'updateEvidence.councilId')
              .onRef('evidence.id', '=', 'updateEvidence.evidenceId'),
          )
          .select(['evidence.id', 'evidence.title'])
          .whereRef('updateEvidence.councilId', '=', 'actionUpdate.councilId')
          .whereRef('updateEvidence.updateId', '=', 'actionUpdate.id'),
      ).as('evidence'),
    ])
}

/** A step inside a row's JSON, where the name of its day may stand as the table has it. */
type StepRow = { id: string; text: string; who: string } & (
  | { byOn: string | null }
  | { by_on: string | null }
)

type UpdateRow = Omit<Update, 'confidence' | 'state' | 'nextSteps' | 'stepsBefore'> & {
  confidence: string | null
  state: string
  nextSteps: StepRow[]
  stepsBefore: (StepRow & { done: boolean })[]
}

function updateOf(row: UpdateRow): Update {
  return {
    ...row,
    confidence: row.confidence as Confidence | null,
    state: row.state as Update['state'],
    nextSteps: row.nextSteps.map(stepOf),
    stepsBefore: row.stepsBefore.map((step) => ({ ...stepOf(step), done: step.done })),
  }
}

function stepOf(step: StepRow): AgreedStep {
  return { id: step.id, text: step.text, who: step.who, byOn: 'byOn' in step ? step.byOn : step.by_on }
}

export type NewUpdate = {
  id: string
  councilId: string
  planId: string
  actionId: string
  authorId: string | null
  givenForId: string | null
  workingWell: string
  howDoWeKnow: string
  worried: string
  confidence: Confidence | null
  confidenceReason: string
  formKey: string | null
  givenAt: Date
}

export async function insertUpdate(trx: Trx, update: NewUpdate): Promise<void> {
  await sendAlong(trx, trx.insertInto('actionUpdate').values(update))
}

export async function insertUpdateEvidence(
  trx: Trx,
  links: { councilId: string; updateId: string; evidenceId: string }[],
): Promise<void> {
  if (links.length > 0) await trx.insertInto('updateEvidence').values(links).execute()
}

/** Settles an update that nobody has settled yet; false where somebody was quicker. */
export async function saveDecision(
  trx: Trx,
  id: string,
  decided: {
    state: 'accepted' | 'returned'
    decidedBy: string
    decidedAt: Date
    returnReason: string | null
  },
): Promise<boolean> {
  const outcome = await trx
    .updateTable('actionUpdate')
    .set((eb) => ({ ...decided, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'submitted')
    .executeTakeFirst()
  return outcome.numUpdatedRows > 0n
}
