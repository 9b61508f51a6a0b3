import { measureLimits } from '#src/features/measures/index.ts'
import type { DraftTable } from './plan/plan-draft.ts'
import { isRef, oneLine, plainOf } from './plan/words/wording.ts'

/** A row of a document's table of measures as the form of a new measure takes it: what it is called and all else that the row says. */
export type OfferedMeasure = { title: string; definition: string }

const named = /\b(?:measure|indicator|kpi|metric)s?\b/

/** The measures that a table tells of, a row each; none for any other table. Both texts fit the form's own limits. */
export function offeredMeasures({ kind, headers, rows }: DraftTable): OfferedMeasure[] {
  if (kind !== 'measures') return []
  const at = headers.findIndex((title) => named.test(plainOf(title)))
  return rows.flatMap((row) => {
    const own = at < 0 ? row.find((text) => text !== '' && !isRef(text)) : row[at]
    const title = oneLine(own ?? '')
    if (!/\p{L}{3}/u.test(title) || title.length > measureLimits.title) return []
    const rest = row.flatMap((text, column) =>
      text === '' || oneLine(text) === title
        ? []
        : [`${headers[column] ?? ''}: ${oneLine(text)}`.replace(/^: /, '')],
    )
    return [{ title, definition: rest.join('; ').slice(0, measureLimits.definition) }]
  })
}
