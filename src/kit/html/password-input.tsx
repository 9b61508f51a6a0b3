import type { VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface PasswordInputProps extends FieldProps {
  autocomplete?: 'current-password' | 'new-password' | undefined
}

/** A password. It is never filled in by us, so there is no value. "Show" appears where scripts run. */
export function PasswordInput(props: PasswordInputProps): VNode {
  const id = props.id ?? props.name
  return (
    <Field
      id={id}
      field={props}
      only={{ class: 'govuk-password-input', 'data-module': 'govuk-password-input' }}
    >
      <div class="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          class={classNames(
            'govuk-input govuk-password-input__input govuk-js-password-input-input',
            props.error !== undefined && 'govuk-input--error',
          )}
          id={id}
          name={props.name}
          type="password"
          spellcheck={false}
          aria-describedby={describedBy(id, props)}
          autocomplete={props.autocomplete ?? 'current-password'}
          autocapitalize="none"
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
          data-module="govuk-button"
          aria-controls={id}
          aria-label="Show password"
          hidden
        >
          Show
        </button>
      </div>
    </Field>
  )
}
