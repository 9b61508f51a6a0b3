import { parentPort, workerData } from 'node:worker_threads'
import { parseDocument } from '#src/kit/documents/read.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import { draftPlan } from './plan/draft-plan.ts'
import { draftFrom, type ReadAs } from './read.ts'
import type { Given, Told } from './read.thread.ts'

// One document, read and drafted in a thread of its own, so that its limits on time and memory bind.
const { bytes, file, as, told, heads } = workerData as Given
const tell = (stage: Told<ReadAs>) => parentPort?.postMessage(stage)

try {
  tell({ stage: 'Opening the document' })
  const document = await parseDocument(bytes, file)
  tell({
    stage:
      as === 'plan' ? 'Looking for themes, objectives and actions' : 'Looking for judgements and findings',
  })
  tell({
    read: {
      document,
      draft:
        told.length + heads.length > 0 ? draftPlan(document, told, new Map(heads)) : draftFrom(document, as),
    },
  })
} catch (fault) {
  if (fault instanceof Unreadable) tell({ refused: fault.message })
  else throw fault
}
