import { createHash } from 'node:crypto'
import { field } from './fields.ts'
import type { Fault, Fields } from './visit.ts'

/** A mark of what a form was drawn from, for its hidden field `mark`. */
export function markOf(stands: Record<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(stands).sort()))
    .digest('base64url')
    .slice(0, 22)
}

/**
 * A fault at each field in which a form differs from what stands now, where somebody changed it after the form was
 * drawn: it says what stands, beside what was typed. Sent once more from that page, the form counts. `words` names
 * the fields whose value is words that people read.
 */
export function changedSince(
  fields: Fields,
  stands: Record<string, string>,
  words: readonly string[],
): Fault[] {
  const drawn = field(fields, 'mark')
  if (drawn === '' || drawn === markOf(stands)) return []
  return Object.entries(stands)
    .filter(([name, value]) => fields.values[name] !== undefined && field(fields, name) !== value.trim())
    .map(([name, value]) => {
      const now = words.includes(name) ? `It now says “${value}”` : 'It is not as you saw it'
      return {
        field: name,
        message: `Somebody changed this meanwhile. ${now}: send yours again to keep yours`,
      }
    })
}
