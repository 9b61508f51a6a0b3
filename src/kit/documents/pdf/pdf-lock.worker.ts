import { parentPort, workerData } from 'node:worker_threads'
import { asksForPassword } from './open-pdf.ts'

// One PDF that says it is locked, opened in a thread of its own, so that the web neither waits for it nor holds pdf.js.
parentPort?.postMessage(await asksForPassword(workerData as Uint8Array))
