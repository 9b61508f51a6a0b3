import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'
import { useLabel } from './form-labels.tsx'

export interface InputProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | undefined
  value?: string | undefined
  /** In characters; leave out for the full width. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  autocomplete?: string | undefined
  autocapitalize?: 'none' | 'words' | 'sentences' | undefined
  spellcheck?: boolean | undefined
  pattern?: string | undefined
  prefix?: ComponentChildren
  suffix?: ComponentChildren
  disabled?: boolean | undefined
}

export function Input(props: InputProps): VNode {
  useLabel(props)
  const id = props.id ?? props.name
  const affixed = props.prefix !== undefined || props.suffix !== undefined
  return (
    <Field id={id} field={props}>
      {affixed ? (
        <div class="govuk-input__wrapper">
          <Affix side="prefix">{props.prefix}</Affix>
          <Box id={id} field={props} />
          <Affix side="suffix">{props.suffix}</Affix>
        </div>
      ) : (
        <Box id={id} field={props} />
      )}
    </Field>
  )
}

function Box({ id, field }: { id: string; field: InputProps }): VNode {
  // Preact types an input kind by kind; all of ours take what a text box takes.
  const kind = (field.type ?? 'text') as 'text'
  return (
    <input
      class={classNames(
        'govuk-input',
        field.error !== undefined && 'govuk-input--error',
        field.width !== undefined && `govuk-input--width-${field.width}`,
      )}
      id={id}
      name={field.name}
      type={kind}
      spellcheck={field.spellcheck}
      value={field.value}
      disabled={field.disabled}
      aria-describedby={describedBy(id, field)}
      autocomplete={field.autocomplete}
      autocapitalize={field.autocapitalize}
      inputmode={field.inputmode}
      pattern={field.pattern}
    />
  )
}

function Affix({
  side,
  children,
}: {
  side: 'prefix' | 'suffix'
  children?: ComponentChildren
}): VNode | null {
  if (children === undefined) return null
  return (
    <div class={`govuk-input__${side}`} aria-hidden="true">
      {children}
    </div>
  )
}
