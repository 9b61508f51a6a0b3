import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { Hidden } from './link.tsx'
import { safeHref } from './safe-href.ts'

interface Look {
  children: ComponentChildren
  /** One filled button to a page: the others are secondary. */
  kind?: 'secondary' | 'warning' | undefined
  /** The lower button of lists and rails. */
  small?: boolean | undefined
  hidden?: string | undefined
  id?: string | undefined
}

export interface ButtonProps extends Look {
  name?: string | undefined
  value?: string | undefined
  preventDoubleClick?: boolean | undefined
  disabled?: boolean | undefined
  /** The address to send to, when it is not the form's own. */
  formaction?: string | undefined
}

/** Sends the form it stands in. Say the result on it, and the person where it helps: "Send to Farida". */
export function Button(props: ButtonProps): VNode {
  const { children, hidden, id, name, value, disabled = false, preventDoubleClick, formaction } = props
  return (
    <button
      type="submit"
      class={look(props)}
      data-module="govuk-button"
      id={id}
      name={name}
      value={value}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
      data-prevent-double-click={preventDoubleClick}
      formaction={formaction === undefined ? undefined : safeHref(formaction)}
    >
      {children}
      {hidden === undefined ? null : <Hidden> {hidden}</Hidden>}
    </button>
  )
}

/** A link that is the next step. It goes; it does not do. */
export function ButtonLink(props: Look & { href: string }): VNode {
  return (
    <a
      href={safeHref(props.href)}
      role="button"
      draggable={false}
      class={look(props)}
      data-module="govuk-button"
      id={props.id}
    >
      {props.children}
      {props.hidden === undefined ? null : <Hidden> {props.hidden}</Hidden>}
    </a>
  )
}

/** A row of buttons and the links beside them. */
export function Buttons({ children }: { children: ComponentChildren }): VNode {
  return <div class="gt-btns">{children}</div>
}

function look({ kind, small }: Look): string | undefined {
  return classNames(
    'govuk-button',
    kind !== undefined && `govuk-button--${kind}`,
    small === true && 'gt-btn-s',
  )
}
