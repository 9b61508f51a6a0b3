import { Worker } from 'node:worker_threads'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { workerUrl } from '#src/kit/workers.ts'
import type { Told as ToldColumns } from './plan/columns/told.ts'
import type { Drafts, ReadAs } from './read.ts'
import type { SaidOfTables } from './redraw.ts'

/** A document read: what stands in it, and the draft made from it. */
export type Read<As extends ReadAs = 'plan'> = { document: SourceDocument; draft: Drafts[As] }

/** What the reading thread says as it goes, and at its end. */
export type Told<As extends ReadAs = 'plan'> = { stage: string } | { read: Read<As> } | { refused: string }

const longestMs = 20_000
const mostMemoryMb = 1_200

const tooLong = `Reading this document took more than ${longestMs / 1000} seconds, so we stopped. Split it, or save it anew in Word or Excel, and bring that.`
const tooBig = 'This document needs more memory to read than we allow. Split it, and bring the parts.'

/**
 * Reads a document and drafts it as what it is said to be, a plan unless told, in a thread of its own with limits on time and memory.
 * What cannot be read comes back as one sentence for the person who brought it; never rejects for the file's sake.
 */
export async function readInThread<As extends ReadAs = 'plan'>(
  bytes: Uint8Array,
  file: string,
  tell: (stage: string) => void = () => undefined,
  as?: As,
): Promise<Read<As> | { refused: string }> {
  return inThread<As>({ bytes, file, as: as ?? 'plan', told: [], heads: [] }, tell)
}

/** Reads a plan again with what somebody said of its columns and the rows its titles stand in; limits as above. */
export async function readAgain(
  bytes: Uint8Array,
  file: string,
  { told, heads }: SaidOfTables,
): Promise<Read | { refused: string }> {
  return inThread({ bytes, file, as: 'plan', told, heads: [...heads] }, () => undefined)
}

/** What the reading thread is given. */
export type Given = {
  bytes: Uint8Array
  file: string
  as: ReadAs
  told: ToldColumns
  heads: [number, number][]
}

async function inThread<As extends ReadAs = 'plan'>(
  given: Given,
  tell: (stage: string) => void,
): Promise<Read<As> | { refused: string }> {
  const worker = new Worker(workerUrl('read'), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb, stackSizeMb: 16 },
  })
  return new Promise((resolve) => {
    const end = (outcome: Read<As> | { refused: string }) => {
      clearTimeout(clock)
      void worker.terminate()
      resolve(outcome)
    }
    const clock = setTimeout(() => end({ refused: tooLong }), longestMs)
    worker.on('message', (told: Told<As>) => {
      if ('stage' in told) tell(told.stage)
      else end('read' in told ? told.read : told)
    })
    worker.on('error', (fault) => end({ refused: sayFault(fault) }))
    worker.on('exit', (code) => end({ refused: sayFault(new Error(`the reader ended early (${code})`)) }))
  })
}

function sayFault(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooBig
  return 'This document could not be read: something in it is not as its format says. Open it in the program that made it, save a new copy, and bring that.'
}
