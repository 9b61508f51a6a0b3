import { matchTitle } from './plan/columns/titles.ts'
import { plainOf } from './plan/words/wording.ts'

/** What a level says of itself under titles of its own. Its leads, kept as they were written too, are told as leads alone. */
export function withoutLeads(
  fields: Record<string, string>,
  leads: readonly string[],
): Record<string, string> {
  const wordsOf = (text: string) => plainOf(text.replace(/[^\p{L}\p{N}]+/gu, ' '))
  const named = wordsOf(leads.join(' '))
  const isOfLeads = ([title, text]: [string, string]) =>
    /lead$/.test(matchTitle(title)?.role ?? '') && wordsOf(text) === named
  return Object.fromEntries(Object.entries(fields).filter((field) => !isOfLeads(field)))
}
