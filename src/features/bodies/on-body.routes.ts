import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { type Answer, notFound, type Visit } from '#src/kit/http/visit.ts'
import type { Body } from './body.ts'
import { findBody } from './body.store.ts'

/** Does something with the body that the address names, held where it is to be changed; 404 where there is none. */
export async function onBody<T>(
  visit: Visit,
  work: (trx: Trx, body: Body) => Promise<T>,
  held?: 'held',
): Promise<T | Answer> {
  const id = visit.params['board'] ?? ''
  return visit.trx(async (trx) => {
    if (held !== undefined) await holdRow(trx, 'body', id)
    const body = await findBody(trx, id)
    return body === null ? notFound : work(trx, body)
  })
}
