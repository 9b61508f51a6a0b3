import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#src/root.ts'

export type Said = { code: number | null; out: string; err: string }

type Surroundings = { env?: Record<string, string>; cwd?: string; program?: string }

const itself = join(root, 'bin', 'goldthread')

/** The environment of a command: this machine's, less what would lead it to another store. */
function surroundings(env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, GOLDTHREAD_CLOCK: _clock, ...rest } = process.env
  return { ...rest, ...env }
}

/** Runs bin/goldthread to its end, as a person would. */
export async function goldthread(
  args: string[],
  { env, cwd, program = itself }: Surroundings = {},
): Promise<Said> {
  const child = spawn(program, args, {
    cwd,
    env: surroundings(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return heard(child)
}

/** Gathers what a process says until it ends. */
export async function heard(child: ChildProcess): Promise<Said> {
  const said: Said = { code: null, out: '', err: '' }
  child.stdout?.on('data', (part: Buffer) => (said.out += part.toString()))
  child.stderr?.on('data', (part: Buffer) => (said.err += part.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...said, code })))
}

/** Starts `serve` on a folder, and hears it to its end. */
export function startServer(dir: string, more: string[] = []) {
  const child = spawn(itself, ['serve', '--port', '0', '--data', dir, ...more], {
    env: surroundings(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: heard(child) }
}

/** Starts `serve` and waits for its address. `stop` ends it in order and gives its exit code. */
export async function serveOn(
  dir: string,
  more: string[] = [],
): Promise<{ address: string; stop: () => Promise<number | null> }> {
  const { child, ended } = startServer(dir, more)
  let out = ''
  const address = await Promise.race([
    new Promise<string>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        out += part.toString()
        const found = /^ready (\S+)$/m.exec(out)?.[1]
        if (found !== undefined) resolve(found)
      })
    }),
    ended.then(({ err }) => Promise.reject(new Error(`serve ended: ${err}`))),
  ])
  const stop = async () => {
    child.kill('SIGTERM')
    return (await ended).code
  }
  return { address, stop }
}
