import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Markup for a tree of components. The only place where Preact becomes text. */
export function render(vnode: VNode): string {
  return renderToString(vnode)
}
