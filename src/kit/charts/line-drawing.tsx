import type { VNode } from 'preact'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import { type Line, type LinePoint, lineWords, scaleMarks } from './line.ts'
import type { Frame } from './picture.ts'
import { tenth, textWidth } from './text.ts'

const series = '#12436D'
const aim = '#0f7a52'
const missed = '#801650'

type Plot = { x: (place: number) => number; y: (value: number) => number; left: number; right: number }

/** A number over time with its target: the first and last points carry their values. Nothing where nothing is read. */
export function drawLine(line: Line, frame: Frame): VNode {
  const wide = frame.width > 640
  const [top, bottom] = [34, wide ? 268 : 218]
  const { points } = line
  const values = points.flatMap(({ value, target }) => (target === null ? [value] : [value, target]))
  const marks = scaleMarks(values.length === 0 ? [0, 1] : values)
  const plot = plotOf(line, { frame, marks, top, bottom })
  return (
    <Drawing frame={frame} words={lineWords(line)} height={bottom + 34}>
      {marks.map((mark) => (
        <>
          <line
            x1={tenth(plot.left)}
            y1={tenth(plot.y(mark))}
            x2={tenth(plot.right)}
            y2={tenth(plot.y(mark))}
            stroke="#e6e7e8"
          />
          <Words x={plot.left - 8} y={plot.y(mark) + 4.5} size={13} fill={grey} anchor="end">
            {line.say(mark)}
          </Words>
        </>
      ))}
      <Periods points={points} plot={plot} y={bottom + 22} />
      <TargetLine points={points} plot={plot} />
      {runs(points).map((run) => (
        <path d={pathOf(run, plot)} fill="none" stroke={series} stroke-width="3" stroke-linejoin="round" />
      ))}
      {points.map((point) => (
        <Point point={point} plot={plot} />
      ))}
      <Ends points={points} plot={plot} />
    </Drawing>
  )
}

type Room = { frame: Frame; marks: readonly number[]; top: number; bottom: number }

function plotOf({ points, say }: Line, { frame, marks, top, bottom }: Room): Plot {
  const edge = frame.width > 640 ? 20 : 0
  const left = edge + Math.max(...marks.map((mark) => textWidth(say(mark), 13))) + 10
  const lastWords = textWidth(points.at(-1)?.said ?? '', 15, true)
  const right = frame.width - Math.max(24, lastWords + 16)
  const [first, last] = [points[0]?.place ?? 0, points.at(-1)?.place ?? 0]
  const [least = 0, most = 1] = [marks[0], marks.at(-1)]
  const inset = 14
  return {
    left,
    right,
    x: (place) =>
      last === first
        ? (left + right) / 2
        : left + inset + ((place - first) / (last - first)) * (right - left - 2 * inset),
    y: (value) => bottom - ((value - least) / (most - least)) * (bottom - top),
  }
}

/** The line breaks where a period has no reading. */
function runs(points: readonly LinePoint[]): LinePoint[][] {
  const found: LinePoint[][] = []
  for (const point of points) {
    const run = found.at(-1)
    if (run !== undefined && run.at(-1)?.place === point.place - 1) run.push(point)
    else found.push([point])
  }
  return found
}

function pathOf(run: readonly LinePoint[], { x, y }: Plot): string {
  return run
    .map(({ place, value }, at) => `${at === 0 ? 'M' : 'L'}${tenth(x(place))},${tenth(y(value))}`)
    .join('')
}

function Point({ point, plot }: { point: LinePoint; plot: Plot }): VNode {
  const [x, y] = [tenth(plot.x(point.place)), tenth(plot.y(point.value))]
  return (
    <>
      {point.missed ? <circle cx={x} cy={y} r="9" fill="#fff" stroke={missed} stroke-width="2" /> : null}
      <circle
        cx={x}
        cy={y}
        r="4.5"
        fill={point.provisional ? '#fff' : series}
        stroke={series}
        stroke-width="2"
      />
    </>
  )
}

/** A step where the target moved; each level is drawn over the periods that it held for. */
function TargetLine({ points, plot }: { points: readonly LinePoint[]; plot: Plot }): VNode | null {
  const aimed = points.filter((point) => point.target !== null)
  if (aimed.length === 0) return null
  const levels: { value: number; from: number; to: number }[] = []
  for (const { place, target } of aimed) {
    const level = levels.at(-1)
    if (level?.value === target) level.to = plot.x(place)
    else levels.push({ value: target ?? 0, from: plot.x(place), to: plot.x(place) })
  }
  return (
    <>
      {levels.map(({ value, from, to }, at) => {
        const start = at === 0 ? plot.left : from
        const end = at === levels.length - 1 ? plot.right : (levels[at + 1]?.from ?? to)
        return (
          <path
            d={`M${tenth(start)},${tenth(plot.y(value))}H${tenth(end)}`}
            stroke={aim}
            stroke-width="2"
            stroke-dasharray="7 5"
            fill="none"
          />
        )
      })}
    </>
  )
}

/** The first and last values, and the target's, each beside its mark and none on another. */
function Ends({ points, plot }: { points: readonly LinePoint[]; plot: Plot }): VNode {
  const [first, last] = [points[0], points.at(-1)]
  const target = points.findLast((point) => point.target !== null)
  return (
    <>
      {first === undefined || first === last ? null : (
        <Words x={plot.x(first.place) + 12} y={besideFirst(first, points[1], plot)} size={15} bold halo>
          {first.said}
        </Words>
      )}
      {last === undefined ? null : (
        <Words x={plot.x(last.place) + 14} y={plot.y(last.value) + 5} size={15} bold halo>
          {last.said}
        </Words>
      )}
      {target?.target == null ? null : (
        <Words x={plot.left + 4} y={targetWordsAt(target.target, first, plot)} size={13} fill={aim} bold halo>
          Target {target.saidTarget}
        </Words>
      )}
    </>
  )
}

/** Clear of the line to the second point: under a line that rises, over one that falls. */
function besideFirst(first: LinePoint, second: LinePoint | undefined, plot: Plot): number {
  const y = plot.y(first.value)
  return second !== undefined && second.value >= first.value ? y + 22 : y - 12
}

/** Over the target's line, or under it where the first value stands just above. */
function targetWordsAt(target: number, first: LinePoint | undefined, plot: Plot): number {
  const y = plot.y(target)
  const crowded = first !== undefined && first.value >= target && y - plot.y(first.value) < 40
  return crowded ? y + 17 : y - 7
}

/** The first and last periods are named, and those between as there is room. */
function Periods({ points, plot, y }: { points: readonly LinePoint[]; plot: Plot; y: number }): VNode {
  const last = points.at(-1)
  const lastFrom = last === undefined ? Infinity : plot.x(last.place) - textWidth(last.period, 13) / 2
  let end = -Infinity
  return (
    <>
      {points.map((point) => {
        const half = textWidth(point.period, 13) / 2
        const x = Math.max(plot.x(point.place), half)
        const fits = point === last || (x - half > end + 16 && x + half < lastFrom - 16)
        if (!fits) return null
        end = x + half
        return (
          <Words x={x} y={y} size={13} fill={point === last ? ink : grey} anchor="middle">
            {point.period}
          </Words>
        )
      })}
    </>
  )
}
