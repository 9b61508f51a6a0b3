import type { VNode } from 'preact'
import type { Ladder } from './ladder.ts'
import { PhoneLadder } from './ladder-phone.tsx'
import { WideLadder } from './ladder-wide.tsx'
import type { Frame } from './picture.ts'

/** The ladder: the whole plan on top, the themes lined up on the acceptance line. Below 640 pixels, a narrow layout. */
export function drawLadder(ladder: Ladder, frame: Frame): VNode {
  return frame.width > 640 ? (
    <WideLadder ladder={ladder} frame={frame} />
  ) : (
    <PhoneLadder ladder={ladder} frame={frame} />
  )
}
