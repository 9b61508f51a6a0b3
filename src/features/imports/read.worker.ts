import { parentPort, workerData } from 'node:worker_threads'
import { parseDocument } from '#src/kit/documents/read.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import { draftPlan } from './plan/draft-plan.ts'
import type { Told } from './read.thread.ts'

// One document, read and drafted in a thread of its own, so that its limits on time and memory bind.
const { bytes, file } = workerData as { bytes: Uint8Array; file: string }
const tell = (told: Told) => parentPort?.postMessage(told)

try {
  tell({ stage: 'Opening the document' })
  const document = await parseDocument(bytes, file)
  tell({ stage: 'Looking for themes, objectives and actions' })
  tell({ read: { document, draft: draftPlan(document) } })
} catch (fault) {
  if (fault instanceof Unreadable) tell({ refused: fault.message })
  else throw fault
}
