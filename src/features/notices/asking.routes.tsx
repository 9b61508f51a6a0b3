import { findRoles, lockAction, partsIn } from '#src/features/actions/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, redirect, refused } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { mayAskFor } from './notice.access.ts'
import { type AskOutcome, askForUpdate } from './update.ask.ts'

/** One press asks the lead of an action that has gone quiet how it is going. */
export function askingPages(door: Door): void {
  door.submit('/actions/:action/asking', mayAskFor, async (visit) => {
    const id = visit.params['action'] ?? ''
    const { person, now } = visit
    return visit.trx(async (trx) => {
      const [action, roles] = await Promise.all([lockAction(trx, id), findRoles(trx, id)])
      if (action === null || roles === null) return notFound
      if (!partsIn(roles, person).some((part) => part !== 'lead'))
        return refused(
          'You can ask about the actions that you watch over. The programme manager can ask about all.',
        )
      const outcome = await askForUpdate(trx, { action, person, now })
      return redirect(paths.home(), sayOutcome(outcome, action.ref ?? action.title))
    })
  })
}

function sayOutcome(outcome: AskOutcome, about: string): string {
  if (!outcome.asked) return `${whyNot[outcome.why]} (${about}).`
  const how = outcome.byMail ? 'by mail' : 'on their page of notices, as they take no mail'
  return `${outcome.name} is asked for an update on ${about}, ${how}.`
}

const whyNot: Record<Extract<AskOutcome, { asked: false }>['why'], string> = {
  'nobody-leads': 'Nobody leads it yet, so nobody could be asked',
  'asked-today': 'Its lead was asked today already, and is asked once a day at most',
  'your-own': 'You lead it yourself: give the update from My actions',
  'not-open': 'It asks for no update any more',
}
