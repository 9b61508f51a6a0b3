import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'

const longestNote = 2_000

export type DelegationInput = {
  personId: string
  delegateId: string
  fromOn: string
  toOn: string
  note: string
}

type Ours = { away: readonly string[]; standIns: readonly string[] }

/** The form that says who stands in: for whom, who, and the first and last day. `ours`: those who may be named. */
export function parseDelegation(fields: Fields, today: string, ours: Ours): Parsed<DelegationInput> {
  const personId = field(fields, 'person')
  const delegateId = field(fields, 'delegate')
  const fromOn = dayFromWords(field(fields, 'from'), today)
  const toOn = dayFromWords(field(fields, 'to'), today)
  const note = field(fields, 'note')
  const faults: Fault[] = [...whoFaults(personId, delegateId, ours), ...dayFaults(fromOn, toOn, today)]
  if (note.length > longestNote)
    faults.push({ field: 'note', message: `Shorten the note to ${longestNote} characters` })
  if (faults.length > 0 || fromOn === null || toOn === null) return { ok: false, faults }
  return { ok: true, input: { personId, delegateId, fromOn, toOn, note } }
}

function whoFaults(personId: string, delegateId: string, ours: Ours): Fault[] {
  const faults: Fault[] = []
  if (!ours.away.includes(personId)) faults.push({ field: 'person', message: 'Choose who is away' })
  if (!ours.standIns.includes(delegateId)) faults.push({ field: 'delegate', message: 'Choose who stands in' })
  else if (delegateId === personId)
    faults.push({ field: 'delegate', message: 'Choose somebody other than the one who is away' })
  return faults
}

function dayFaults(fromOn: string | null, toOn: string | null, today: string): Fault[] {
  const faults: Fault[] = []
  if (fromOn === null) faults.push({ field: 'from', message: 'Write the first day, like 1 June 2026' })
  else if (fromOn < today)
    faults.push({ field: 'from', message: 'That day has passed. Begin today or later' })
  if (toOn === null) faults.push({ field: 'to', message: 'Write the last day, like 12 June 2026' })
  else if (fromOn !== null && toOn < fromOn)
    faults.push({ field: 'to', message: 'The last day is before the first. Write a later one' })
  return faults
}
