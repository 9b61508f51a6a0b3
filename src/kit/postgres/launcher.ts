import { Fault } from '#src/kit/plain-fault.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { flushCluster, makeCluster, versionOf } from './cluster.ts'
import { type Begin, type Kept, keepUp } from './keep-up.ts'
import { withLock } from './lock.ts'
import { addressOf, findLogins, type Logins, makeLogins, saveLogins } from './logins.ts'
import { findPlace, type Place } from './place.ts'
import { findPostmaster, type Postmaster, signal, startPostmaster, stopPostmaster } from './postmaster.ts'
import { type Deed, listVisitors, signIn, signOut } from './visitors.ts'

export type PostgresOptions = {
  dir: string
  log: (message: string) => void
  /** What this process does with the store; one `serve` at most runs on a folder. */
  deed?: Deed
  /** Further settings of the server, by PostgreSQL's names. */
  settings?: Record<string, string>
  /** The major version to make a new store with; without it, the one that Goldthread brings. */
  major?: number
}

export type Postgres = {
  /** Owns the database and its tables: for migrations. Row security binds it too. */
  ownerUrl: string
  /** Owns nothing: for the program at its work. */
  appUrl: string
  /** The superuser: only for making databases in tests. */
  adminUrl: string
  /** Whether a server that already ran was taken over or joined. */
  adopted: boolean
  /** Tells other processes on this folder where this one serves. */
  announce: (address: string) => void
  stop: () => Promise<void>
}

/**
 * Runs a PostgreSQL of our own on the folder `dir`, or joins the one that runs there already (left by a
 * killed process, or kept by a living one). The last process to leave stops it. Throws a Fault with what
 * to do where it cannot.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const place = findPlace(options.dir)
  const deed = options.deed ?? 'visit'
  return withLock(place.folder, async () => {
    refuseSecond(place.folder, options.dir, deed)
    const before = versionOf(place.data)
    const logins = findLogins(place.folder, before !== null)
    const running = await findPostmaster(place.data)
    const postmaster = running ?? (await begin(place, logins, before, options))
    const flushed = before === null ? flush(place, options) : Promise.resolve()
    try {
      await tellOfLogins(place, logins, postmaster)
    } catch (error) {
      if (running === null) await stopPostmaster(postmaster, place.data)
      throw error
    }
    signIn(place.folder, deed)
    return open(place, logins, {
      ...{ deed, flushed, adopted: running !== null },
      kept: deed === 'visit' ? notKept(postmaster) : keep(place, postmaster, options),
    })
  })
}

async function begin(
  place: Place,
  logins: Logins,
  version: number | null,
  options: PostgresOptions,
): Promise<Postmaster> {
  const binaries = findBinaries(version ?? options.major ?? null, place.account, place.folder)
  if (version === null) {
    options.log(`making a database in ${place.data}`)
    await makeCluster(place, binaries, logins.admin)
  }
  return startPostmaster(place, binaries, options.settings)
}

/** The cluster was made without waiting for the disk; it is made safe while the first start goes on. */
async function flush(place: Place, { log, settings }: PostgresOptions): Promise<void> {
  if (settings?.['fsync'] === 'off') return
  const binaries: Binaries = findBinaries(versionOf(place.data), place.account, place.folder)
  // A server that stops meanwhile takes its own files away under the flush's feet: then once more.
  const again = () => flushCluster(place, binaries)
  await again()
    .catch(again)
    .catch((error: unknown) => {
      log(`the new database is not yet safe against a power cut: ${String(error)}`)
    })
}

async function tellOfLogins(place: Place, logins: Logins, { sockets }: Postmaster): Promise<void> {
  if (logins.known) return
  const admin = { name: 'goldthread_admin', password: logins.admin }
  await makeLogins(addressOf(admin, sockets, 'postgres'), logins)
  saveLogins(place.folder, { ...logins, known: true })
}

/** A command is soon done: it does not wait for a server that ends under it. */
function notKept(postmaster: Postmaster): Kept {
  return { now: () => postmaster, end: () => undefined }
}

/** Keeps the server up for a process that serves from it, at the address it was first reached at. */
function keep(place: Place, postmaster: Postmaster, options: PostgresOptions): Kept {
  const again: Begin = async (before, isWanted) =>
    withLock(place.folder, async () => {
      const running = isWanted() ? await findPostmaster(place.data) : before
      if (running !== null) return running
      const binaries = findBinaries(versionOf(place.data), place.account, place.folder)
      return startPostmaster(place, binaries, options.settings, before.sockets)
    })
  return keepUp(postmaster, again, (what) => process.stderr.write(`${what}\n`))
}

type Opened = { kept: Kept; deed: Deed; flushed: Promise<void>; adopted: boolean }

function open(place: Place, logins: Logins, { kept, deed, flushed, adopted }: Opened): Postgres {
  const url = (name: string, password: string, database?: string) =>
    addressOf({ name, password }, kept.now().sockets, database)
  const stopAtExit = () => {
    signOut(place.folder)
    if (listVisitors(place.folder).length === 0) signal(kept.now().pid, 'SIGINT')
  }
  process.once('exit', stopAtExit)
  return {
    ownerUrl: url('goldthread_owner', logins.owner),
    appUrl: url('goldthread_app', logins.app),
    adminUrl: url('goldthread_admin', logins.admin, 'postgres'),
    adopted,
    announce: (address) => signIn(place.folder, deed, address),
    stop: async () => {
      process.off('exit', stopAtExit)
      kept.end()
      await withLock(place.folder, async () => {
        signOut(place.folder)
        if (listVisitors(place.folder).length === 0) await stopPostmaster(kept.now(), place.data)
      })
      await flushed
    },
  }
}

const conflicts: Record<Deed, Deed[]> = {
  serve: ['serve', 'web', 'worker'],
  web: ['serve'],
  worker: ['serve'],
  visit: [],
}

function refuseSecond(folder: string, dir: string, deed: Deed): void {
  const other = listVisitors(folder).find((visitor) => conflicts[deed].includes(visitor.deed))
  if (other === undefined) return
  const where = other.address === null ? '' : ` at ${other.address}`
  throw new Fault(
    `Goldthread already runs on ${dir}${where} (process ${other.pid}): use that one, stop it first, or choose another folder with --data.`,
  )
}
