import type { VNode } from 'preact'
import { safeHref } from './safe-href.ts'

export interface SubPage {
  href: string
  text: string
  current?: boolean | undefined
}

/** The pages of one thing in one line, which moves sideways on a phone. */
export function SubPages({ label, pages }: { label: string; pages: readonly SubPage[] }): VNode {
  return (
    <nav class="gt-sub" aria-label={label}>
      <ul>
        {pages.map(({ href, text, current }) => (
          <li>
            <a href={safeHref(href)} aria-current={current === true ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
