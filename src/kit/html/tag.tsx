import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'

type TagColour = 'grey' | 'teal' | 'blue' | 'magenta' | 'orange' | 'yellow' | 'green' | 'red' | 'purple'

/** GOV.UK's tag. For the state of an action use a mark: green and red are only ever states. */
export function Tag({
  children,
  colour,
}: {
  children: ComponentChildren
  colour?: TagColour | undefined
}): VNode {
  return (
    <strong class={classNames('govuk-tag', colour !== undefined && `govuk-tag--${colour}`)}>
      {children}
    </strong>
  )
}

/** A quiet label with an edge: "Third change of date", "Draft". */
export function Pill({ children }: { children: ComponentChildren }): VNode {
  return <span class="gt-pill">{children}</span>
}

/** MoJ's badge. */
export function Badge({
  children,
  kind,
}: {
  children: ComponentChildren
  kind?: 'purple' | 'blue' | 'red' | 'green' | 'grey' | 'black' | undefined
}): VNode {
  return <span class={classNames('moj-badge', kind !== undefined && `moj-badge--${kind}`)}>{children}</span>
}
