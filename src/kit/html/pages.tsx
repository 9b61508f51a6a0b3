import type { VNode } from 'preact'
import { Pagination } from './ways.tsx'

type PagesProps = { last: number; current: number; hrefOf: (page: number) => string; label?: string }

/** The ways through a long list: its first page, its last, and those beside this one. Nothing where there is one page. */
export function Pages({ last, current, hrefOf, label }: PagesProps): VNode | null {
  if (last <= 1) return null
  const near = Array.from({ length: last }, (_, at) => at + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= 1,
  )
  const pages = near.flatMap((page, at) => {
    const item = { number: page, href: hrefOf(page), ...(page === current ? { current: true } : {}) }
    return page - (near[at - 1] ?? page - 1) > 1 ? (['gap', item] as const) : [item]
  })
  return (
    <Pagination
      {...{ pages, label }}
      {...(current > 1 ? { previous: { href: hrefOf(current - 1) } } : {})}
      {...(current < last ? { next: { href: hrefOf(current + 1) } } : {})}
    />
  )
}
