import { existsSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '#src/config.ts'
import { root } from '#src/root.ts'

/** One thing looked at: what was found; where it is not right, or not all it could be, what to do. */
export type Finding = { verdict: 'right' | 'note' | 'mend'; found: string; advice?: string }

export const right = (found: string): Finding => ({ verdict: 'right', found })
export const note = (found: string, advice: string): Finding => ({ verdict: 'note', found, advice })
export const wrong = (found: string, advice: string): Finding => ({ verdict: 'mend', found, advice })

/** What can be said without opening the store. */
export function checkMachine(config: Config, dir: string): Finding[] {
  return [checkNode(process.versions.node), checkBuild(), checkDisk(dir), checkMail(config), checkClock()]
}

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return right(`Node ${version}`)
  return wrong(`Node ${version} is too old`, 'install Node 20.19 or later, or run npm ci, which brings one')
}

function checkBuild(): Finding {
  const parts = ['cli.js', 'assets/manifest.json', 'read.worker.js', 'typst.worker.js']
  const missing = parts.find((part) => !existsSync(join(root, 'dist', part)))
  if (missing === undefined) return right('the build is whole')
  return wrong(`the build lacks ${missing}`, 'run npm run build')
}

const leastFree = 1_000_000_000

function checkDisk(dir: string): Finding {
  const folder = existingPart(dir)
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const found = `${(free / 1e9).toFixed(1)} GB of disk free at ${folder}`
  return free > leastFree
    ? right(found)
    : wrong(found, 'make room: the database stops taking changes when the disk is full')
}

function existingPart(path: string): string {
  return existsSync(path) ? path : existingPart(dirname(path))
}

function checkMail({ smtp, address }: Config): Finding {
  if (smtp === null)
    return note(
      'no mail is sent: SMTP_URL is not set',
      'set SMTP_URL and MAIL_FROM; until then, invitations and reminders are shown on screen only',
    )
  if (address === null)
    return wrong(
      'mail is sent, but its links lead to this machine alone',
      'set GOLDTHREAD_ADDRESS to the address that people use',
    )
  return right(`mail is sent from ${smtp.from}, with links to ${address}`)
}

function checkClock(): Finding {
  const fixed = process.env['GOLDTHREAD_CLOCK']
  if (fixed === undefined) return right(`the clock says ${new Date().toISOString()}`)
  return wrong(`the clock stands at ${fixed}`, 'unset GOLDTHREAD_CLOCK, which is for the demonstration only')
}
