import type { VNode } from 'preact'
import { Link, withQuery } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { offeredMeasures } from './offered-measures.ts'
import type { DraftTable } from './plan/plan-draft.ts'
import { plainOf } from './plan/words/wording.ts'

/** The measures that are kept already, by their titles in plain words. */
export type Measured = ReadonlyMap<string, string>

export function namedMeasures(reads: readonly { measure: { id: string; title: string } }[]): Measured {
  return new Map(reads.map(({ measure }) => [plainOf(measure.title), measure.id]))
}

/** Below a table of measures: each row may be kept as a measure, its form filled with what the row says. */
export function OfferedMeasures(props: {
  table: DraftTable
  fileName: string
  measured: Measured
}): VNode | null {
  const { table, fileName, measured } = props
  const offered = offeredMeasures(table)
  if (offered.length === 0) return null
  return (
    <div class="gt-small">
      <p class="gt-body">To follow one over time, keep it as a measure:</p>
      <ul class="govuk-list">
        {offered.map(({ title, definition }) => {
          const id = measured.get(plainOf(title))
          return (
            <li>
              {id === undefined ? (
                <Link href={withQuery(paths.newMeasure(), {}, { title, definition, source: fileName })}>
                  Keep “{title}” as a measure
                </Link>
              ) : (
                <>
                  <Link href={paths.measure(id)}>{title}</Link> is kept as a measure.
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
