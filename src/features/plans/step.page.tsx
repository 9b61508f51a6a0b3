import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
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
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Action } from './action.ts'
import type { DeliveryStep } from './delivery.ts'

type FormProps = { action: Action; csrf: string; typed: Record<string, string>; faults: Fault[] }

function captionOf(action: Action): string {
  return [action.ref, action.title].filter((part) => part !== null).join(' ')
}

/** One step of delivery, with the question that is kept beside it. */
export function StepPage({ action, step, csrf, typed, faults }: FormProps & { step: DeliveryStep }): VNode {
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
        <Button preventDoubleClick>{step.label}</Button>
      </Form>
    </>
  )
}

export function DateFormPage({ action, csrf, typed, faults }: FormProps): VNode {
  const now =
    action.dueOn === null
      ? action.dueText === ''
        ? 'It has no date yet.'
        : `It says “${action.dueText}” now.`
      : `It is due on ${sayDay(action.dueOn)} now.`
  const first =
    action.firstDueOn === null || action.firstDueOn === action.dueOn
      ? ''
      : ` It was first due on ${sayDay(action.firstDueOn)}, and that will still be shown.`
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead caption={captionOf(action)} heading="Move its date" lede={`${now}${first}`} />
      <Form action={paths.actionPart(action.id, 'date')} csrf={csrf}>
        <HiddenField name="rev" value={String(action.rev)} />
        <Input
          name="due"
          label="The new date"
          width={20}
          hint="Like 31 July 2026 or 31/7/2026."
          value={typed['due'] ?? ''}
          error={errorFor(faults, 'due')}
        />
        <Textarea
          name="reason"
          label="Why does it move, and what does that mean for children?"
          rows={4}
          value={typed['reason'] ?? ''}
          error={errorFor(faults, 'reason')}
        />
        <Input
          name="decidedBy"
          label="Who decided it?"
          hint="A board and its decision, like Programme Board, PB-31. Leave empty if you decide it yourself."
          value={typed['decidedBy'] ?? ''}
          error={errorFor(faults, 'decidedBy')}
        />
        <Button preventDoubleClick>Move the date</Button>
      </Form>
    </>
  )
}

export function DifferenceFormPage({ action, csrf, typed, faults }: FormProps): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead caption={captionOf(action)} heading="Has anything changed for children?" />
      <Form action={paths.actionPart(action.id, 'difference')} csrf={csrf}>
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
