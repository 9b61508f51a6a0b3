import type { VNode } from 'preact'
import { stateNames, usualWay, type VersionState } from './version-life.ts'

/** Where a version is on its way, as a line of steps; the one it is at is said in words too. */
export function VersionWay({ state }: { state: VersionState }): VNode | null {
  const at = usualWay.indexOf(state === 'superseded' ? 'published' : state)
  if (at < 0) return null
  return (
    <ol class="gt-way" aria-label="Where this version is">
      {usualWay.map((one, place) => (
        <li
          class={place < at ? 'gt-way__past' : place === at ? 'gt-way__now' : undefined}
          aria-current={place === at ? 'step' : undefined}
        >
          {stateNames[one]}
        </li>
      ))}
    </ol>
  )
}
