import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { Link } from './link.tsx'

export interface SummaryAction {
  href: string
  text: string
  /** What it changes, for those who listen: "date of birth". */
  hidden: string
}

export interface SummaryRow {
  key: ComponentChildren
  value: ComponentChildren
  actions?: readonly SummaryAction[] | undefined
}

/** What was said, question by question, each with its way to change it. */
export function SummaryList({
  rows,
  noBorder = false,
}: {
  rows: readonly SummaryRow[]
  noBorder?: boolean | undefined
}): VNode {
  const anyActions = rows.some((row) => row.actions !== undefined && row.actions.length > 0)
  return (
    <dl class={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {rows.map((row) => (
        <Row row={row} anyActions={anyActions} />
      ))}
    </dl>
  )
}

function Row({ row, anyActions }: { row: SummaryRow; anyActions: boolean }): VNode {
  const actions = row.actions ?? []
  const bare = anyActions && actions.length === 0
  return (
    <div class={classNames('govuk-summary-list__row', bare && 'govuk-summary-list__row--no-actions')}>
      <dt class="govuk-summary-list__key">{row.key}</dt>
      <dd class="govuk-summary-list__value">{row.value}</dd>
      {actions.length === 0 ? null : (
        <dd class="govuk-summary-list__actions">
          <Actions actions={actions} />
        </dd>
      )}
    </div>
  )
}

function Actions({ actions }: { actions: readonly SummaryAction[] }): VNode {
  const links = actions.map((action) => (
    <Link href={action.href} hidden={action.hidden}>
      {action.text}
    </Link>
  ))
  if (links.length === 1) return <>{links}</>
  return (
    <ul class="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li class="govuk-summary-list__actions-list-item">{link}</li>
      ))}
    </ul>
  )
}
