import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { Hidden } from './link.tsx'
import { safeHref } from './safe-href.ts'

export interface Crumb {
  text: string
  href: string
}

/** The pages above this one; parents only. The page shell puts it in its place. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }): VNode {
  return (
    <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={safeHref(href)}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function BackLink({ href, children = 'Back' }: { href: string; children?: ComponentChildren }): VNode {
  return (
    <a href={safeHref(href)} class="govuk-back-link">
      {children}
    </a>
  )
}

export function SkipLink({ href = '#main-content' }: { href?: string }): VNode {
  return (
    <a href={safeHref(href)} class="govuk-skip-link" data-module="govuk-skip-link">
      Skip to main content
    </a>
  )
}

export interface PaginationProps {
  previous?: { href: string; label?: string | undefined } | undefined
  next?: { href: string; label?: string | undefined } | undefined
  /** The pages to name; `'gap'` where some are left out. With none, previous and next stand one above the other. */
  pages?: readonly ({ number: number; href: string; current?: boolean | undefined } | 'gap')[] | undefined
  label?: string | undefined
}

export function Pagination({ previous, next, pages = [], label = 'Pagination' }: PaginationProps): VNode {
  const block = pages.length === 0
  return (
    <nav class={classNames('govuk-pagination', block && 'govuk-pagination--block')} aria-label={label}>
      {previous === undefined ? null : <Way way="prev" to={previous} block={block} />}
      {block ? null : (
        <ul class="govuk-pagination__list">
          {pages.map((page) => (
            <PageItem page={page} />
          ))}
        </ul>
      )}
      {next === undefined ? null : <Way way="next" to={next} block={block} />}
    </nav>
  )
}

function PageItem({ page }: { page: NonNullable<PaginationProps['pages']>[number] }): VNode {
  if (page === 'gap') return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  const current = page.current === true
  return (
    <li class={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={safeHref(page.href)}
        aria-label={`Page ${page.number}`}
        aria-current={current ? 'page' : undefined}
      >
        {page.number}
      </a>
    </li>
  )
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Way({
  way,
  to,
  block,
}: {
  way: 'prev' | 'next'
  to: { href: string; label?: string | undefined }
  block: boolean
}): VNode {
  const arrow = (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[way]} />
    </svg>
  )
  const title = (
    <span
      class={classNames(
        'govuk-pagination__link-title',
        block && to.label === undefined && 'govuk-pagination__link-title--decorated',
      )}
    >
      {way === 'prev' ? 'Previous' : 'Next'}
      <Hidden> page</Hidden>
    </span>
  )
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={safeHref(to.href)} rel={way}>
        {way === 'prev' || block ? arrow : null}
        {title}
        {to.label === undefined ? null : (
          <>
            <Hidden>:</Hidden>
            <span class="govuk-pagination__link-label">{to.label}</span>
          </>
        )}
        {way === 'next' && !block ? arrow : null}
      </a>
    </div>
  )
}
