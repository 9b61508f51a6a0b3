import type { FastifyInstance } from 'fastify'
import { ping } from '#src/kit/db/index.ts'
import type { Deps } from './deps.ts'

const longestWaitMs = 2_000

/** For whatever watches over the process: whether it runs, and whether it can answer. Nobody signs in for these. */
export function healthRoutes(server: FastifyInstance, { db }: Pick<Deps, 'db'>): void {
  server.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ says: 'Goldthread runs.' }),
  )
  server.get('/health/ready', async (_request, reply) => {
    const ready = await answersInTime(ping(db))
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        says: ready ? 'Goldthread is ready.' : 'The database does not answer, so no page can be shown.',
      })
  })
}

async function answersInTime(question: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longestWaitMs)
  })
  const answered = question.then(
    () => true,
    () => false,
  )
  const outcome = await Promise.race([answered, late])
  clearTimeout(timer)
  return outcome
}
