import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { Hidden } from './link.tsx'
import { DoneMark } from './marks/small-marks.tsx'

/** Words set apart from the text around them. */
export function InsetText({ children, id }: { children: ComponentChildren; id?: string | undefined }): VNode {
  return (
    <div class="govuk-inset-text" id={id}>
      {children}
    </div>
  )
}

/** For something with consequences, such as what cannot be undone. */
export function WarningText({
  children,
  says = 'Warning',
}: {
  children: ComponentChildren
  says?: string | undefined
}): VNode {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <Hidden>{says}</Hidden> {children}
      </strong>
    </div>
  )
}

export function Details({
  summary,
  children,
  open = false,
  id,
}: {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean | undefined
  id?: string | undefined
}): VNode {
  return (
    <details class="govuk-details" id={id} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}

/** Something to know about the whole service or page. What a person just did has `Success`. */
export function NotificationBanner({
  children,
  type,
  title,
  titleId = 'govuk-notification-banner-title',
}: {
  children: ComponentChildren
  type?: 'success' | undefined
  title?: string | undefined
  titleId?: string | undefined
}): VNode {
  return (
    <div
      class={classNames(
        'govuk-notification-banner',
        type !== undefined && `govuk-notification-banner--${type}`,
      )}
      role={type === 'success' ? 'alert' : 'region'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={titleId}>
          {title ?? (type === 'success' ? 'Success' : 'Important')}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p class="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}

/** It worked: what happened, who acts next, what is left. The page shell shows it at the top and focus goes to it. */
export function Success({ heading, children }: { heading: string; children?: ComponentChildren }): VNode {
  return (
    <div class="gt-done" role="alert" data-module="govuk-notification-banner">
      <DoneMark />
      <h2>{heading}</h2>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  )
}

/** A block with an edge: something pending (amber), gone wrong (red) or worth knowing (note). Not for states. */
export function Flag({
  kind,
  children,
}: {
  kind?: 'red' | 'note' | undefined
  children: ComponentChildren
}): VNode {
  return (
    <div class={classNames('gt-flag', kind !== undefined && `gt-flag--${kind}`)}>{wrapped(children)}</div>
  )
}

const alertIcons = {
  information: 'M15 3a12 12 0 1 0 .01 0zM15 13v9M15 7.5v3',
  success: 'M4 15.5l7.5 7.5L26.5 8',
  warning: 'M15 4L27.5 26h-25zM15 12v7M15 21v2.5',
  error: 'M10 3h10l7 7v10l-7 7H10l-7-7V10zM10.5 10.5l9 9M19.5 10.5l-9 9',
} as const

/** MoJ alert: news about one part of the page. */
export function Alert({
  variant,
  label,
  children,
}: {
  variant: 'information' | 'success' | 'warning' | 'error'
  /** Said before the message to those who listen: "Information". */
  label: string
  children: ComponentChildren
}): VNode {
  return (
    <div class={`moj-alert moj-alert--${variant}`} role="region" aria-label={label}>
      <div>
        <svg
          class="moj-alert__icon"
          aria-hidden="true"
          focusable="false"
          viewBox="0 0 30 30"
          width="30"
          height="30"
        >
          <path d={alertIcons[variant]} fill="none" stroke="currentColor" stroke-width="3" />
        </svg>
      </div>
      <div class="moj-alert__content">{children}</div>
    </div>
  )
}

/** Nothing here: what is not there in bold, the last time there was one, one link. Never a drawing. */
export function Empty({ what, children }: { what: string; children?: ComponentChildren }): VNode {
  return (
    <div class="gt-empty">
      <p>
        <strong>{what}</strong>
      </p>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  )
}

/** The end of a task. */
export function Panel({ title, children }: { title: string; children?: ComponentChildren }): VNode {
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title">{title}</h1>
      {children === undefined ? null : <div class="govuk-panel__body">{children}</div>}
    </div>
  )
}

function wrapped(children: ComponentChildren): ComponentChildren {
  return typeof children === 'string' ? <p>{children}</p> : children
}
