import type { VNode } from 'preact'
import { safeHref } from './safe-href.ts'

export interface FieldError {
  /** The name of the field. For one box of a date, or for a field whose id is not its name, give the id. */
  field: string
  /** What is wrong and what to do, with their own words in it. */
  message: string
}

/** The message to show at a field, if it has one: the first of those named. */
export function errorFor(errors: readonly FieldError[] | undefined, ...fields: string[]): string | undefined {
  return errors?.find((error) => fields.includes(error.field))?.message
}

/** All faults at the top of the page, each a link to its field. The page shell puts it there. */
export function ErrorSummary({
  errors,
  title,
}: {
  errors: readonly FieldError[]
  title?: string | undefined
}): VNode {
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title ?? titleOf(errors.length)}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li>{field === '' ? message : <a href={safeHref(`#${field}`)}>{message}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

const counted = [
  'Nothing',
  'One thing',
  'Two things',
  'Three things',
  'Four things',
  'Five things',
  'Six things',
]

function titleOf(count: number): string {
  return `${counted[count] ?? `${count} things`} to put right`
}
