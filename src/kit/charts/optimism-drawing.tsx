import type { VNode } from 'preact'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import {
  checkedOf,
  type OptimismLine,
  type Optimisms,
  optimismOrder,
  optimismWords,
  percent,
} from './optimism.ts'
import { Bar, each, Key, Marks, Rate, spots, sumOf } from './optimism-marks.tsx'
import type { Frame } from './picture.ts'
import { textWidth, wrapped } from './text.ts'

/** Greens as marks, those that did not hold first; beside them the share, with how little few checks can say. */
export function drawOptimism(optimism: Optimisms, frame: Frame): VNode {
  const lines = [...optimismOrder(optimism), optimism.whole]
  return frame.width > 640 ? Wide({ optimism, lines, frame }) : Phone({ optimism, lines, frame })
}

type Drawn = { optimism: Optimisms; lines: OptimismLine[]; frame: Frame }

const wide = { marks: 216, across: 15, bar: 596, length: 186 }

function Wide({ optimism, lines, frame }: Drawn): VNode {
  let y = 34
  const rows = lines.map((line, at) => {
    const last = at === lines.length - 1
    const names = wrapped(line.name, 180, 14, last)
    const deep = last ? 1 : Math.max(1, Math.ceil(spots(line) / wide.across))
    const row = { line, last, names, y, height: Math.max(48, deep * 24 + 24, names.length * 18 + 26) }
    y += row.height
    return row
  })
  return (
    <Drawing frame={frame} words={optimismWords(optimism)} height={y + 18}>
      <Words x={20} y={16} size={14} bold>
        Theme
      </Words>
      <Key x={wide.marks} y={11} />
      <Words x={wide.bar} y={16} size={14} bold>
        Share that did not hold
      </Words>
      <line x1={20} y1={30} x2={frame.width} y2={30} stroke={ink} />
      {rows.map(({ line, last, names, y: top, height }) => (
        <>
          {names.map((words, index) => (
            <Words x={20} y={top + 28 + index * 18} size={14} bold={last}>
              {words}
            </Words>
          ))}
          {last ? (
            <Words x={wide.marks} y={top + 28} size={14} bold>
              {sumOf(line)}
            </Words>
          ) : (
            <Marks line={line} x={wide.marks} y={top + 24} across={wide.across} />
          )}
          <Bar line={line} x={wide.bar} y={top + 24} length={wide.length} strong={last} />
          <Rate line={line} x={wide.bar + wide.length + 16} y={top + 20} />
          {last ? null : (
            <line x1={20} y1={top + height} x2={frame.width} y2={top + height} stroke="#e0e0e0" />
          )}
        </>
      ))}
      {([0, 0.5, 1] as const).map((share) => (
        <Words x={wide.bar + share * wide.length} y={y + 4} size={12} fill={grey} anchor="middle">
          {percent(share)}
        </Words>
      ))}
    </Drawing>
  )
}

function Phone({ optimism, lines, frame }: Drawn): VNode {
  const across = Math.floor((frame.width - 12) / each)
  let y = 34
  const rows = lines.map((line, at) => {
    const last = at === lines.length - 1
    const said = line.rate === null ? 'None checked' : `${line.didNot} of ${checkedOf(line)} did not hold`
    const beside = textWidth(line.name, 14, true) + textWidth(said, 13) + 20 <= frame.width
    const names = wrapped(line.name, frame.width, 14, true)
    const head = names.length * 18 + (beside ? 0 : 18)
    const deep = last ? 0 : Math.max(1, Math.ceil(spots(line) / across))
    const row = {
      line,
      said,
      names,
      beside,
      head,
      deep,
      last,
      y,
      height: head + deep * 24 + (line.rate === null ? 14 : 40),
    }
    y += row.height
    return row
  })
  return (
    <Drawing frame={frame} words={optimismWords(optimism)} height={y + 4}>
      <Key x={0} y={11} />
      <line x1={0} y1={28} x2={frame.width} y2={28} stroke={ink} />
      {rows.map(({ line, said, names, beside, head, deep, last, y: top, height }) => (
        <>
          {names.map((words, index) => (
            <Words x={0} y={top + 16 + index * 18} size={14} bold>
              {words}
            </Words>
          ))}
          <Words
            x={beside ? frame.width : 0}
            y={top + (beside ? 16 : head - 2)}
            size={13}
            anchor={beside ? 'end' : undefined}
          >
            {said}
          </Words>
          {last ? null : <Marks line={line} x={0} y={top + head + 17} across={across} />}
          {line.rate === null ? null : (
            <>
              <Bar line={line} x={6} y={top + head + deep * 24 + 20} length={206} strong={last} />
              <Words x={frame.width} y={top + head + deep * 24 + 25} size={13} fill={grey} anchor="end">
                {`likely ${percent(line.rate.low)} to ${percent(line.rate.high)}`}
              </Words>
            </>
          )}
          {last ? null : (
            <line x1={0} y1={top + height} x2={frame.width} y2={top + height} stroke="#e0e0e0" />
          )}
        </>
      ))}
    </Drawing>
  )
}
