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
import { type Label, rowsOf, stacked } from './labels.ts'
import type { Frame } from './picture.ts'
import { OffLadder, RungBar, segmentsOf, Textures, widthOf } from './rungs.tsx'
import { counted, tenth, wrapped } from './text.ts'

export function WideLadder({ ladder, frame }: { ladder: Ladder; frame: Frame }): VNode {
  const plan = wholePlan(ladder)
  const segments = segmentsOf(plan, rungs, 20, (frame.width - 200) / Math.max(1, onLadder(plan)))
  const labels = stacked(
    segments.map(({ rung, x, width }) => ({ words: rungWords[rung], x: x + 2, room: width - 8, tip: x + 2 })),
    14,
    frame.width - 160,
  )
  const bar = 28 + 17 * rowsOf(labels)
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
        <BarLabel label={label} y={bar - 8} />
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

/** A name above the bar; a hairline leads back to its segment where it stands further out. */
export function BarLabel({
  label,
  y,
  down = false,
  size = 14,
}: {
  label: Label
  /** Where words on the bar stand. */
  y: number
  /** The names stand below the bar. */
  down?: boolean
  size?: number
}): VNode {
  const step = size + 3
  const last = label.level + label.lines.length - 1
  const first = down ? y + label.level * step : y - last * step
  const near = down ? first - size : first + (label.lines.length - 1) * step + 4
  const bar = down ? y - size - 4 : y + 7
  return (
    <>
      {label.level === 0 ? null : <Line x={label.tip} from={Math.min(near, bar)} to={Math.max(near, bar)} />}
      {label.lines.map((line, row) => (
        <Words x={label.x} y={first + row * step} size={size} bold>
          {line}
        </Words>
      ))}
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
      {both ? (
        <>
          <Words x={x + 66} y={y + 11} size={12}>
            paused,
          </Words>
          <Words x={x + 66} y={y + 25} size={12}>
            slipped back
          </Words>
        </>
      ) : null}
      {both || paused + regressed === 0 ? null : (
        <Words x={x + 35} y={y + 19} size={13}>
          {paused > 0 ? 'paused' : 'slipped back'}
        </Words>
      )}
    </>
  )
}

function Line({ x, from, to }: { x: number; from: number; to: number }): VNode {
  return <line x1={tenth(x)} y1={tenth(from)} x2={tenth(x)} y2={tenth(to)} stroke={grey} stroke-width="1" />
}
