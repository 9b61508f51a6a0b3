import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Consultation } from './consultation.ts'

/** The consultations on a version, the latest first. */
export async function listConsultations(trx: Trx, versionId: string): Promise<Consultation[]> {
  return consultations(trx)
    .where('consultation.versionId', '=', versionId)
    .orderBy('consultation.openedAt', 'desc')
    .execute()
}

export async function findConsultation(trx: Trx, id: string): Promise<Consultation | null> {
  const row = await consultations(trx).where('consultation.id', '=', id).executeTakeFirst()
  return row ?? null
}

/** The one that is not closed off. */
export async function findOpenConsultation(
  trx: Trx,
  versionId: string,
): Promise<Pick<Consultation, 'id' | 'purpose' | 'opensOn' | 'closesOn'> | null> {
  const row = await trx
    .selectFrom('consultation')
    .select(['id', 'purpose', 'opensOn', 'closesOn'])
    .where('versionId', '=', versionId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

export type NewConsultation = Omit<
  Consultation,
  'id' | 'openedByName' | 'openedAt' | 'outcome' | 'closedAt'
> & { councilId: string; openedBy: string }

export async function insertConsultation(trx: Trx, consultation: NewConsultation): Promise<string> {
  const id = newId()
  await trx
    .insertInto('consultation')
    .values({ id, ...consultation })
    .execute()
  return id
}

/** Closes a consultation off, with what came of it; false where that was done before. */
export async function saveOutcome(
  trx: Trx,
  id: string,
  closing: { outcome: string; closedBy: string; closedAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('consultation')
    .set(closing)
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function consultations(trx: Trx) {
  return trx
    .selectFrom('consultation')
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'consultation.councilId')
        .onRef('person.id', '=', 'consultation.openedBy'),
    )
    .select([
      'consultation.id',
      'consultation.planId',
      'consultation.versionId',
      'consultation.snapshotId',
      'consultation.purpose',
      'consultation.audiences',
      'consultation.questions',
      'consultation.opensOn',
      'consultation.closesOn',
      'consultation.workingDays',
      'consultation.leastDays',
      'consultation.afterApproval',
      'consultation.despite',
      'person.name as openedByName',
      'consultation.openedAt',
      'consultation.outcome',
      'consultation.closedAt',
    ])
}
