import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fields } from '#src/kit/http/visit.ts'
import type { WordPart } from './written-words.ts'

const longest = 4_000

/** The words of one place: each part may stay empty. */
export function parseWords(
  fields: Fields,
  parts: readonly WordPart[],
): Parsed<{ part: string; words: string }[]> {
  const input = parts.map(({ part }) => ({ part, words: field(fields, part) }))
  const faults = input
    .filter(({ words }) => words.length > longest)
    .map(({ part, words }) => ({
      field: part,
      message: `Shorten this to ${longest.toLocaleString('en-GB')} characters; it has ${words.length.toLocaleString('en-GB')}`,
    }))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input }
}
