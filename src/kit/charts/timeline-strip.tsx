import type { VNode } from 'preact'
import { shortDay, spanInWords } from './days.ts'
import { ink, Words } from './drawing.tsx'
import { tenth, textWidth } from './text.ts'
import {
  askedLate,
  dateNow,
  firstDate,
  movesOf,
  overdueDays,
  slipDays,
  type TimelineAction,
} from './timeline.ts'

export interface Scale {
  /** Where a day stands; days outside the window stand on its edge. */
  x: (day: string) => number
  from: number
  to: number
  today: string
}

const step = 9
const later = '#F46A25'
const earlier = '#1c7a72'

/** How much room a strip needs below its first line. */
export function stripHeight(action: TimelineAction): number {
  return movesOf(action) * step + 26
}

/** One action's dates: ring, steps, where it stands now, and what is overdue. */
export function Strip({ action, scale, y }: { action: TimelineAction; scale: Scale; y: number }): VNode {
  const [first, due] = [firstDate(action), dateNow(action)]
  if (first === null || due === null) {
    return (
      <Words x={scale.from + 4} y={y + 4} size={12} bold fill="#801650">
        no date
      </Words>
    )
  }
  const end = y + movesOf(action) * step
  const unmoved = movesOf(action) === 0 && action.state === 'open'
  return (
    <>
      {action.dates.map((_, move) => (
        <Step action={action} move={move} scale={scale} y={y} />
      ))}
      <circle
        cx={tenth(scale.x(first))}
        cy={tenth(y)}
        r={unmoved ? 11 : 6}
        fill="#fff"
        stroke={ink}
        stroke-width="2"
      />
      <End action={action} scale={scale} y={end} due={due} />
      {unmoved ? null : <FirstLabel action={action} first={first} scale={scale} y={y} />}
      <LastLabel action={action} due={due} scale={scale} y={end} unmoved={unmoved} />
    </>
  )
}

/** One move: a step down and an arrow along; dashed when it was asked for after the old date had gone. */
function Step({
  action,
  move,
  scale,
  y,
}: {
  action: TimelineAction
  move: number
  scale: Scale
  y: number
}): VNode | null {
  const [before, after] = [action.dates[move - 1], action.dates[move]]
  if (before === undefined || after === undefined) return null
  const [from, to] = [scale.x(before.date), scale.x(after.date)]
  const right = to >= from
  const colour = right ? later : earlier
  const level = y + move * step
  const tip = to + (right ? -6 : 6)
  const head = right
    ? `M${tenth(tip)},${tenth(level)}l-7.5,-5v10z`
    : `M${tenth(tip)},${tenth(level)}l7.5,-5v10z`
  return (
    <>
      <path
        d={`M${tenth(from)},${tenth(level - step + (move === 1 ? 6 : 0))}V${tenth(level)}H${tenth(right ? Math.max(from, tip - 6) : Math.min(from, tip + 6))}`}
        fill="none"
        stroke={colour}
        stroke-width="3"
        stroke-dasharray={askedLate(action, move) ? '5 3' : undefined}
        stroke-linejoin="round"
      />
      {Math.abs(to - from) < 14 ? null : <path d={head} fill={colour} />}
    </>
  )
}

