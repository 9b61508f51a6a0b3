import { ourTitles } from './plan/columns/our-columns.ts'
import { fieldsBeside } from './plan/levels/part-of.ts'
import type { DraftItem } from './plan/plan-draft.ts'
import { matchTitle } from './plan/columns/titles.ts'
import { plainOf } from './plan/words/wording.ts'

/**
 * What the record keeps of an item of a document under titles of its own; `above` is what it stands under. A theme
 * stands at the top, whatever it was a part of there.
 */
export function fieldsKept(item: DraftItem, above: DraftItem | undefined): Record<string, string> {
  if (item.level === 'theme') return fieldsOfLevel(item)
  const fields = fieldsBeside(item, above)
  return item.level === 'action' ? fields : fieldsOfLevel({ ...item, fields })
}

/**
 * What a level says of itself, with who leads an outcome, by when it is due and how it is rated: these have no place of
 * their own in the record, and stand among its words.
 */
function fieldsOfLevel({ level, leads, due, rating, fields }: DraftItem): Record<string, string> {
  const told = [
    [ourTitles.lead, level === 'objective' ? leads.join('; ') : ''],
    [ourTitles.due, due?.text ?? ''],
    [ourTitles.rating, rating?.text ?? ''],
  ] as const
  const known = Object.values(fields).map(wordsOf)
  return {
    ...fields,
    ...Object.fromEntries(told.filter(([, text]) => text !== '' && !known.includes(wordsOf(text)))),
  }
}

function wordsOf(text: string): string {
  return plainOf(text.replace(/[^\p{L}\p{N}]+/gu, ' '))
}

/** What a level says of itself under titles of its own. Its leads, kept as they were written too, are told as leads alone. */
export function withoutLeads(
  fields: Record<string, string>,
  leads: readonly string[],
): Record<string, string> {
  const named = wordsOf(leads.join(' '))
  const isOfLeads = ([title, text]: [string, string]) =>
    /lead$/.test(matchTitle(title)?.role ?? '') && wordsOf(text) === named
  return Object.fromEntries(Object.entries(fields).filter((field) => !isOfLeads(field)))
}
