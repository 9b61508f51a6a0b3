import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { findPersonByEmail, makeToken } from '#src/features/people/index.ts'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from './app.ts'

type Json = Record<string, unknown>
type Answered = { status: number; body: Json; headers: Record<string, unknown> }
type Program = {
  get: (path: string) => Promise<Answered>
  send: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>
}

const app = await startApp()
const now = new Date(exampleNow)
const councilId = (await app.deps.findCouncil(''))?.id ?? ''

/** A program with the token of somebody at the example council. */
async function programOf(email: string, endsAt: Date | null = null): Promise<Program> {
  return withToken(
    await within(app.db, { councilId, now }, async (trx) => {
      const person = await findPersonByEmail(trx, `${email}@rivermere.example`)
      if (person === null) throw new Error(`Nobody in the example is ${email}`)
      return makeToken(trx, person, endsAt)
    }),
  )
}

function withToken(token: string): Program {
  async function call(method: 'GET' | 'POST', path: string, body?: unknown, more = {}): Promise<Answered> {
    const response = await app.server.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${token}`, ...more },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: response.statusCode, body: response.json<Json>(), headers: response.headers }
  }
  return {
    get: async (path) => call('GET', path),
    send: async (path, body, headers) => call('POST', path, body, headers),
  }
}

let tom: Program
let farida: Program
let action: string

beforeAll(async () => {
  tom = await programOf('tom.hartnell')
  farida = await programOf('farida.rahmani')
  action = await actionIdOf(app, '3.2.3')
})

const itemsOf = (answer: Answered) => answer.body['items'] as Json[]
const codeOf = (answer: Answered) => (answer.body['error'] as Json)['code']
const messageOf = (answer: Answered) => String((answer.body['error'] as Json)['message'])
const faultsOf = (answer: Answered) =>
  (answer.body['error'] as Json)['faults'] as { field: string; message: string }[]

/** Every item of a list, page by page. */
async function walk(program: Program, path: string, limit: number): Promise<Json[]> {
  const found: Json[] = []
  let after = ''
  for (let pages = 0; pages < 500; pages++) {
    const answer = await program.get(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${after}`)
    expect(answer.status).toBe(200)
    expect(itemsOf(answer).length).toBeLessThanOrEqual(limit)
    found.push(...itemsOf(answer))
    const next = answer.body['next'] as string | null
    if (next === null) return found
    after = `&after=${next}`
  }
  throw new Error('The list never ends')
}

describe('a token', () => {
  it('is needed, and it is said how to have one', async () => {
    const answer = await app.server.inject({ url: '/api/v1/plans' })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer')
    expect(answer.json<Json>()).toMatchObject({ error: { code: 'not-signed-in' } })
    expect(answer.body).toContain('bin/goldthread token EMAIL')
  })

  it.each([
    '',
    'rubbish',
    `${councilId}.`,
    `${councilId}.${'x'.repeat(43)}`,
    `${'0'.repeat(36)}.${'x'.repeat(43)}`,
  ])('that is not one (%s) opens nothing', async (token) => {
    expect((await withToken(token).get('/plans')).status).toBe(401)
  })

  it('ends on its day', async () => {
    const ended = await programOf('tom.hartnell', now)
    const lasting = await programOf('tom.hartnell', new Date(now.getTime() + 1))
    expect((await ended.get('/plans')).status).toBe(401)
    expect((await lasting.get('/plans')).status).toBe(200)
  })

  it('ends when the person leaves', async () => {
    const gareth = await programOf('gareth.pugh')
    expect((await gareth.get('/plans')).status).toBe(200)
    await within(app.db, { councilId, now }, async (trx) =>
      sql`update person set state = 'left' where email = 'gareth.pugh@rivermere.example'`.execute(trx),
    )
    expect((await gareth.get('/plans')).status).toBe(401)
  })

  it('may do what its person may on the pages, no more', async () => {
    const adviser = await programOf(await mailboxOf('dfe'))
    const answer = await adviser.get('/plans')
    expect([answer.status, codeOf(answer)]).toEqual([403, 'not-yours'])
    expect(messageOf(answer)).toContain('The working plan is for those who deliver it')
  })
})

