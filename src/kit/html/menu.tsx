import type { VNode } from 'preact'
import { safeHref } from './safe-href.ts'

/** What else may be done, behind one word beside the buttons; opens by itself, without a script. */
export function Menu({
  says,
  ways,
}: {
  /** "Change this action" */
  says: string
  ways: readonly { href: string; says: string }[]
}): VNode {
  return (
    <details class="gt-menu">
      <summary>{says}</summary>
      <ul>
        {ways.map((way) => (
          <li>
            <a href={safeHref(way.href)}>{way.says}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
