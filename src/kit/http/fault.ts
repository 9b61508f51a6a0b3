import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { giveAnswer } from './answer.ts'
import type { Deps, KeptWords } from './deps.ts'
import { noFields } from './fields.ts'
import { fieldsOf } from './incoming.ts'
import type { Visitor } from './visit.ts'
import { strangerAt, whoIsThere } from './visitor.ts'

/** One place for what goes wrong: a page that is not there, a store that does not answer, a bug. */
export function tellFault(server: FastifyInstance, deps: Deps): void {
  server.setNotFoundHandler(async (request, reply) => {
    const visitor = await whoIsThere(deps, request, reply)
    return giveAnswer(deps, visitor, { kind: 'not-found' }, reply)
  })
  server.setErrorHandler(async (fault: FastifyError, request, reply) => {
    if (isStoreAway(fault)) return tellStoreAway(deps, request, reply)
    const ours = fault.statusCode === undefined || fault.statusCode >= 500
    if (ours) process.stderr.write(`${fault.stack ?? fault.message}\n`)
    const visitor = strangerAt(deps, request)
    const answer =
      ours && request.method === 'POST'
        ? deps.shell.notDone(await keptOf(deps, request, visitor), ourFault)
        : deps.shell.sentencePage(
            ours ? 500 : (fault.statusCode ?? 400),
            'Sorry, that did not work',
            ours ? ourFault : theirFault,
          )
    return giveAnswer(deps, visitor, answer, reply)
  })
}

const ourFault =
  'Something went wrong on our side, and nothing was changed. Try again; if it happens again, tell your system administrator when it happened.'
const theirFault = 'We could not understand what was sent. Go back, check it, and send it again.'

/** The words that somebody was sending come back with a button, for when the store answers again. */
async function tellStoreAway(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visitor = strangerAt(deps, request)
  const kept = await keptOf(deps, request, visitor)
  void reply.header('retry-after', '10')
  return giveAnswer(deps, visitor, deps.shell.storeAway(kept, request.method === 'POST'), reply)
}

/** What somebody was sending, if anything. */
async function keptOf(deps: Deps, request: FastifyRequest, { csrf }: Visitor): Promise<KeptWords> {
  const came =
    request.method === 'POST'
      ? await fieldsOf(request, deps.uploadLimitBytes).catch(() => noFields)
      : noFields
  return { address: request.url, fields: 'refused' in came ? came.kept : came, csrf }
}

// PostgreSQL class 08 (connection), less 08P01 (a statement of ours that it cannot follow), 57P01 to 57P03 (shutting down, starting up), and the socket's own faults.
const awayCodes = /^(08(?!P01)...|57P0[123]|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/
const awayWords = /Connection terminated|timeout exceeded when trying to connect|server closed the connection/

/** True where the database cannot be reached, as opposed to refusing what was asked. */
export function isStoreAway(fault: { code?: unknown; message: string }): boolean {
  return (typeof fault.code === 'string' && awayCodes.test(fault.code)) || awayWords.test(fault.message)
}
