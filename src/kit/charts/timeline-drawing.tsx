import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import type { Frame } from './picture.ts'
import { counted, textWidth, wrapped } from './text.ts'
import {
  firstDate,
  inOrder,
  isLate,
  movesInWords,
  slipInWords,
  type Timeline,
  type TimelineAction,
  timelineWords,
} from './timeline.ts'
import { Axis, Key, scaleOf } from './timeline-axis.tsx'
import { Strip, stripHeight } from './timeline-strip.tsx'

const most = 14

interface Row {
  y: number
  height: number
  lines: string[]
  action: TimelineAction
}

interface Group {
  heading: string
  y: number
  rows: Row[]
}

/** The dates of a theme or a plan: what was promised first, each move, where it stands. Nothing where nothing is dated. */
export function drawTimeline(timeline: Timeline, frame: Frame): VNode {
  const wide = frame.width > 640
  const axis = wide ? 74 : 92
  const { groups, height, folded } = laidOut(timeline, frame.width, axis + 22)
  const bottom = height + (folded === 0 ? 0 : 26)
  const scale = wide ? scaleOf(timeline, 300, frame.width - 174) : scaleOf(timeline, 6, frame.width - 6)
  const edge = wide ? 20 : 0
  return (
    <Drawing frame={frame} words={timelineWords(timeline)} height={bottom + 24 + (wide ? 0 : 22)}>
      <Key x={edge} y={12} width={frame.width - edge} />
      <Axis timeline={timeline} scale={scale} y={axis} bottom={height} />
      {wide ? (
        <Words x={scale.to + 6} y={axis - 14} size={12} bold fill="#3D3D3D">
          Against first date
        </Words>
      ) : null}
      <Meetings timeline={timeline} x={edge} y={wide ? axis - 2 : bottom + 38} />
      {groups.map((group) => (
        <>
          <Words x={edge} y={group.y} size={14} bold halo>
            {group.heading}
          </Words>
          <line x1={edge} y1={group.y + 7} x2={frame.width} y2={group.y + 7} stroke={ink} />
          {group.rows.map((row) => (
            <>
              {wide ? (
                <WideWords row={row} timeline={timeline} at={scale.to + 6} />
              ) : (
                <PhoneWords row={row} timeline={timeline} />
              )}
              <Strip
                action={row.action}
                scale={scale}
                y={wide ? row.y + 16 : row.y + row.lines.length * 17 + 32}
              />
              <line
                x1={edge}
                y1={row.y + row.height}
                x2={frame.width}
                y2={row.y + row.height}
                stroke="#e0e0e0"
              />
            </>
          ))}
        </>
      ))}
      {folded === 0 ? null : (
        <Words x={edge} y={bottom + 4} size={13} fill={grey}>
          And {counted(folded, 'more action')} whose dates have held, in the table
        </Words>
      )}
    </Drawing>
  )
}

function WideWords({ row, timeline, at }: { row: Row; timeline: Timeline; at: number }): VNode {
  const words = slipInWords(row.action, timeline.today)
  return (
    <>
      {row.lines.map((line, index) => (
        <Words x={20} y={row.y + 20 + index * 17.5} size={14}>
          {line}
        </Words>
      ))}
      <Words x={20} y={row.y + 19 + row.lines.length * 17.5} size={12} fill={grey}>
        {row.action.lead}
      </Words>
      <Words x={at} y={row.y + 20} size={14} bold fill={colourOf(row.action, timeline)}>
        {words}
      </Words>
      <Words x={at} y={row.y + 37} size={12} fill={grey}>
        {movesInWords(row.action)}
      </Words>
    </>
  )
}

function PhoneWords({ row, timeline }: { row: Row; timeline: Timeline }): VNode {
  return (
    <>
      {row.lines.map((line, index) => (
        <Words x={0} y={row.y + 18 + index * 17} size={14} bold halo>
          {line}
        </Words>
      ))}
      <Words x={0} y={row.y + 18 + row.lines.length * 17} size={13.5} halo>
        {slipInWords(row.action, timeline.today)} · {movesInWords(row.action)}
      </Words>
    </>
  )
}

function colourOf(action: TimelineAction, { today }: Timeline): string {
  if (firstDate(action) === null) return '#801650'
  return isLate(action, today) ? ink : '#0f7a52'
}

function Meetings({ timeline, x, y }: { timeline: Timeline; x: number; y: number }): VNode | null {
  const next = timeline.boards.find((board) => board >= timeline.today)
  if (next === undefined) return null
  return (
    <Words x={x} y={y} size={12} fill="#3D3D3D">
      Ticks: the board meets. Next {sayDay(next)}
    </Words>
  )
}

/** Rows one under another; over fourteen, those whose dates have held are counted rather than drawn. */
function laidOut(
  timeline: Timeline,
  width: number,
  top: number,
): { groups: Group[]; height: number; folded: number } {
  const { open, done } = inOrder(timeline)
  const many = open.length + done.length > most
  const kept = (action: TimelineAction) =>
    !many || firstDate(action) === null || isLate(action, timeline.today)
  const groups: Group[] = []
  let y = top
  for (const [heading, actions] of [
    ['Still open, latest first', open],
    ['Done', done],
  ] as const) {
    const drawn = actions.filter(kept)
    if (drawn.length === 0) continue
    const rows: Row[] = []
    groups.push({ heading, y, rows })
    y += 8
    for (const action of drawn) {
      const row = rowOf(action, width, y)
      rows.push(row)
      y += row.height
    }
    y += 30
  }
  const drawn = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return { groups, height: y - 8, folded: open.length + done.length - drawn }
}

function rowOf(action: TimelineAction, width: number, y: number): Row {
  const words = `${action.ref} ${action.text}`
  if (width <= 640) {
    const lines = wrapped(words, width, 14, true)
    return { action, lines, y, height: lines.length * 17 + 34 + stripHeight(action) }
  }
  const lines = wrapped(words, 262, 14)
  // The lead's name may be long too, but it has the room of the strip below its own row.
  const lead = Math.ceil(textWidth(action.lead, 12) / 272)
  return {
    action,
    lines,
    y,
    height: Math.max(lines.length * 17.5 + lead * 12 + 17, stripHeight(action) + 14),
  }
}