/** The first part of the e-mail address of the one who stands for a role. */
async function mailboxOf(role: string): Promise<string> {
  const people = await app.browser().get('/demo/people.json')
  const found = (JSON.parse(people.body) as { email: string; role: string }[]).find(
    (one) => one.role === role,
  )
  return (found?.email ?? '').split('@')[0] ?? ''
}

describe('reading', () => {
  it('every path answers somebody who may see the plan', async () => {
    const plan = String(itemsOf(await tom.get('/plans'))[0]?.['id'])
    const whole = await tom.get(`/actions/${await actionIdOf(app, '1.1.1')}`)
    const [piece] = whole.body['evidence'] as Json[]
    const ids: Record<string, string> = {
      '/plans/{id}': plan,
      '/plans/{id}/themes': plan,
      '/plans/{id}/objectives': plan,
      '/evidence/{id}': String(piece?.['id']),
      '/inspections/{id}': String(itemsOf(await tom.get('/inspections'))[0]?.['id']),
    }
    for (const { method, path, list } of app.api.routes) {
      if (method !== 'GET') continue
      const answer = await tom.get(path.replace('{id}', ids[path] ?? action))
      expect([path, answer.status]).toEqual([path, 200])
      if (list) expect(itemsOf(answer).length, path).toBeGreaterThan(0)
      else expect(answer.body['id'], path).toBe(ids[path] ?? action)
    }
  })

  it('an action is given whole, in the field’s own terms', async () => {
    const { body } = await tom.get(`/actions/${action}`)
    expect(body).toMatchObject({ id: action, ref: '3.2.3', lead: 'Tom Hartnell' })
    expect((body['leads'] as Json[])[0]).toMatchObject({ name: 'Tom Hartnell' })
    expect((body['dates'] as Json[])[0]).toMatchObject({ position: 0, dueOn: body['firstDueOn'] })
    expect(body).not.toHaveProperty('importSource')
    expect(body).not.toHaveProperty('rev')
  })

  it('people are names and posts, never addresses or roles', async () => {
    const [one] = itemsOf(await tom.get('/people'))
    expect(Object.keys(one ?? {}).sort()).toEqual(['id', 'jobTitle', 'name', 'organisation'])
  })

  it('what is not there, or no id at all, is a plain 404', async () => {
    for (const path of ['/plans/x', `/actions/${councilId}`, `/actions/${councilId}/updates`, '/nothing']) {
      const answer = await tom.get(path)
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'not-found'])
    }
  })
})

describe('lists', () => {
  it.each([1, 7, 100, 1000])('walked %i at a time give each action once, in one order', async (limit) => {
    const ids = (await walk(tom, '/actions', limit)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual((await walk(tom, '/actions', 1000)).map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(50)
  })

  it('walked page by page give the same as all at once, every one of them', async () => {
    const plan = String(itemsOf(await tom.get('/plans'))[0]?.['id'])
    for (const { path, list } of app.api.routes) {
      if (!list || path === '/actions') continue
      const address = path.replace('{id}', path.startsWith('/plans') ? plan : action)
      expect(await walk(tom, address, 2), path).toEqual(await walk(tom, address, 1000))
    }
  })

  it('are filtered, and the page after keeps to the filter', async () => {
    const all = await walk(tom, '/actions', 1000)
    const underWay = await walk(tom, '/actions?state=in-progress', 5)
    expect(underWay).toEqual(all.filter(({ state }) => state === 'in-progress'))
    expect(underWay.length).toBeGreaterThan(5)
    const leads = await walk(tom, `/actions?words=hartnell`, 3)
    expect(leads.length).toBeGreaterThan(0)
    const red = await walk(tom, '/actions?confidence=red', 100)
    expect(red.every((one) => one['confidenceShown'] === 'red')).toBe(true)
    const theme = String(all[0]?.['themeId'])
    expect(await walk(tom, `/actions?theme=${theme}`, 4)).toEqual(
      all.filter((one) => one['themeId'] === theme),
    )
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=ten', 'limit'],
    ['after=5', 'after'],
    ['state=done', 'state'],
    ['plan=mine', 'plan'],
    ['them=x', 'them'],
  ])('refuse %s in words', async (query, field) => {
    const answer = await tom.get(`/actions?${query}`)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'not-right'])
    expect(faultsOf(answer).map((fault) => fault.field)).toEqual([field])
    expect(faultsOf(answer)[0]?.message).not.toMatch(/expected|invalid|NaN/i)
  })
})

