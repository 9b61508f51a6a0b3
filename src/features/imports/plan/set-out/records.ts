import { cellText } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Field } from './field-lines.ts'
import { isNumber } from './record-table.ts'

/** What is told of one action under labels. */
export type Record = Field[]

/** What a label may say of how an action is tracked: who, by when, how it goes. */
export const TRACKED: ReadonlySet<Role | undefined> = new Set<Role>([
  'lead',
  'contributor',
  'due',
  'revised',
  'rating',
  'progress',
])

/** Whether fields tell of an action: the action itself, or work under a label of the paper's own, and something by which it is tracked. */
export function tellsAction(fields: Record): boolean {
  const roles = new Set(fields.map(({ label }) => matchTitle(label)?.role))
  const tracked = ['lead', 'due', 'rating'].filter((role) => roles.has(role as Role)).length
  if (tracked === 0 || fields.some((field) => tellsMeaning(field))) return false
  return roles.has('action') || (tracked > 1 && fields.some(tellsWork))
}

/** "Lead: who is to see that it is done." says what the word means. */
function tellsMeaning({ label, value }: Field): boolean {
  const role = matchTitle(label)?.role
  if (role !== 'lead' && role !== 'due') return false
  return /^(?:who|whoever|somebody|someone|the (?:person|officer|one) who|when|the (?:day|date) (?:by|on) which)\b.{12,}/i.test(
    cellText(value),
  )
}

function tellsWork({ label, value }: Field): boolean {
  return matchTitle(label) === null && opensWithDoing(cellText(value))
}

export function partRecords(fields: Field[]): Record[] {
  const records: Record[] = []
  for (const field of fields) addField(records, field)
  return records
}

/** A record begins, as is answered, where its first label comes again, or where an action's number stands. */
export function addField(records: Record[], field: Field): boolean {
  const open = records.at(-1)
  const again = open?.some(({ label, value }) => plainOf(label) === plainOf(field.label) && !isNumber(value))
  const numbered = isNumber(field.value) && !isDated(field)
  const begins = !open || again === true || numbered
  if (begins) records.push([field])
  else open.push(field)
  return begins
}

/** "31.10.2025" behind "By when" is no number of an action. */
function isDated({ label }: Field): boolean {
  return matchTitle(label)?.role === 'due' || matchTitle(label)?.role === 'revised'
}
