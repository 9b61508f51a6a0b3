import type { VNode } from 'preact'
import { Drawing, grey, Words } from './drawing.tsx'
import {
  acceptedOf,
  allOf,
  type Ladder,
  ladderWords,
  type LadderTheme,
  onLadder,
  rungs,
  rungWords,
  themeName,
  wholePlan,
} from './ladder.ts'
import { notYet, accepted, lineUp, shifted, AcceptanceLine, shown, folded, Folded } from './ladder-parts.tsx'
import type { Frame } from './picture.ts'
import { OffLadder, RungBar, type Segment, segmentsOf, Textures, widthOf } from './rungs.tsx'
import { counted, tenth, textWidth, wrapped } from './text.ts'

export function WideLadder({ ladder, frame }: { ladder: Ladder; frame: Frame }): VNode {
  const plan = wholePlan(ladder)
  const segments = segmentsOf(plan, rungs, 20, (frame.width - 200) / Math.max(1, onLadder(plan)))
  const labels = aboveBar(segments)
  const bar = 24 + 18 * (1 + Math.max(0, ...labels.map(({ level }) => level)))
  const themes = shown(ladder)
  const from = bar + 136
  const rowsHigh = themes.length * 54
  const offX = frame.width - 146
  return (
    <Drawing
      frame={frame}
      words={ladderWords(ladder)}
      height={from + rowsHigh + 4 + (folded(ladder) === 0 ? 0 : 24)}
    >
      <Textures id={frame.id} />
      <Words x={20} y={15} size={15} bold>
        Whole plan: {counted(allOf(plan), 'action')}
      </Words>
      <RungBar id={frame.id} segments={segments} y={bar} height={48} size={20} />
      {labels.map((label) => (
        <AboveLabel label={label} bar={bar} />
      ))}
      <AcceptanceLine
        x={20 + widthOf(segments.filter(({ rung }) => notYet.includes(rung)))}
        from={bar - 6}
        to={bar + 54}
      />
      {plan.paused + plan.regressed === 0 ? null : (
        <>
          <Words x={offX} y={bar - 8} size={14} bold>
            Off the ladder
          </Words>
          <OffWords plan={plan} x={offX} y={bar + 4} />
        </>
      )}
      <Words x={20} y={bar + 92} size={15} bold>
        By theme, most accepted first
      </Words>
      <WideThemes themes={themes} frame={frame} from={from} offX={offX} />
      <Folded ladder={ladder} y={from + rowsHigh + 16} />
    </Drawing>
  )
}

function WideThemes({
  themes,
  frame,
  from,
  offX,
}: {
  themes: readonly LadderTheme[]
  frame: Frame
  from: number
  offX: number
}): VNode {
  const { line, unit } = lineUp(themes, 213, offX - 32)
  return (
    <>
      <Words x={line - 8} y={from - 18} size={12.5} fill={grey} anchor="end">
        not yet accepted
      </Words>
      <Words x={line + 8} y={from - 18} size={12.5} fill={grey}>
        accepted as done
      </Words>
      {themes.map((theme, at) => {
        const y = from + at * 54
        const name = wrapped(themeName(theme), 180, 14.5)
        const left = segmentsOf(theme.counts, notYet, 0, unit)
        const right = segmentsOf(theme.counts, accepted, line, unit)
        return (
          <>
            {name.map((words, row) => (
              <Words x={20} y={y + 9 + row * 16 - (name.length - 1) * 3} size={14.5}>
                {words}
              </Words>
            ))}
            <Words x={20} y={y + 25 + (name.length - 1) * 14} size={12.5} fill={grey}>
              {acceptedOf(theme.counts)} of {allOf(theme.counts)} accepted
            </Words>
            <RungBar
              id={frame.id}
              segments={[...shifted(left, line - widthOf(left)), ...right]}
              y={y}
              height={34}
              size={15}
            />
            <AcceptanceLine x={line} from={y - 5} to={y + 39} />
            <OffRow theme={theme} x={offX} y={y + 3} />
          </>
        )
      })}
    </>
  )
}

interface Label extends Segment {
  words: string
  level: number
}

/** Names above the bar, each at its segment's start, lifted a row where it would touch the one before. */
function aboveBar(segments: readonly Segment[]): Label[] {
  const ends: number[] = []
  return segments.map((segment) => {
    const words = rungWords[segment.rung]
    let level = 0
    while ((ends[level] ?? -1) > segment.x) level += 1
    ends[level] = segment.x + textWidth(words, 14, true) + 10
    return { ...segment, words, level }
  })
}

function AboveLabel({ label, bar }: { label: Label; bar: number }): VNode {
  const y = bar - 8 - label.level * 18
  return (
    <>
      {label.level === 0 ? null : <Line x={label.x + 1.5} from={y + 4} to={bar - 1} />}
      <Words x={label.x + 2} y={y} size={14} bold>
        {label.words}
      </Words>
    </>
  )
}

function OffWords({ plan, x, y }: { plan: LadderTheme['counts']; x: number; y: number }): VNode {
  const slippedAt = plan.paused === 0 ? x : x + 64
  return (
    <>
      {plan.paused === 0 ? null : <OffLadder kind="paused" count={plan.paused} x={x} y={y} />}
      {plan.paused === 0 ? null : (
        <Words x={x} y={y + 43} size={12}>
          Paused
        </Words>
      )}
      {plan.regressed === 0 ? null : (
        <OffLadder kind="regressed" count={plan.regressed} x={slippedAt} y={y} />
      )}
      {plan.regressed === 0 ? null : (
        <Words x={slippedAt} y={y + 43} size={12}>
          Slipped back
        </Words>
      )}
    </>
  )
}

function OffRow({ theme, x, y }: { theme: LadderTheme; x: number; y: number }): VNode {
  const { paused, regressed } = theme.counts
  const both = paused > 0 && regressed > 0
  return (
    <>
      {paused === 0 ? null : <OffLadder kind="paused" count={paused} x={x} y={y} />}
      {regressed === 0 ? null : <OffLadder kind="regressed" count={regressed} x={both ? x + 32 : x} y={y} />}
      {paused + regressed === 0 ? null : (
        <Words x={both ? x + 66 : x + 35} y={y + 19} size={13}>
          {both ? 'paused, slipped' : paused > 0 ? 'paused' : 'slipped back'}
        </Words>
      )}
    </>
  )
}

function Line({ x, from, to }: { x: number; from: number; to: number }): VNode {
  return <line x1={tenth(x)} y1={tenth(from)} x2={tenth(x)} y2={tenth(to)} stroke={grey} stroke-width="1" />
}
