import { dayOf } from '#src/kit/clock.ts'
import { endOfDay } from '#src/kit/dates/end-of-day.ts'
import { pastDay } from '#src/kit/dates/past-day.ts'
import { draw, drawnFrom } from '#src/kit/html/index.ts'
import type { Answer, AsAt, Fault, PageAnswer, Visit } from './visit.ts'

type Handle = (visit: Visit) => Promise<Answer>

/**
 * Pages that can be shown as they were at the end of a day, `?on=14 May 2026`: the handler is the same, its
 * visit is on that day, and its questions go to the record as it stood then. Nothing can be done there.
 */
export class DatedPages {
  readonly #addresses: string[] = []
  /** Links to such pages, and their addresses alone: known once every page is on the door. */
  #patterns: { links: RegExp; address: RegExp } | null = null

  /** A page's handler, which shows the past where it is asked for. */
  dated(url: string, handle: Handle): Handle {
    this.#addresses.push(url.replace(/:\w+/g, '[0-9a-f-]{36}'))
    this.#patterns = null
    return async (visit) => {
      const asked = visit.query['on']
      const today = dayOf(visit.now)
      if (asked === undefined) return shown(await handle(visit), { day: null, today }, [])
      const { day, faults } = dayAsked(asked, today)
      const asAt = { day, today }
      if (day >= today) return shown(await handle(visit), asAt, faults)
      const at = endOfDay(day)
      const then = { ...visit, now: at, asAt: day, trx: visit.then(at) }
      const answer = await handle(then)
      if (answer.kind === 'not-found') return { kind: 'not-yet', day }
      return shown(this.#stayingOn(answer, day), asAt, faults)
    }
  }

  /** Its links to what can be shown as it was lead to that day too. */
  #stayingOn(answer: Answer, day: string): Answer {
    if (answer.kind !== 'page') return answer
    const { links, address } = (this.#patterns ??= patternsOf(this.#addresses))
    const content = 'bytes' in answer.content ? answer.content : draw(answer.content)
    return {
      ...answer,
      content: drawnFrom(content.bytes.toString().replace(links, `href="$1?on=${day}"`)),
      breadcrumbs: answer.breadcrumbs.map(({ text, href }) => ({
        text,
        href: href.replace(address, `$1?on=${day}`),
      })),
    }
  }
}

function patternsOf(addresses: readonly string[]): { links: RegExp; address: RegExp } {
  const any = addresses.join('|')
  return { links: new RegExp(`href="(${any})"`, 'g'), address: new RegExp(`^(${any})$`) }
}

function shown(answer: Answer, asAt: AsAt, faults: Fault[]): Answer {
  if (answer.kind !== 'page') return answer
  return {
    ...answer,
    asAt,
    faults: [...answer.faults, ...faults],
    status: faults.length > 0 ? 400 : answer.status,
  } satisfies PageAnswer
}

/** The day that was typed, or today where none was or none can be made of it. */
function dayAsked(asked: string, today: string): { day: string; faults: Fault[] } {
  if (asked.trim() === '') return { day: today, faults: [] }
  const typed = pastDay(asked)
  if ('fault' in typed) return { day: today, faults: [{ field: 'on', message: typed.fault }] }
  return { day: typed.day > today ? today : typed.day, faults: [] }
}
