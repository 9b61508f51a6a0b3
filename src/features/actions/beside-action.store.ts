import { sendAlong, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Confidence } from './action.ts'

/** One date that an action has had; position 0 is the first. */
export type DueDate = {
  position: number
  dueOn: string | null
  dueText: string
  setAt: Date
  setBy: string | null
  /** The day on which it was asked for; null for the first, and where nobody wrote it down. */
  askedOn: string | null
  reason: string | null
  decidedBy: string | null
  decidedOn: string | null
  retrospective: boolean
}

export async function listDueDates(trx: Trx, actionIds: readonly string[]): Promise<Map<string, DueDate[]>> {
  const found = new Map<string, DueDate[]>()
  if (actionIds.length === 0) return found
  const rows = await trx
    .selectFrom('dueDate')
    .select([
      'actionId',
      'position',
      'dueOn',
      'dueText',
      'setAt',
      'setBy',
      'askedOn',
      'reason',
      'decidedBy',
      'decidedOn',
      'retrospective',
    ])
    .where('actionId', 'in', [...actionIds])
    .orderBy('actionId')
    .orderBy('position')
    .execute()
  for (const { actionId, ...date } of rows) found.set(actionId, [...(found.get(actionId) ?? []), date])
  return found
}

export type NewDueDate = { councilId: string; actionId: string } & Omit<DueDate, 'setAt' | 'askedOn'> & {
    askedOn?: string
  }

export async function insertDueDates(trx: Trx, rows: NewDueDate[]): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('dueDate')
      .values(rows.map((row) => ({ id: newId(), ...row })))
      .execute()
}

export type Rating = {
  confidence: Confidence | null
  asWritten: string | null
  reason: string | null
  givenAt: Date
  givenBy: string | null
  givenByName: string | null
  /** What the facts said when it was given. */
  suggested: Confidence | null
}

/** Every rating of an action, latest first. */
export async function listRatings(trx: Trx, actionId: string): Promise<Rating[]> {
  const rows = await trx
    .selectFrom('rating')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'rating.councilId').onRef('person.id', '=', 'rating.givenBy'),
    )
    .select([
      'rating.confidence',
      'rating.asWritten',
      'rating.reason',
      'rating.givenAt',
      'rating.givenBy',
      'rating.suggested',
      'person.name as givenByName',
    ])
    .where('rating.actionId', '=', actionId)
    .orderBy('rating.givenAt', 'desc')
    .orderBy('rating.id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    confidence: row.confidence as Confidence | null,
    suggested: row.suggested as Confidence | null,
  }))
}

export type NewRating = {
  councilId: string
  actionId: string
  confidence: Confidence | null
  asWritten: string | null
  reason: string | null
  givenBy: string | null
  suggested?: Confidence | null
}

export async function insertRatings(trx: Trx, rows: NewRating[]): Promise<void> {
  if (rows.length > 0)
    await sendAlong(trx, trx.insertInto('rating').values(rows.map((row) => ({ id: newId(), ...row }))))
}

export type MilestoneState = 'open' | 'met' | 'missed' | 'dropped'
export type Milestone = {
  id: string
  position: number
  title: string
  dueOn: string | null
  state: MilestoneState
  metOn: string | null
}

export async function listMilestones(trx: Trx, actionId: string): Promise<Milestone[]> {
  const rows = await trx
    .selectFrom('milestone')
    .select(['id', 'position', 'title', 'dueOn', 'state', 'metOn'])
    .where('actionId', '=', actionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as MilestoneState }))
}

export async function insertMilestones(
  trx: Trx,
  rows: ({ councilId: string; actionId: string } & Omit<Milestone, 'id'>)[],
): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('milestone')
      .values(rows.map((row) => ({ id: newId(), ...row })))
      .execute()
}
