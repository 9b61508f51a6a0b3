import { insertEvidence, insertEvidenceLink, storeFile } from '#src/features/evidence/index.ts'
import type { Action, Confidence } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Upload } from '#src/kit/http/visit.ts'
import type { Person } from '#src/kit/person.ts'
import type { UpdateInput } from './update.form.ts'
import { type Given, giveUpdate, type Reportable } from './update.give.ts'
import { insertUpdateEvidence } from './update.store.ts'
import { removeDraft } from './update-draft.store.ts'

type Giving = {
  person: Pick<Person, 'id' | 'councilId'>
  input: UpdateInput
  suggested: Confidence | null
  cleared: DetailsWarning | null
  file: Upload | null
  now: Date
}

/** Gives the update with its file as evidence, together or not at all; a form sent twice adds neither again. */
export async function giveWithFile(
  trx: Trx,
  reportable: Reportable,
  { person, input, suggested, cleared, file, now }: Giving,
): Promise<Given> {
  const { id: authorId, councilId } = person
  const { action } = reportable
  const [given] = await Promise.all([
    giveUpdate(trx, reportable, { ...input, suggested, cleared, councilId, authorId, now }),
    removeDraft(trx, { personId: authorId, actionId: action.id }),
  ])
  if (!given.again && file !== null) {
    const evidenceId = await addFile(trx, { person, action, file, now })
    await insertUpdateEvidence(trx, [{ councilId, updateId: given.id, evidenceId }])
  }
  return given
}

async function addFile(
  trx: Trx,
  { person, action, file, now }: { person: Giving['person']; action: Action; file: Upload; now: Date },
): Promise<string> {
  const { councilId } = person
  const sha256 = await storeFile(trx, councilId, file.bytes)
  const evidenceId = await insertEvidence(trx, {
    councilId,
    title: file.fileName,
    family: 'delivery',
    kind: 'document',
    datedOn: dayOf(now),
    periodFrom: null,
    periodTo: null,
    note: '',
    link: null,
    sha256,
    fileName: file.fileName,
    mediaType: file.mediaType,
    sizeBytes: file.bytes.byteLength,
    addedBy: person.id,
  })
  await insertEvidenceLink(trx, {
    councilId,
    evidenceId,
    actionId: action.id,
    direction: 'supports',
    note: '',
    linkedBy: person.id,
  })
  return evidenceId
}
