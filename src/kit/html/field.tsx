import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { Hidden } from './link.tsx'

export type Size = 's' | 'm' | 'l' | 'xl'

/** What every question has: a name, a label, perhaps a hint and a fault. The id is the name unless given. */
export interface FieldProps {
  name: string
  id?: string | undefined
  label: ComponentChildren
  labelSize?: Size | undefined
  /** The label is the only heading of the page. */
  labelIsHeading?: boolean | undefined
  labelHidden?: boolean | undefined
  hint?: ComponentChildren
  /** Words between the question and its box, such as last time's answer; name their id in `describedBy`. */
  between?: ComponentChildren
  /** A small line under the box. */
  note?: ComponentChildren
  /** What is wrong and what to do; see `errorFor`. */
  error?: string | undefined
  /** Ids of other words that describe the field. */
  describedBy?: string | undefined
}

/** Ids of the words that describe a field, in the order in which they are to be read. */
export function describedBy(
  id: string,
  field: Pick<FieldProps, 'hint' | 'note' | 'error' | 'describedBy'>,
): string | undefined {
  return classNames(
    field.describedBy,
    field.hint !== undefined && `${id}-hint`,
    field.note !== undefined && `${id}-note`,
    field.error !== undefined && `${id}-error`,
  )
}

/** Label, hint and fault, in that order, then what stands between, one control, and a note on it. */
export function Field({
  id,
  field,
  children,
  only,
}: {
  id: string
  field: FieldProps
  children: ComponentChildren
  /** Further class names and data of the group, for a character count or a password. */
  only?: { class?: string; [data: `data-${string}`]: string }
}): VNode {
  const { class: extra, ...data } = only ?? {}
  return (
    <FormGroup error={field.error} extra={extra} data={data}>
      <Label id={id} field={field} />
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {field.between}
      {children}
      {field.note === undefined ? null : (
        <Hint id={`${id}-note`} extra="gt-field-note">
          {field.note}
        </Hint>
      )}
    </FormGroup>
  )
}

/** The group that a question stands in; a red line at its side when there is a fault. */
export function FormGroup({
  error,
  extra,
  data,
  children,
}: {
  error?: string | undefined
  extra?: string | undefined
  data?: Record<`data-${string}`, string>
  children: ComponentChildren
}): VNode {
  return (
    <div
      class={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error', extra)}
      {...data}
    >
      {children}
    </div>
  )
}

export function HintAndError({
  id,
  hint,
  error,
}: {
  id: string
  hint?: ComponentChildren
  error?: string | undefined
}): VNode {
  return (
    <>
      {hint === undefined ? null : <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  )
}

export function Hint({
  id,
  children,
  extra,
}: {
  id?: string | undefined
  children: ComponentChildren
  extra?: string | undefined
}): VNode {
  return (
    <div id={id} class={classNames('govuk-hint', extra)}>
      {children}
    </div>
  )
}

export function ErrorMessage({
  id,
  children,
}: {
  id?: string | undefined
  children: ComponentChildren
}): VNode {
  return (
    <p id={id} class="govuk-error-message">
      <Hidden>Error:</Hidden> {children}
    </p>
  )
}

function Label({ id, field }: { id: string; field: FieldProps }): VNode {
  const { label, labelSize, labelIsHeading = false, labelHidden = false } = field
  const words = (
    <label
      class={classNames(
        'govuk-label',
        labelSize !== undefined && `govuk-label--${labelSize}`,
        labelHidden && 'govuk-visually-hidden',
      )}
      for={id}
    >
      {label}
    </label>
  )
  return labelIsHeading ? <h1 class="govuk-label-wrapper">{words}</h1> : words
}
