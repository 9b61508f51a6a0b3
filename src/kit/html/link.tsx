import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { safeHref } from './safe-href.ts'

export interface LinkProps {
  href: string
  children: ComponentChildren
  /** Words only a screen reader says, so that ten "Ask" links differ: "Gareth Pugh about 5.3.2". */
  hidden?: string | undefined
  /** Looks like the text around it until pointed at: for titles in lists. */
  quiet?: boolean | undefined
  /** Leave out of print. */
  noPrint?: boolean | undefined
  rel?: string | undefined
}

export function Link({ href, children, hidden, quiet = false, noPrint = false, rel }: LinkProps): VNode {
  return (
    <a
      class={classNames(quiet ? 'gt-quiet-link' : 'govuk-link', noPrint && 'gt-noprint')}
      href={safeHref(href)}
      rel={rel}
    >
      {children}
      {hidden === undefined ? null : <Hidden> {hidden}</Hidden>}
    </a>
  )
}

/** Words for those who listen to the page rather than look at it. */
export function Hidden({ children }: { children: ComponentChildren }): VNode {
  return <span class="govuk-visually-hidden">{children}</span>
}
