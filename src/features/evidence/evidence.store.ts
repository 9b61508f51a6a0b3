import { createHash } from 'node:crypto'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type EvidenceVersion, listVersions } from './evidence-version.store.ts'
import type { Direction, Evidence, EvidenceOfAction, Family, Strength } from './evidence.ts'

const columns = [
  'evidence.id',
  'evidence.title',
  'evidence.family',
  'evidence.kind',
  'evidence.datedOn',
  'evidence.periodFrom',
  'evidence.periodTo',
  'evidence.note',
  'evidence.link',
  'evidence.strength',
  'evidence.expiresOn',
  'evidence.version',
  'evidence.sha256',
  'evidence.fileName',
  'evidence.mediaType',
  'evidence.sizeBytes',
  'evidence.addedBy',
  'evidence.addedAt',
] as const

/** Keeps a file's bytes under their SHA-256; the same bytes are kept once. Returns the hash. */
export async function storeFile(trx: Trx, councilId: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await trx
    .insertInto('storedFile')
    .values({ councilId, sha256, sizeBytes: bytes.byteLength, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.columns(['councilId', 'sha256']).doNothing())
    .execute()
  return sha256
}

export async function findFile(trx: Trx, sha256: string): Promise<Uint8Array | null> {
  const found = await trx
    .selectFrom('storedFile')
    .select('bytes')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return found?.bytes ?? null
}

export async function findEvidence(trx: Trx, id: string): Promise<Evidence | null> {
  const row = await withAdder(trx).where('evidence.id', '=', id).executeTakeFirst()
  return row === undefined ? null : typedRow(row)
}

/** Everything that bears on an action, newest evidence first. */
export async function listEvidenceOf(trx: Trx, actionId: string): Promise<EvidenceOfAction[]> {
  const rows = await withAdder(trx)
    .innerJoin('evidenceLink', (join) =>
      join
        .onRef('evidenceLink.councilId', '=', 'evidence.councilId')
        .onRef('evidenceLink.evidenceId', '=', 'evidence.id'),
    )
    .select(['evidenceLink.direction', 'evidenceLink.note as linkNote'])
    .where('evidenceLink.actionId', '=', actionId)
    .orderBy('evidence.datedOn', 'desc')
    .execute()
  return rows.map((row) => ({ ...typedRow(row), direction: row.direction as Direction }))
}

function typedRow<T extends { family: string; strength: string | null }>(row: T) {
  return { ...row, family: row.family as Family, strength: row.strength as Strength | null }
}

function withAdder(trx: Trx) {
  return trx
    .selectFrom('evidence')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'evidence.councilId').onRef('person.id', '=', 'evidence.addedBy'),
    )
    .select(columns)
    .select('person.name as addedByName')
}

type Weighed = 'strength' | 'expiresOn'

export type NewEvidence = Omit<Evidence, 'id' | 'addedAt' | 'addedByName' | 'version' | Weighed> &
  Partial<Pick<Evidence, Weighed>> & { councilId: string; id?: string }

export async function insertEvidence(trx: Trx, evidence: NewEvidence): Promise<string> {
  const id = evidence.id ?? newId()
  await trx
    .insertInto('evidence')
    .values({ ...evidence, id })
    .execute()
  return id
}

export type NewEvidenceLink = {
  councilId: string
  evidenceId: string
  actionId: string
  direction: Direction
  note: string
  linkedBy: string | null
}

export async function insertEvidenceLink(trx: Trx, link: NewEvidenceLink): Promise<void> {
  await trx
    .insertInto('evidenceLink')
    .values({ id: newId(), ...link })
    .execute()
}

/** One version, the present one included. */
export async function findVersion(
  trx: Trx,
  evidenceId: string,
  number: number,
): Promise<EvidenceVersion | null> {
  const now = await findEvidence(trx, evidenceId)
  if (now?.version === number) return { ...now, number }
  const versions = await listVersions(trx, evidenceId)
  return versions.find((one) => one.number === number) ?? null
}

/** Puts another version in the place of what a piece of evidence says; its links stay. */
export async function saveEvidence(
  trx: Trx,
  id: string,
  changes: Omit<EvidenceVersion, 'number'> & Pick<Evidence, 'version' | 'strength'>,
): Promise<void> {
  await trx.updateTable('evidence').set(changes).where('id', '=', id).execute()
}

export async function lockEvidence(trx: Trx, id: string): Promise<Evidence | null> {
  await holdRow(trx, 'evidence', id)
  return findEvidence(trx, id)
}
