import type { ComponentChildren, VNode } from 'preact'
import { Hidden } from './link.tsx'
import { safeHref } from './safe-href.ts'
import { type Choice, Select } from './select.tsx'

/** A line of labelled fields above a list, all of it in the address: a GET form that hides nothing. */
export function FilterLine({
  action,
  label,
  children,
  button = 'Show',
}: {
  action: string
  label: string
  children: ComponentChildren
  button?: string
}): VNode {
  return (
    <form class="gt-filter" method="get" action={safeHref(action)} aria-label={label}>
      {children}
      <button class="govuk-button govuk-button--secondary gt-btn-s" type="submit" data-module="govuk-button">
        {button}
      </button>
    </form>
  )
}

/** One of a filter's choices, "Any" the first of them; `asked` is what the address asks for. */
export function FilterSelect({
  name,
  label,
  asked,
  choices,
}: {
  name: string
  label: string
  asked: Record<string, string>
  choices: readonly Choice[]
}): VNode {
  const any = { value: '', text: 'Any' }
  return <Select name={name} label={label} value={asked[name] ?? ''} choices={[any, ...choices]} />
}

/** The count, then each filter as a chip that removes itself, then the way to clear them all. */
export function Chips({
  count,
  chips,
  clearHref,
}: {
  /** "3 of 60 actions" */
  count: string
  chips: readonly { text: string; removeHref: string }[]
  clearHref?: string | undefined
}): VNode {
  return (
    <ul class="gt-chips">
      <li>
        <strong>{count}</strong>
      </li>
      {chips.map(({ text, removeHref }) => (
        <li>
          <a href={safeHref(removeHref)}>
            <Hidden>Remove filter: </Hidden>
            {text} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {clearHref === undefined || chips.length === 0 ? null : (
        <li>
          <a class="gt-chips__clear" href={safeHref(clearHref)}>
            Clear<Hidden> all filters</Hidden>
          </a>
        </li>
      )}
    </ul>
  )
}

/** The same address with some of its questions changed; what is blank is left out, and a change begins at the first page. */
export function withQuery(
  address: string,
  asked: Record<string, string>,
  change: Record<string, string>,
): string {
  const all = Object.entries({ ...asked, ...('page' in change ? {} : { page: '' }), ...change }).filter(
    ([, value]) => value !== '',
  )
  return all.length === 0 ? address : `${address}?${new URLSearchParams(all).toString()}`
}
