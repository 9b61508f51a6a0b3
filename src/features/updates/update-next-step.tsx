import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { errorFor, Input } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { stepFieldOf } from './update.form.ts'
import { type AgreedStep, fourQuestions, standingSteps, type Update } from './update.ts'

type Props = { last: Update | null; typed: Record<string, string>; faults: Fault[]; today: string }

/** The fourth question: what became of the steps agreed before, and the next one with its day. */
export function NextStepField({ last, typed, faults, today }: Props): VNode {
  const fault = errorFor(faults, 'nextBy')
  return (
    <fieldset class="govuk-fieldset govuk-form-group">
      <legend class="govuk-label">{fourQuestions.whatNext}</legend>
      {standingSteps(last).map((step) => (
        <StepBefore {...{ step, typed, today }} />
      ))}
      <div class="gt-step">
        <Input name="next" label="Next step" value={typed['next'] ?? ''} error={errorFor(faults, 'next')} />
        <Input
          name="nextBy"
          label="By"
          value={typed['nextBy'] ?? ''}
          describedBy="next-by-how"
          error={fault}
        />
      </div>
      <div class="govuk-hint gt-small" id="next-by-how">
        Write the date as you like: 10 July, Friday, end of July.
      </div>
    </fieldset>
  )
}

function StepBefore({
  step,
  typed,
  today,
}: {
  step: AgreedStep
  typed: Record<string, string>
  today: string
}): VNode {
  const name = stepFieldOf(step.id)
  const said = `${name}-said`
  return (
    <div class="gt-step-before" role="group" aria-labelledby={said}>
      <p class="gt-last" id={said}>
        <b>Agreed last time</b>
        <q>
          {step.text}
          {step.byOn === null ? '' : `, by ${sayShortDay(step.byOn, today)}`}
        </q>
      </p>
      <div class="gt-choice gt-choice--two">
        {answers.map(({ value, says }) => (
          <label>
            <span>{says}</span>
            <input type="radio" name={name} value={value} checked={typed[name] === value} />
          </label>
        ))}
      </div>
    </div>
  )
}

const answers = [
  { value: 'done', says: 'Done' },
  { value: 'not-yet', says: 'Not yet' },
] as const
