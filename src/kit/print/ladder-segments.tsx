import type { VNode } from 'preact'
import type { DeliveryMark, LadderRow } from './paper.ts'

export const left: DeliveryMark[] = ['not-started', 'in-progress', 'submitted']
export const right: DeliveryMark[] = ['complete', 'embedding', 'embedded']
export const apart: DeliveryMark[] = ['paused', 'regressed']

const barHeight = 18

type Shape = { mark: DeliveryMark; count: number; x: number; y: number; width: number }

/** The most actions that stand together in any bar, at least one. */
export function widest(rows: readonly LadderRow[], marks: readonly DeliveryMark[]): number {
  return Math.max(...rows.map((row) => sum(row, marks)), 1)
}

export function sum(row: LadderRow, marks: readonly DeliveryMark[]): number {
  return marks.reduce((total, mark) => total + row.counts[mark], 0)
}

/** The segments of a bar from `x` on, each as long as its count. */
export function shapes(
  row: LadderRow,
  marks: readonly DeliveryMark[],
  from: { x: number; y: number; unit: number },
): Shape[] {
  let { x } = from
  // A word follows each bar that stands apart, so the next one leaves it room.
  const gap = marks === apart ? 64 : 0
  return marks.flatMap((mark) => {
    const count = row.counts[mark]
    if (count === 0) return []
    const shape = { mark, count, x, y: from.y, width: count * from.unit }
    x += shape.width + gap
    return [shape]
  })
}

const look: Record<DeliveryMark, { fill: string; edge: string; ink: string; dashed?: true }> = {
  'not-started': { fill: '#fff', edge: '#505a5f', ink: '#0b0c0c', dashed: true },
  'in-progress': { fill: '#1d70b8', edge: '#1d70b8', ink: '#fff' },
  submitted: { fill: '#fff', edge: '#12436D', ink: '#0b0c0c' },
  complete: { fill: '#12436D', edge: '#12436D', ink: '#fff' },
  embedding: { fill: '#fff', edge: '#1b7a72', ink: '#0b0c0c' },
  embedded: { fill: '#0f7a52', edge: '#0f7a52', ink: '#fff' },
  paused: { fill: '#fff', edge: '#858f95', ink: '#0b0c0c' },
  regressed: { fill: '#801650', edge: '#801650', ink: '#fff' },
}

export function Segment({ mark, count, x, y, width: long }: Shape): VNode {
  const { fill, edge, ink, dashed } = look[mark]
  const middle = x + long / 2
  return (
    <g>
      <rect
        x={x + 1}
        y={y}
        width={long - 2}
        height={barHeight}
        rx="2"
        fill={fill}
        stroke={edge}
        stroke-width={mark === 'submitted' ? 2.5 : 1.5}
        {...(dashed === true ? { 'stroke-dasharray': '4 2.5' } : {})}
      />
      {mark === 'embedding' ? (
        <path d={stripes(x + 1, y, long - 2)} stroke="#28A197" stroke-width="2" />
      ) : null}
      {mark === 'embedding' && long >= 18 ? (
        <rect x={middle - 7} y={y + 2.5} width="14" height="13" rx="2" fill="#fff" />
      ) : null}
      {long < 12 ? null : (
        <text x={middle} y={y + 13.5} text-anchor="middle" fill={ink} class="gt-paper__bar-count">
          {count}
        </text>
      )}
    </g>
  )
}

/** Slanting lines cut to the bar: no pattern, since a reference inside a drawing does not survive every printer. */
function stripes(x: number, y: number, long: number): string {
  const parts: string[] = []
  for (let start = x - barHeight + 4; start < x + long; start += 7) {
    const from = Math.max(start, x)
    const to = Math.min(start + barHeight, x + long)
    if (to > from)
      parts.push(
        `M${round(from)} ${round(y + barHeight - (from - start))}L${round(to)} ${round(y + barHeight - (to - start))}`,
      )
  }
  return parts.join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
