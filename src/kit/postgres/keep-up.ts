import { markOf, stillRuns } from './lock.ts'
import type { Postmaster } from './postmaster.ts'

/** A server that is kept running: which process it is now, and the end of keeping it. */
export type Kept = { now: () => Postmaster; end: () => void }

/** Begins the server again, unless nobody wants it by the time it can be begun. */
export type Begin = (before: Postmaster, isWanted: () => boolean) => Promise<Postmaster>

const everyMs = 1000

/**
 * Looks every second whether the server still runs, and has it begun again where it has ended though nobody
 * here stopped it (killed, or out of memory): whoever serves from it would else say for ever that it is away.
 * A beginning that fails is tried again; `tell` hears of the first failure, and of each new beginning.
 */
export function keepUp(postmaster: Postmaster, begin: Begin, tell: (what: string) => void): Kept {
  let [now, mark] = [postmaster, markOf(postmaster.pid)]
  let [wanted, failed] = [true, false]
  let timer: NodeJS.Timeout
  const again = async (): Promise<void> => {
    try {
      now = await begin(now, () => wanted)
      mark = markOf(now.pid)
      failed = false
      if (wanted) tell('The database had ended without being told to, and was started again.')
    } catch (error) {
      if (!failed) tell(`The database has ended, and does not start again yet: ${String(error)}`)
      failed = true
    }
  }
  const look = async (): Promise<void> => {
    if (!stillRuns(mark)) await again()
    if (wanted) wait()
  }
  const wait = () => {
    timer = setTimeout(() => void look(), everyMs).unref()
  }
  wait()
  const end = () => {
    wanted = false
    clearTimeout(timer)
  }
  return { now: () => now, end }
}
