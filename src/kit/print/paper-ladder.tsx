import type { VNode } from 'preact'
import { deliveryWords } from '#src/kit/html/marks/states.ts'
import { apart, left, right, Segment, shapes, sum, widest } from './ladder-segments.tsx'
import type { Ladder, LadderRow } from './paper.ts'

const width = 720
const rowHeight = 26
const top = 24

/** Bars of one width for each action, lined up where a second person accepted the work; drawn for each width of screen. */
export function PaperLadder({ ladder }: { ladder: Ladder }): VNode {
  return (
    <div class="gt-paper__ladder">
      <WideLadder ladder={ladder} />
      <PhoneLadder ladder={ladder} />
    </div>
  )
}

function WideLadder({ ladder }: { ladder: Ladder }): VNode {
  const { rows } = ladder
  // Half-bold letters at 14 px are about 7.7 px wide; a longer name takes two lines.
  const labelWidth = Math.min(200, Math.max(...ladder.rows.map((row) => row.label.length)) * 7.7 + 12)
  const unit = Math.min(
    30,
    (width - labelWidth - 130) / (widest(rows, left) + widest(rows, right) + widest(rows, apart)),
  )
  const line = labelWidth + widest(rows, left) * unit
  const aside = line + 10 + widest(rows, right) * unit + 14
  const height = top + ladder.rows.length * rowHeight
  const at = (index: number) => top + index * rowHeight
  return (
    <svg class="gt-paper__wide" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={ladder.alt}>
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
  )
}

const phone = { width: 360, row: 50, top: 26 }

/** The name above its bar, over the whole width; what stands apart is said in words beside the name. */
function PhoneLadder({ ladder }: { ladder: Ladder }): VNode {
  const { rows } = ladder
  const [before, after] = [widest(rows, left), widest(rows, right)]
  // The words left of the line need room too, however few the actions there.
  const unit = Math.min(24, (phone.width - 12) / (before + after), (phone.width - 126) / after)
  const line = Math.max(120, before * unit + 6)
  const height = phone.top + rows.length * phone.row
  return (
    <svg class="gt-paper__narrow" viewBox={`0 0 ${phone.width} ${height}`} role="img" aria-label={ladder.alt}>
      <text x={line - 6} y={14} text-anchor="end" class="gt-paper__axis">
        Not yet accepted
      </text>
      <text x={line + 6} y={14} class="gt-paper__axis">
        Accepted
      </text>
      {rows.map((row, index) => {
        const y = phone.top + index * phone.row
        return (
          <>
            <text x={0} y={y + 14} class="gt-paper__bar-name">
              {row.label}
            </text>
            <text x={phone.width} y={y + 14} text-anchor="end" class="gt-paper__axis">
              {apartWords(row)}
            </text>
            {shapes(row, left, { x: line - 3 - sum(row, left) * unit, y: y + 21, unit }).map(Segment)}
            {shapes(row, right, { x: line + 3, y: y + 21, unit }).map(Segment)}
            <path d={`M${line} ${y + 19}v22`} stroke="#0b0c0c" stroke-width="1.5" />
          </>
        )
      })}
    </svg>
  )
}

function apartWords({ counts }: LadderRow): string {
  return apart
    .filter((mark) => counts[mark] > 0)
    .map((mark) => `${counts[mark]} ${deliveryWords[mark].toLowerCase()}`)
    .join(', ')
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
