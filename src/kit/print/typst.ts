import { Worker } from 'node:worker_threads'
import { workerUrl } from '#src/kit/workers.ts'

export type TypesetJob = { id: number; template: string; json: string; at: number }
export type TypesetAnswer = { id: number; bytes: Uint8Array } | { id: number; fault: string }

type Waiting = {
  job: TypesetJob
  resolve: (bytes: Uint8Array) => void
  reject: (fault: Error) => void
}

const longestSeconds = 60
const idleSeconds = 30
const mostLetters = 20_000_000
// Native memory of the compiler grows a little with each document: a fresh thread costs 0.2 s, so one is taken now and then.
const documentsPerThread = 100

const queue: Waiting[] = []
let current: Waiting | null = null
let thread: { worker: Worker; documents: number } | null = null
let clock: NodeJS.Timeout | null = null
let lastId = 0

/**
 * Sets `data` (anything JSON can hold) by the Typst template `src/kit/print/typst/<template>.typ` and gives the
 * bytes of a tagged PDF to the standard PDF/UA-1, dated `at`. The same data and instant give the same bytes.
 * Documents are set one after another in one worker thread. Rejects with a sentence when the template fails,
 * when the data are larger than 20 million letters, or after 60 seconds.
 */
export function typesetPdf(template: string, data: unknown, at: Date): Promise<Uint8Array> {
  const json = JSON.stringify(data)
  if (json.length > mostLetters) {
    return Promise.reject(new Error('The document is too large to set as one PDF. Print it in parts.'))
  }
  if (!/^[a-z-]+$/.test(template)) return Promise.reject(new Error(`"${template}" is not a template's name.`))
  return new Promise((resolve, reject) => {
    lastId += 1
    queue.push({ job: { id: lastId, template, json, at: at.getTime() }, resolve, reject })
    takeNext()
  })
}

function takeNext(): void {
  if (current !== null) return
  stopClock()
  const next = queue.shift()
  if (next === undefined) {
    startClock(idleSeconds, dropThread)
    return
  }
  current = next
  try {
    threadAtWork().postMessage(next.job)
    startClock(longestSeconds, () =>
      settle(new Error(`Setting the PDF took longer than ${longestSeconds} seconds.`)),
    )
  } catch (fault) {
    settle(fault instanceof Error ? fault : new Error(String(fault)))
  }
}

function threadAtWork(): Worker {
  if (thread !== null && thread.documents < documentsPerThread) {
    thread.documents += 1
    return thread.worker
  }
  dropThread()
  const worker = new Worker(workerUrl('typst'), { resourceLimits: { maxOldGenerationSizeMb: 512 } })
  worker.on('message', (answer: TypesetAnswer) => {
    if (current?.job.id === answer.id) settle('bytes' in answer ? answer.bytes : new Error(answer.fault))
  })
  worker.on('error', (fault: Error) => {
    if (thread?.worker === worker) settle(fault)
  })
  worker.unref()
  thread = { worker, documents: 1 }
  return worker
}

function settle(outcome: Uint8Array | Error): void {
  const done = current
  current = null
  // A thread that failed may be stuck or half gone: the next document gets a fresh one.
  if (outcome instanceof Error) dropThread()
  if (outcome instanceof Error) done?.reject(outcome)
  else done?.resolve(outcome)
  takeNext()
}

function dropThread(): void {
  void thread?.worker.terminate()
  thread = null
}

function startClock(seconds: number, ring: () => void): void {
  stopClock()
  clock = setTimeout(ring, seconds * 1000)
  if (current === null) clock.unref()
}

function stopClock(): void {
  if (clock !== null) clearTimeout(clock)
  clock = null
}
