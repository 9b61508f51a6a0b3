import type { ComponentChildren, VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  errorFor,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Paragraph,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type DateRequest, sayAsked } from './date-request.ts'
import { type DateAuthority, inText, ordinalOf } from './date-authority.ts'

type FormProps = { action: Action; csrf: string; typed: Record<string, string>; faults: Fault[] }

export function captionOf(action: Pick<Action, 'ref' | 'title'>): string {
  return [action.ref, action.title].filter((part) => part !== null).join(' ')
}

/** Asking for another date: what it means, what else there is, and who will decide. */
export function AskPage(
  props: FormProps & { authorities: DateAuthority[]; statutory: boolean; today: string },
): VNode {
  const { action, csrf, today } = props
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={captionOf(action)}
        heading="Ask for another date"
        lede={<Standing action={action} />}
      />
      <Paragraph>{sayWhoMay(props)}</Paragraph>
      {action.dueOn !== null && action.dueOn < today ? (
        <Paragraph>Its date has passed, so this request will be marked as made after the date.</Paragraph>
      ) : null}
      <Form action={paths.actionPart(action.id, 'date')} csrf={csrf}>
        <HiddenField name="rev" value={String(action.rev)} />
        <DateFields {...props} label="The date you ask for" />
        <Words {...props} name="reason" label="Why can the date not be kept?" />
        <Words {...props} name="effect" label="What does the later date mean for children?" />
        <Words
          {...props}
          name="options"
          label="What else could be done?"
          hint="Part of it sooner, somebody else, another way. Leave empty if there is nothing."
        />
        <Button preventDoubleClick>Ask for this date</Button>
      </Form>
    </>
  )
}

/** One request at a time: the one that waits comes first. */
export function AskedPage({ action, waiting }: { action: Action; waiting: DateRequest }): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={captionOf(action)}
        heading="Another date is asked for"
        lede={`${waiting.askedByName ?? 'Somebody'} asked on ${sayDay(waiting.askedAt)} for ${sayAsked(waiting)}. It is decided, or withdrawn, before anybody asks again.`}
      />
      <Paragraph>
        <Link href={paths.dateRequest(waiting.id)}>See the request</Link>
      </Paragraph>
    </>
  )
}

/** An action without a day: its first date, or a day to look again. */
export function FirstDatePage(props: FormProps & { mayDate: boolean }): VNode {
  const { action, csrf, mayDate } = props
  const written = action.dueText === '' ? 'It has no date.' : `Its date is written “${action.dueText}”.`
  const heading = mayDate ? 'Give it a date' : 'When will you look at it again?'
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={captionOf(action)}
        heading={heading}
        lede={`${written} ${action.reviewOn === null ? 'Nobody can say whether it is late.' : `It is looked at again by ${sayDay(action.reviewOn)}.`}`}
      />
      <Form action={paths.actionPart(action.id, mayDate ? 'date' : 'review')} csrf={csrf}>
        <HiddenField name="rev" value={String(action.rev)} />
        {mayDate ? (
          <DateFields {...props} label="Its date, if it can have one" />
        ) : (
          <ReviewField {...props} label="Look at it again by" />
        )}
        <Words {...props} name="reason" label="Why this day?" hint="Leave empty if it speaks for itself." />
        <Button preventDoubleClick>Keep this date</Button>
      </Form>
    </>
  )
}

function Standing({ action }: { action: Action }): VNode {
  const { dueOn, firstDueOn, timesMoved } = action
  const first =
    firstDueOn === null || firstDueOn === dueOn
      ? ''
      : ` It was first due on ${sayDay(firstDueOn)}, and that will still be shown.`
  return (
    <>
      It is due on <strong>{dueOn === null ? '' : sayDay(dueOn)}</strong>, and stays so until another date is
      agreed.{' '}
      {timesMoved === 0 ? 'It has never moved.' : `This would be the ${ordinalOf(timesMoved + 1)} move.`}
      {first}
    </>
  )
}

/** Who decides, before the size is known: one sentence for each. */
function sayWhoMay({
  authorities,
  statutory,
}: {
  authorities: DateAuthority[]
  statutory: boolean
}): ComponentChildren {
  const last = authorities.at(-1)
  if (statutory && last !== undefined)
    return `It answers an inspection’s priority action or a condition of the Department, so ${inText(last.name)} decides, and the Department’s adviser is told before it does.`
  const [first] = authorities
  if (first?.mostDays == null) return null
  return `Up to ${first.mostDays} working days, ${inText(first.name)} decides; a longer move, or a further one, goes to a board.`
}

function DateFields(props: FormProps & { label: string }): VNode {
  const { typed, faults, label } = props
  return (
    <>
      <Input
        name="due"
        label={label}
        width={20}
        hint="Like 31 July 2026 or 31/7/2026. If it can have no day, write “Ongoing”."
        value={typed['due'] ?? ''}
        error={errorFor(faults, 'due')}
      />
      <ReviewField {...props} label="If it has no day: look at it again by" />
    </>
  )
}

function ReviewField({ typed, faults, label }: FormProps & { label: string }): VNode {
  return (
    <Input
      name="review"
      label={label}
      width={20}
      value={typed['review'] ?? ''}
      error={errorFor(faults, 'review')}
    />
  )
}

type WordsProps = FormProps & { name: string; label: string; hint?: string }

function Words({ name, label, hint, typed, faults }: WordsProps): VNode {
  return (
    <Textarea
      name={name}
      label={label}
      rows={3}
      hint={hint}
      value={typed[name] ?? ''}
      error={errorFor(faults, name)}
    />
  )
}
