import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { root } from '#src/root.ts'
import { mayPass } from './account.ts'
import { makeLinks } from './binaries.ts'
import { type Postgres, type PostgresOptions, startPostgres } from './launcher.ts'
import { isAlive, waitFor } from './process.ts'

const isRoot = process.getuid?.() === 0
// Each starts databases and programs of its own: patience where the machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'goldthread-launcher-'))
const begun: Postgres[] = []
chmodSync(folder, 0o755)
afterAll(async () => {
  for (const each of begun) await each.stop()
  rmSync(folder, { recursive: true, force: true })
})

const quick = { fsync: 'off' }

async function start(dir: string, more: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const started = await startPostgres({ dir, log: () => undefined, settings: quick, ...more })
  begun.push(started)
  return started
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: question, rowMode: 'array' })
    return (rows as unknown[][])[0]?.[0]
  } finally {
    await client.end()
  }
}

const script = `
  const { startPostgres } = await import('#src/kit/postgres/index.ts')
  const [dir, deed, address] = process.argv.slice(1)
  const own = await startPostgres({ dir, deed, log: () => undefined, settings: { fsync: 'off' } })
  if (address) own.announce(address)
  process.on('SIGTERM', () => void own.stop().then(() => process.exit()))
  process.stdout.write(own.appUrl)
  setInterval(() => undefined, 1000)`

/** Starts a database on `dir` in another process, and waits until it answers. */
async function startElsewhere(dir: string, more: string[] = [], uid?: number): Promise<ChildProcess> {
  const account = uid === undefined ? {} : { uid, gid: uid }
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dir, ...more], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  await waitFor(() => said !== '' || child.exitCode !== null, 60_000)
  if (!said.startsWith('postgresql:')) throw new Error(`it did not start: ${said}`)
  return child
}

const pidOf = (dir: string) =>
  Number.parseInt(readFileSync(join(dir, 'postgres', 'postmaster.pid'), 'utf8'), 10)

