import type { VNode } from 'preact'
import { addDays } from '#src/kit/dates/working-days.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { shortDay } from './days.ts'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import { type Finishes, type FinishLine, finishWords } from './finish.ts'
import type { Frame } from './picture.ts'
import { tenth, wrapped } from './text.ts'

type Reach = { from: number; to: number; first: string; last: string; x: (day: string) => number }

/** Ranges of likely ends, the whole plan first, under an axis of quarters. */
export function drawFinish(finishes: Finishes, frame: Frame): VNode {
  const wide = frame.width > 640
  const reach = reachOf(finishes, wide ? 300 : 6, frame.width - (wide ? 110 : 6))
  const lines = [finishes.whole, ...finishes.themes]
  let y = 40
  const rows = lines.map((line, at) => {
    const names = wrapped(line.name, wide ? 262 : frame.width, 14, at === 0)
    const row = {
      line,
      names,
      top: y,
      height: wide ? Math.max(40, names.length * 18 + 16) : names.length * 18 + 54,
    }
    y += row.height
    return row
  })
  return (
    <Drawing frame={frame} words={finishWords(finishes)} height={y + 8}>
      <Quarters reach={reach} bottom={y} />
      {rows.map(({ line, names, top, height }, at) => (
        <>
          {names.map((words, index) => (
            <Words x={wide ? 20 : 0} y={top + (wide ? 25 : 19) + index * 18} size={14} bold={at === 0} halo>
              {words}
            </Words>
          ))}
          <Bar
            line={line}
            reach={reach}
            y={wide ? top + 20 : top + names.length * 18 + 20}
            strong={at === 0}
          />
          <Words
            x={wide ? reach.to + 8 : reach.x(line.likely)}
            y={wide ? top + 24 : top + names.length * 18 + 44}
            size={13}
            bold
            anchor={wide ? undefined : anchorOf(reach, line.likely)}
            halo
          >
            {shortDay(line.likely)}
          </Words>
          <line x1={wide ? 20 : 0} y1={top + height} x2={frame.width} y2={top + height} stroke="#e0e0e0" />
        </>
      ))}
    </Drawing>
  )
}

function Bar({
  line,
  reach,
  y,
  strong,
}: {
  line: FinishLine
  reach: Reach
  y: number
  strong: boolean
}): VNode {
  const [from, to] = [reach.x(line.from), reach.x(line.to)]
  const [likely, dated] = [reach.x(line.likely), reach.x(line.asDated)]
  return (
    <>
      <rect
        x={tenth(from)}
        y={tenth(y - 7)}
        width={tenth(Math.max(3, to - from))}
        height="14"
        rx="2"
        fill={strong ? '#5694ca' : '#b9d3ea'}
      />
      <path d={`M${tenth(likely)},${tenth(y - 11)}v22`} stroke={ink} stroke-width="3" />
      <path
        d={`M${tenth(dated)},${tenth(y - 7)}l7,7l-7,7l-7,-7z`}
        fill="#fff"
        stroke="#1d70b8"
        stroke-width="2.4"
      />
    </>
  )
}

function anchorOf(reach: Reach, day: string): 'middle' | 'end' | undefined {
  const x = reach.x(day)
  if (x > reach.to - 50) return 'end'
  return x < reach.from + 50 ? undefined : 'middle'
}

function Quarters({ reach, bottom }: { reach: Reach; bottom: number }): VNode {
  const years = Array.from(
    { length: Number(reach.last.slice(0, 4)) - Number(reach.first.slice(0, 4)) + 1 },
    (_, at) => Number(reach.first.slice(0, 4)) + at,
  )
  const all = years.flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`))
  const within = all.filter((day) => day > reach.first && day < reach.last)
  const each = Math.ceil(within.length / Math.max(1, Math.floor((reach.to - reach.from) / 74)))
  return (
    <>
      {within.map((day, at) => (
        <>
          <line x1={tenth(reach.x(day))} y1={30} x2={tenth(reach.x(day))} y2={bottom} stroke="#e6e7e8" />
          {at % each === 0 ? (
            <Words x={reach.x(day) + 3} y={24} size={12} fill={grey}>
              {shortDay(day).slice(2)}
            </Words>
          ) : null}
        </>
      ))}
    </>
  )
}

function reachOf({ whole, themes, today }: Finishes, from: number, to: number): Reach {
  const days = [whole, ...themes]
    .flatMap((line) => [line.asDated, line.from, line.to])
    .concat(today)
    .sort()
  const first = addDays(days[0] ?? today, -14)
  const last = addDays(days.at(-1) ?? today, 21)
  const span = Math.max(1, daysBetween(first, last))
  return { from, to, first, last, x: (day) => from + (daysBetween(first, day) / span) * (to - from) }
}
