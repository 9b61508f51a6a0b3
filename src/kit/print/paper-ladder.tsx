import type { VNode } from 'preact'
import type { DeliveryMark, Ladder, LadderRow } from './paper.ts'

const left: DeliveryMark[] = ['not-started', 'in-progress', 'submitted']
const right: DeliveryMark[] = ['complete', 'embedding', 'embedded']
const apart: DeliveryMark[] = ['paused', 'regressed']

const width = 720
const rowHeight = 26
const barHeight = 18
const top = 24

type Shape = { mark: DeliveryMark; count: number; x: number; y: number; width: number }

/** Bars of one width for each action, lined up where a second person accepted the work. */
export function PaperLadder({ ladder }: { ladder: Ladder }): VNode {
  const widest = (marks: readonly DeliveryMark[]) => Math.max(...ladder.rows.map((row) => sum(row, marks)), 1)
  // Half-bold letters at 14 px are about 7.7 px wide; a longer name takes two lines.
  const labelWidth = Math.min(200, Math.max(...ladder.rows.map((row) => row.label.length)) * 7.7 + 12)
  const unit = Math.min(30, (width - labelWidth - 130) / (widest(left) + widest(right) + widest(apart)))
  const line = labelWidth + widest(left) * unit
  const aside = line + 10 + widest(right) * unit + 14
  const height = top + ladder.rows.length * rowHeight
  const at = (index: number) => top + index * rowHeight
  return (
    <div class="gt-paper__ladder" tabIndex={0} role="region" aria-label="The ladder, theme by theme">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={ladder.alt}>
        <text x={line - 8} y={14} text-anchor="end" class="gt-paper__axis">
          Not yet accepted
        </text>
        <text x={line + 8} y={14} class="gt-paper__axis">
          Accepted by a second person
        </text>
        {ladder.rows.map((row, index) => (
          <>
            <RowName name={row.label} y={at(index)} />
            {shapes(row, left, { x: line - 5 - sum(row, left) * unit, y: at(index), unit }).map(Segment)}
            {shapes(row, right, { x: line + 5, y: at(index), unit }).map(Segment)}
            {shapes(row, apart, { x: aside, y: at(index), unit }).map((shape) => (
              <>
                {Segment(shape)}
                <text x={shape.x + shape.width + 4} y={shape.y + 14} class="gt-paper__axis">
                  {shape.mark}
                </text>
              </>
            ))}
          </>
        ))}
        <path d={`M${line} ${top - 6}V${height}`} stroke="#0b0c0c" stroke-width="1.5" />
      </svg>
    </div>
  )
}

function RowName({ name, y }: { name: string; y: number }): VNode {
  const lines = inTwo(name)
  return (
    <text class="gt-paper__bar-name">
      {lines.map((line, index) => (
        <tspan x={0} y={y + 14 + (lines.length === 1 ? 0 : index * 13 - 6)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function inTwo(name: string): string[] {
  if (name.length <= 24) return [name]
  const middle = name.lastIndexOf(' ', 24)
  return middle <= 0 ? [name] : [name.slice(0, middle), name.slice(middle + 1)]
}

function sum(row: LadderRow, marks: readonly DeliveryMark[]): number {
  return marks.reduce((total, mark) => total + row.counts[mark], 0)
}

function shapes(
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

function Segment({ mark, count, x, y, width: long }: Shape): VNode {
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
