import { oneLine, plainOf } from '../plan/words/wording.ts'

export type Level = 'theme' | 'objective' | 'action'

export type NodeLead = {
  asWritten: string
  personId: string | null
  /** What else this person is known by: name, post, initials. */
  also?: string[]
}

export type NodeDue = { text: string; date: string | null }

/** A theme, an objective or an action in the one shape that a live plan and a newer document both take, to be compared. */
export type PlanNode = {
  /** Of the record in the live plan; of the item in the draft. */
  id: string
  parent: string | null
  level: Level
  ref: string | null
  text: string
  leads: NodeLead[]
  due: NodeDue | null
  rating: string | null
  criteria: string[]
  impact: string | null
  fields: Record<string, string>
  /** It has left the plan already (cancelled, replaced): a document may still name it, and need not. */
  gone: boolean
}

/** One and the same thing in the live plan and in the newer document. */
export type Pair = {
  was: PlanNode
  now: PlanNode
  /** How much their words have in common, 0 to 1. */
  alike: number
  /** False where a person should say whether they are the same. */
  sure: boolean
}

/** What somebody said an item of the document is: a record of the plan, or (null) none of them. */
export type Said = ReadonlyMap<string, string | null>

/** "1.1." and "1.1" are one number. */
export function sameRef(one: string | null, other: string | null): boolean {
  return bareRef(one) === bareRef(other)
}

export function bareRef(ref: string | null): string {
  return (ref ?? '')
    .normalize('NFKC')
    .replace(/[\s.):]+$/, '')
    .toLowerCase()
}

/** The same words, whatever the spaces and line breaks between them. */
export function sameText(one: string, other: string): boolean {
  return bareText(one) === bareText(other)
}

export function bareText(text: string): string {
  return oneLine(text.normalize('NFKC'))
}

/** The same day, however written; or the same words, whatever day somebody has settled that they mean. */
export function sameDue(was: NodeDue | null, now: NodeDue | null): boolean {
  if (was === null || now === null) return was === now
  if (was.date !== null && now.date !== null) return was.date === now.date
  return plainOf(was.text) === plainOf(now.text)
}

export function sameRating(was: string | null, now: string | null): boolean {
  return plainOf(was ?? '') === plainOf(now ?? '')
}

/** The same people in the same order: by name as written, or known to be the same person. */
export function sameLeads(was: readonly NodeLead[], now: readonly NodeLead[]): boolean {
  return was.length === now.length && was.every((lead, at) => sameLead(lead, now[at]))
}

function sameLead(was: NodeLead, now: NodeLead | undefined): boolean {
  if (now === undefined) return false
  if (was.personId !== null && was.personId === now.personId) return true
  const written = plainOf(now.asWritten)
  return [was.asWritten, ...(was.also ?? [])].some((name) => plainOf(name) === written)
}
