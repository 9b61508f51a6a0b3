import type { VNode } from 'preact'
import { type Action, confidenceShown, heardSince } from '#src/features/plans/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  ConfidenceMark,
  errorFor,
  FileUpload,
  Form,
  HiddenField,
  Input,
  PageHead,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { fourQuestions, type Update } from './update.ts'

export type UpdateFormProps = {
  action: Action
  last: Update | null
  /** Who accepts it, by first name; null where nobody is known. */
  accepter: string | null
  csrf: string
  formKey: string
  typed: Record<string, string>
  faults: Fault[]
  today: string
  /** Reached by an e-mailed link: where the form goes, and in whose name. There is nothing to go back to. */
  link?: { to: string; name: string; worksUntil: Date }
}

/** The ninety-second update: four questions with last time's words beside them. Nothing is chosen beforehand. */
export function UpdateFormPage(props: UpdateFormProps): VNode {
  const { action, last, typed, faults, today, link } = props
  return (
    <div class="gt-phone">
      {link === undefined ? <BackLink href={paths.myActions()}>My actions</BackLink> : null}
      <Form action={link?.to ?? paths.actionPart(action.id, 'update')} csrf={props.csrf} multipart>
        <HiddenField name="formKey" value={props.formKey} />
        <PageHead
          caption={`Update${action.ref === null ? '' : ` on ${action.ref}`}`}
          heading={action.title}
        />
        {link === undefined ? null : (
          <p class="gt-small">
            You give this as <strong>{link.name}</strong>. The link works once, until{' '}
            {sayDay(link.worksUntil)}, and opens only this form.
          </p>
        )}
        <p class="gt-small gt-muted">
          {action.dueOn === null ? '' : `Due ${sayDay(action.dueOn)}. `}Leave a box empty if there is nothing
          new. No names of children or families.
        </p>
        <Question
          name="workingWell"
          label={fourQuestions.workingWell}
          lastSaid={last?.workingWell}
          {...{ last, typed, faults }}
        />
        <Question
          name="howDoWeKnow"
          label={fourQuestions.howDoWeKnow}
          hint="A number, an audit or what someone told us."
          lastSaid={last?.howDoWeKnow}
          {...{ last, typed, faults }}
        />
        <FileUpload
          name="file"
          label="Attach one file or photo"
          hint="Up to 25 MB. It is kept as evidence of delivery."
          error={errorFor(faults, 'file')}
        />
        <Question
          name="worried"
          label={fourQuestions.worried}
          lastSaid={last?.worried}
          {...{ last, typed, faults }}
        />
        <NextStepField {...props} />
        <ConfidenceField {...props} today={today} />
        <Button preventDoubleClick>{props.accepter === null ? 'Send' : `Send to ${props.accepter}`}</Button>
        <p class="gt-small gt-muted">
          {props.accepter ?? 'The theme’s lead'} checks it before the board sees it. Your words are kept as
          you wrote them.
        </p>
      </Form>
    </div>
  )
}

type QuestionProps = {
  name: 'workingWell' | 'howDoWeKnow' | 'worried'
  label: string
  hint?: string
  lastSaid: string | undefined
  last: Update | null
  typed: Record<string, string>
  faults: Fault[]
}

function Question({ name, label, hint, lastSaid, last, typed, faults }: QuestionProps): VNode {
  const said = lastSaid === undefined || lastSaid === '' ? undefined : `${name}-last`
  return (
    <>
      {said === undefined || last === null ? null : (
        <LastSaid id={said} on={last.givenAt} words={lastSaid ?? ''} question={label} />
      )}
      <Textarea
        name={name}
        label={label}
        rows={3}
        value={typed[name] ?? ''}
        hint={hint}
        describedBy={said}
        error={errorFor(faults, name)}
      />
    </>
  )
}

function LastSaid({
  id,
  on,
  words,
  question,
}: {
  id: string
  on: Date
  words: string
  question: string
}): VNode {
  return (
    <p class="gt-last" id={id}>
      <b>
        <span class="govuk-visually-hidden">{question} </span>You said on {sayDay(on)}
      </b>
      <q>{words}</q>
    </p>
  )
}

function NextStepField({ last, typed, faults, today }: UpdateFormProps): VNode {
  const steps = last?.nextSteps ?? []
  return (
    <fieldset class="govuk-fieldset govuk-form-group">
      <legend class="govuk-label">{fourQuestions.whatNext}</legend>
      {last === null || steps.length === 0 ? null : (
        <p class="gt-last">
          <b>You said on {sayDay(last.givenAt)}</b>
          <q>
            {steps
              .map(
                (step) => `${step.text}${step.byOn === null ? '' : `, by ${sayShortDay(step.byOn, today)}`}`,
              )
              .join('; ')}
          </q>
        </p>
      )}
      <div class="gt-step">
        <Input name="next" label="Next step" value={typed['next'] ?? ''} error={errorFor(faults, 'next')} />
        <Input
          name="nextBy"
          label="By"
          value={typed['nextBy'] ?? ''}
          hint="As you like: 10 July, Friday, end of July."
          error={errorFor(faults, 'nextBy')}
        />
      </div>
    </fieldset>
  )
}

const answers = [
  { value: 'green', says: 'Yes' },
  { value: 'amber', says: 'At risk' },
  { value: 'red', says: 'No' },
] as const

function ConfidenceField({ action, last, typed, faults, today }: UpdateFormProps): VNode {
  const before = confidenceShown(action, heardSince(today))
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
      {action.confidence === null || last === null ? null : (
        <p class="gt-last">
          <b>Last time: {before === 'no-report' ? `${action.confidence}, a while ago` : action.confidence}</b>
          {action.confidenceReason === null ? null : <q>{action.confidenceReason}</q>}
        </p>
      )}
      <Input
        name="confidenceReason"
        label="If not yes, why?"
        value={typed['confidenceReason'] ?? ''}
        error={errorFor(faults, 'confidenceReason')}
      />
    </fieldset>
  )
}
