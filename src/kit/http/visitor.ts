import type {} from '@fastify/cookie'
import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isId } from '#src/kit/ids.ts'
import { csrfToken } from './csrf.ts'
import type { Deps } from './deps.ts'
import type { Visitor } from './visit.ts'

export const sessionCookie = 'gt_session'
const browserCookie = 'gt_browser'
export const saidCookie = 'gt_said'

export async function whoIsThere(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<Visitor> {
  const council = (await deps.findCouncil(request.hostname)) ?? deps.lastCouncil()
  const session = sessionOf(request)
  const found =
    session !== null && session.councilId === council.id
      ? await deps.findPerson(session.councilId, session.token)
      : null
  const secret = found !== null && session !== null ? session.token : browserSecret(deps, request, reply)
  const { person, moment } = found ?? { person: null, moment: null }
  return { council, person, moment, secret, csrf: csrfToken(secret), said: takeSaid(request, reply) }
}

/** The visitor as far as they can be known without the store: for the page that says it is away. */
export function strangerAt(deps: Deps, request: FastifyRequest): Visitor {
  const secret = sessionOf(request)?.token ?? request.cookies[browserCookie] ?? ''
  return {
    council: deps.lastCouncil(),
    person: null,
    moment: null,
    secret,
    csrf: csrfToken(secret),
    said: null,
  }
}

/** The session cookie says which council it belongs to, so that row security can be set before it is looked up. */
function sessionOf(request: FastifyRequest): { councilId: string; token: string } | null {
  const [councilId = '', token = ''] = (request.cookies[sessionCookie] ?? '').split('.')
  return isId(councilId) && token !== '' ? { councilId, token } : null
}

function browserSecret(deps: Deps, request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[browserCookie]
  if (known !== undefined && known.length >= 20) return known
  const secret = randomBytes(24).toString('base64url')
  void reply.setCookie(browserCookie, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: deps.secureCookies,
  })
  return secret
}

function takeSaid(request: FastifyRequest, reply: FastifyReply): string | null {
  const said = request.cookies[saidCookie]
  if (said === undefined || request.method !== 'GET') return null
  void reply.clearCookie(saidCookie, { path: '/' })
  return said
}
