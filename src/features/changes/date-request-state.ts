import { sayDay } from '#src/kit/dates/say.ts'
import { inText } from './date-authority.ts'
import type { DateRequest } from './date-request.ts'

/** How a request stands, in a sentence: who decided what and when, or until when somebody may. */
export function sayState(request: DateRequest): string {
  const { state, decisionRef, decidedAt } = request
  const by = request.deciderKind === 'board' ? inText(request.decider) : (request.decidedByName ?? 'somebody')
  const on = decidedAt === null ? '' : ` on ${sayDay(decidedAt)}`
  const reference = decisionRef === null ? '' : ` (${decisionRef})`
  if (state === 'agreed') return `Agreed by ${by}${on}${reference}.`
  if (state === 'refused') return `Refused by ${by}${on}${reference}: the date stands.`
  if (state === 'lapsed')
    return `Lapsed${on}: nobody had decided. The date stands; who still wants another asks again.`
  if (state === 'withdrawn') return `Withdrawn${on}: the date stands.`
  const lapses = request.lapsesOn === null ? '' : ` It lapses after ${sayDay(request.lapsesOn)}.`
  return `Not decided: until it is, the date is ${sayDay(request.fromOn)}.${lapses}`
}
