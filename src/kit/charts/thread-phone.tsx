import type { VNode } from 'preact'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import type { Frame } from './picture.ts'
import { wrapped } from './text.ts'
import { breakOf, type Break, type Thread, type ThreadAction, threadWords } from './thread.ts'
import { Families, Lines, navy, pink, Pips } from './thread-parts.tsx'

const left = 26

type Row = {
  action: ThreadAction
  breaks: Break
  y: number
  names: string[]
  measured: string[]
  height: number
}

/** The same down one rail on the left: thick while the thread holds, dotted from where it breaks. */
export function drawThreadOnPhone(thread: Thread, frame: Frame): VNode {
  const room = frame.width - left
  let y = 6
  const parts = thread.parts.map(({ text, actions }) => {
    const top = y
    const lines = wrapped(text, room - 20, 14, true)
    y += lines.length * 18 + 30
    const rows = actions.map((action): Row => {
      const names = wrapped(`${action.ref} ${action.text}`.trim(), room, 14, true)
      const says =
        action.measure === null ? 'No measure' : `${action.measure.text}: ${action.measure.reading}`
      const measured = wrapped(says, room, 13)
      const row = {
        action,
        breaks: breakOf(action),
        y,
        names,
        measured,
        height: names.length * 18 + 22 + 4 * 22 + 12 + measured.length * 17 + 56,
      }
      y += row.height
      return row
    })
    if (rows.length === 0) y += 40
    return { top, lines, rows, bottom: y }
  })
  return (
    <Drawing frame={frame} words={threadWords(thread)} height={y + 6}>
      {parts.map(({ top, lines, rows, bottom }) => (
        <>
          <rect
            x="0"
            y={top}
            width={frame.width}
            height={lines.length * 18 + 16}
            rx="3"
            fill="#f3f2f1"
            stroke={grey}
          />
          <rect
            x="0"
            y={top}
            width="5"
            height={lines.length * 18 + 16}
            fill={rows.length > 0 ? navy : pink}
          />
          {lines.map((line, at) => (
            <Words x={14} y={top + 21 + at * 18} size={14} bold>
              {line}
            </Words>
          ))}
          {rows.length === 0 ? <Unanswered y={bottom - 36} /> : null}
          {rows.map((row) => (
            <PhoneRow row={row} today={thread.today} width={frame.width} />
          ))}
        </>
      ))}
    </Drawing>
  )
}

function Unanswered({ y }: { y: number }): VNode {
  return (
    <>
      <Rail from={y - 6} to={y + 24} holds={false} />
      <Words x={left} y={y + 14} size={14} bold fill={pink}>
        No action: the thread stops here.
      </Words>
    </>
  )
}

function PhoneRow({ row, today, width }: { row: Row; today: string; width: number }): VNode {
  const { action, breaks, y, names, measured, height } = row
  const evidence = y + names.length * 18 + 26
  const measure = evidence + 4 * 22 + 14
  const end = measure + measured.length * 17 + 8
  return (
    <>
      <Rail from={y - 14} to={evidence + 40} holds />
      <Rail from={evidence + 40} to={measure + 4} holds={breaks !== 'evidence'} />
      <Rail from={measure + 4} to={end + 6} holds={breaks === 'whole'} />
      {names.map((line, at) => (
        <Words x={left} y={y + 14 + at * 18} size={14} bold>
          {line}
        </Words>
      ))}
      <Words x={left} y={y + 14 + names.length * 18} size={13} fill="#3D3D3D">
        {action.state}
      </Words>
      <Families action={action} today={today} x={left} y={evidence} />
      {measured.map((line, at) => (
        <Words
          x={left}
          y={measure + 8 + at * 17}
          size={13}
          bold={action.measure === null}
          fill={action.measure === null ? pink : ink}
        >
          {line}
        </Words>
      ))}
      <Pips level={action.difference} whole={breaks === 'whole'} x={left} y={end} />
      <Lines
        x={left + 76}
        y={end + 9}
        width={width - left - 76}
        size={13}
        bold
        fill={action.measure === null ? pink : ink}
      >
        {action.measure === null ? 'Cannot be shown without a measure' : action.differenceWords}
      </Lines>
      <line x1={left} y1={y + height - 12} x2={width} y2={y + height - 12} stroke="#e0e0e0" />
    </>
  )
}

function Rail({ from, to, holds }: { from: number; to: number; holds: boolean }): VNode {
  return holds ? (
    <path d={`M10,${from}V${to}`} stroke={navy} stroke-width="5" />
  ) : (
    <path d={`M10,${from}V${to}`} stroke={pink} stroke-width="2.4" stroke-dasharray="2.4 4" />
  )
}
