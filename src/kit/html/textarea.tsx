import type { VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps, Hint } from './field.tsx'
import { useLabel } from './form-labels.tsx'

export interface TextareaProps extends FieldProps {
  value?: string | undefined
  rows?: number | undefined
  autocomplete?: string | undefined
  spellcheck?: boolean | undefined
}

export function Textarea(props: TextareaProps): VNode {
  useLabel(props)
  const id = props.id ?? props.name
  return (
    <Field id={id} field={props}>
      <Box id={id} field={props} described={describedBy(id, props)} />
    </Field>
  )
}

export interface CharacterCountProps extends TextareaProps {
  maxlength?: number | undefined
  maxwords?: number | undefined
}

/** A text box with a limit. The limit is said in words; the count as one types is added where scripts run. */
export function CharacterCount(props: CharacterCountProps): VNode {
  useLabel(props)
  const { maxlength, maxwords } = props
  const id = props.id ?? props.name
  const [limit, unit] = maxwords === undefined ? [maxlength, 'characters'] : [maxwords, 'words']
  const only = {
    class: 'govuk-character-count',
    'data-module': 'govuk-character-count',
    ...(maxlength === undefined ? {} : { 'data-maxlength': String(maxlength) }),
    ...(maxwords === undefined ? {} : { 'data-count-type': 'words', 'data-maxwords': String(maxwords) }),
  }
  return (
    <Field id={id} field={props} only={only}>
      <Box id={id} field={props} described={classNames(`${id}-info`, describedBy(id, props))} counted />
      <Hint id={`${id}-info`} extra="govuk-character-count__message">
        {limit === undefined ? null : `You can enter up to ${limit} ${unit}`}
      </Hint>
    </Field>
  )
}

function Box({
  id,
  field,
  described,
  counted = false,
}: {
  id: string
  field: TextareaProps
  described: string | undefined
  counted?: boolean
}): VNode {
  return (
    <textarea
      class={classNames(
        'govuk-textarea',
        field.error !== undefined && 'govuk-textarea--error',
        counted && 'govuk-js-character-count',
      )}
      id={id}
      name={field.name}
      rows={field.rows ?? 5}
      spellcheck={field.spellcheck}
      autocomplete={field.autocomplete}
      aria-describedby={described}
    >
      {field.value}
    </textarea>
  )
}