describe('an update', () => {
  it('is given with any one answer, and answers 201 with itself', async () => {
    for (const [body, kept] of [
      [{ confidence: 'red' }, { confidence: 'red', workingWell: '' }],
      [{ whatNext: 'Ask the surgeries' }, { whatNext: 'Ask the surgeries', confidence: null }],
      [
        { workingWell: 'Calls are up', worried: null },
        { workingWell: 'Calls are up', worried: '' },
      ],
    ] as const) {
      const answer = await tom.send(`/actions/${action}/updates`, body)
      expect(answer.status).toBe(201)
      expect(answer.body).toMatchObject({
        ...kept,
        actionId: action,
        state: 'submitted',
        authorName: 'Tom Hartnell',
      })
      expect(itemsOf(await tom.get(`/actions/${action}/updates`))[0]).toEqual(answer.body)
    }
    expect((await tom.get(`/actions/${action}`)).body['confidence']).toBe('red')
    expect(itemsOf(await tom.get(`/actions/${action}/history?limit=1`))[0]).toMatchObject({
      deed: 'update.give',
    })
  })

  it.each([
    [{}, 'workingWell', /at least one of the four questions/],
    [{ workingWell: '  ' }, 'workingWell', /at least one/],
    [{ confidence: 'blue' }, 'confidence', /one of red, amber, green/],
    [{ workingWell: 5 }, 'workingWell', /Give a text/],
    [{ workingwell: 'x' }, 'workingwell', /no such field/],
    [{ whatNext: 'x'.repeat(4001) }, 'whatNext', /4000 characters/],
  ])('that is not right (%j) is refused with its field', async (body, field, says) => {
    const answer = await tom.send(`/actions/${action}/updates`, body)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toMatchObject([{ field }])
    expect(faultsOf(answer)[0]?.message).toMatch(says)
  })

  it('that is no JSON is refused in the same manner', async () => {
    const answer = await tom.send(`/actions/${action}/updates`, '{"working', {
      'content-type': 'application/json',
    })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'not-right'])
    const empty = await tom.send(`/actions/${action}/updates`)
    expect([empty.status, codeOf(empty)]).toEqual([400, 'not-right'])
  })

  it('sent twice under one key is one update, even at the same moment', async () => {
    const count = async () => (await walk(tom, `/actions/${action}/updates`, 1000)).length
    const before = await count()
    const body = { workingWell: 'Once only' }
    const key = { 'idempotency-key': 'monday' }
    const answers = await Promise.all(
      [1, 2, 3].map(async () => tom.send(`/actions/${action}/updates`, body, key)),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body['id'])).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  it('under the same key by another person, or on another action, is another update', async () => {
    const body = { workingWell: 'Mine' }
    const key = { 'idempotency-key': 'tuesday' }
    const other = await actionIdOf(app, '3.3.2')
    const ids = [
      (await tom.send(`/actions/${action}/updates`, body, key)).body['id'],
      (await farida.send(`/actions/${action}/updates`, body, key)).body['id'],
      (await tom.send(`/actions/${other}/updates`, body, key)).body['id'],
    ]
    expect(new Set(ids).size).toBe(3)
  })

  it('under the same key with other words is refused, so that no word is lost; NUL is taken out of a text', async () => {
    const address = `/actions/${action}/updates`
    const key = { 'idempotency-key': 'wednesday' }
    const kept = await tom.send(address, { workingWell: 'The first\u0000 words' }, key)
    expect([kept.status, kept.body['workingWell']]).toEqual([201, 'The first words'])
    const other = await tom.send(address, { workingWell: 'Other words' }, key)
    expect([other.status, codeOf(other)]).toEqual([409, 'key-used'])
  })

  it('is not given by somebody who has no part in the action', async () => {
    const answer = await tom.send(`/actions/${await actionIdOf(app, '5.1.1')}/updates`, { worried: 'x' })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'not-yours'])
    expect(messageOf(answer)).toContain('given by those who lead it')
  })

  it('is accepted or returned by a second person, once', async () => {
    const give = async () =>
      String((await tom.send(`/actions/${action}/updates`, { worried: 'Fridays' })).body['id'])
    const first = await give()
    const own = await tom.send(`/updates/${first}/acceptance`)
    expect(own.status).toBe(403)
    expect((await farida.send(`/updates/${first}/acceptance`)).body).toMatchObject({
      id: first,
      state: 'accepted',
      decidedByName: 'Farida Rahmani',
    })
    const again = await farida.send(`/updates/${first}/return`, { reason: 'Too late' })
    expect([again.status, codeOf(again)]).toEqual([409, 'settled-before'])

    const second = await give()
    const silent = await farida.send(`/updates/${second}/return`, { reason: ' ' })
    expect(faultsOf(silent)).toMatchObject([{ field: 'reason' }])
    expect((await farida.send(`/updates/${second}/return`, { reason: 'Say who' })).body).toMatchObject({
      state: 'returned',
      returnReason: 'Say who',
    })
  })
})

