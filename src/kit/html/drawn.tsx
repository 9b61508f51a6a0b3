import type { ComponentChildren } from 'preact'
import { marksIn } from './marks/symbols.ts'
import { render } from './render.ts'

/** The middle of a page as it goes out, and the marks that must stand at the top of the page for it. */
export type Drawn = { bytes: Buffer; marks: ReadonlySet<string> }

/** Draws the middle of a page. What is drawn can go into the pages of many people. */
export function draw(content: ComponentChildren): Drawn {
  return drawnFrom(render(<>{content}</>))
}

/** What is drawn already. */
export function drawnFrom(markup: string): Drawn {
  return { bytes: Buffer.from(markup), marks: marksIn(markup) }
}
