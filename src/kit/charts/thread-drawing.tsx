import type { VNode } from 'preact'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import type { Frame } from './picture.ts'
import { wrapped } from './text.ts'
import { breakOf, type Break, type Thread, type ThreadAction, threadWords } from './thread.ts'
import { Box, Families, Lines, Link, navy, pink, Pips } from './thread-parts.tsx'
import { drawThreadOnPhone } from './thread-phone.tsx'

const columns = [
  [20, 'The finding'],
  [222, 'Actions'],
  [418, 'Evidence (age of newest)'],
  [632, 'Measure'],
  [808, 'Difference'],
] as const

const box = 100
const gap = 18
const foldedHeight = 30
/** Over so many actions, those whose thread holds stand on one line each. */
const most = 8

type Row = { action: ThreadAction; breaks: Break; y: number; height: number; folded: boolean }

/** Does this finding reach a child? Left to right, every gap with its words. */
export function drawThread(thread: Thread, frame: Frame): VNode {
  if (frame.width <= 640) return drawThreadOnPhone(thread, frame)
  const { parts, bottom } = laidOut(thread)
  return (
    <Drawing frame={frame} words={threadWords(thread)} height={bottom}>
      {columns.map(([x, words]) => (
        <Words x={x} y={16} size={14} bold>
          {words}
        </Words>
      ))}
      <line x1={20} y1={26} x2={940} y2={26} stroke={ink} />
      {parts.map(({ text, y, height, rows }) => (
        <>
          <Finding text={text} y={y} height={height} answered={rows.length > 0} />
          {rows.length === 0 ? <Unanswered y={y} height={height} /> : null}
          {rows.map((row) => (
            <>
              <Branch from={y + height / 2} to={row.y + row.height / 2} />
              {row.folded ? <Folded row={row} /> : <Stages row={row} today={thread.today} />}
            </>
          ))}
          <line x1={20} y1={y + height + gap / 2} x2={940} y2={y + height + gap / 2} stroke="#e0e0e0" />
        </>
      ))}
    </Drawing>
  )
}

function laidOut({ parts }: Thread) {
  const many = parts.reduce((sum, { actions }) => sum + actions.length, 0) > most
  let y = 40
  const placed = parts.map(({ text, actions }) => {
    const top = y
    const rows = actions.map((action): Row => {
      const breaks = breakOf(action)
      const folded = many && breaks === 'whole'
      const row = { action, breaks, y, height: folded ? foldedHeight : box, folded }
      y += row.height + gap
      return row
    })
    const needed = wrapped(text, 146, 13.5).length * 17 + 24
    const height = Math.max(y - top - gap, needed, 44)
    y = top + height + gap
    return { text, y: top, height, rows }
  })
  return { parts: placed, bottom: y + 4 }
}

function Finding({
  text,
  y,
  height,
  answered,
}: {
  text: string
  y: number
  height: number
  answered: boolean
}): VNode {
  const lines = wrapped(text, 146, 13.5)
  const tall = lines.length * 17 + 20
  const top = y + (height - tall) / 2
  return (
    <>
      <rect x="20" y={top} width="170" height={tall} rx="3" fill="#f3f2f1" stroke={grey} />
      <rect x="20" y={top} width="5" height={tall} fill={answered ? navy : pink} />
      {lines.map((line, at) => (
        <Words x={34} y={top + 22 + at * 17} size={13.5}>
          {line}
        </Words>
      ))}
    </>
  )
}

function Unanswered({ y, height }: { y: number; height: number }): VNode {
  const middle = y + height / 2
  return (
    <>
      <Link from={190} to={222} y={middle} holds={false} />
      <Box x={222} y={middle - 22} width={164} height={44} broken />
      <Words x={304} y={middle + 5} size={13.5} bold fill={pink} anchor="middle">
        No action
      </Words>
      <Words x={402} y={middle + 5} size={13.5} bold fill={pink}>
        The thread stops here: nobody is answering this.
      </Words>
    </>
  )
}

function Branch({ from, to }: { from: number; to: number }): VNode {
  return (
    <path d={`M190,${from}C206,${from} 206,${to} 222,${to}`} fill="none" stroke={navy} stroke-width="5" />
  )
}

function Folded({ row: { action, y } }: { row: Row }): VNode {
  return (
    <>
      <Box x={222} y={y} width={718} height={foldedHeight} />
      <Words x={232} y={y + 20} size={13.5} bold>
        {`${action.ref} ${action.text}`.trim()}
      </Words>
      <Pips level={action.difference} whole x={814} y={y + 11} />
    </>
  )
}

function Stages({ row: { action, breaks, y }, today }: { row: Row; today: string }): VNode {
  const middle = y + box / 2
  return (
    <>
      <Box x={222} y={y} width={164} height={box} />
      <Lines x={232} y={y + 20} width={148} size={13.5} bold>
        {`${action.ref} ${action.text}`.trim()}
      </Lines>
      <Words x={232} y={y + box - 10} size={12} fill="#3D3D3D" halo>
        {action.state}
      </Words>
      <Link from={386} to={418} y={middle} holds />
      <Box x={418} y={y} width={182} height={box} broken={breaks === 'evidence'} />
      <Families action={action} today={today} x={427} y={y + 9} />
      <Link from={600} to={632} y={middle} holds={breaks !== 'evidence'} />
      <Measure action={action} y={y} quiet={breaks === 'evidence'} />
      <Link from={772} to={808} y={middle} holds={breaks === 'whole'} />
      <Pips level={action.difference} whole={breaks === 'whole'} x={814} y={middle - 20} />
      <Lines x={814} y={middle + 5} width={126} size={13} bold fill={action.measure === null ? pink : ink}>
        {action.measure === null ? 'Cannot be shown without a measure' : action.differenceWords}
      </Lines>
    </>
  )
}

function Measure({ action, y, quiet }: { action: ThreadAction; y: number; quiet: boolean }): VNode {
  const { measure } = action
  if (measure === null) {
    return (
      <>
        <Box x={632} y={y + 24} width={140} height={52} broken />
        <Words x={702} y={y + 55} size={13.5} bold fill={pink} anchor="middle">
          No measure
        </Words>
      </>
    )
  }
  const lines = wrapped(measure.text, 124, 12.5).slice(0, 3)
  return (
    <>
      <Box x={632} y={y} width={140} height={box} quiet={quiet} />
      {lines.map((line, at) => (
        <Words x={640} y={y + 18 + at * 16} size={12.5}>
          {line}
        </Words>
      ))}
      <Lines x={640} y={y + 20 + lines.length * 16} width={124} size={12.5} bold>
        {measure.reading}
      </Lines>
    </>
  )
}
