import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, FormGroup, HintAndError, type FieldProps } from './field.tsx'
import { Fieldset, type LegendProps } from './fieldset.tsx'

export interface DateInputProps
  extends LegendProps,
    Pick<FieldProps, 'name' | 'hint' | 'error' | 'describedBy'> {
  id?: string | undefined
  day?: string | undefined
  month?: string | undefined
  year?: string | undefined
  /** Which boxes the fault is in; all three when left out. */
  wrong?: readonly Part[] | undefined
  /** For the person's own date of birth. */
  birthday?: boolean | undefined
}

type Part = 'day' | 'month' | 'year'
const parts: readonly Part[] = ['day', 'month', 'year']

/** A date in three boxes, sent as `NAME-day`, `NAME-month` and `NAME-year`, each as it was typed. */
export function DateInput(props: DateInputProps): VNode {
  const id = props.id ?? props.name
  const { legend, legendSize, legendIsHeading, legendHidden } = props
  return (
    <FormGroup error={props.error}>
      <Fieldset
        {...{ legend, legendSize, legendIsHeading, legendHidden }}
        role="group"
        describedBy={describedBy(id, props)}
      >
        <HintAndError id={id} hint={props.hint} error={props.error} />
        <div class="govuk-date-input" id={id}>
          {parts.map((part) => (
            <PartBox part={part} id={id} field={props} />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

function PartBox({ part, id, field }: { part: Part; id: string; field: DateInputProps }): VNode {
  const wrong = field.error !== undefined && (field.wrong?.includes(part) ?? true)
  return (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for={`${id}-${part}`}>
          {upper(part)}
        </label>
        <input
          class={classNames(
            'govuk-input govuk-date-input__input',
            wrong && 'govuk-input--error',
            part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
          )}
          id={`${id}-${part}`}
          name={`${field.name}-${part}`}
          type="text"
          inputmode="numeric"
          value={field[part]}
          autocomplete={field.birthday === true ? `bday-${part}` : undefined}
        />
      </div>
    </div>
  )
}
