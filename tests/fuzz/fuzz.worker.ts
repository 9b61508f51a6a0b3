import { Socket } from 'node:net'
import { parentPort } from 'node:worker_threads'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import type { Outcome, Told } from './told.ts'

// One thread that reads file after file as the reading thread does, and tells of any way out of it.
const reached: string[] = []
Socket.prototype.connect = function (...given: unknown[]) {
  reached.push(JSON.stringify(given).slice(0, 200))
  throw new Error('no network')
}

async function readOne(bytes: Uint8Array, file: string): Promise<Outcome> {
  try {
    const document = await parseDocument(bytes, file)
    const draft = draftPlan(document)
    structuredClone({ document, draft })
    return { end: 'draft', actions: draft.items.length, blocks: document.blocks.length }
  } catch (fault) {
    if (fault instanceof Unreadable) return { end: 'refused', sentence: fault.message }
    return { end: 'fault', where: placeOf(fault) }
  }
}

/** The fault's message and the first lines of its stack that are ours. */
function placeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const lines = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const own = lines.filter((line) => line.includes('/src/')).slice(0, 3)
  const places = (own.length > 0 ? own : lines.slice(0, 2)).map((line) =>
    line.replace(/^\s+at |file:\/\/\S*\/src\//g, ''),
  )
  return `${fault.name}: ${fault.message.slice(0, 160)} — ${places.join(' < ')}`
}

parentPort?.on('message', ({ bytes, file }: { bytes: Uint8Array; file: string }) => {
  const from = performance.now()
  void readOne(bytes, file).then((outcome) => {
    const told: Told = { outcome, ms: performance.now() - from, reached: reached.splice(0) }
    parentPort?.postMessage(told)
  })
})
