import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { csrfToken } from '#src/kit/http/csrf.ts'
import { root } from '#src/root.ts'
import type { Asked, Measured } from './client.ts'
import { ms, share } from './sheet.ts'
import type { Filled } from './store.ts'

const run = promisify(execFile)

export const built = (name: string) => join(root, 'dist', 'bench', `${name}.js`)

export type Started = { child: ChildProcess; address: string; ms: number }

/** Starts a program that says `ready ADDRESS`, and how long that took. */
export async function start(program: string, args: string[]): Promise<Started> {
  const began = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
      const address = /^ready (\S+)$/m.exec(out)?.[1]
      if (address !== undefined) resolve({ child, address, ms: performance.now() - began })
    })
    child.on('exit', (code) =>
      reject(new Error(`${program} ended before it was ready (${code ?? 'killed'})`)),
    )
  })
}

/** Ends it and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** Asks over real HTTP from a process of its own, as often as fits the time. */
export async function ask(asking: Omit<Asked, 'most'> & { most?: number }): Promise<Measured> {
  const { stdout } = await run(
    process.execPath,
    [built('client'), JSON.stringify({ most: 1e9, ...asking })],
    {
      maxBuffer: 50_000_000,
    },
  )
  return JSON.parse(stdout) as Measured
}

/** The form of an update, filled in; with the reason for its colour, for which some of the actions ask. */
export function updateBy(address: string, filled: Filled) {
  return {
    url: `${address}/actions/{of}/update`,
    of: filled.actionIds,
    method: 'POST' as const,
    status: 303,
    headers: { cookie: filled.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: `_csrf=${csrfToken(filled.secret)}&formKey={n}&workingWell=It+works&confidence=green&confidenceReason=Seen+in+audits`,
  }
}

export function median({ times }: Measured): number {
  return share(times, 0.5)
}

export function perSecond({ times, seconds }: Measured): number {
  return times.length / seconds
}

export function spread({ times }: Measured): string[] {
  return [`p50 ${ms(share(times, 0.5))}`, `p95 ${ms(share(times, 0.95))}`]
}
