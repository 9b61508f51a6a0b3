import type { VNode } from 'preact'
import { Drawing, Words } from './drawing.tsx'
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
import { BarLabel } from './ladder-wide.tsx'
import type { Frame } from './picture.ts'
import { OffLadder, RungBar, type Segment, segmentsOf, Textures, widthOf } from './rungs.tsx'
import { counted, textWidth, wrapped } from './text.ts'

export function PhoneLadder({ ladder, frame }: { ladder: Ladder; frame: Frame }): VNode {
  const plan = wholePlan(ladder)
  const segments = segmentsOf(plan, rungs, 0, frame.width / Math.max(1, onLadder(plan)))
  const scale = Math.min(1, frame.width / Math.max(1, widthOf(segments)))
  const fitted = segments.map((segment) => ({
    ...segment,
    x: segment.x * scale,
    width: segment.width * scale,
  }))
  const themes = shown(ladder)
  const { above, below } = alternating(fitted, frame.width)
  const bar = 30 + 16 * rowsOf(above)
  const under = bar + 44 + 16 * rowsOf(below)
  const off = plan.paused + plan.regressed > 0
  const from = under + (off ? 86 : 44)
  return (
    <Drawing
      frame={frame}
      words={ladderWords(ladder)}
      height={from + themes.length * 64 + (folded(ladder) === 0 ? 0 : 24)}
    >
      <Textures id={frame.id} />
      <Words x={0} y={15} size={15} bold>
        Whole plan: {counted(allOf(plan), 'action')}
      </Words>
      <RungBar id={frame.id} segments={fitted} y={bar} height={40} size={16} />
      {above.map((label) => (
        <BarLabel label={label} y={bar - 8} size={13} />
      ))}
      {below.map((label) => (
        <BarLabel label={label} y={bar + 58} size={13} down />
      ))}
      <AcceptanceLine
        x={widthOf(fitted.filter(({ rung }) => notYet.includes(rung)))}
        from={bar - 6}
        to={bar + 46}
      />
      {off ? <PhoneOff plan={plan} y={under + 12} /> : null}
      <Words x={0} y={from - 24} size={15} bold>
        By theme, most accepted first
      </Words>
      <PhoneThemes themes={themes} frame={frame} from={from} />
      <Folded ladder={ladder} y={from + themes.length * 64 + 14} />
    </Drawing>
  )
}

function PhoneThemes({
  themes,
  frame,
  from,
}: {
  themes: readonly LadderTheme[]
  frame: Frame
  from: number
}): VNode {
  const { line, unit } = lineUp(themes, 0, frame.width)
  return (
    <>
      {themes.map((theme, at) => {
        const y = from + at * 64
        const left = segmentsOf(theme.counts, notYet, 0, unit)
        const right = segmentsOf(theme.counts, accepted, line, unit)
        const says = `${acceptedOf(theme.counts)} of ${allOf(theme.counts)}${at === 0 ? ' accepted' : ''}`
        const off = [
          theme.counts.paused === 0 ? '' : `, ${theme.counts.paused} paused`,
          theme.counts.regressed === 0 ? '' : `, ${theme.counts.regressed} slipped back`,
        ].join('')
        const room = frame.width - textWidth(says + off, 13) - 10
        const name = wrapped(themeName(theme), room, 14, true)
        return (
          <>
            {name.slice(0, 2).map((words, row) => (
              <Words x={0} y={y + 12 - (name.length - 1 - row) * 15} size={14} bold>
                {row === 1 ? name.slice(1).join(' ') : words}
              </Words>
            ))}
            <Words x={frame.width} y={y + 12} size={13} anchor="end">
              {says + off}
            </Words>
            <RungBar
              id={frame.id}
              segments={[...shifted(left, line - widthOf(left)), ...right]}
              y={y + 20}
              height={28}
              size={14}
            />
            <AcceptanceLine x={line} from={y + 16} to={y + 52} />
          </>
        )
      })}
    </>
  )
}

/** Names on a narrow bar, above it and below it by turns. */
function alternating(segments: readonly Segment[], width: number): { above: Label[]; below: Label[] } {
  const wanted = segments.map(({ rung, x, width: wide }) => {
    const words = rung === 'awaiting' ? 'Awaiting' : rungWords[rung]
    const middle = x + wide / 2
    return { words, x: middle - textWidth(words, 13, true) / 2, room: 200, tip: middle }
  })
  const side = (rest: number) =>
    stacked(
      wanted.filter((_, at) => at % 2 === rest),
      13,
      width,
    )
  return { above: side(0), below: side(1) }
}

function PhoneOff({ plan, y }: { plan: LadderTheme['counts']; y: number }): VNode {
  const slippedAt = plan.paused === 0 ? 100 : 192
  return (
    <>
      <Words x={0} y={y + 18} size={13} bold>
        Off the ladder:
      </Words>
      {plan.paused === 0 ? null : <OffLadder kind="paused" count={plan.paused} x={106} y={y} size={26} />}
      {plan.paused === 0 ? null : (
        <Words x={137} y={y + 18} size={13}>
          paused
        </Words>
      )}
      {plan.regressed === 0 ? null : (
        <OffLadder kind="regressed" count={plan.regressed} x={slippedAt + 6} y={y} size={26} />
      )}
      {plan.regressed === 0 ? null : (
        <Words x={slippedAt + 37} y={y + 18} size={13}>
          slipped back
        </Words>
      )}
    </>
  )
}
