import type { VNode } from 'preact'
import { grey, Words } from './drawing.tsx'
import { tenth, wrapped } from './text.ts'
import { type FamilyOfEvidence, sayFamily, type ThreadAction } from './thread.ts'

export const navy = '#12436D'
export const pink = '#801650'

/** A box of words; dashed and pink where the thread breaks at it. */
export function Box({
  x,
  y,
  width,
  height,
  broken = false,
  quiet = false,
}: {
  x: number
  y: number
  width: number
  height: number
  broken?: boolean
  quiet?: boolean
}): VNode {
  const edge = broken ? pink : quiet ? grey : navy
  return (
    <rect
      x={tenth(x)}
      y={tenth(y)}
      width={tenth(width)}
      height={tenth(height)}
      rx="3"
      fill="#fff"
      stroke={edge}
      stroke-width={quiet && !broken ? 1.2 : 2}
      {...(broken ? { 'stroke-dasharray': '5 4' } : {})}
    />
  )
}

export function Lines({
  x,
  y,
  width,
  size,
  bold = false,
  fill = '#0b0c0c',
  children,
}: {
  x: number
  y: number
  width: number
  size: number
  bold?: boolean
  fill?: string
  children: string
}): VNode {
  return (
    <>
      {wrapped(children, width, size, bold).map((line, at) => (
        <Words x={x} y={y + at * (size + 3.5)} size={size} bold={bold} fill={fill}>
          {line}
        </Words>
      ))}
    </>
  )
}

/** The thread between two boxes: thick while it holds; two strokes and dots from where it has broken. */
export function Link({ from, to, y, holds }: { from: number; to: number; y: number; holds: boolean }): VNode {
  if (holds) return <path d={`M${tenth(from)},${tenth(y)}H${tenth(to)}`} stroke={navy} stroke-width="5" />
  const middle = (from + to) / 2
  return (
    <>
      <path
        d={`M${tenth(from)},${tenth(y)}H${tenth(to)}`}
        stroke={pink}
        stroke-width="2.4"
        stroke-dasharray="2.4 4"
      />
      <path
        d={`M${tenth(middle - 5)},${tenth(y - 7)}l4,14M${tenth(middle + 1)},${tenth(y - 7)}l4,14`}
        stroke={pink}
        stroke-width="2"
      />
    </>
  )
}

/** Four families, each a square: full in date, hatched when old, dashed when there is none. */
export function Families({
  action,
  today,
  x,
  y,
}: {
  action: ThreadAction
  today: string
  x: number
  y: number
}): VNode {
  return (
    <>
      {action.evidence.map((family, at) => (
        <>
          <Square family={family} x={x} y={y + at * 22} />
          <Words x={x + 20} y={y + at * 22 + 11.5} size={13} bold>
            {family.name}
          </Words>
          <Words
            x={x + 76}
            y={y + at * 22 + 11.5}
            size={13}
            bold={!family.inDate}
            fill={family.inDate ? '#0b0c0c' : pink}
          >
            {sayFamily(family, today)}
          </Words>
        </>
      ))}
    </>
  )
}

function Square({ family, x, y }: { family: FamilyOfEvidence; x: number; y: number }): VNode {
  if (family.newest === null)
    return (
      <rect
        x={x}
        y={y}
        width="13"
        height="13"
        fill="#fff"
        stroke={pink}
        stroke-width="1.6"
        stroke-dasharray="2.5 2"
      />
    )
  if (family.inDate) return <rect x={x} y={y} width="13" height="13" fill={navy} />
  return (
    <>
      <rect x={x} y={y} width="13" height="13" fill="#fff" stroke={grey} stroke-width="1.4" />
      <path
        d={`M${x + 1},${y + 6}l5,-5M${x + 1},${y + 12}l11,-11M${x + 7},${y + 12}l5,-5`}
        stroke={grey}
        stroke-width="1.5"
      />
    </>
  )
}

/** Four pips for the difference made; green only where the whole thread holds. */
export function Pips({
  level,
  whole,
  x,
  y,
}: {
  level: number | null
  whole: boolean
  x: number
  y: number
}): VNode {
  const ink = whole ? '#0f7a52' : '#505a5f'
  return (
    <>
      {[0, 1, 2, 3].map((at) => (
        <rect
          x={x + at * 17}
          y={y}
          width="14"
          height="8"
          fill={level !== null && at < level ? ink : '#fff'}
          stroke={ink}
          stroke-width="1.6"
        />
      ))}
    </>
  )
}
