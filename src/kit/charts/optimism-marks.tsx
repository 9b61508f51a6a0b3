import type { VNode } from 'preact'
import { grey, ink, Words } from './drawing.tsx'
import { checkedOf, type OptimismLine, percent } from './optimism.ts'
import { tenth, textWidth } from './text.ts'

type Mark = 'did-not' | 'held' | 'unchecked'
/** From the middle of one mark to the next, in pixels. */
export const each = 23

/** How many places the marks of a line take: groups are parted by half a place. */
export function spots({ held, didNot, unchecked }: OptimismLine): number {
  return held + didNot + unchecked + 1
}

export function sumOf({ didNot, held, unchecked }: OptimismLine): string {
  return `${didNot} did not hold, ${held} held, ${unchecked} not checked`
}

export function Key({ x, y }: { x: number; y: number }): VNode {
  const items: [Mark, string][] = [
    ['did-not', 'did not hold'],
    ['held', 'held up'],
    ['unchecked', 'not checked'],
  ]
  let left = x
  return (
    <>
      {items.map(([mark, words]) => {
        const at = left
        left += 22 + textWidth(words, 13) + 14
        return (
          <>
            <MarkAt mark={mark} x={at + 9} y={y} />
            <Words x={at + 22} y={y + 4.5} size={13}>
              {words}
            </Words>
          </>
        )
      })}
    </>
  )
}

export function Marks({
  line,
  x,
  y,
  across,
}: {
  line: OptimismLine
  x: number
  y: number
  across: number
}): VNode {
  const groups: [Mark, number][] = [
    ['did-not', line.didNot],
    ['held', line.held],
    ['unchecked', line.unchecked],
  ]
  const marks = groups.flatMap(([mark, count], group) =>
    Array.from({ length: count }, () => ({
      mark,
      gap: groups.slice(0, group).filter(([, before]) => before > 0).length * 8,
    })),
  )
  return (
    <>
      {marks.map(({ mark, gap }, at) => (
        <MarkAt
          mark={mark}
          x={x + 9 + (at % across) * each + (marks.length <= across ? gap : 0)}
          y={y + Math.floor(at / across) * 24}
        />
      ))}
    </>
  )
}

function MarkAt({ mark, x, y }: { mark: Mark; x: number; y: number }): VNode {
  if (mark === 'unchecked')
    return (
      <circle
        cx={tenth(x)}
        cy={tenth(y)}
        r="8"
        fill="#fff"
        stroke={grey}
        stroke-width="1.6"
        stroke-dasharray="3 2.4"
      />
    )
  const held = mark === 'held'
  return (
    <>
      <circle
        cx={tenth(x)}
        cy={tenth(y)}
        r="9"
        fill={held ? '#0f7a52' : '#F46A25'}
        stroke={held ? '#fff' : ink}
        stroke-width={held ? 1 : 1.6}
      />
      <path
        d={
          held
            ? `M${tenth(x - 4)},${tenth(y + 0.5)}l2.7,2.8l5,-5.8`
            : `M${tenth(x - 3.6)},${tenth(y - 3.6)}l7.2,7.2m0,-7.2l-7.2,7.2`
        }
        fill="none"
        stroke={held ? '#fff' : ink}
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </>
  )
}

export function Bar({
  line,
  x,
  y,
  length,
  strong,
}: {
  line: OptimismLine
  x: number
  y: number
  length: number
  strong: boolean
}): VNode {
  const { rate } = line
  const at = (share: number) => tenth(x + share * length)
  return (
    <>
      <path
        d={`M${at(0)},${tenth(y)}H${at(1)}M${at(0)},${tenth(y - 4)}v8M${at(0.5)},${tenth(y - 4)}v8M${at(1)},${tenth(y - 4)}v8`}
        stroke="#b1b4b6"
        stroke-width="1.2"
        fill="none"
      />
      {rate === null ? null : (
        <>
          <rect
            x={at(rate.low)}
            y={tenth(y - 5)}
            width={tenth((rate.high - rate.low) * length)}
            height="10"
            rx="2"
            fill={strong ? '#5694ca' : '#b9d3ea'}
          />
          <circle cx={at(rate.share)} cy={tenth(y)} r="6" fill="#12436D" stroke="#fff" />
        </>
      )}
    </>
  )
}

export function Rate({ line, x, y }: { line: OptimismLine; x: number; y: number }): VNode {
  if (line.rate === null)
    return (
      <Words x={x} y={y + 9} size={14} bold fill="#801650">
        None checked
      </Words>
    )
  return (
    <>
      <Words x={x} y={y} size={14} bold>
        {`${line.didNot} of ${checkedOf(line)}`}
      </Words>
      <Words x={x} y={y + 18} size={13} fill={grey}>
        {`likely ${percent(line.rate.low)} to ${percent(line.rate.high)}`}
      </Words>
    </>
  )
}