/** Where it stands: a diamond, a ring awaiting acceptance, a tick when accepted, an open arrow when it goes on. */
function End({
  action,
  scale,
  y,
  due,
}: {
  action: TimelineAction
  scale: Scale
  y: number
  due: string
}): VNode {
  const at = scale.x(due)
  if (action.state === 'done') return <Done at={at} done={scale.x(action.doneOn ?? due)} y={y} />
  const over = overdueDays(action, scale.today)
  return (
    <>
      {over === 0 ? null : (
        <line
          x1={tenth(at)}
          y1={tenth(y)}
          x2={tenth(scale.x(scale.today))}
          y2={tenth(y)}
          stroke="#ca3535"
          stroke-width="5"
        />
      )}
      {action.ongoing === true ? (
        <path
          d={`M${tenth(at)},${tenth(y)}H${scale.to - 3}m-7,-5l7,5l-7,5`}
          fill="none"
          stroke="#1d70b8"
          stroke-width="2"
        />
      ) : null}
      {action.state === 'awaiting' ? (
        <circle cx={tenth(at)} cy={tenth(y)} r="7" fill="#fff" stroke="#12436D" stroke-width="3" />
      ) : (
        <path
          d={`M${tenth(at)},${tenth(y - 7.5)}l7.5,7.5l-7.5,7.5l-7.5,-7.5z`}
          fill="#1d70b8"
          stroke="#fff"
        />
      )}
    </>
  )
}

function Done({ at, done, y }: { at: number; done: number; y: number }): VNode {
  return (
    <>
      <line x1={tenth(at)} y1={tenth(y)} x2={tenth(done)} y2={tenth(y)} stroke="#12436D" stroke-width="2" />
      <line
        x1={tenth(at)}
        y1={tenth(y - 6)}
        x2={tenth(at)}
        y2={tenth(y + 6)}
        stroke="#1d70b8"
        stroke-width="2.5"
      />
      <circle cx={tenth(done)} cy={tenth(y)} r="8" fill="#12436D" stroke="#fff" />
      <path
        d={`M${tenth(done - 3.9)},${tenth(y + 0.5)}l2.6,2.6l4.2,-5.1`}
        fill="none"
        stroke="#fff"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  )
}

function FirstLabel({
  action,
  first,
  scale,
  y,
}: {
  action: TimelineAction
  first: string
  scale: Scale
  y: number
}): VNode {
  const at = scale.x(first)
  const words = shortDay(first)
  const early = (slipDays(action, scale.today) ?? 0) < 0
  const left = !early && at - 12 - textWidth(words, 12) >= scale.from
  return (
    <Words
      x={left ? at - 11 : at + 11}
      y={y + 4}
      size={12}
      fill="#3D3D3D"
      anchor={left ? 'end' : undefined}
      halo
    >
      {words}
    </Words>
  )
}

/** The date that counts now: right of its mark, or below and to the left where it would pass the edge. */
function LastLabel({
  action,
  due,
  scale,
  y,
  unmoved,
}: {
  action: TimelineAction
  due: string
  scale: Scale
  y: number
  unmoved: boolean
}): VNode {
  const over = overdueDays(action, scale.today) > 0
  const day = action.doneOn ?? due
  const at = scale.x(day)
  const words = lastWords(action, day, scale.today)
  const width = textWidth(words, 12, true)
  const early = finishedEarly(action, scale.today)
  const beside = unmoved ? 16 : 13
  const fits = at + beside + width <= scale.to
  const fitsLeft = at - beside - width >= scale.from
  if (over || !(early ? fitsLeft : unmoved || fits)) {
    const end = Math.min(Math.max(at + 8, scale.from + width), scale.to)
    return (
      <Words x={end} y={y + 20} size={12} bold fill={over ? '#ca3535' : ink} anchor="end" halo>
        {words}
      </Words>
    )
  }
  const left = early || !fits
  return (
    <Words
      x={left ? at - beside : at + beside}
      y={y + 4}
      size={12}
      bold
      anchor={left ? 'end' : undefined}
      halo
    >
      {words}
    </Words>
  )
}

function lastWords(action: TimelineAction, day: string, today: string): string {
  const over = overdueDays(action, today)
  if (over > 0) return `due ${shortDay(day)}, ${spanInWords(over)} overdue`
  if (action.state === 'awaiting') return `${shortDay(day)}, awaiting acceptance`
  return action.ongoing === true ? `review by ${shortDay(day)}` : shortDay(day)
}

function finishedEarly(action: TimelineAction, today: string): boolean {
  return action.state === 'done' && (slipDays(action, today) ?? 0) < 0
}