describe('a new store', () => {
  const dir = join(folder, 'new')

  test('gives the program a login that owns nothing and is bound by row security', async () => {
    const own = await start(dir, { settings: {} })
    expect(await ask(own.appUrl, 'select current_user')).toBe('goldthread_app')
    const free = `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = `
    expect(await ask(own.appUrl, `${free} 'goldthread_app'`)).toBe(false)
    expect(await ask(own.appUrl, `${free} 'goldthread_owner'`)).toBe(false)
    expect(
      await ask(
        own.ownerUrl,
        'select datdba::regrole::text from pg_database where datname = current_database()',
      ),
    ).toBe('goldthread_owner')
  })

  test('sorts by a rule that the machine’s C library cannot change, and waits for the disk', async () => {
    const own = await start(dir)
    const locale =
      'select datlocprovider::text || datlocale from pg_database where datname = current_database()'
    expect(await ask(own.appUrl, locale)).toBe('bC.UTF-8')
    expect(await ask(own.appUrl, 'show fsync')).toBe('on')
  })

  test('listens on no network, and keeps its passwords from others', async () => {
    const own = await start(dir)
    expect(await ask(own.appUrl, 'show listen_addresses')).toBe('')
    expect(statSync(join(dir, 'postgres.json')).mode & 0o077).toBe(0)
    await expect(ask(own.appUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/)
  })
})

describe('a store already in use', () => {
  test('whose process was killed is taken over with nothing lost, and stopped at the end', async () => {
    const dir = join(folder, 'killed')
    const child = await startElsewhere(dir, ['serve'])
    const server = pidOf(dir)
    child.kill('SIGKILL')
    await waitFor(() => !isAlive(child.pid ?? 0), 5000)
    const own = await startPostgres({ dir, deed: 'serve', log: () => undefined })
    expect(own.adopted).toBe(true)
    expect(pidOf(dir)).toBe(server)
    expect(await ask(own.appUrl, 'select 1')).toBe(1)
    await own.stop()
    expect(isAlive(server)).toBe(false)
  })

  test('is refused to a second server, which is told where the first one is', async () => {
    const dir = join(folder, 'second')
    const child = await startElsewhere(dir, ['serve', 'http://127.0.0.1:4242'])
    await expect(start(dir, { deed: 'serve' })).rejects.toThrow(
      /already runs on .* at http:\/\/127\.0\.0\.1:4242/,
    )
    child.kill('SIGTERM')
    await waitFor(() => child.exitCode !== null, 10_000)
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('may be visited by a command, which leaves it running; the last to leave stops it', async () => {
    const dir = join(folder, 'visited')
    const child = await startElsewhere(dir, ['serve'])
    const visit = await startPostgres({ dir, log: () => undefined })
    expect(visit.adopted).toBe(true)
    await visit.stop()
    const stays = await startPostgres({ dir, log: () => undefined })
    child.kill('SIGTERM')
    await waitFor(() => child.exitCode !== null, 10_000)
    expect(await ask(stays.appUrl, 'select 1')).toBe(1)
    await stays.stop()
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('whose server is killed under a program that serves from it has one again, at the same address', async () => {
    const dir = join(folder, 'server-killed')
    const own = await start(dir, { deed: 'serve' })
    const server = pidOf(dir)
    process.kill(server, 'SIGKILL')
    await vi.waitFor(async () => expect(await ask(own.appUrl, 'select 1')).toBe(1), 60_000)
    expect(pidOf(dir)).not.toBe(server)
    const next = pidOf(dir)
    await own.stop()
    expect(isAlive(next)).toBe(false)
  })

  test('is made once where two start together', async () => {
    const dir = join(folder, 'together')
    const children = await Promise.all([startElsewhere(dir, ['web']), startElsewhere(dir, ['worker'])])
    for (const child of children) child.kill('SIGTERM')
    expect(await waitFor(() => children.every(({ exitCode }) => exitCode === 0), 90_000)).toBe(true)
  })
})

describe('a folder in an odd state', () => {
  test('with a pid file that names another program is started all the same', async () => {
    const dir = join(folder, 'stale')
    const first = await startPostgres({ dir, log: () => undefined, settings: quick })
    await first.stop()
    writeFileSync(
      join(dir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${join(dir, 'postgres')}\n1\n5432\n/nowhere\n\n\nready\n`,
    )
    const own = await start(dir)
    expect(own.adopted).toBe(false)
    expect(await ask(own.appUrl, 'select 1')).toBe(1)
  })

  test('left by a start that was killed half-way is begun again', async () => {
    const dir = join(folder, 'half')
    mkdirSync(join(dir, 'postgres.half'), { recursive: true })
    writeFileSync(join(dir, 'postgres.half', 'PG_VERSION'), '18')
    writeFileSync(join(dir, 'postgres.lock'), '999999999-1')
    expect(await ask((await start(dir)).appUrl, 'select 1')).toBe(1)
  })

  test('with too long a path for a socket is served through a short one', async () => {
    const dir = join(folder, 'a-folder-of-a-long-name'.repeat(4), 'another-of-a-long-name'.repeat(3))
    expect(await ask((await start(dir)).appUrl, 'select 1')).toBe(1)
  })

  test('made by another version of PostgreSQL is refused with what to do', async () => {
    const dir = join(folder, 'older')
    mkdirSync(join(dir, 'postgres'), { recursive: true })
    writeFileSync(join(dir, 'postgres', 'PG_VERSION'), '12\n')
    writeFileSync(
      join(dir, 'postgres.json'),
      JSON.stringify({ admin: 'a', owner: 'b', app: 'c', known: true }),
    )
    await expect(start(dir)).rejects.toThrow(/made by PostgreSQL 12, which is not here/)
  })
})

describe.skipIf(!isRoot)('as root', () => {
  test('the server runs under an account that is not root, in a folder open for passing only', async () => {
    const dir = join(folder, 'as-root')
    mkdirSync(dir, { mode: 0o700 })
    await start(dir)
    expect(statSync(`/proc/${pidOf(dir)}`).uid).not.toBe(0)
    expect(statSync(dir).mode & 0o777).toBe(0o711)
  })

  test('data asked for below a closed folder are kept elsewhere, and a file there says so', async () => {
    const closed = join(folder, 'closed')
    const dir = join(closed, 'store')
    mkdirSync(closed, { mode: 0o700 })
    const first = await startPostgres({ dir, log: () => undefined, settings: quick })
    await ask(first.ownerUrl, 'create table kept (id int)')
    await first.stop()
    const elsewhere =
      readFileSync(join(dir, 'where-the-data-are.txt'), 'utf8').trim().split('\n').at(-1) ?? ''
    expect(elsewhere).toMatch(/^\/var\/lib\/goldthread\/[0-9a-f]{16}$/)
    expect(statSync(closed).mode & 0o777).toBe(0o700)
    const again = await startPostgres({ dir, log: () => undefined, settings: quick })
    expect(await ask(again.ownerUrl, 'select count(*)::int from kept')).toBe(0)
    await again.stop()
    rmSync(elsewhere, { recursive: true })
  })

  const stranger = { uid: 54321, gid: 54321 }
  test.skipIf(!mayPass(stranger, root))('an account without a name can run it too', async () => {
    const dir = join(folder, 'nameless')
    mkdirSync(dir)
    chownSync(dir, stranger.uid, stranger.gid)
    const child = await startElsewhere(dir, ['serve'], stranger.uid)
    expect(statSync(`/proc/${pidOf(dir)}`).uid).toBe(stranger.uid)
    child.kill('SIGTERM')
    expect(await waitFor(() => child.exitCode !== null, 90_000)).toBe(true)
  })
})

test('library links that an install without scripts leaves out are made', () => {
  const native = join(folder, 'package', 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib', 'libx.so.1.2'), '')
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  expect(makeLinks(native)).toBe(true)
  expect(readlinkSync(join(native, 'lib', 'libx.so.1'))).toBe('libx.so.1.2')
})
