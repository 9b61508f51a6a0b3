import { z } from 'zod'
import type { Trx } from '#src/kit/db/index.ts'
import type { Access } from '#src/kit/http/door.ts'
import type { Person } from '#src/kit/person.ts'
import { parseAsked } from './asked.ts'
import { type Page, type Wanted, wantedShape } from './page.ts'
import { notRight, type Said } from './said.ts'

/** One call of the API: whose token it came with, when, about which thing, and the one way to the database. */
export type Call = {
  person: Person
  now: Date
  /** What {id} in the path stands for; '' where the path has none. */
  id: string
  /** The caller's own name for this deed, so that sending it twice does it once. */
  idempotencyKey: string | null
  trx: <T>(work: (trx: Trx) => Promise<T>) => Promise<T>
}

/** What came with a call, before anything of it was checked. */
export type Asked = { query: unknown; body: unknown }

/** A shape with the name that the description knows it by. */
export type Named<Shape> = { name: string; shape: Shape }

/** One address of the API: what is declared here is checked, enforced and described, from this one place. */
export type ApiRoute = {
  method: 'GET' | 'POST'
  /** Below /api/v1; {id} stands for an id. */
  path: string
  says: string
  may: Access
  query: z.ZodObject | null
  body: Named<z.ZodType> | null
  answer: Named<z.ZodType>
  list: boolean
  status: 200 | 201
  handle: (call: Call, asked: Asked) => Promise<Said<unknown>>
}

type Declared = { says: string; may: Access }

type One<A extends z.ZodType> = Declared & {
  answer: Named<A>
  find: (call: Call) => Promise<Said<z.input<A>>>
}

type Many<F extends z.ZodRawShape, A extends z.ZodType> = Declared & {
  /** What the list can be asked for, besides `limit` and `after`. */
  filters?: F
  item: Named<A>
  find: (call: Call, wanted: Wanted, filter: z.output<z.ZodObject<F>>) => Promise<Said<Page<z.input<A>>>>
}

type Deed<B extends z.ZodType, A extends z.ZodType> = Declared & {
  body: Named<B> | null
  answer: Named<A>
  status: 200 | 201
  perform: (call: Call, body: z.output<B>) => Promise<Said<z.input<A>>>
}

/** Where features declare their addresses. */
export type Api = {
  routes: ApiRoute[]
  one: <A extends z.ZodType>(path: string, route: One<A>) => void
  many: <F extends z.ZodRawShape, A extends z.ZodType>(path: string, route: Many<F, A>) => void
  deed: <B extends z.ZodType, A extends z.ZodType>(path: string, route: Deed<B, A>) => void
}

export function declareApi(): Api {
  const routes: ApiRoute[] = []
  return {
    routes,
    one: (path, { find, ...route }) => {
      routes.push({
        ...{ method: 'GET', path, status: 200, query: null, body: null, list: false, ...route },
        handle: async (call) => shaped(route.answer.shape, await find(call)),
      })
    },
    many: (path, { find, filters, item, ...route }) => {
      const query = z.strictObject({ ...(filters ?? {}), ...wantedShape }) as unknown as z.ZodObject
      const page = z.object({ items: z.array(item.shape), next: z.string().nullable() })
      routes.push({
        ...{ method: 'GET', path, status: 200, query, body: null, list: true, answer: item, ...route },
        handle: async (call, asked) => {
          const parsed = parseAsked(query, asked.query)
          if (!parsed.ok) return notRight(parsed.faults)
          const { limit, after, ...filter } = parsed.input as Wanted
          return shaped(page, await find(call, { limit, after }, filter as Parameters<typeof find>[2]))
        },
      })
    },
    deed: (path, { perform, body, ...route }) => {
      routes.push({
        ...{ method: 'POST', path, query: null, body, list: false, ...route },
        handle: async (call, asked) => {
          const parsed = parseAsked(body?.shape ?? z.unknown(), asked.body)
          if (!parsed.ok) return notRight(parsed.faults)
          return shaped(
            route.answer.shape,
            await perform(call, parsed.input as Parameters<typeof perform>[1]),
          )
        },
      })
    },
  }
}

/** A value in its declared shape. Throws where it has another: that is our fault, not the caller's. */
function shaped(shape: z.ZodType, outcome: Said<unknown>): Said<unknown> {
  return 'refusal' in outcome ? outcome : { value: shape.parse(outcome.value) }
}
