import type { VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface Choice {
  value: string
  text: string
  disabled?: boolean | undefined
}

export interface SelectProps extends FieldProps {
  choices: readonly Choice[]
  /** The value chosen; when it is none of the choices, nothing is chosen. */
  value?: string | undefined
}

export function Select(props: SelectProps): VNode {
  const id = props.id ?? props.name
  return (
    <Field id={id} field={props}>
      <select
        class={classNames('govuk-select', props.error !== undefined && 'govuk-select--error')}
        id={id}
        name={props.name}
        aria-describedby={describedBy(id, props)}
      >
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === props.value} disabled={choice.disabled}>
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
