import type { VNode } from 'preact'
import {
  type Action,
  type Confidence,
  type Suggestion,
  confidenceShown,
  heardSince,
} from '#src/features/actions/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { ConfidenceMark, errorFor, Input } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import type { Update } from './update.ts'

type Props = {
  action: Action
  last: Update | null
  suggestion: Suggestion | null
  typed: Record<string, string>
  faults: Fault[]
  today: string
}

const answers = [
  { value: 'green', says: 'Yes' },
  { value: 'amber', says: 'At risk' },
  { value: 'red', says: 'No' },
] as const

function saysOf(confidence: Confidence): string {
  return answers.find(({ value }) => value === confidence)?.says ?? confidence
}

/** Will it land by its date? What the record says stands beside the question; nothing is chosen beforehand. */
export function ConfidenceField({ action, last, suggestion, typed, faults, today }: Props): VNode {
  const before = confidenceShown(action, heardSince(today))
  const said = action.confidence === null || last === null ? undefined : 'confidence-last'
  return (
    <fieldset class="govuk-fieldset govuk-form-group">
      <legend class="govuk-label">
        {action.dueOn === null ? 'Is it on track?' : `Will it land by ${sayShortDay(action.dueOn, today)}?`}
      </legend>
      <div class="gt-choice">
        {answers.map(({ value, says }) => (
          <label>
            <ConfidenceMark confidence={value} size={34} beside />
            <span>
              {says}
              <span class="govuk-visually-hidden">, {value}</span>
            </span>
            <input type="radio" name="confidence" value={value} checked={typed['confidence'] === value} />
          </label>
        ))}
      </div>
      {suggestion === null ? null : (
        <p class="gt-small">
          <b>
            From the record, not from you: {saysOf(suggestion.confidence)} ({suggestion.confidence}).
          </b>{' '}
          {suggestion.because.join(' ')} You choose; if you say better, say why.
        </p>
      )}
      <Input
        name="confidenceReason"
        label="If not yes, why?"
        hint="Also if you say better than the record does."
        describedBy={said}
        between={
          said === undefined ? undefined : (
            <p class="gt-last" id={said}>
              <b>
                Last time: {before === 'no-report' ? `${action.confidence}, a while ago` : action.confidence}
              </b>
              {action.confidenceReason === null ? null : <q>{action.confidenceReason}</q>}
            </p>
          )
        }
        value={typed['confidenceReason'] ?? ''}
        error={errorFor(faults, 'confidenceReason')}
      />
    </fieldset>
  )
}
