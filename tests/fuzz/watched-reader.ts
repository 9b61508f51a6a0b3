import { Worker } from 'node:worker_threads'
import type { Told } from './told.ts'

export const LONGEST_MS = 20_000

/** A thread under the reading thread's own limits, kept from file to file and begun anew where it hangs or dies. */
export class WatchedReader {
  private worker: Worker | null = null
  private readonly program: URL

  constructor(program: URL) {
    this.program = program
  }

  async read(bytes: Uint8Array, file: string): Promise<Told> {
    const from = performance.now()
    const worker = (this.worker ??= new Worker(this.program, {
      resourceLimits: { maxOldGenerationSizeMb: 1200, stackSizeMb: 16 },
    }))
    return new Promise<Told>((resolve) => {
      const end = (told: Told) => {
        clearTimeout(clock)
        worker.off('message', end)
        worker.off('error', fail)
        resolve(told)
      }
      const lose = (how: 'hung' | 'crashed' | 'out of memory', where: string) => {
        this.worker = null
        worker.on('error', () => undefined)
        void worker.terminate()
        end({ outcome: { end: how, where }, ms: performance.now() - from, reached: [] })
      }
      const fail = (fault: Error) => {
        const memory = 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
        lose(memory ? 'out of memory' : 'crashed', String(fault))
      }
      const clock = setTimeout(() => lose('hung', `over ${LONGEST_MS / 1000} s`), LONGEST_MS)
      worker.on('message', end)
      worker.on('error', fail)
      worker.postMessage({ bytes, file })
    })
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }
}
