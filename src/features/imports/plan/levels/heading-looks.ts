import type { Paragraph } from '#src/kit/documents/source-document.ts'
import type { LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { colourNamed } from '#src/features/imports/plan/ratings/colours.ts'
import { hasMoreWords, partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { parseLevelLabel } from './labels.ts'

/** Whether a paragraph looks like a heading, whatever its style. */
export function isHeadingLike({ text, style, bold, source: { line } }: Paragraph): boolean {
  if (style === 'furniture' || style === 'list-item') return false
  if (style === 'heading' || style === 'title' || bold === true) return !isProse(text)
  if (isSentence(text)) return false
  return parseLevelLabel(text)?.ref != null || (line !== undefined && isPlainHeading(text))
}

const isProse = hasMoreWords(40)
const isSentence = hasMoreWords(25)
const isLong = hasMoreWords(9)

/** In plain text a heading is a short line that ends in no mark. */
function isPlainHeading(text: string): boolean {
  return (
    !isLong(text) &&
    /^(?:\d+(?:\.\d+)*\.?\s)?[\p{Lu}‘“'"]/u.test(text.trim()) &&
    !/[.;,?!:]$/.test(text.trim()) &&
    /\p{L}{3}/u.test(text)
  )
}

/** The level that a table names itself before its first action; null where it names none. */
export function openerOf({ events }: ActionTable): LevelEvent | null {
  const first = events.find((event) => event.type === 'row' || event.type === 'level')
  return first?.type === 'level' ? first : null
}

/** Whether a heading names a level above those that the table names itself: "Theme 1" over "Objective 1.1". */
export function standsOver(found: ActionTable, name: string | null): boolean {
  const opener = openerOf(found)
  if (opener === null) return true
  if (name !== null) return opener.name !== null && plainOf(opener.name) !== plainOf(name)
  return opener.name !== null && LOWER_LEVEL.test(opener.name)
}

const LOWER_LEVEL =
  /^(?:objective|outcome|aim|goal|standard|recommendation|commitment|requirement|strategic objective|key issue|action area)$/i

/** Whether a heading ranks below one that names a level. */
export function isLower(heading: Paragraph, over: Paragraph): boolean {
  const ranked = heading.style === 'heading' && over.style === 'heading' && heading.level !== over.level
  if (ranked) return (heading.level ?? 1) > (over.level ?? 1)
  return partRef(heading.text).ref !== null
}

/** Whether two headings are set in the same manner. */
export function looksAlike(one: Paragraph, other: Paragraph): boolean {
  return one.style === other.style && one.level === other.level && one.bold === other.bold
}

/** "Performance in April: AMBER" below a level's name says how it stands, and names none. */
export function saysColour(text: string): boolean {
  const said = /: ([^:]+)$/.exec(text)?.[1]
  return said !== undefined && colourNamed(said) !== null
}
