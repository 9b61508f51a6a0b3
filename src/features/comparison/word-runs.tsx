import type { VNode } from 'preact'
import { compareWords } from './words.ts'

/** Two wordings as one: what was taken out struck through, what was put in underlined, both said aloud. */
export function WordRuns({ before, after }: { before: string; after: string }): VNode {
  return (
    <>
      {compareWords(before, after).map((run) =>
        run.kind === 'same' ? (
          run.text
        ) : run.kind === 'removed' ? (
          <del>
            <span class="govuk-visually-hidden">removed: </span>
            {run.text}
          </del>
        ) : (
          <ins>
            <span class="govuk-visually-hidden">added: </span>
            {run.text}
          </ins>
        ),
      )}
    </>
  )
}
