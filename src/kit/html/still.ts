import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { render } from './render.ts'

const most = 2_000
const drawn = new Map<string, string[]>()

/**
 * What hangs on its key alone is rendered once and put into every page as it is: a list of a hundred rows
 * holds the same few marks two hundred times. The key must say everything that the drawing depends on.
 */
export function still(key: string, draw: () => VNode): VNode {
  if (drawn.size >= most) drawn.clear()
  const markup = drawn.get(key) ?? [render(draw())]
  drawn.set(key, markup)
  return jsxTemplate(markup) as VNode
}
