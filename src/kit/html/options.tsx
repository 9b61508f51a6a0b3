import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, FormGroup, Hint, HintAndError, type FieldProps } from './field.tsx'
import { Fieldset, type LegendProps } from './fieldset.tsx'

export interface Option {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  disabled?: boolean | undefined
  /** Shown under the option when it is chosen; always shown where scripts do not run. */
  then?: ComponentChildren
}

/** A question answered from a list: its legend, and each option or the word "or" between them. */
export interface OptionsProps
  extends LegendProps,
    Pick<FieldProps, 'name' | 'hint' | 'error' | 'describedBy'> {
  id?: string | undefined
  options: readonly (Option | { divider: string })[]
  small?: boolean | undefined
}

type Kind = 'radios' | 'checkboxes'

/** Radios one of which may be chosen. Nothing is chosen beforehand unless `value` says so. */
export function Radios(
  props: OptionsProps & { value?: string | undefined; inline?: boolean | undefined },
): VNode {
  const extra = classNames(
    props.inline === true && 'govuk-radios--inline',
    props.small === true && 'govuk-radios--small',
  )
  return <Options kind="radios" props={props} extra={extra} chosen={(value) => value === props.value} />
}

/** Checkboxes any of which may be ticked: `values` are those that are. */
export function Checkboxes(props: OptionsProps & { values?: readonly string[] | undefined }): VNode {
  const extra = props.small === true ? 'govuk-checkboxes--small' : undefined
  return (
    <Options
      kind="checkboxes"
      props={props}
      extra={extra}
      chosen={(value) => props.values?.includes(value) ?? false}
    />
  )
}

function Options({
  kind,
  props,
  extra,
  chosen,
}: {
  kind: Kind
  props: OptionsProps
  extra: string | undefined
  chosen: (value: string) => boolean
}): VNode {
  const id = props.id ?? props.name
  return (
    <FormGroup error={props.error}>
      <Fieldset {...legendOf(props)} describedBy={describedBy(id, props)}>
        <HintAndError id={id} hint={props.hint} error={props.error} />
        <div class={classNames(`govuk-${kind}`, extra)} data-module={`govuk-${kind}`}>
          {props.options.map((option, at) =>
            'divider' in option ? (
              <div class={`govuk-${kind}__divider`}>{option.divider}</div>
            ) : (
              <OptionItem
                kind={kind}
                id={at === 0 ? id : `${id}-${at + 1}`}
                name={props.name}
                option={option}
                checked={chosen(option.value)}
              />
            ),
          )}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

function OptionItem({
  kind,
  id,
  name,
  option,
  checked,
}: {
  kind: Kind
  id: string
  name: string
  option: Option
  checked: boolean
}): VNode {
  const conditional = option.then === undefined ? undefined : `conditional-${id}`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={option.value}
          checked={checked}
          disabled={option.disabled}
          data-aria-controls={conditional}
          aria-describedby={option.hint === undefined ? undefined : `${id}-item-hint`}
        />
        <label class={`govuk-label govuk-${kind}__label`} for={id}>
          {option.label}
        </label>
        {option.hint === undefined ? null : (
          <Hint id={`${id}-item-hint`} extra={`govuk-${kind}__hint`}>
            {option.hint}
          </Hint>
        )}
      </div>
      {conditional === undefined ? null : (
        <div
          class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={conditional}
        >
          {option.then}
        </div>
      )}
    </>
  )
}

function legendOf({ legend, legendSize, legendIsHeading, legendHidden }: LegendProps): LegendProps {
  return { legend, legendSize, legendIsHeading, legendHidden }
}
