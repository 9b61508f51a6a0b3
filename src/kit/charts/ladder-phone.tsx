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
  const off = plan.paused + plan.regressed > 0
  const from = off ? 218 : 176
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
      <RungBar id={frame.id} segments={fitted} y={64} height={40} size={16} />
      {alternating(fitted, frame.width).map(({ x, anchor, y, words }) => (
        <Words x={x} y={y} size={13} bold anchor={anchor}>
          {words}
        </Words>
      ))}
      <AcceptanceLine x={widthOf(fitted.filter(({ rung }) => notYet.includes(rung)))} from={58} to={110} />
      {off ? <PhoneOff plan={plan} y={140} /> : null}
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

/** Names on a narrow bar: above and below by turns, kept within the drawing. */
function alternating(segments: readonly Segment[], width: number) {
  return segments.map((segment, at) => {
    const words = rungWords[segment.rung] === 'Awaiting acceptance' ? 'Awaiting' : rungWords[segment.rung]
    const half = textWidth(words, 13, true) / 2
    const middle = Math.min(Math.max(segment.x + segment.width / 2, half), width - half)
    return { x: middle, anchor: 'middle' as const, y: at % 2 === 0 ? 56 : 122, words }
  })
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
