import type { VNode } from 'preact'
import type { Action } from '#src/features/plans/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  Empty,
  errorFor,
  Form,
  HiddenField,
  MarkWithWord,
  PageHead,
  Section,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { FourAnswers } from './four-answers.tsx'
import type { Update } from './update.ts'

export type Waiting = { update: Update; action: Pick<Action, 'id' | 'ref' | 'title' | 'dueOn'> }

/** Updates that wait for me: each whole, with two buttons. */
export function AcceptancePage({
  waiting,
  csrf,
  today,
}: {
  waiting: Waiting[]
  csrf: string
  today: string
}): VNode {
  return (
    <>
      <PageHead
        heading="Awaiting acceptance"
        lede={
          waiting.length === 0
            ? 'Nothing waits for you.'
            : `${waiting.length === 1 ? 'One update waits' : `${waiting.length} updates wait`} for you. Longest wait first.`
        }
      />
      {waiting.length === 0 ? (
        <Empty what="Every update on your actions has been accepted or returned.">
          New ones show here as leads give them.
        </Empty>
      ) : null}
      {waiting.map(({ update, action }) => (
        <Section
          id={`update-${update.id}`}
          heading={
            <a class="gt-quiet-link" href={paths.action(action.id)}>
              {[action.ref, action.title].filter(Boolean).join(' ')}
            </a>
          }
          intro={`${update.authorName ?? ''}, ${sayDay(update.givenAt)}`}
        >
          <p class="gt-body">
            <MarkWithWord confidence={update.confidence} /> {update.confidenceReason}
          </p>
          <FourAnswers update={update} today={today} />
          <Form action={paths.updateDecision(update.id)} csrf={csrf} inline>
            <Button name="decision" value="accept" hidden={`the update on ${action.ref ?? action.title}`}>
              Accept
            </Button>
            <Button
              kind="secondary"
              name="decision"
              value="return"
              hidden={`the update on ${action.ref ?? action.title}`}
            >
              Return it
            </Button>
          </Form>
        </Section>
      ))}
    </>
  )
}

type ReturnProps = {
  update: Update
  action: Pick<Action, 'id' | 'ref' | 'title'>
  csrf: string
  faults: Fault[]
  today: string
  /** What they have written so far. */
  reason: string
}

export function ReturnPage({ update, action, csrf, faults, today, reason }: ReturnProps): VNode {
  return (
    <>
      <BackLink href={paths.acceptance()}>Awaiting acceptance</BackLink>
      <PageHead caption={[action.ref, action.title].filter(Boolean).join(' ')} heading="Return this update" />
      <p class="gt-body">
        Given by {update.authorName ?? 'its author'} on {sayShortDay(update.givenAt, today)}. It stays in the
        record as it was given; they are asked for a new one.
      </p>
      <Form action={paths.updateDecision(update.id)} csrf={csrf}>
        <HiddenField name="decision" value="return" />
        <Textarea
          name="reason"
          label="What should be put right?"
          rows={4}
          value={reason}
          error={errorFor(faults, 'reason')}
        />
        <Button>Return it to {update.authorName?.split(' ')[0] ?? 'its author'}</Button>
      </Form>
    </>
  )
}
