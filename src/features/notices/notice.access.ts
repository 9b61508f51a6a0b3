import type { Access } from '#src/kit/http/door.ts'
import { holds, type Person } from '#src/kit/person.ts'

/** Those who work on the plan or keep the accounts. Advisers and partners write nothing here. */
export function mayChooseMail(person: Person): true | string {
  return (
    holds(person, 'pm', 'sro', 'al', 'ch', 'bm', 'ql', 'sa') ||
    'How often you get mail is arranged with the programme manager. Ask them.'
  )
}

/** Those who watch over actions; which ones is asked of the action. */
export function mayAskFor(person: Person): true | string {
  return (
    holds(person, 'pm', 'sro', 'ql') ||
    'Leads are asked for updates by those who watch over their actions: the theme’s lead, the quality lead and the programme manager.'
  )
}

/** In the demonstration everybody may see what would be sent; elsewhere the administrator alone. */
export function mayReadOutbox(demo: boolean): Access {
  return (person) =>
    demo || holds(person, 'sa') || 'Outgoing mail is looked after by the system administrator. Ask them.'
}
