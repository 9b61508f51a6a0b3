import { findFile } from '#src/features/evidence/index.ts'
import type { Clock } from '#src/kit/clock.ts'
import { type Db, type Trx, within } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { readAsBefore } from './import.redraw.ts'
import { claimImport, findImport, saveProgress, saveReading } from './import.store.ts'
import { readInThread } from './read.thread.ts'

const restMs = 300

type Work = { db: Db; clock: Clock; listCouncilIds: () => Promise<string[]> }

/**
 * Reads what waits to be read, one document at a time, until stopped. The import's own state is the
 * queue: nothing else has to be kept in step with it (docs/decisions/0005).
 */
export function readImports(work: Work): { stop: () => Promise<void> } {
  const readBy = newId()
  const stopping = new AbortController()
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const busy = await readNext(work, readBy).catch(() => false)
      if (!busy) await new Promise((resolve) => setTimeout(resolve, restMs))
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

/** Reads the next waiting document of any council; false where none waits. */
export async function readNext({ db, clock, listCouncilIds }: Work, readBy: string): Promise<boolean> {
  for (const councilId of await listCouncilIds()) {
    const scope = () => ({ councilId, now: clock() })
    const claimed = await within(db, scope(), async (trx) => claimImport(trx, readBy, clock()))
    if (claimed === null) continue
    const bytes = await within(db, scope(), async (trx) => findFile(trx, claimed.sha256))
    const tell = (stage: string) =>
      void within(db, scope(), async (trx) => saveProgress(trx, claimed.id, stage)).catch(() => undefined)
    const outcome =
      bytes === null
        ? { refused: 'The file is no longer kept. Bring it in again.' }
        : await readInThread(bytes, claimed.fileName, tell, claimed.kind)
    await within(db, scope(), async (trx) => {
      const newerOf = await saveReading(trx, claimed.id, outcome)
      if (newerOf !== null) await readNewer(trx, claimed.id, newerOf)
    })
    return true
  }
  return false
}

/** One that was brought in as a newer version of a plan. */
async function readNewer(trx: Trx, id: string, newerOf: string): Promise<void> {
  const imported = await findImport(trx, id)
  if (imported === null || imported.draft === null) return
  await readAsBefore(trx, { ...imported, draft: imported.draft }, newerOf)
}
