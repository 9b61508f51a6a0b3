import type { VNode } from 'preact'
import { safeHref } from './safe-href.ts'

export interface SubPage {
  href: string
  text: string
  current?: boolean | undefined
}

export interface SubPagesProps {
  label: string
  pages: readonly SubPage[]
  /** The rarer ones, behind one word at the end of the line; the one that is open stands in the line. */
  more?: readonly SubPage[] | undefined
}

/** The pages of one thing in one line. */
export function SubPages({ label, pages, more = [] }: SubPagesProps): VNode {
  const isOpen = ({ current }: SubPage): boolean => current === true
  return (
    <nav class="gt-sub" aria-label={label}>
      <ul>
        {[...pages, ...more.filter(isOpen)].map((one) => (
          <li>
            <PageLink page={one} />
          </li>
        ))}
        {more.length === 0 ? null : (
          <li class="gt-sub__more">
            <details class="gt-menu">
              <summary>More</summary>
              <ul>
                {more
                  .filter((one) => !isOpen(one))
                  .map((one) => (
                    <li>
                      <PageLink page={one} />
                    </li>
                  ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}

function PageLink({ page: { href, text, current } }: { page: SubPage }): VNode {
  return (
    <a href={safeHref(href)} aria-current={current === true ? 'page' : undefined}>
      {text}
    </a>
  )
}
