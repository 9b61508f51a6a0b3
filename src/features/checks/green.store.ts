import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Green, GreenClaim, GreenOutcome } from './green.ts'

/** A month's draw of a plan, with everything from which it can be drawn again. */
export type GreenDraw = {
  id: string
  planId: string
  /** The first day of the month. */
  month: string
  seed: string
  drawnFrom: Green[]
  drawnAt: Date
}

/** One drawn green and what was found of it. */
export type GreenCheck = {
  id: string
  drawId: string
  planId: string
  themeId: string
  actionId: string
  ref: string | null
  title: string
  claim: GreenClaim
  outcome: GreenOutcome | null
  checkedByName: string | null
  checkedAt: Date | null
  evidenceId: string | null
  words: string
}

/** Keeps a draw; null where the month has one already. */
export async function insertDraw(
  trx: Trx,
  draw: { councilId: string; planId: string; month: string; seed: string; drawnFrom: Green[] },
): Promise<string | null> {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('greenDraw')
    .values({ ...draw, id, drawnFrom: JSON.stringify(draw.drawnFrom) })
    .onConflict((conflict) => conflict.columns(['councilId', 'planId', 'month']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? null : id
}

export async function insertChecks(
  trx: Trx,
  of: { councilId: string; drawId: string; planId: string },
  greens: readonly Green[],
): Promise<void> {
  if (greens.length === 0) return
  await trx
    .insertInto('greenCheck')
    .values(greens.map((green, position) => ({ id: newId(), ...of, ...green, position })))
    .execute()
}

/** The draws of a plan, the latest first. */
export async function listDraws(trx: Trx, planId: string): Promise<GreenDraw[]> {
  const rows = await trx
    .selectFrom('greenDraw')
    .select(['id', 'planId', 'month', 'seed', 'drawnFrom', 'drawnAt'])
    .where('planId', '=', planId)
    .orderBy('month', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, drawnFrom: row.drawnFrom as Green[] }))
}

/** Every drawn green of a plan, the latest draw first, each draw in the order in which the lot fell. */
export async function listChecks(trx: Trx, planId: string): Promise<GreenCheck[]> {
  const rows = await checks(trx)
    .where('c.planId', '=', planId)
    .orderBy('d.month', 'desc')
    .orderBy('c.position')
    .execute()
  return rows.map(checkOf)
}

export async function findCheck(trx: Trx, id: string): Promise<GreenCheck | null> {
  const row = await checks(trx).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? null : checkOf(row)
}

function checks(trx: Trx) {
  return trx
    .selectFrom('greenCheck as c')
    .innerJoin('greenDraw as d', (join) =>
      join.onRef('d.councilId', '=', 'c.councilId').onRef('d.id', '=', 'c.drawId'),
    )
    .innerJoin('action as a', (join) =>
      join.onRef('a.councilId', '=', 'c.councilId').onRef('a.id', '=', 'c.actionId'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.councilId', '=', 'c.councilId').onRef('p.id', '=', 'c.checkedBy'),
    )
    .select([
      'c.id',
      'c.drawId',
      'c.planId',
      'c.themeId',
      'c.actionId',
      'a.ref',
      'a.title',
      'c.claim',
      'c.outcome',
      'p.name as checkedByName',
      'c.checkedAt',
      'c.evidenceId',
      'c.words',
    ])
}

function checkOf(
  row: Omit<GreenCheck, 'claim' | 'outcome'> & { claim: string; outcome: string | null },
): GreenCheck {
  return { ...row, claim: row.claim as GreenClaim, outcome: row.outcome as GreenOutcome | null }
}

export type NewOutcome = {
  outcome: GreenOutcome
  checkedBy: string
  checkedAt: Date
  evidenceId: string | null
  words: string
}

/** Says what was found of a drawn green; false where somebody said so before. */
export async function saveOutcome(trx: Trx, id: string, found: NewOutcome): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('greenCheck')
    .set(found)
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
