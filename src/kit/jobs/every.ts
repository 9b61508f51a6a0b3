export type Job = { stop: () => Promise<void> }

/** Does a piece of work again and again, with a rest between, until stopped. A fault ends one round, not the job. */
export function every(restMs: number, work: () => Promise<void>): Job {
  const stopping = new AbortController()
  const done = (async () => {
    while (!stopping.signal.aborted) {
      await work().catch(() => undefined)
      await rest(restMs, stopping.signal)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

async function rest(ms: number, stopped: AbortSignal): Promise<void> {
  if (stopped.aborted) return
  await new Promise<void>((resolve) => {
    const clock = setTimeout(resolve, ms)
    stopped.addEventListener('abort', () => {
      clearTimeout(clock)
      resolve()
    })
  })
}
