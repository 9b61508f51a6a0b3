import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '#src/kit/plain-fault.ts'
import { type Account, chooseAccount, mayPass } from './account.ts'

/** Where a store's database is kept (`data`), what stands beside it (`folder`), and who runs it. */
export type Place = { folder: string; data: string; account: Account | null }

/** Where data are kept when the folder asked for lies under a folder closed to PostgreSQL's account. */
export const openGround = '/var/lib/goldthread'
const pointer = 'where-the-data-are.txt'

/** Finds, and makes ready, the place of the store in `dir`. */
export function findPlace(dir: string): Place {
  try {
    mkdirSync(dir, { recursive: true })
    return choosePlace(realpathSync(dir))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Fault(
      `The data folder ${dir} cannot be used (${String(error.code)}): give another with --data, or run as the account it belongs to.`,
    )
  }
}

function choosePlace(dir: string): Place {
  const elsewhere = findPointer(dir)
  if (elsewhere !== null) return placeIn(elsewhere)
  const here = placeIn(dir)
  if (here.account === null) return here
  if (!mayPass(here.account, dirname(dir))) return placeElsewhere(dir)
  openForPassing(dir)
  return here
}

function placeIn(folder: string): Place {
  const data = join(folder, 'postgres')
  return { folder, data, account: chooseAccount(data) }
}

function findPointer(dir: string): string | null {
  const file = join(dir, pointer)
  if (!existsSync(file)) return null
  const folder = readFileSync(file, 'utf8').trim().split('\n').at(-1)?.trim() ?? ''
  if (existsSync(folder)) return folder
  throw new Fault(
    `${file} says that the data are in "${folder}", which is not there: put that folder back, or delete the file to begin an empty store.`,
  )
}

function placeElsewhere(dir: string): Place {
  const folder = join(openGround, createHash('sha256').update(dir).digest('hex').slice(0, 16))
  mkdirSync(folder, { recursive: true })
  openForPassing(openGround)
  openForPassing(folder)
  writeFileSync(
    join(dir, pointer),
    'The database of this folder is kept elsewhere, because a folder above this one is closed to the\n' +
      `account that PostgreSQL runs under. Back up the folder on the next line, not this one.\n${folder}\n`,
  )
  return placeIn(folder)
}

/** Lets others pass through a folder without seeing what is in it. */
function openForPassing(folder: string): void {
  const mode = statSync(folder).mode & 0o777
  if ((mode & 0o011) !== 0o011) chmodSync(folder, mode | 0o011)
}
