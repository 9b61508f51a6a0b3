import { Worker } from 'node:worker_threads'
import { workerUrl } from '#src/kit/workers.ts'
import { latin1 } from '../encoding.ts'

const longestMs = 10_000
const mostMemoryMb = 600

/**
 * Whether a file is a PDF that nobody can open without a password. Only one that names a lock is opened to see, in a
 * thread with limits on time and memory; what takes more, or makes no sense, is taken for open.
 */
export async function isLockedPdf(bytes: Uint8Array): Promise<boolean> {
  if (!latin1(bytes.subarray(0, 1024)).includes('%PDF-') || !latin1(bytes).includes('/Encrypt')) return false
  const worker = new Worker(workerUrl('pdf-lock'), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb, stackSizeMb: 16 },
  })
  return new Promise((resolve) => {
    const end = (locked: boolean) => {
      clearTimeout(clock)
      void worker.terminate()
      resolve(locked)
    }
    const clock = setTimeout(() => end(false), longestMs)
    worker.on('message', (locked: boolean) => end(locked))
    worker.on('error', () => end(false))
    worker.on('exit', () => end(false))
  })
}
