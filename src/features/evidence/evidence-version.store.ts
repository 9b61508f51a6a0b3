import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Evidence } from './evidence.ts'

/** An earlier version of a piece of evidence, as it was. */
export type EvidenceVersion = Pick<
  Evidence,
  | 'datedOn'
  | 'periodFrom'
  | 'periodTo'
  | 'expiresOn'
  | 'note'
  | 'link'
  | 'sha256'
  | 'fileName'
  | 'mediaType'
  | 'sizeBytes'
  | 'addedBy'
  | 'addedAt'
> & { number: number }

const versionColumns = [
  'number',
  'datedOn',
  'periodFrom',
  'periodTo',
  'expiresOn',
  'note',
  'link',
  'sha256',
  'fileName',
  'mediaType',
  'sizeBytes',
  'addedBy',
  'addedAt',
] as const

/** The earlier versions, latest first. */
export async function listVersions(trx: Trx, evidenceId: string): Promise<EvidenceVersion[]> {
  return trx
    .selectFrom('evidenceVersion')
    .select(versionColumns)
    .where('evidenceId', '=', evidenceId)
    .orderBy('number', 'desc')
    .execute()
}

export async function insertVersion(
  trx: Trx,
  version: { councilId: string; evidenceId: string } & EvidenceVersion,
): Promise<void> {
  await trx
    .insertInto('evidenceVersion')
    .values({ id: newId(), ...version })
    .execute()
}
