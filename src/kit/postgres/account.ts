import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The account that PostgreSQL runs under where we are root, since it refuses to run as root. */
export type Account = { uid: number; gid: number }

const nobody: Account = { uid: 65534, gid: 65534 }

/** Who must run PostgreSQL for this data folder: its owner if it stands already; null where we are not root. */
export function chooseAccount(data: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(data, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findAccount('postgres') ?? findAccount('nobody') ?? nobody
}

function findAccount(name: string): Account | null {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((each) => each.startsWith(`${name}:`))
    const [, , uid, gid] = line?.split(':') ?? []
    return uid === undefined || gid === undefined || Number(uid) === 0
      ? null
      : { uid: Number(uid), gid: Number(gid) }
  } catch {
    return null
  }
}

/** Whether the account may pass through this folder and every folder above it. */
export function mayPass(account: Account | null, folder: string): boolean {
  if (account === null) return true
  const entry = statSync(folder, { throwIfNoEntry: false })
  const open = entry === undefined || (entry.mode & passBit(account, entry)) !== 0
  const parent = dirname(folder)
  return open && (parent === folder || mayPass(account, parent))
}

function passBit(account: Account, entry: Account): number {
  if (entry.uid === account.uid) return 0o100
  return entry.gid === account.gid ? 0o010 : 0o001
}
