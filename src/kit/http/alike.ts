import { dayOf } from '#src/kit/clock.ts'
import { moment, type Trx } from '#src/kit/db/index.ts'
import { draw } from '#src/kit/html/index.ts'
import type { Answer, Look, PageAnswer, Visit } from './visit.ts'

/** Together: some hundred pages of a hundred rows. */
const mostBytes = 8 * 1024 * 1024

/**
 * Pages that are alike for everybody who may open them, drawn once and kept until anything in the store
 * changes: a board that opens its plan together has it found and drawn once. Whether somebody may open
 * one is asked of the door each time; what is kept never hangs on who asked (see `Look`).
 */
export class AlikePages {
  #moment = ''
  #bytes = 0
  readonly #pages = new Map<string, PageAnswer>()

  async answer(visit: Visit, find: (trx: Trx, look: Look) => Promise<Answer>): Promise<Answer> {
    const look = lookOf(visit)
    const key = JSON.stringify([visit.council.id, visit.url, look])
    const known = visit.moment === this.#moment ? this.#pages.get(key) : undefined
    if (known !== undefined) return known
    const [answer, at] = await visit.trx(async (trx) => Promise.all([find(trx, look), momentOf(trx)]))
    return answer.kind === 'page' ? this.#keep(key, at, answer) : answer
  }

  #keep(key: string, at: string, answer: PageAnswer): PageAnswer {
    const content = 'bytes' in answer.content ? answer.content : draw(answer.content)
    const drawn = { ...answer, content }
    if (at !== this.#moment || this.#bytes > mostBytes) {
      this.#pages.clear()
      this.#bytes = 0
      this.#moment = at
    }
    this.#bytes += content.bytes.length
    this.#pages.set(key, drawn)
    return drawn
  }
}

/** A visit without who came and what time it is. */
export function lookOf({ params, query, now }: Visit): Look {
  return { params, query, today: dayOf(now) }
}

async function momentOf(trx: Trx): Promise<string> {
  const { at } = await trx.selectNoFrom(moment.as('at')).executeTakeFirstOrThrow()
  return at
}
