import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { commandOf, isAlive, isWorkedIn, waitFor } from './process.ts'

/** A PostgreSQL server that runs: its process and the folder of its socket. */
export type Postmaster = { pid: number; sockets: string }

const temporary = join(tmpdir(), 'goldthread-socket-')
// A socket's path may have 107 bytes on Linux and 103 on macOS.
const longestSocketPath = 100

export const pidFileOf = (data: string) => join(data, 'postmaster.pid')

type PidFile = Postmaster & { ready: boolean }

function parsePidFile(data: string): PidFile | null {
  try {
    const lines = readFileSync(pidFileOf(data), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return null
    return { pid, sockets: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/**
 * Finds a server that already runs on this data folder, left by a killed process or kept by a living
 * one. A pid file whose process is another program, or has ended, is cleared out of the way.
 */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  const noted = parsePidFile(data)
  if (noted === null || !isAlive(noted.pid)) return null
  if (!isPostmasterOf(noted.pid, data)) {
    await waitFor(() => !isWorkedIn(data), 10_000)
    rmSync(pidFileOf(data), { force: true })
    return null
  }
  // It may be starting, or stopping still after its last visitor left.
  const isGone = () => parsePidFile(data)?.pid !== noted.pid || !isAlive(noted.pid)
  await waitFor(() => isGone() || parsePidFile(data)?.ready === true, 60_000)
  if (isGone()) return findPostmaster(data)
  if (parsePidFile(data)?.ready === true) return noted
  await stopPostmaster(noted, data)
  return null
}

function isPostmasterOf(pid: number, data: string): boolean {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(data)
}

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '32MB',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
}

/**
 * Starts the server and waits until it answers; `sockets` is where it was reached before, if it was.
 * Throws a Fault with the server's own last words if it ends.
 */
export async function startPostmaster(
  place: Place,
  { bin, major }: Binaries,
  more: Record<string, string> = {},
  sockets: string = socketFolder(place),
): Promise<Postmaster> {
  // Without I/O workers the server is three processes and 10 MB smaller; one council never misses them.
  const io: Record<string, string> = major >= 18 ? { io_method: 'sync' } : {}
  const chosen = { ...settings, ...io, ...more, unix_socket_directories: sockets }
  const args = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = `${place.data}.log`
  const child = run(join(bin, 'postgres'), ['-D', place.data, ...args], place.account, log)
  const isReady = () => {
    const noted = parsePidFile(place.data)
    return noted?.pid === child.pid && noted?.ready === true
  }
  await waitFor(() => isReady() || hasEnded(child), 300_000)
  if (isReady() && child.pid !== undefined) return { pid: child.pid, sockets }
  child.kill('SIGQUIT')
  throw new Fault(`PostgreSQL did not start in ${place.data}: ${lastWords(log)}`)
}

/**
 * Runs one of PostgreSQL's programs: in a session of its own, so that Ctrl-C at the terminal reaches us
 * alone and we stop it in order; and writing to a file, so that it outlives us undisturbed.
 */
export function run(program: string, args: string[], account: Account | null, log: string): ChildProcess {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(log, `${log}.old`)
  const out = openSync(log, 'a', 0o600)
  try {
    const child = spawn(program, args, {
      ...(account ?? {}),
      cwd: '/',
      detached: true,
      stdio: ['ignore', out, out],
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    })
    child.on('error', () => undefined)
    child.unref()
    return child
  } finally {
    closeSync(out)
  }
}

export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/** The last line that PostgreSQL wrote to its log, without its time and process. */
export function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const telling = lines.findLast((line) => /FATAL|PANIC|error|could not|not /i.test(line)) ?? lines.at(-1)
  return (telling ?? 'it said nothing').replace(/^[\d-]+ [\d:.]+ \w+ \[\d+\] /, '').slice(0, 250)
}

function socketFolder(place: Place): string {
  if (Buffer.byteLength(join(place.data, '.s.PGSQL.5432')) <= longestSocketPath) return place.data
  const folder = mkdtempSync(temporary)
  if (place.account !== null) chownSync(folder, place.account.uid, place.account.gid)
  chmodSync(folder, 0o700)
  return folder
}

/** Stops the server: quickly and in order, and after half a minute of that at once (it then recovers by itself). */
export async function stopPostmaster({ pid, sockets }: Postmaster, data: string): Promise<void> {
  const isGone = () => parsePidFile(data)?.pid !== pid || !isAlive(pid)
  signal(pid, 'SIGINT')
  if (!(await waitFor(isGone, 30_000))) {
    signal(pid, 'SIGQUIT')
    await waitFor(isGone, 10_000)
  }
  await waitFor(() => !isAlive(pid), 1000)
  if (dirname(sockets) === dirname(temporary) && sockets.startsWith(temporary))
    rmSync(sockets, { recursive: true, force: true })
}

/** Signals a process that may have ended already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
