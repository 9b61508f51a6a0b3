import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { hasEnded, lastWords, run } from './postmaster.ts'
import { waitFor } from './process.ts'

/** The major version of PostgreSQL that made the cluster in `data`; null where there is none yet. */
export function versionOf(data: string): number | null {
  const file = join(data, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/**
 * Makes the cluster: sorted by the builtin C.UTF-8 (which no change of the machine's C library can move),
 * in a folder that takes its name only when it is whole, so that a kill half-way leaves nothing behind.
 */
export async function makeCluster(place: Place, binaries: Binaries, password: string): Promise<void> {
  const half = `${place.data}.half`
  const secret = `${place.data}.secret`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(secret, password, { mode: 0o600 })
  give([half, secret], place.account)
  const locale = binaries.major >= 17 ? ['--locale-provider=builtin'] : []
  try {
    await initdb(place, binaries, [
      ...['-D', half, '-U', 'goldthread_admin', '--pwfile', secret, '-A', 'scram-sha-256'],
      ...['-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions', ...locale],
    ])
  } finally {
    rmSync(secret)
  }
  renameSync(half, place.data)
}

/** Flushes a cluster just made to the disk; it may run beside the server. */
export async function flushCluster(place: Place, binaries: Binaries): Promise<void> {
  await initdb(place, binaries, ['--sync-only', '-D', place.data])
}

async function initdb(place: Place, { bin }: Binaries, args: string[]): Promise<void> {
  const program = join(bin, 'initdb')
  const log = `${place.data}.log`
  if (await succeeds(program, args, place.account, log)) return
  const said = lastWords(log)
  // initdb asks for the account's name, which a uid with no entry in /etc/passwd lacks (as in many
  // containers). In a user namespace the same uid can pass for one that has a name.
  const named = ['--user', '--map-user=65534', '--', program, ...args]
  if (said.includes('effective user ID') && (await succeeds('unshare', named, place.account, log))) return
  if (said.includes('effective user ID'))
    throw new Fault(
      `PostgreSQL will not make a database for the account ${process.getuid?.() ?? ''}, which has no entry in /etc/passwd: give it one, or set DATABASE_URL.`,
    )
  throw new Fault(`PostgreSQL could not make a database in ${place.data}: ${said}`)
}

async function succeeds(
  program: string,
  args: string[],
  account: Account | null,
  log: string,
): Promise<boolean> {
  const child = run(program, args, account, log)
  await waitFor(() => hasEnded(child), 300_000)
  return child.exitCode === 0
}

function give(paths: string[], account: Account | null): void {
  for (const path of paths) {
    if (account !== null) chownSync(path, account.uid, account.gid)
    chmodSync(path, path.endsWith('.secret') ? 0o600 : 0o700)
  }
}
