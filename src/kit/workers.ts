import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { root } from '#src/root.ts'

/**
 * The built file of a worker thread, by the name its source bears before `.worker.ts`. Threads always run what the
 * build made, from the sources too, so that a test and the product run the same code.
 */
export function workerUrl(name: string): URL {
  const file = join(root, 'dist', `${name}.worker.js`)
  if (!existsSync(file)) {
    throw new Error(`The worker "${name}" has not been built. Run "npm run build" and try again.`)
  }
  return pathToFileURL(file)
}

type Asking<Answer> = {
  given: unknown
  longestMs: number
  mostMemoryMb: number
  /** What is answered where the thread takes longer or more memory, fails, or ends without a word. */
  otherwise: Answer
}

/** Asks one thing of a worker, in a thread of its own that ends with its answer; never rejects. */
export async function askWorker<Answer>(
  name: string,
  { given, longestMs, mostMemoryMb, otherwise }: Asking<Answer>,
): Promise<Answer> {
  const worker = new Worker(workerUrl(name), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb, stackSizeMb: 16 },
  })
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(clock)
      void worker.terminate()
      resolve(answer)
    }
    const clock = setTimeout(() => end(otherwise), longestMs)
    worker.on('message', (answer: Answer) => end(answer))
    worker.on('error', () => end(otherwise))
    worker.on('exit', () => end(otherwise))
  })
}
