import { insertMail, listHolders } from '#src/features/people/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { paths } from '#src/paths.ts'
import { inText } from './date-authority.ts'
import { type DateRequest, sayAsked } from './date-request.ts'
import { findRequest } from './date-request.store.ts'

type From = { council: { id: string; name: string }; origin: string }

/**
 * Tells the Department's adviser of a request on what the Department or an inspection asked for: when it is made, before
 * anybody decides, and again when it is decided (governance and assurance, 5.3).
 */
export async function tellAdvisers(
  trx: Trx,
  from: From,
  action: Pick<Action, 'ref' | 'title'>,
  requestId: string,
): Promise<void> {
  const request = await findRequest(trx, requestId)
  if (request === null) return
  const named = [action.ref, action.title].filter((part) => part !== null).join(' ')
  for (const adviser of await listHolders(trx, ['dfe']))
    await insertMail(trx, {
      kind: 'notice',
      councilId: from.council.id,
      toPersonId: adviser.id,
      subject: `${request.state === 'waiting' ? 'A later date is asked for' : `A later date is ${request.state}`}: ${named}`,
      body: `${bodyOf(request, named, from.origin)}\n\n${from.council.name}\n`,
    })
}

/** What and when, never the words that somebody typed: those stand behind the link, which asks who is there. */
function bodyOf(request: DateRequest, named: string, origin: string): string {
  const said = `${named}\n\nIt is due on ${sayDay(request.fromOn)}. ${sayAsked(request)} is asked for.`
  const why = `Why, and what it means for children: ${origin}${paths.dateRequest(request.id)}`
  if (request.state === 'waiting')
    return `${said}\n\nNothing is decided yet: ${inText(request.decider)} will decide. You can tell its chair what you think before it does.\n\n${why}`
  return `${said}\n\nThe request is ${request.state}.\n\n${why}`
}
