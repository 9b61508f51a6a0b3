import type { VNode } from 'preact'
import { addDays } from '#src/kit/dates/working-days.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { shortDay } from './days.ts'
import { grey, ink, Words } from './drawing.tsx'
import { tenth, textWidth } from './text.ts'
import { dateNow, firstDate, type Timeline } from './timeline.ts'
import type { Scale } from './timeline-strip.tsx'

/** The window: from before the first date to after the last, within two and a half years back and two on. */
export function scaleOf(timeline: Timeline, from: number, to: number): Scale {
  const { today, actions } = timeline
  const days = actions.flatMap((action) =>
    [firstDate(action), dateNow(action), action.doneOn].filter((day) => day !== null),
  )
  const back = Math.min(Math.max(0, ...days.map((day) => daysBetween(day, today))), 913)
  const on = Math.min(Math.max(60, ...days.map((day) => daysBetween(today, day))), 730)
  const span = back + on
  const start = addDays(today, -Math.round(back + span * 0.08))
  const end = addDays(today, Math.round(on + span * 0.08))
  const whole = daysBetween(start, end)
  const x = (day: string) =>
    from + (Math.min(Math.max(daysBetween(start, day), 0), whole) / whole) * (to - from)
  return { x, from, to, today }
}

/** Quarters as pale uprights, board meetings as ticks, today as a black line named at both ends. */
export function Axis({
  timeline,
  scale,
  y,
  bottom,
}: {
  timeline: Timeline
  scale: Scale
  y: number
  bottom: number
}): VNode {
  const next = timeline.boards.find((board) => board >= timeline.today)
  const within = timeline.boards.filter((board) => scale.x(board) > scale.from && scale.x(board) < scale.to)
  const now = scale.x(timeline.today)
  return (
    <>
      {quarters(timeline, scale).map(({ x, words, year, shown }) => (
        <>
          <line x1={tenth(x)} y1={y} x2={tenth(x)} y2={bottom} stroke="#e6e7e8" />
          {shown ? (
            <Words x={x + 2} y={y - 14} size={12} bold={year} fill="#3D3D3D">
              {words}
            </Words>
          ) : null}
        </>
      ))}
      <line x1={scale.from} y1={y} x2={scale.to} y2={y} stroke={grey} />
      {within.map((board) => (
        <path
          d={`M${tenth(scale.x(board))},${y}v${board === next ? 10 : 7}`}
          stroke={board === next ? ink : grey}
          stroke-width={board === next ? 3 : 1.5}
        />
      ))}
      <line x1={tenth(now)} y1={y - 10} x2={tenth(now)} y2={bottom} stroke={ink} stroke-width="1.5" />
      <TodayPlate timeline={timeline} scale={scale} y={y - 29} />
      <TodayPlate timeline={timeline} scale={scale} y={bottom} />
    </>
  )
}

function TodayPlate({ timeline, scale, y }: { timeline: Timeline; scale: Scale; y: number }): VNode {
  const words = `Today ${shortDay(timeline.today).slice(0, -5)}`
  const width = textWidth(words, 12.5, true) + 12
  const left = Math.min(Math.max(scale.x(timeline.today) - width / 2, scale.from), scale.to - width)
  return (
    <>
      <rect x={tenth(left)} y={tenth(y)} width={tenth(width)} height="18" fill={ink} />
      <Words x={left + width / 2} y={y + 13.4} size={12.5} bold fill="#fff" anchor="middle">
        {words}
      </Words>
    </>
  )
}

/** The first days of quarters inside the window, named where the name meets neither its neighbour nor today's plate. */
function quarters({ today }: Timeline, scale: Scale) {
  const year = Number(today.slice(0, 4))
  const days = [-3, -2, -1, 0, 1, 2].flatMap((by) =>
    ['01', '04', '07', '10'].map((month) => `${year + by}-${month}-01`),
  )
  const plate = [scale.x(today) - 46, scale.x(today) + 46] as const
  let end = -Infinity
  return days
    .filter((day) => scale.x(day) > scale.from && scale.x(day) < scale.to)
    .map((day, at) => {
      const january = day.slice(5, 7) === '01'
      const [, month = '', full = ''] = shortDay(day).split(' ')
      const words = january || at === 0 ? `${month} ${full}` : month
      const x = scale.x(day)
      const right = x + 2 + textWidth(words, 12, true)
      const shown = x > end && right < scale.to && (right < plate[0] || x > plate[1])
      if (shown) end = right + 6
      return { x, words, year: january, shown }
    })
}

/** What the marks are, on one line or two. */
export function Key({ x, y, width }: { x: number; y: number; width: number }): VNode {
  const items = [
    { words: 'first date', mark: <circle cx="7" cy="0" r="6" fill="#fff" stroke={ink} stroke-width="2" /> },
    {
      words: 'date moved',
      mark: (
        <>
          <path d="M1.5,-6v6h16" fill="none" stroke="#F46A25" stroke-width="3" />
          <path d="M25,0l-7.5,-5v10z" fill="#F46A25" />
        </>
      ),
      wide: 26,
    },
    { words: 'date now', mark: <path d="M8,-7l7,7l-7,7l-7,-7z" fill="#1d70b8" /> },
    {
      words: 'done, accepted',
      mark: (
        <>
          <circle cx="8" cy="0" r="8" fill="#12436D" />
          <path d="M4.1,0.5l2.6,2.6l4.2,-5.1" fill="none" stroke="#fff" stroke-width="2" />
        </>
      ),
    },
    {
      words: 'overdue',
      mark: <line x1="0" y1="0" x2="22" y2="0" stroke="#ca3535" stroke-width="5" />,
      wide: 22,
    },
  ]
  let [left, top] = [x, y]
  return (
    <>
      {items.map(({ words, mark, wide = 16 }) => {
        const room = wide + 7 + textWidth(words, 13) + 20
        if (left + room - 20 > x + width) [left, top] = [x, top + 24]
        const at = left
        left += room
        return (
          <g transform={`translate(${tenth(at)} ${tenth(top)})`}>
            {mark}
            <Words x={wide + 7} y={4.5} size={13} fill="#3D3D3D">
              {words}
            </Words>
          </g>
        )
      })}
    </>
  )
}
