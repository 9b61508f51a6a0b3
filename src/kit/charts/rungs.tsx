import type { VNode } from 'preact'
import { ink, Words } from './drawing.tsx'
import { type LadderCounts, type Rung, rungs } from './ladder.ts'
import { tenth, textWidth } from './text.ts'

export interface Segment {
  rung: Rung
  count: number
  x: number
  width: number
}

/** The least a segment is drawn, so that one action in a large plan can still be seen and counted. */
export const leastWidth = 14

/** Rungs laid end to end from `x`, one width to an action. Empty rungs take no room. */
export function segmentsOf(counts: LadderCounts, which: readonly Rung[], x: number, unit: number): Segment[] {
  let at = x
  return which.flatMap((rung) => {
    const count = counts[rung]
    if (count === 0) return []
    const width = Math.max(count * unit, leastWidth)
    at += width
    return [{ rung, count, x: at - width, width }]
  })
}

export function widthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.width, 0)
}

/** Dots and stripes, which say without colour which rung it is. */
export function Textures({ id }: { id: string }): VNode {
  return (
    <defs>
      <pattern
        id={`${id}-stripe`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" fill="#28A197" />
        <rect width="2.2" height="7" fill="#bfe3df" />
      </pattern>
      <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="#fff" />
        <circle cx="2.5" cy="2.5" r="1.35" fill="#505a5f" />
      </pattern>
    </defs>
  )
}

interface Look {
  fill: string
  edge: string | null
  inkOn: string
  plate: boolean
}

function looks(id: string): Record<Rung, Look> {
  return {
    notStarted: { fill: `url(#${id}-dots)`, edge: '#505a5f', inkOn: ink, plate: true },
    inProgress: { fill: '#1d70b8', edge: null, inkOn: '#fff', plate: false },
    awaiting: { fill: '#fff', edge: '#12436D', inkOn: '#12436D', plate: false },
    complete: { fill: '#12436D', edge: null, inkOn: '#fff', plate: false },
    embedding: { fill: `url(#${id}-stripe)`, edge: '#1b7a72', inkOn: ink, plate: true },
    embedded: { fill: '#0f7a52', edge: null, inkOn: '#fff', plate: false },
  }
}

/** A bar of rungs with its counts on it, two white pixels between fills that touch. */
export function RungBar({
  id,
  segments,
  y,
  height,
  size,
}: {
  id: string
  segments: readonly Segment[]
  y: number
  height: number
  size: number
}): VNode {
  const look = looks(id)
  return (
    <>
      {segments.map((segment) => {
        const { fill, edge, inkOn, plate } = look[segment.rung]
        const inset = edge === null ? 1 : 2
        const middle = segment.x + segment.width / 2
        const plateWidth = Math.min(textWidth(String(segment.count), size, true) + 8, segment.width - 6)
        return (
          <>
            <rect
              x={tenth(segment.x + inset)}
              y={tenth(y + inset - 1)}
              width={tenth(segment.width - inset * 2)}
              height={tenth(height - inset * 2 + 2)}
              fill={fill}
              stroke={edge ?? undefined}
              stroke-width={edge === null ? undefined : 2}
            />
            {plate ? (
              <rect
                x={tenth(middle - plateWidth / 2)}
                y={tenth(y + height / 2 - size * 0.66)}
                width={tenth(plateWidth)}
                height={tenth(size * 1.32)}
                fill="#fff"
                rx="3"
              />
            ) : null}
            <Words x={middle} y={y + height / 2 + size * 0.36} size={size} bold fill={inkOn} anchor="middle">
              {segment.count}
            </Words>
          </>
        )
      })}
    </>
  )
}

/** Actions off the ladder: paused and slipped back, a square each with the count on it. */
export function OffLadder({
  kind,
  count,
  x,
  y,
  size = 28,
}: {
  kind: 'paused' | 'regressed'
  count: number
  x: number
  y: number
  size?: number
}): VNode {
  const [fill, inkOn] = kind === 'paused' ? ['#858f95', ink] : ['#801650', '#fff']
  return (
    <>
      <rect x={tenth(x)} y={tenth(y)} width={size} height={size} fill={fill} />
      <Words x={x + size / 2} y={y + size / 2 + 5.4} size={15} bold fill={inkOn} anchor="middle">
        {count}
      </Words>
    </>
  )
}

const solid: Record<Rung | 'paused' | 'regressed', { fill: string; edge: string; dashed?: boolean }> = {
  notStarted: { fill: '#fff', edge: '#505a5f', dashed: true },
  inProgress: { fill: '#1d70b8', edge: '#1d70b8' },
  awaiting: { fill: '#fff', edge: '#12436D' },
  complete: { fill: '#12436D', edge: '#12436D' },
  embedding: { fill: '#28A197', edge: '#1b7a72' },
  embedded: { fill: '#0f7a52', edge: '#0f7a52' },
  paused: { fill: '#858f95', edge: '#858f95' },
  regressed: { fill: '#801650', edge: '#801650' },
}

/**
 * The thin bar of the plan on a page: one theme's actions, no words. Where the counts stand in words beside it, it is
 * hidden from those who listen; else its label says them.
 */
export function LadderBar({
  counts,
  id,
  size = 'small',
  label,
}: {
  counts: LadderCounts
  /** Unique on the page. */
  id: string
  size?: 'small' | 'large'
  label?: string | undefined
}): VNode {
  const [width, height] = size === 'large' ? [600, 22] : [200, 9]
  const parts = [...rungs, 'paused' as const, 'regressed' as const].filter((part) => counts[part] > 0)
  const unit =
    (width - parts.length * 2) /
    Math.max(
      1,
      parts.reduce((sum, part) => sum + counts[part], 0),
    )
  const named =
    label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label }
  let x = 0
  return (
    <svg
      class={size === 'large' ? 'gt-bar' : 'gt-bar gt-bar--s'}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      focusable="false"
      {...named}
    >
      <Textures id={id} />
      {parts.map((part) => {
        const wide = counts[part] * unit
        const { fill, edge, dashed } = solid[part]
        x += wide + 2
        return (
          <rect
            x={tenth(x - wide - 1)}
            y={1}
            width={tenth(wide)}
            height={height - 2}
            fill={part === 'embedding' ? `url(#${id}-stripe)` : fill}
            stroke={edge}
            stroke-width={1.4}
            stroke-dasharray={dashed === true ? '4 3' : undefined}
            vector-effect="non-scaling-stroke"
          />
        )
      })}
    </svg>
  )
}
