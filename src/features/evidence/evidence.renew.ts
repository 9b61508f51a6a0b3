import { recordEntry } from '#src/features/history/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { VersionInput } from './evidence.form.ts'
import { lockEvidence, saveEvidence, storeFile } from './evidence.store.ts'
import { insertVersion } from './evidence-version.store.ts'

type Renewing = {
  councilId: string
  personId: string
  /** The version that the person saw; where it is no longer the latest, nothing is done. */
  was: number
  input: VersionInput
  cleared: DetailsWarning | null
  now: Date
}

/** Puts a newer version in the place of a piece of evidence; the old one is kept with its file and hash. */
export async function renewEvidence(trx: Trx, id: string, renewing: Renewing): Promise<boolean> {
  const { councilId, personId, was, input, cleared, now } = renewing
  const before = await lockEvidence(trx, id)
  if (before === null || before.version !== was) return false
  const { version, title, datedOn, periodFrom, periodTo, expiresOn, note, link, addedBy, addedAt } = before
  const { sha256, fileName, mediaType, sizeBytes } = before
  await insertVersion(trx, {
    ...{ councilId, evidenceId: id, number: version, datedOn, periodFrom, periodTo, expiresOn, note, link },
    ...{ sha256, fileName, mediaType, sizeBytes, addedBy, addedAt },
  })
  const { file, ...words } = input
  await saveEvidence(trx, id, {
    ...words,
    sha256: file === null ? null : await storeFile(trx, councilId, file.bytes),
    fileName: file?.fileName ?? null,
    mediaType: file?.mediaType ?? null,
    sizeBytes: file?.bytes.byteLength ?? null,
    addedBy: personId,
    addedAt: now,
    version: version + 1,
  })
  const entry = { councilId, personId, subjectKind: 'evidence', subjectId: id } as const
  await recordEntry(
    trx,
    { ...entry, deed: 'evidence.renew', details: { title, version: version + 1 } },
    ...(cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(cleared) }]),
  )
  return true
}
