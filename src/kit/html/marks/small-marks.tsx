import type { VNode } from 'preact'

/** A green tick beside words that say that it worked. */
export function DoneMark(): VNode {
  return (
    <svg class="gt-mark gt-mark--l" aria-hidden="true" focusable="false">
      <use href="#m-done" />
    </svg>
  )
}

const readiness = {
  ready: { says: 'Ready', id: 'm-ready' },
  draft: { says: 'In draft', id: 'm-in-progress' },
  none: { says: 'Not started', id: 'm-not-started' },
} as const

/** How far a paper has come: ready, in draft, not begun; or the same of something else, in its own words. */
export function ReadyMark({ state, says }: { state: keyof typeof readiness; says?: string }): VNode {
  const { says: usual, id } = readiness[state]
  return (
    <svg class="gt-tick" role="img" aria-label={says ?? usual} focusable="false">
      <use href={`#${id}`} />
    </svg>
  )
}
