import type { VNode } from 'preact'
import { type Action, type Suggestion } from '#src/features/plans/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
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
import { ConfidenceField } from './update-confidence.tsx'
import { fourQuestions, type Update } from './update.ts'

export type UpdateFormProps = {
  action: Action
  last: Update | null
  /** Who accepts it, by first name; null where nobody is known. */
  accepter: string | null
  /** What the record says of its confidence; null where none is asked for. */
  suggestion: Suggestion | null
  /** It has no day by which it could be judged: a day to look again is asked for. */
  asksReview: boolean
  csrf: string
  formKey: string
  typed: Record<string, string>
  faults: Fault[]
  /** What looks like a child's details in it; nothing is kept until its author says that it is none. */
  warning?: DetailsWarning | null
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
        <DetailsNotice warning={props.warning ?? null} />
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
        {props.asksReview ? <ReviewField {...props} /> : null}
        <Sending {...props} />
      </Form>
    </div>
  )
}

function Sending({ accepter }: UpdateFormProps): VNode {
  return (
    <>
      <Button preventDoubleClick>{accepter === null ? 'Send' : `Send to ${accepter}`}</Button>
      <p class="gt-small gt-muted">
        {accepter ?? 'The theme’s lead'} checks it before the board sees it. Your words are kept as you wrote
        them.
      </p>
    </>
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

function ReviewField({ action, typed, faults }: UpdateFormProps): VNode {
  const written = action.dueText === '' ? 'It has no date.' : `Its date is “${action.dueText}”.`
  return (
    <Input
      name="review"
      label="When will you look at it again?"
      hint={`${written} Without a day, nobody can say whether it is late. Like 30 September 2026.`}
      width={20}
      value={typed['review'] ?? ''}
      error={errorFor(faults, 'review')}
    />
  )
}
