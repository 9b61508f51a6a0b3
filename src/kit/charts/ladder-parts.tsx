import type { VNode } from 'preact'
import { grey, ink, Words } from './drawing.tsx'
import { acceptedOf, inOrder, type Ladder, type LadderTheme, type Rung, rungs } from './ladder.ts'
import type { Segment } from './rungs.tsx'
import { counted, tenth } from './text.ts'

export const notYet: readonly Rung[] = rungs.slice(0, 3)
export const accepted: readonly Rung[] = rungs.slice(3)
const most = 12

/** Where the acceptance line stands, and how wide one action may be, for all rows to fit between two edges. */
export function lineUp(
  themes: readonly LadderTheme[],
  from: number,
  to: number,
): { line: number; unit: number } {
  const left = Math.max(...themes.map(({ counts }) => notYet.reduce((sum, rung) => sum + counts[rung], 0)), 0)
  const right = Math.max(...themes.map(({ counts }) => acceptedOf(counts)), 0)
  // Segments drawn at their least width take more than their share; two units of grace hold them.
  const unit = Math.min(32, (to - from) / Math.max(1, left + right + 2))
  return { line: Math.round(from + Math.max((left + 1) * unit, 72)), unit }
}

export function shifted(segments: readonly Segment[], by: number): Segment[] {
  return segments.map((segment) => ({ ...segment, x: segment.x + by }))
}

export function AcceptanceLine({ x, from, to }: { x: number; from: number; to: number }): VNode {
  return <line x1={tenth(x)} y1={tenth(from)} x2={tenth(x)} y2={tenth(to)} stroke={ink} stroke-width="2" />
}

export function shown(ladder: Ladder): LadderTheme[] {
  return inOrder(ladder).slice(0, most)
}

export function folded(ladder: Ladder): number {
  return Math.max(0, ladder.themes.length - most)
}

export function Folded({ ladder, y }: { ladder: Ladder; y: number }): VNode | null {
  const rest = folded(ladder)
  if (rest === 0) return null
  return (
    <Words x={0} y={y} size={13} fill={grey}>
      And {counted(rest, 'more theme')}, in the table
    </Words>
  )
}
