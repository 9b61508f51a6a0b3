import { afterAll } from 'vitest'
import { createApp } from '#src/app.tsx'
import type { Api } from '#src/kit/api/index.ts'
import { loadConfig } from '#src/config.ts'
import { connect, type Db, within } from '#src/kit/db/index.ts'
import type { Deps, Door } from '#src/kit/http/door.ts'
import { makeDeps } from '#src/server.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

/** The instant at which the example stands still: Monday 22 June 2026, 8.40 in London. */
export const exampleNow = '2026-06-22T07:40:00Z'

export type Answered = {
  status: number
  body: string
  headers: Record<string, unknown>
  location: string | null
}

/** Somebody at the door: a browser that keeps its cookies. */
export type Browser = {
  get: (url: string) => Promise<Answered>
  /** Sends a form as its page would: with the page's own hidden fields, so open the page first. */
  send: (
    url: string,
    fields: Record<string, string | string[]>,
    files?: Record<string, { name: string; bytes: Uint8Array; type?: string }>,
  ) => Promise<Answered>
  cookie: () => string
}

export type TestApp = {
  db: Db
  database: TestDatabase
  deps: Deps
  door: Door
  api: Api
  server: Server
  browser: () => Browser
  signInAs: (role: string) => Promise<Browser>
  /** The same product over the same database at another time. */
  at: (clock: string) => Promise<TestApp>
  /** Puts it on a free port, for a real browser. */
  listen: () => Promise<string>
}

/** The product over the example council, in a database of this file's own; its clock stands still unless given. */
export async function startApp(
  options: {
    clock?: string
    empty?: boolean
    /** Another way to the same database: its address, from the usual one. */
    by?: (url: string) => Promise<string>
  } = {},
): Promise<TestApp> {
  const database = await freshDatabase({ example: options.empty !== true })
  const db = options.by === undefined ? database.db : connect(await options.by(database.appUrl))
  if (db !== database.db) afterAll(async () => db.destroy())
  return appOver({ database, db, demo: options.empty !== true }, options.clock ?? exampleNow)
}

type Over = { database: TestDatabase; db: Db; demo: boolean }

async function appOver(over: Over, clock: string): Promise<TestApp> {
  const { database, db, demo } = over
  const deps = makeDeps(loadConfig({ GOLDTHREAD_CLOCK: clock }), db, demo)
  const app = await createApp(deps)
  afterAll(async () => app.server.close())
  const browser = () => openBrowser(app.server)
  return {
    db: database.db,
    database,
    deps,
    door: app.door,
    api: app.api,
    server: app.server,
    browser,
    signInAs: async (role) => {
      const one = browser()
      const answer = await one.send('/demo/sign-in', { role })
      if (answer.status !== 303) throw new Error(`Nobody in the example stands for the role ${role}`)
      return one
    },
    at: async (then) => appOver(over, then),
    listen: async () => app.server.listen({ port: 0, host: '127.0.0.1' }),
  }
}

type Server = Awaited<ReturnType<typeof createApp>>['server']

function openBrowser(server: Server): Browser {
  const cookies = new Map<string, string>()
  const hidden = new Map<string, string>()

  async function visit(
    method: 'GET' | 'POST',
    url: string,
    payload?: Buffer | string,
    type?: string,
  ): Promise<Answered> {
    const response = await server.inject({
      method,
      url,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(type === undefined ? {} : { 'content-type': type }),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    for (const [, name = '', value = ''] of response.body.matchAll(
      /<input type="hidden" name="([^"]+)" value(?:="([^"]*)")?/g,
    ))
      hidden.set(name, unescaped(value))
    const { location } = response.headers
    return {
      status: response.statusCode,
      body: response.body,
      headers: response.headers,
      location: typeof location === 'string' ? location : null,
    }
  }

  return {
    get: async (url) => visit('GET', url),
    cookie: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    send: async (url, fields, files) => {
      const all = { ...Object.fromEntries(hidden), ...fields }
      const pairs = Object.entries(all).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
      if (files === undefined)
        return visit('POST', url, new URLSearchParams(pairs).toString(), 'application/x-www-form-urlencoded')
      const boundary = 'goldthread-test-boundary'
      return visit(
        'POST',
        url,
        multipart(boundary, pairs, files),
        `multipart/form-data; boundary=${boundary}`,
      )
    },
  }
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function multipart(
  boundary: string,
  fields: string[][],
  files: Record<string, { name: string; bytes: Uint8Array; type?: string }>,
): Buffer {
  const parts = fields.map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  for (const [name, file] of Object.entries(files)) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${file.name}"\r\nContent-Type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`
    parts.push(Buffer.from(head), Buffer.from(file.bytes), Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
}

/** The id of an action of the example by its number. */
export async function actionIdOf(app: TestApp, ref: string): Promise<string> {
  const council = await app.deps.findCouncil('')
  const row = await within(app.db, { councilId: council?.id ?? '', now: new Date(exampleNow) }, async (trx) =>
    trx.selectFrom('action').select('id').where('ref', '=', ref).executeTakeFirst(),
  )
  if (row === undefined) throw new Error(`The example has no action ${ref}`)
  return row.id
}
