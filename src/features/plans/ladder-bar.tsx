import type { VNode } from 'preact'
import { type CountedState, countedStates } from './plan.figures.ts'

const looks: Record<CountedState, { fill: string; edge: string; dashed?: boolean }> = {
  'not-started': { fill: '#fff', edge: '#505a5f', dashed: true },
  'in-progress': { fill: '#1d70b8', edge: '#1d70b8' },
  submitted: { fill: '#fff', edge: '#12436D' },
  complete: { fill: '#12436D', edge: '#12436D' },
  embedding: { fill: 'url(#ladder-stripe)', edge: '#1b7a72' },
  embedded: { fill: '#0f7a52', edge: '#0f7a52' },
  paused: { fill: '#858f95', edge: '#858f95' },
  regressed: { fill: '#801650', edge: '#801650' },
}

/** Where the actions stand, as one bar; its words stand beside it or are its label. */
export function LadderBar({
  counts,
  size,
  label,
}: {
  counts: Record<CountedState, number>
  size: 's' | 'l'
  label?: string
}): VNode {
  const height = size === 'l' ? 22 : 9
  const all = countedStates.reduce((sum, state) => sum + counts[state], 0)
  let at = 0
  const parts = countedStates.flatMap((state) => {
    if (counts[state] === 0) return []
    const width = (600 * counts[state]) / all
    at += width
    return [{ state, x: at - width + 1, width: Math.max(width - 3, 1) }]
  })
  const named =
    label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg
      class={size === 'l' ? 'gt-bar' : 'gt-bar gt-bar--s'}
      viewBox={`0 0 600 ${height}`}
      preserveAspectRatio="none"
      focusable="false"
      {...named}
    >
      {size === 'l' ? <Stripe /> : null}
      {parts.map(({ state, x, width }) => (
        <rect
          x={x}
          y={1}
          width={width}
          height={height - 2}
          rx={2}
          fill={looks[state].fill}
          stroke={looks[state].edge}
          stroke-width={1.6}
          stroke-dasharray={looks[state].dashed === true ? '4 3' : undefined}
        />
      ))}
    </svg>
  )
}

// The page's large bar comes first and carries the stripe for the small ones.
function Stripe(): VNode {
  return (
    <defs>
      <pattern
        id="ladder-stripe"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" fill="#fff" />
        <rect width="3" height="5" fill="#28A197" />
      </pattern>
    </defs>
  )
}
