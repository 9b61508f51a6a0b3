import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { within } from '#src/kit/db/index.ts'
import type { Deps } from './deps.ts'
import { isStoreAway } from './fault.ts'
import { isId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import type { ApiRoute } from '#src/kit/api/api.ts'
import { describeApi } from '#src/kit/api/describe.ts'
import { notHere, notYours, refuse, type Refusal, type Said } from '#src/kit/api/said.ts'

/** Puts the declared addresses on the web under /api/v1, and their description at /api/openapi.json. */
export async function serveApi(server: FastifyInstance, deps: Deps, routes: ApiRoute[]): Promise<void> {
  const description = describeApi(routes)
  server.get('/api/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(description),
  )
  await server.register(
    async (scope) => {
      scope.setNotFoundHandler(async (_request, reply) => sendRefusal(reply, notHere.refusal))
      scope.setErrorHandler(async (fault: FastifyError, _request, reply) => sendFault(reply, fault))
      for (const route of routes) {
        scope.route({
          method: route.method,
          url: route.path.replace('{id}', ':id'),
          handler: async (request, reply) => send(reply, route.status, await answerTo(deps, route, request)),
        })
      }
      return Promise.resolve()
    },
    { prefix: '/api/v1' },
  )
}

async function answerTo(deps: Deps, route: ApiRoute, request: FastifyRequest): Promise<Said<unknown>> {
  const person = await personOf(deps, request)
  if (person === null) return notSignedIn
  const allowed = route.may(person)
  if (allowed !== true) return notYours(allowed)
  const { id = '' } = request.params as { id?: string }
  if (route.path.includes('{id}') && !isId(id)) return notHere
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && (key === '' || key.length > longestKey)) return keyTooLong
  const now = deps.clock()
  return route.handle(
    {
      person,
      now,
      id,
      idempotencyKey: typeof key === 'string' ? key : null,
      trx: async (work) =>
        within(deps.db, { councilId: person.councilId, now, readOnly: route.method === 'GET' }, work),
    },
    { query: request.query, body: request.body },
  )
}

const longestKey = 200
const keyTooLong = refuse(400, 'not-right', `Give an Idempotency-Key of 1 to ${longestKey} characters.`)
const notSignedIn = refuse(
  401,
  'not-signed-in',
  'Send a token that has not ended in the header Authorization: Bearer TOKEN. Whoever looks after this installation makes one with bin/goldthread token EMAIL.',
)

/** The token's text says which council it belongs to, so that row security can be set before it is looked up. */
async function personOf(deps: Deps, request: FastifyRequest): Promise<Person | null> {
  const [, councilId = '', token = ''] =
    /^Bearer ([0-9a-f-]{36})\.([\w-]{20,200})$/i.exec(request.headers.authorization ?? '') ?? []
  return isId(councilId) ? deps.findTokenPerson(councilId, token) : null
}

async function send(reply: FastifyReply, status: number, outcome: Said<unknown>): Promise<FastifyReply> {
  if ('refusal' in outcome) return sendRefusal(reply, outcome.refusal)
  return reply.code(status).header('cache-control', 'no-store').send(outcome.value)
}

async function sendRefusal(reply: FastifyReply, { status, ...error }: Refusal): Promise<FastifyReply> {
  if (status === 401) void reply.header('www-authenticate', 'Bearer')
  if (status === 503) void reply.header('retry-after', '10')
  return reply.code(status).header('cache-control', 'no-store').send({ error })
}

async function sendFault(reply: FastifyReply, fault: FastifyError): Promise<FastifyReply> {
  if (isStoreAway(fault)) return sendRefusal(reply, storeAway)
  const status = fault.statusCode ?? 500
  if (status < 500) return sendRefusal(reply, theirs[status] ?? { ...unclear, status })
  process.stderr.write(`${fault.stack ?? fault.message}\n`)
  return sendRefusal(reply, ours)
}

const unclear = {
  status: 400,
  code: 'not-right',
  message: 'We could not understand what was sent: send JSON, with Content-Type: application/json.',
}
const theirs: Record<number, Refusal> = {
  413: { status: 413, code: 'too-much', message: 'That is too much to send at once: the limit is 2 MB.' },
}
const storeAway = {
  status: 503,
  code: 'store-away',
  message: 'Our store does not answer just now, so nothing was changed. Try again in ten seconds.',
}
const ours = {
  status: 500,
  code: 'our-fault',
  message: 'Something went wrong on our side, and nothing was changed. Try again.',
}
