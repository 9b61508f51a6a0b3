import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#src/kit/plain-fault.ts'
import { beginningOf, isAlive, waitFor } from './process.ts'

/** Runs `work` while no other process does the like for this folder; a lock left by a dead process is broken. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'postgres.lock')
  if (!(await waitFor(() => take(lock), 120_000)))
    throw new Fault(
      `Another process has been starting or stopping the database in ${folder} for two minutes: stop it, then delete ${lock}.`,
    )
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** A process as a name that no other process shares: its number and its beginning. */
export function markOf(pid: number): string {
  return `${pid}-${beginningOf(pid)}`
}

/** Whether the process so marked still runs. */
export function stillRuns(mark: string): boolean {
  const pid = Number.parseInt(mark, 10)
  return Number.isInteger(pid) && isAlive(pid) && markOf(pid) === mark
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, markOf(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    breakIfDead(lock)
    return false
  }
}

/** Moves a dead holder's lock aside first, so that of two that break it only one removes it. */
function breakIfDead(lock: string): void {
  try {
    const holder = readFileSync(lock, 'utf8')
    if (holder === '' || stillRuns(holder)) return
    const aside = `${lock}.${process.pid}`
    renameSync(lock, aside)
    if (readFileSync(aside, 'utf8') === holder) rmSync(aside)
    else renameSync(aside, lock)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
