import { upper } from '#src/kit/first-letter.ts'
import { type Part, type Roles, isInsider, isOwn, mayViewPlan, partsIn } from '#src/features/actions/index.ts'
import { holds, type Person } from '#src/kit/person.ts'
import { inText } from './date-authority.ts'
import type { DateRequest } from './date-request.ts'

/** Those who work on an action may ask for another date. */
export function mayAsk(parts: readonly Part[]): true | string {
  return (
    parts.some((part) => part !== 'quality-lead') ||
    'Another date is asked for by those who lead the action, the theme’s lead or the programme manager. Ask one of them, and say why.'
  )
}

/** Who may come to the page of a request: the Department's adviser too, for what an inspection or the Department asked for. */
export function mayComeToRequest(person: Person): true | string {
  return holds(person, 'dfe') || mayViewPlan(person)
}

/** The adviser sees such a request before it is decided and after (governance and assurance, 5.3); no other. */
export function mayReadRequest(request: Pick<DateRequest, 'statutory'>, person: Person): true | string {
  return (
    isInsider(person) ||
    request.statutory ||
    'You see the requests that an inspection’s priority action or a condition of the Department hangs on. Ask the programme manager about others.'
  )
}

/** Giving a first date to an action that has none is for those who keep the plan. */
export function mayDate(parts: readonly Part[]): true | string {
  return (
    parts.includes('theme-lead') ||
    parts.includes('programme-manager') ||
    'Its first date is set by the theme’s lead or the programme manager. Ask one of them.'
  )
}

type Asked = Pick<DateRequest, 'askedBy' | 'decider' | 'deciderKind' | 'speakers'>

/** A second person, never the asker nor a lead of the action: the theme's lead, or whoever writes a board's decision down. */
export function maySettleRequest(request: Asked, action: Roles, person: Person): true | string {
  if (request.askedBy === person.id)
    return `Nobody decides what they asked for. It waits for ${inText(request.decider)}.`
  if (isOwn(action, person))
    return `Nobody decides on the date of an action that they lead. It waits for ${inText(request.decider)}.`
  if (request.deciderKind === 'board')
    return (
      holds(person, 'pm') ||
      // A board that nobody is named to speak for here: whoever chairs boards.
      (request.speakers.length === 0 ? holds(person, 'ch') : request.speakers.includes(person.id)) ||
      `${upper(inText(request.decider))} decides. Its chair or the programme manager writes the decision down.`
    )
  return (
    partsIn(action, person).some((part) => part === 'theme-lead' || part === 'programme-manager') ||
    'The theme’s lead decides, or the programme manager.'
  )
}

export function mayWithdraw(
  request: Pick<DateRequest, 'askedBy'>,
  person: Pick<Person, 'id'>,
): true | string {
  return request.askedBy === person.id || 'A request is withdrawn by the one who asked.'
}

/** The authority table: how much each may decide. */
export function mayKeepAuthorities(person: Person): true | string {
  return (
    holds(person, 'pm', 'sa') ||
    'Who may agree to a later date is set by the programme manager or the system administrator. Ask them.'
  )
}