describe('the description', () => {
  type Described = {
    paths: Record<string, Record<string, Json>>
    components: { schemas: Record<string, Json> }
  }

  it('is of exactly the routes that are served', async () => {
    const described = (await app.server.inject({ url: '/api/openapi.json' })).json<Described>()
    const told = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    for (const one of told) {
      const [method = 'GET', path = ''] = one.split(' ')
      const url = path.replace('{id}', ':id')
      expect(app.server.hasRoute({ method, url }), one).toBe(true)
    }
    expect(told.sort()).toEqual(app.api.routes.map(({ method, path }) => `${method} /api/v1${path}`).sort())
  })

  it('names every shape that it refers to, and the answers keep to them', async () => {
    const text = (await app.server.inject({ url: '/api/openapi.json' })).body
    const described = JSON.parse(text) as Described
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)
    for (const name of named) expect(described.components.schemas).toHaveProperty(name)
    const [first] = itemsOf(await tom.get('/actions?limit=1'))
    const shape = described.components.schemas['Action'] as { properties: Json; required: string[] }
    expect(Object.keys(first ?? {}).sort()).toEqual(Object.keys(shape.properties).sort())
    expect(shape.required.sort()).toEqual(Object.keys(shape.properties).sort())
  })

  it('says what each list takes and what an update may hold', async () => {
    const described = (await app.server.inject({ url: '/api/openapi.json' })).json<Described>()
    const list = described.paths['/api/v1/actions']?.['get'] as {
      parameters: { name: string; schema: Json }[]
    }
    expect(list.parameters.map(({ name }) => name)).toEqual([
      ...['plan', 'theme', 'lead', 'state', 'confidence', 'words', 'limit', 'after'],
    ])
    expect(list.parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({
      minimum: 1,
      maximum: 1000,
      default: 100,
    })
    expect(Object.keys(described.components.schemas['NewUpdate']?.['properties'] as Json)).toContain(
      'whatNext',
    )
  })
})

describe('for whatever watches over it', () => {
  it('says that it runs and that it is ready', async () => {
    expect((await app.server.inject({ url: '/health/live' })).statusCode).toBe(200)
    expect((await app.server.inject({ url: '/health/ready' })).statusCode).toBe(200)
  })

  it('counts requests by the pattern of their address, with no id and no search in it', async () => {
    await tom.get(`/actions/${action}`)
    await tom.get('/actions?words=Hartnell')
    const { body, headers } = await app.server.inject({ url: '/metrics' })
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toContain(
      'goldthread_request_duration_seconds_count{method="GET",route="/api/v1/actions/:id",status="200"}',
    )
    expect(body).toContain('process_resident_memory_bytes')
    expect(body).not.toContain(action)
    expect(body).not.toContain('Hartnell')
  })
})
