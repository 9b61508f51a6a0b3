// Runs once before all tests: a server to test on, and a template database with every migration in it.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#src/kit/db/index.ts'
import { startPostgres } from '#src/kit/postgres/index.ts'

export type TestServer = {
  /** A login that may make databases: the server's own, at its database for administration. */
  adminUrl: string
  /** This run's name: every database and login of the run begins with it. */
  run: string
  password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** The address of the same server for another login and database. */
export function addressFor(url: string, login: string, password: string, database: string): string {
  const address = new URL(url.replace('///', '//localhost/'))
  address.username = login
  address.password = password
  address.pathname = `/${database}`
  return address.href
}

/** Runs statements one by one on a connection of their own. */
export async function runOn(url: string, statements: string[]): Promise<pg.QueryResult | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let last: pg.QueryResult | undefined
    for (const statement of statements) last = await client.query(statement)
    return last
  } finally {
    await client.end()
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const own = given === undefined ? await startOwn() : null
  const adminUrl = own?.adminUrl ?? given ?? ''
  const server: TestServer = {
    adminUrl,
    run: `gt_${randomBytes(4).toString('hex')}`,
    password: randomBytes(18).toString('base64url'),
  }
  await prepare(server)
  project.provide('testServer', server)
  return async () => {
    if (own === null) await clear(server)
    await own?.stop()
  }
}

async function prepare({ adminUrl, run, password }: TestServer): Promise<void> {
  await runOn(adminUrl, [
    `do $$ begin if not exists (select from pg_roles where rolname = 'goldthread_app') then
      create role goldthread_app nologin nosuperuser nobypassrls; end if; end $$`,
    `create role ${run}_owner login nosuperuser nobypassrls password '${password}' in role goldthread_app`,
    `create role ${run}_app login nosuperuser nobypassrls password '${password}' in role goldthread_app`,
    `grant ${run}_owner to current_user`,
    `create database ${run}_template owner ${run}_owner encoding 'UTF8' template template0`,
  ])
  await migrate(addressFor(adminUrl, `${run}_owner`, password, `${run}_template`))
}

async function clear({ adminUrl, run }: TestServer): Promise<void> {
  const found = await runOn(adminUrl, [`select datname from pg_database where datname like '${run}\\_%'`])
  const names = (found?.rows as { datname: string }[]).map(({ datname }) => datname)
  await runOn(adminUrl, [
    ...names.map((name) => `drop database if exists ${name} with (force)`),
    `drop role ${run}_owner`,
    `drop role ${run}_app`,
  ])
}

/** A server of our own in a temporary folder: real, but without waiting for the disk. */
async function startOwn() {
  await sweep()
  const dir = mkdtempSync(join(tmpdir(), `goldthread-test-${process.pid}-`))
  const major = process.env['TEST_POSTGRES']
  const own = await startPostgres({
    dir,
    log: () => undefined,
    settings: quick,
    ...(major === undefined ? {} : { major: Number(major) }),
  })
  return {
    adminUrl: own.adminUrl,
    stop: async () => {
      await own.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const quick = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
}

/** Stops the servers that killed test runs left behind. */
async function sweep(): Promise<void> {
  const left = readdirSync(tmpdir()).filter((name) => {
    const pid = /^goldthread-test-(\d+)-/.exec(name)?.[1]
    return pid !== undefined && !isAlive(Number(pid))
  })
  for (const name of left) {
    const dir = join(tmpdir(), name)
    const server = await startPostgres({ dir, log: () => undefined, settings: quick }).catch(() => null)
    await server?.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
