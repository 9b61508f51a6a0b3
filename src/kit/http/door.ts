import type {} from '@fastify/cookie'
import type {} from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { within } from '#src/kit/db/index.ts'
import { isId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import { AlikePages, lookOf } from './alike.ts'
import { giveAnswer } from './answer.ts'
import { DatedPages } from './dated.ts'
import { isOwnForm } from './csrf.ts'
import type { Deps } from './deps.ts'
import { noFields, withoutNul } from './fields.ts'
import { fieldsOf, mbOf } from './incoming.ts'
import {
  type AlikeList,
  answerOr,
  type Files,
  filesOf,
  type Handle,
  type List,
  type PublicList,
} from './list.ts'
import {
  type Answer,
  type Fields,
  notFound,
  type PublicVisit,
  redirect,
  refused,
  type Visit,
  type Visitor,
} from './visit.ts'
import { whoIsThere } from './visitor.ts'

export type { Deps } from './deps.ts'

/** Who may come in: true, or the sentence that says who can and how to ask. */
export type Access = (person: Person) => true | string

export type RouteRule = { method: 'GET' | 'POST'; url: string; access: Access | 'public' }

/**
 * The only way to put an address on the web: each carries its access rule, and forged forms,
 * lost sessions, refusals and limits are dealt with here once.
 */
export type Door = {
  rules: RouteRule[]
  get: (url: string, may: Access, handle: (visit: Visit) => Promise<Answer>) => void
  /** A page that can also be shown as it was at the end of a day: `?on=14 May 2026`. */
  getDated: (url: string, may: Access, handle: (visit: Visit) => Promise<Answer>) => void
  submit: (url: string, may: Access, handle: (visit: Visit) => Promise<Answer>) => void
  list: <T extends object>(url: string, may: Access, list: List<T>) => void
  listAlike: <T extends object>(url: string, may: Access, list: AlikeList<T>) => void
  listPublic: <T extends object>(url: string, list: PublicList<T>) => void
  getPublic: (url: string, handle: (visit: PublicVisit) => Promise<Answer>) => void
  submitPublic: (
    url: string,
    handle: (visit: PublicVisit) => Promise<Answer>,
    options?: { anyForm: boolean },
  ) => void
}

export function openDoor(app: FastifyInstance, deps: Deps): Door {
  const rules: RouteRule[] = []
  const alike = new AlikePages()
  const pages = new DatedPages()

  function add(rule: RouteRule, handle: (visit: PublicVisit) => Promise<Answer>, anyForm = false): void {
    rules.push(rule)
    app.route({
      method: rule.method,
      url: rule.url,
      handler: async (request, reply) => {
        const visitor = await whoIsThere(deps, request, reply)
        const answer = await answerTo({ deps, rule, visitor, request, anyForm }, handle)
        return giveAnswer(deps, visitor, answer, reply)
      },
    })
  }

  function get(url: string, may: Access, handle: (visit: Visit) => Promise<Answer>): void {
    add({ method: 'GET', url, access: may }, signedIn(handle))
  }

  return {
    rules,
    get,
    getDated: (url, may, handle) => {
      get(url, may, pages.dated(url, handle))
    },
    submit: (url, may, handle) => add({ method: 'POST', url, access: may }, signedIn(handle)),
    getPublic,
    submitPublic: (url, handle, options) =>
      add({ method: 'POST', url, access: 'public' }, handle, options?.anyForm),
    list: (url, may, list) => {
      const files = filesOf(list, async (visit) => list.find(visit, true))
      putList(url, may, files, async (visit) =>
        answerOr(await list.find(visit, false), (found) => list.page(visit, found)),
      )
    },
    listPublic: (url, list) => {
      const files = filesOf(list, async (visit: PublicVisit) => list.find(visit, true))
      getPublic(url, async (visit) =>
        answerOr(await list.find(visit, false), (found) => list.page(visit, found)),
      )
      getPublic(`${url}.csv`, files.csv)
      getPublic(`${url}.json`, files.json)
    },
    listAlike: (url, may, list) => {
      const findWhole = async (visit: Visit) => visit.trx(async (trx) => list.find(trx, lookOf(visit), true))
      putList(url, may, filesOf(list, findWhole), async (visit) =>
        alike.answer(visit, async (trx, look) => answerOr(await list.find(trx, look, false), list.page)),
      )
    },
  }

  function getPublic(url: string, handle: Handle<PublicVisit>): void {
    add({ method: 'GET', url, access: 'public' }, handle)
  }

  function putList(url: string, may: Access, files: Files, page: Handle): void {
    get(url, may, page)
    get(`${url}.csv`, may, files.csv)
    get(`${url}.json`, may, files.json)
  }
}

type Arrival = { deps: Deps; rule: RouteRule; visitor: Visitor; request: FastifyRequest; anyForm: boolean }

async function answerTo(arrival: Arrival, handle: (visit: PublicVisit) => Promise<Answer>): Promise<Answer> {
  const { deps, rule, request, visitor } = arrival
  // A store without a council has one page only.
  if (visitor.council.id === '' && rule.url !== setUpAddress) return redirect(setUpAddress)
  if (rule.method === 'GET') return turnedAway(arrival, noFields) ?? arrived(arrival, noFields, handle)
  const fields = await fieldsOf(request, deps.uploadLimitBytes)
  if ('refused' in fields) return tooMuch(arrival, fields)
  return turnedAway(arrival, fields) ?? arrived(arrival, fields, handle)
}

/** Parts of an address that are words or numbers; every other names a row by its id, and one that is none names nothing. */
const inWords = ['token', 'colour', 'paper', 'written', 'level', 'number', 'item', 'place']

async function arrived(
  arrival: Arrival,
  fields: Fields,
  handle: (visit: PublicVisit) => Promise<Answer>,
): Promise<Answer> {
  const visit = visitOf(arrival, fields)
  const ids = Object.entries(visit.params).filter(([name]) => !inWords.includes(name))
  return ids.every(([, value]) => isId(value)) ? handle(visit) : notFound
}

/** What was too much is said, with the words that came beside it: only the file has to be chosen again. */
function tooMuch({ deps, request, visitor }: Arrival, came: { refused: string; kept: Fields }): Answer {
  return deps.shell.tooMuch({ address: request.url, fields: came.kept, csrf: visitor.csrf }, came.refused)
}

/** Why somebody may not come in, as the page they get; null where they may. */
function turnedAway({ deps, rule, visitor, request, anyForm }: Arrival, fields: Fields): Answer | null {
  const sent = rule.method === 'POST'
  const kept = { address: request.url, fields, csrf: visitor.csrf }
  if (rule.access !== 'public' && visitor.person === null) {
    return sent ? deps.shell.keptWords(kept) : redirect(signInThen(request.url))
  }
  if (sent && !anyForm && !isOwnForm(visitor.secret, fields.values['_csrf']?.[0]))
    return deps.shell.sendAgain(kept)
  if (rule.access === 'public' || visitor.person === null) return null
  const allowed = rule.access(visitor.person)
  return allowed === true ? null : refused(allowed)
}

function visitOf({ deps, rule, visitor, request }: Arrival, fields: Fields): PublicVisit {
  const now = deps.clock()
  const readOnly = rule.method === 'GET'
  const scope = { councilId: visitor.council.id, now, readOnly }
  return {
    person: visitor.person,
    council: visitor.council,
    now,
    params: singles(request.params as Record<string, string>),
    query: singles(request.query as Record<string, string | string[]>),
    fields,
    csrf: visitor.csrf,
    address: request.ip,
    origin: deps.address ?? `${request.protocol}://${request.host}`,
    trx: async (work) => within(deps.db, scope, work),
    then: (at) => async (work) => within(deps.db, { ...scope, now: at, readOnly: true, asItWas: true }, work),
    asAt: null,
    readOnly,
    uploadLimitMb: mbOf(deps.uploadLimitBytes),
    moment: visitor.moment,
    url: rule.url,
  }
}

function signedIn(handle: (visit: Visit) => Promise<Answer>): (visit: PublicVisit) => Promise<Answer> {
  return async (visit) => {
    const { person } = visit
    if (person === null)
      throw new Error('A route for people who have signed in was reached by somebody who has not')
    return handle({ ...visit, person })
  }
}

const setUpAddress = '/set-up'

function signInThen(url: string): string {
  return url === '/' ? '/sign-in' : `/sign-in?then=${encodeURIComponent(url)}`
}

function singles(query: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      withoutNul(Array.isArray(value) ? (value[0] ?? '') : value),
    ]),
  )
}
