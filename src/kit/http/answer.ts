import type {} from '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Deps } from './deps.ts'
import type { Answer, Visitor } from './visit.ts'
import { saidCookie } from './visitor.ts'

/** Sends an answer on its way. */
export async function giveAnswer(
  deps: Deps,
  visitor: Visitor,
  answer: Answer,
  reply: FastifyReply,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      return reply
        .code(answer.status)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(deps.shell.wholePage(visitor, answer, deps.clock()))
    case 'redirect':
      for (const cookie of answer.cookies) setCookie(deps, reply, cookie)
      if (answer.said !== null) {
        setCookie(deps, reply, { name: saidCookie, value: answer.said, maxAgeSeconds: 60 })
      }
      return reply.code(303).header('location', answer.to).send()
    case 'download':
      return reply
        .type(answer.mediaType)
        .header('content-disposition', disposition(answer.fileName, answer.inline))
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(answer.bytes))
    case 'json':
      return reply.code(answer.status).header('cache-control', 'no-store').send(answer.value)
    case 'not-found':
      return giveAnswer(
        deps,
        visitor,
        deps.shell.sentencePage(404, 'We cannot find that page', notFoundSentence),
        reply,
      )
    case 'not-yet':
      return giveAnswer(
        deps,
        visitor,
        deps.shell.sentencePage(
          404,
          'It was not there yet',
          `Goldthread holds nothing of it for ${sayDay(answer.day)}. Choose a later day.`,
        ),
        reply,
      )
    case 'refused':
      return giveAnswer(
        deps,
        visitor,
        deps.shell.sentencePage(403, 'That is not yours to do', answer.sentence),
        reply,
      )
  }
}

const notFoundSentence =
  'If you typed the address, check that it is right. If you followed a link, what it led to may be kept from your role, or the link may be old.'

function setCookie(
  deps: Deps,
  reply: FastifyReply,
  cookie: { name: string; value: string | null; maxAgeSeconds?: number },
): void {
  if (cookie.value === null) void reply.clearCookie(cookie.name, { path: '/' })
  else {
    void reply.setCookie(cookie.name, cookie.value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: deps.secureCookies,
      ...(cookie.maxAgeSeconds === undefined ? {} : { maxAge: cookie.maxAgeSeconds }),
    })
  }
}

/** RFC 6266, with an ASCII name for old programs and the true one beside it. */
function disposition(fileName: string, inline: boolean): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
