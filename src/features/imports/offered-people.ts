import { inviteLimits } from '#src/features/people/index.ts'
import { kindOf } from './plan/leads/lead-kinds.ts'
import type { DraftTable } from './plan/plan-draft.ts'
import { oneLine, plainOf } from './plan/words/wording.ts'

/** Somebody whom a row names, as the form that asks people in takes them. */
export type OfferedPerson = { name: string; jobTitle: string; organisation: string; email: string }

const titles = {
  name: /\b(?:names?|who|person|held by|officer|members?|lead|contact|present|attendees?)\b/,
  post: /^(?:role|seat|post|job title|title|position|designation)$/,
  organisation: /^(?:organisation|agency|service|representing)$/,
}
const address = /[^\s<>(),;:]+@[^\s<>(),;:]+\.\p{L}{2,}/u

/**
 * The people that a table names, a row each; none for any other table. A row that names a post and nobody in it, or only
 * initials, is nobody. All texts fit the form's own limits.
 */
export function offeredPeople({ kind, headers, rows }: DraftTable): OfferedPerson[] {
  if (kind !== 'people') return []
  const plain = headers.map((title) => plainOf(title))
  const found = rows.flatMap((row) => peopleIn(row, plain))
  return [...new Map(found.map((one) => [plainOf(one.name), one])).values()]
}

function peopleIn(row: readonly string[], headers: readonly string[]): OfferedPerson[] {
  const under = (title: RegExp) =>
    oneLine(row.find((text, at) => text !== '' && title.test(headers[at] ?? '')) ?? '')
  const { names, rest } = namesIn(row, headers)
  if (names.length !== 1) return names.map((name) => ({ name, jobTitle: '', organisation: '', email: '' }))
  const post = under(titles.post) || (rest.find((part) => kindOf(part) === 'post') ?? '')
  return names.map((name) => ({
    name,
    jobTitle: post.slice(0, inviteLimits.jobTitle),
    organisation: under(titles.organisation).slice(0, inviteLimits.organisation),
    email: (address.exec(row.join(' '))?.[0] ?? '').slice(0, inviteLimits.email),
  }))
}

/** The names in the first cell that holds any, those under a title of names first; and what else the row's cells say. */
function namesIn(row: readonly string[], headers: readonly string[]): { names: string[]; rest: string[] } {
  const cells = row
    .map((text, at) => ({ parts: partsOf(text), title: headers[at] ?? '' }))
    .filter(({ title }) => !titles.post.test(title) && !titles.organisation.test(title))
    .toSorted((one, other) => Number(titles.name.test(other.title)) - Number(titles.name.test(one.title)))
  const isName = (part: string) => part.length <= inviteLimits.name && kindOf(part) === 'name'
  const names = cells.find(({ parts }) => parts.some(isName))?.parts.filter(isName) ?? []
  return { names, rest: row.flatMap(partsOf).filter((part) => !names.includes(part)) }
}

/** "Amara Holt, Head of Service", "Amara Holt (Head of Service)": the parts of a cell that may be a name or a post. */
function partsOf(text: string): string[] {
  return text
    .split(/[,;\n()]| [-–—] | & | and /)
    .map(oneLine)
    .filter((part) => part !== '')
}
