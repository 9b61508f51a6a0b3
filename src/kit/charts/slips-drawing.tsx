import type { VNode } from 'preact'
import { Drawing, grey, ink, Words } from './drawing.tsx'
import type { Frame } from './picture.ts'
import { bandsOf, type SlipBand, type Slips, slipsWords } from './slips.ts'
import { tenth } from './text.ts'

const each = 20

/** Actions in bands of lateness, one mark for each: what was promised, against what came of it. */
export function drawSlips(slips: Slips, frame: Frame): VNode {
  const wide = frame.width > 640
  const [from, to] = wide ? [250, frame.width - 70] : [0, frame.width]
  const across = Math.floor((to - from) / each)
  let y = 4
  const rows = bandsOf(slips).map((band) => {
    const lines = Math.max(1, Math.ceil((band.open + band.done) / across))
    const row = { band, y, height: lines * each + (wide ? 20 : 42) }
    y += row.height
    return row
  })
  return (
    <Drawing frame={frame} words={slipsWords(slips)} height={y + 6}>
      {rows.map(({ band, y: top, height }) => (
        <>
          <Words x={wide ? 20 : 0} y={top + 24} size={14} bold={band.later && band.open + band.done > 0}>
            {band.name}
          </Words>
          <Words x={frame.width} y={top + 24} size={14} bold anchor="end">
            {band.open + band.done}
          </Words>
          <Marks band={band} x={from} y={top + (wide ? 10 : 34)} across={across} />
          <line x1={wide ? 20 : 0} y1={top + height} x2={frame.width} y2={top + height} stroke="#e0e0e0" />
        </>
      ))}
    </Drawing>
  )
}

/** Those accepted first, so that filled and hollow marks stand together. */
function Marks({ band, x, y, across }: { band: SlipBand; x: number; y: number; across: number }): VNode {
  const marks = [...Array<boolean>(band.done).fill(true), ...Array<boolean>(band.open).fill(false)]
  const colour = band.later ? '#F46A25' : '#12436D'
  return (
    <>
      {marks.map((done, at) => (
        <circle
          cx={tenth(x + (at % across) * each + 9)}
          cy={tenth(y + Math.floor(at / across) * each + 9)}
          r={done ? 7 : 6.4}
          fill={done ? colour : '#fff'}
          stroke={done ? (band.later ? ink : colour) : band.later ? '#a5410c' : grey}
          stroke-width={done ? 1 : 2.2}
        />
      ))}
    </>
  )
}
