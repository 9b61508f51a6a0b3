import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Empty,
  errorFor,
  Form,
  HiddenField,
  Link,
  MarkWithWord,
  PageHead,
  Section,
  Textarea,
  WorkList,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { saying } from './saying.ts'
import { FourAnswers } from './four-answers.tsx'
import { sayAuthor, type Update } from './update.ts'

export type Waiting = { update: Update; action: Pick<Action, 'id' | 'ref' | 'title' | 'dueOn'> }

export type Delivered = Pick<Action, 'id' | 'ref' | 'title' | 'dueOn' | 'stateSince'>

/** What waits for me: actions said to be delivered, then updates, each whole with two buttons. */
export function AcceptancePage({
  delivered,
  proposed,
  waiting,
  csrf,
  today,
}: {
  delivered: Delivered[]
  /** Actions that somebody would add to the plan. */
  proposed: Delivered[]
  waiting: Waiting[]
  csrf: string
  today: string
}): VNode {
  return (
    <>
      <PageHead
        heading="Awaiting acceptance"
        lede={ledeOf(delivered.length, proposed.length, waiting.length)}
      />
      {delivered.length + proposed.length + waiting.length === 0 ? (
        <Empty what="Everything has been accepted or returned.">
          New updates show here as leads give them, and actions as they are said to be delivered.
        </Empty>
      ) : null}
      <Deliveries delivered={delivered} today={today} />
      <Proposals proposed={proposed} />
      {waiting.map(({ update, action }) => (
        <Section
          id={`update-${update.id}`}
          heading={
            <a class="gt-quiet-link" href={paths.action(action.id)}>
              {withRef(action.ref, action.title)}
            </a>
          }
          intro={`${sayAuthor(update)}, ${sayDay(update.givenAt)}`}
        >
          {update.confidence === null ? null : (
            <p class="gt-body">
              <MarkWithWord confidence={update.confidence} /> {update.confidenceReason}
            </p>
          )}
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

function ledeOf(delivered: number, proposed: number, updates: number): string {
  const parts = [
    delivered === 0
      ? ''
      : saying(delivered, 'action is said to be delivered.', 'actions are said to be delivered.'),
    proposed === 0 ? '' : saying(proposed, 'action is proposed.', 'actions are proposed.'),
    updates === 0 ? '' : saying(updates, 'update waits for you.', 'updates wait for you.'),
  ].filter(Boolean)
  return parts.length === 0 ? 'Nothing waits for you.' : `${parts.join(' ')} Longest wait first.`
}

/** What somebody would add to the plan: it counts once it is agreed. */
function Proposals({ proposed }: { proposed: Delivered[] }): VNode | null {
  if (proposed.length === 0) return null
  return (
    <Section id="proposed" heading={`Proposed (${proposed.length})`}>
      <ul class="govuk-list">
        {proposed.map(({ id, ref, title, stateSince }) => (
          <li>
            <a class="govuk-link" href={paths.action(id)}>
              {withRef(ref, title)}
            </a>
            , proposed on {sayDay(stateSince)}.{' '}
            <Link href={`${paths.actionPart(id, 'delivery')}?step=agree`}>
              Agree it<span class="govuk-visually-hidden"> into the plan: {title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Deliveries({ delivered, today }: { delivered: Delivered[]; today: string }): VNode | null {
  if (delivered.length === 0) return null
  return (
    <Section id="delivered" heading={`Said to be delivered (${delivered.length})`}>
      <WorkList
        items={delivered.map((action) => {
          const waited = workingDaysBetween(dayOf(action.stateSince), today)
          return {
            title: (
              <Link quiet href={paths.action(action.id)}>
                {action.title}
              </Link>
            ),
            meta: [
              action.ref,
              `said on ${sayShortDay(action.stateSince, today)}`,
              waited === 0 ? 'today' : `waiting ${waited} working ${waited === 1 ? 'day' : 'days'}`,
            ]
              .filter(Boolean)
              .join(' · '),
            act: (
              <ButtonLink
                kind="secondary"
                small
                href={`${paths.actionPart(action.id, 'delivery')}?step=accept`}
                hidden={action.ref ?? action.title}
              >
                Check it
              </ButtonLink>
            ),
          }
        })}
      />
    </Section>
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
      <PageHead caption={withRef(action.ref, action.title)} heading="Return this update" />
      <p class="gt-body">
        Given by {sayAuthor(update)} on {sayShortDay(update.givenAt, today)}. It stays in the record as it was
        given; they are asked for a new one.
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
