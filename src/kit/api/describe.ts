import { z } from 'zod'
import type { ApiRoute } from './api.ts'

type Json = Record<string, unknown>

const refusalShape = z.object({
  error: z.object({
    code: z.string().meta({ description: 'Stays the same from version to version' }),
    message: z.string().meta({ description: 'For people' }),
    faults: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  }),
})

/** The OpenAPI 3.1 description, made from the very routes that are served. */
export function describeApi(routes: ApiRoute[]): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = `/api/v1${route.path}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Goldthread',
      version: '1',
      description:
        'Plans, actions and updates for programs. Whoever looks after the installation makes a token with bin/goldthread token EMAIL; it may do what that person may.',
    },
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: describeShapes(routes),
    },
  }
}

function describeRoute({ path, says, query, body, answer, list, status, method }: ApiRoute): Json {
  const outcomes = method === 'POST' ? [400, 401, 403, 404, 409] : [400, 401, 403, 404]
  const parameters = [
    ...(path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
      : []),
    ...(query === null ? [] : describeQuery(query)),
    ...(method === 'POST' ? [idempotencyKey] : []),
  ]
  return {
    summary: says,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: refTo(body.name) } } } }),
    responses: {
      [status]: content(says, list ? listOf(answer.name) : refTo(answer.name)),
      ...Object.fromEntries(outcomes.map((code) => [code, content('Why not', refTo('Refusal'))])),
    },
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Your own name for this deed: sending it twice under one name does it once',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

function describeQuery(query: z.ZodObject): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

function describeShapes(routes: ApiRoute[]): Json {
  return {
    ...shapesOf([...routes.map(({ answer }) => answer), { name: 'Refusal', shape: refusalShape }], 'output'),
    ...shapesOf(
      routes.flatMap(({ body }) => (body === null ? [] : [body])),
      'input',
    ),
  }
}

function shapesOf(named: { name: string; shape: z.ZodType }[], io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>()
  for (const { name, shape } of named) registry.add(shape, { id: name })
  const { schemas } = z.toJSONSchema(registry, { io, uri: (name) => `#/components/schemas/${name}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  )
}

function listOf(name: string): Json {
  return {
    type: 'object',
    required: ['items', 'next'],
    properties: { items: { type: 'array', items: refTo(name) }, next: { type: ['string', 'null'] } },
  }
}

function content(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } }
}

function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}
