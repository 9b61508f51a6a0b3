import { findFile } from '#src/features/evidence/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Given } from './correction.ts'
import { findCorrectionsOf, saveDraft } from './import.store.ts'
import type { Drafted } from './import.ts'
import { plainOf } from './plan/words/wording.ts'
import { readAgain } from './read.thread.ts'
import { follow, saidIn } from './redraw.ts'

/** Reads the document again with what was said of its columns; answers with what to tell. */
export async function redraw(trx: Trx, imported: Drafted, corrections: Given[]): Promise<string> {
  const bytes = await findFile(trx, imported.sha256)
  if (bytes === null) return 'The file is no longer kept, so it could not be read again.'
  const read = await readAgain(bytes, imported.fileName, saidIn(corrections))
  if ('refused' in read) return read.refused
  const { kept, lost } = follow(corrections, imported.draft, read.draft)
  await saveDraft(trx, imported.id, read.draft, kept)
  const left = lost === 0 ? 'Your answers so far are kept.' : `${lost} of your answers found no row any more.`
  return `Read again. ${left}`
}

/**
 * A newer version of a plan is read as the one before was: what somebody said of its columns, its ratings and the
 * people it names holds where it has them too. Answers whether anything did.
 */
export async function readAsBefore(trx: Trx, imported: Drafted, planId: string): Promise<boolean> {
  const { document, draft, corrections, rev } = imported
  if (document === null) return false
  const titles = titlesIn(document)
  const ratings = new Set(draft.items.flatMap(({ rating }) => rating?.text ?? []))
  const leads = new Set(draft.items.flatMap((item) => item.leads))
  const isHere = (one: Given): boolean => {
    if (one.kind === 'column') return titles.has(one.title)
    if (one.kind === 'key') return ratings.has(one.code)
    return one.kind === 'person' && leads.has(one.asWritten)
  }
  const known = new Set(corrections.map(bare))
  const held = (await findCorrectionsOf(trx, planId)).filter((one) => isHere(one) && !known.has(bare(one)))
  if (held.length === 0) return false
  await redraw(trx, imported, [...corrections, ...held.map((one) => ({ ...one, step: rev }))])
  return true
}

function bare({ step: _step, by: _by, ...said }: Given): string {
  return JSON.stringify(said)
}

function titlesIn({ blocks }: SourceDocument): ReadonlySet<string> {
  const tables = blocks.filter((block) => block.type === 'table')
  return new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => plainOf(cellText(cell))))),
  )
}
