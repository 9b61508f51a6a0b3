import type { VNode } from 'preact'
import type { Theme } from '#src/features/plans/index.ts'
import { InsetText } from '#src/kit/html/index.ts'

/** Says on the page of a theme or an objective that it is one no longer; null while it is. */
export function HeadingGone({ state, word }: Pick<Theme, 'state'> & { word: string }): VNode | null {
  if (state === 'live') return null
  const became = state === 'merged' ? 'was merged into another' : 'was withdrawn'
  return (
    <InsetText>{`This ${word.toLowerCase()} ${became}. It stays here with its history, and nothing in it changes.`}</InsetText>
  )
}
