import { basename } from 'node:path'
import { keepReportUnattended, readInThread } from '#src/features/imports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Given } from './command.ts'
import { councilFor } from './council.ts'
import { findConfig } from './store.ts'

/** A document as a command was given it; `say` tells how far its reading is. */
export type Brought = { file: string; bytes: Uint8Array; say: (what: string) => void }

/** Keeps the report of an inspection, or nothing: where a person is needed the transaction is undone. */
export async function importReport(db: Db, given: Given, { file, bytes, say }: Brought): Promise<string> {
  const now = findConfig().clock()
  const written = given.text('received')
  const receivedOn = written === undefined ? null : dayFromWords(written, dayOf(now))
  if (written !== undefined && receivedOn === null)
    throw new Fault(`--received takes a day like 2026-06-09, not "${written}".`)
  const council = await councilFor(db, given.text('council'))
  const read = await readInThread(bytes, basename(file), say, 'inspection')
  if ('refused' in read) throw new Fault(`"${file}": ${read.refused}`)
  return within(db, { councilId: council.id, now }, async (trx) => {
    const outcome = await keepReportUnattended(trx, {
      ...{ council, fileName: basename(file), bytes, read, receivedOn, now },
    })
    if ('needed' in outcome)
      throw new Fault(
        `"${file}" needs a person: ${outcome.needed.replaceAll('\u00a0', ' ')} Bring it in on the web, under Inspections; nothing was kept here.`,
      )
    const { judgements, findings, id } = outcome
    // On a page its day does not break over a line; a terminal has plain spaces.
    const name = outcome.name.replaceAll('\u00a0', ' ')
    const found = `${judgements} ${judgements === 1 ? 'judgement' : 'judgements'} and ${findings} ${findings === 1 ? 'finding' : 'findings'}`
    return `kept "${name}" of ${council.name} with ${found}: /inspections/${id}`
  })
}
