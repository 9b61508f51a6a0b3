import type { VNode } from 'preact'
import { EvidenceFileField } from '#src/features/evidence/index.ts'
import type { Action, Suggestion } from '#src/features/actions/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay, sayShortDay, sayTime } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  Buttons,
  DetailsNotice,
  errorFor,
  Flag,
  Form,
  HiddenField,
  Input,
  PageHead,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { laterField } from './update.form.ts'
import { ConfidenceField } from './update-confidence.tsx'
import { NextStepField } from './update-next-step.tsx'
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
  limitMb: number
  typed: Record<string, string>
  faults: Fault[]
  /** What looks like a child's details in it; nothing is kept until its author says that it is none. */
  warning?: DetailsWarning | null
  today: string
  /** When its author left it unfinished; null where this is begun anew. */
  keptAt: Date | null
  /** Reached by an e-mailed link: where the form goes, and in whose name. There is nothing to go back to. */
  link?: { to: string; name: string; worksUntil: Date }
}

/** The ninety-second update: four questions with last time's words beside them. Nothing is chosen beforehand. */
export function UpdateFormPage(props: UpdateFormProps): VNode {
  const { action, last, typed, faults, today, limitMb, link } = props
  return (
    <div class="gt-phone">
      {link === undefined ? <BackLink href={paths.myActions()}>My actions</BackLink> : null}
      <Form action={link?.to ?? paths.actionPart(action.id, 'update')} csrf={props.csrf} multipart>
        <HiddenField name="formKey" value={props.formKey} />
        <Beginning {...props} />
        <DetailsNotice warning={props.warning ?? null} />
        <Question
          name="workingWell"
          label={fourQuestions.workingWell}
          lastSaid={last?.workingWell}
          {...{ last, typed, faults, today }}
        />
        <Question
          name="howDoWeKnow"
          label={fourQuestions.howDoWeKnow}
          hint="A number, an audit or what someone told us."
          lastSaid={last?.howDoWeKnow}
          {...{ last, typed, faults, today }}
        />
        <EvidenceFileField
          label="Attach one file or photo"
          before="We check it for children’s names before it is kept, as evidence of delivery. "
          {...{ limitMb, faults }}
        />
        <Question
          name="worried"
          label={fourQuestions.worried}
          lastSaid={last?.worried}
          {...{ last, typed, faults, today }}
        />
        <NextStepField {...props} />
        <ConfidenceField {...props} today={today} />
        {props.asksReview ? <ReviewField {...props} /> : null}
        <Sending {...props} />
      </Form>
    </div>
  )
}

function KeptSince({ at }: { at: Date }): VNode {
  return (
    <Flag kind="note">
      You left this unfinished on {sayDay(at)} at {sayTime(at)}. Nobody else has seen it.
    </Flag>
  )
}

function Sending({ accepter }: UpdateFormProps): VNode {
  return (
    <>
      <Buttons>
        <Button preventDoubleClick>{accepter === null ? 'Send' : `Send to ${accepter}`}</Button>
        <Button kind="secondary" name={laterField} value="1">
          Finish later
        </Button>
      </Buttons>
      <p class="gt-small gt-muted">
        {accepter ?? 'The theme’s lead'} checks it before the board sees it. Your words are kept as you wrote
        them. What you finish later, nobody else sees.
      </p>
    </>
  )
}

function Beginning({ action, link, keptAt }: UpdateFormProps): VNode {
  return (
    <>
      <PageHead caption={`Update${action.ref === null ? '' : ` on ${action.ref}`}`} heading={action.title} />
      {link === undefined ? null : (
        <p class="gt-small">
          You give this as <strong>{link.name}</strong>. The link works once, until {sayDay(link.worksUntil)},
          and opens only this form.
        </p>
      )}
      <p class="gt-small gt-muted">
        {action.dueOn === null ? '' : `Due ${sayDay(action.dueOn)}. `}Leave a box empty if there is nothing
        new. No names of children or families.
      </p>
      {keptAt === null ? null : <KeptSince at={keptAt} />}
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
  today: string
}

function Question({ name, label, hint, lastSaid, last, typed, faults, today }: QuestionProps): VNode {
  const said = lastSaid === undefined || lastSaid === '' ? undefined : `${name}-last`
  return (
    <Textarea
      name={name}
      label={label}
      rows={3}
      value={typed[name] ?? ''}
      hint={hint}
      describedBy={said}
      between={
        said === undefined || last === null ? undefined : (
          <LastSaid id={said} on={last.givenAt} words={lastSaid ?? ''} today={today} />
        )
      }
      error={errorFor(faults, name)}
    />
  )
}

type LastSaidProps = { id: string; on: Date; words: string; today: string }

function LastSaid({ id, on, words, today }: LastSaidProps): VNode {
  return (
    <p class="gt-last" id={id}>
      <b>You said on {sayShortDay(on, today)}</b>
      <q>{words}</q>
    </p>
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
