import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  differenceWords,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Radios,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Action } from './action.ts'
import type { DeliveryStep } from './delivery.ts'
import { asksReview } from './due.ts'

type FormProps = { action: Action; csrf: string; typed: Record<string, string>; faults: Fault[] }

function captionOf(action: Action): string {
  return [action.ref, action.title].filter((part) => part !== null).join(' ')
}

/** One step of delivery, with the question that is kept beside it. */
export function StepPage({
  action,
  step,
  decisions,
  csrf,
  typed,
  faults,
}: FormProps & {
  step: DeliveryStep
  /** Decisions of boards that it may rest on, latest first. */
  decisions: { id: string; name: string }[]
}): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead caption={captionOf(action)} heading={step.label} />
      <Form action={paths.actionPart(action.id, 'delivery')} csrf={csrf}>
        <HiddenField name="step" value={step.deed} />
        <HiddenField name="rev" value={String(action.rev)} />
        {step.asks === null ? null : (
          <Textarea
            name="note"
            label={step.asks}
            rows={4}
            value={typed['note'] ?? ''}
            hint="No names of children or families."
            error={errorFor(faults, 'note')}
          />
        )}
        {asksReview(step, action) ? (
          <Input
            name="review"
            label="When will you look at it again?"
            hint="Like 30 September 2026. Without a day, nobody can say whether it is late."
            width={20}
            value={typed['review'] ?? ''}
            error={errorFor(faults, 'review')}
          />
        ) : null}
        {step.restsOnDecision === true && decisions.length > 0 ? (
          <Select
            name="decision"
            label="Did a board decide it?"
            hint="Choose its decision, as its minutes number it."
            value={typed['decision'] ?? ''}
            choices={[
              { value: '', text: 'No board decided it' },
              ...decisions.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        ) : null}
        <Button preventDoubleClick>{step.label}</Button>
      </Form>
    </>
  )
}

/** What is held of the difference now, as a sentence without its stop. */
export function sayDifference({ difference, differenceNote }: Action): string {
  if (difference === null) return 'Its difference is not judged yet'
  return `Its difference is judged “${differenceWords[difference]}” now${differenceNote === null ? '' : `: “${differenceNote}”`}`
}

export function DifferenceFormPage({ action, csrf, typed, faults }: FormProps): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead caption={captionOf(action)} heading="Has anything changed for children?" />
      <Form action={paths.actionPart(action.id, 'difference')} csrf={csrf}>
        <HiddenField name="rev" value={String(action.rev)} />
        <Radios
          name="difference"
          legend="How far has it made a difference?"
          value={typed['difference']}
          options={([0, 1, 2, 3, 4] as const).map((value) => ({
            value: String(value),
            label: `${value}. ${differenceWords[value]}`,
          }))}
          error={errorFor(faults, 'difference')}
        />
        <Textarea
          name="note"
          label="What shows it?"
          rows={4}
          value={typed['note'] ?? ''}
          error={errorFor(faults, 'note')}
        />
        <Button preventDoubleClick>Keep this judgement</Button>
      </Form>
    </>
  )
}
