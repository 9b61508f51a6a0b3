import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process runs; one that has ended but that nobody has reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return statusOf(pid)?.[0] !== 'Z'
}

/**
 * A mark that tells a process from a later one of the same number: when it began, as Linux counts it.
 * Empty where the system does not say.
 */
export function beginningOf(pid: number): string {
  return statusOf(pid)?.[19] ?? ''
}

/** The fields of /proc/PID/stat after the name, which may itself hold spaces. */
function statusOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** What a process was started with; empty when it is gone. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Whether any process works in this folder, as PostgreSQL's do in their data folder (Linux only). */
export function isWorkedIn(folder: string): boolean {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === folder
    } catch {
      return false
    }
  })
}

/** Waits until `isDone` holds; false when `forMs` have passed without. */
export async function waitFor(isDone: () => boolean, forMs: number): Promise<boolean> {
  const end = Date.now() + forMs
  while (!isDone()) {
    if (Date.now() > end) return false
    await sleep(5)
  }
  return true
}
