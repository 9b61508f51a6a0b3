import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  Button,
  errorFor,
  Facts,
  Form,
  Input,
  PageHead,
  Paragraph,
  Radios,
  Section,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { captionOf } from './date-form.page.tsx'
import { inText, ordinalOf } from './date-authority.ts'
import { type DateRequest, sayAsked, sayDays } from './date-request.ts'
import { sayState } from './date-request-state.ts'

export type RequestProps = {
  request: DateRequest
  action: Action
  /** Why it goes to whom it goes. */
  why: string
  mayDecide: true | string
  mayWithdraw: boolean
  csrf: string
  typed: Record<string, string>
  faults: Fault[]
  today: string
}

/** A request to move a date: what is asked, why, what it means, who decides, and what was decided. */
export function RequestPage(props: RequestProps): VNode {
  const { request, action } = props
  return (
    <>
      <PageHead
        caption={captionOf(action)}
        heading="A request for another date"
        lede={
          <>
            {request.askedByName ?? 'Somebody'} asked on {sayDay(request.askedAt)} to move it from{' '}
            <strong>{sayDay(request.fromOn)}</strong> to <strong>{sayAsked(request)}</strong>
            {request.workingDays === null ? '' : `, ${sayDays(request.workingDays)}`}. {sayState(request)}
          </>
        }
      />
      <Section id="request" heading="What is asked, and why">
        <Facts facts={factsOf(request, action)} />
      </Section>
      {request.state === 'waiting' ? <Decision {...props} /> : <Decided request={request} />}
    </>
  )
}

function factsOf(request: DateRequest, action: Action) {
  const { moveNumber, daysAltogether, retrospective, statutory } = request
  return [
    { term: 'Why the date cannot be kept', says: request.reason },
    {
      term: 'What it means for children',
      says: request.effect === '' ? 'Nobody has said.' : request.effect,
    },
    {
      term: 'What else could be done',
      says: request.options === '' ? 'Nothing was put forward.' : request.options,
    },
    {
      term: 'Which move',
      says: `The ${ordinalOf(moveNumber)}${retrospective ? ', made after the date had passed' : ''}`,
      more:
        action.firstDueOn === null
          ? ''
          : `First due ${sayDay(action.firstDueOn)}${daysAltogether === null ? '' : `; ${sayDays(daysAltogether)} in all`}`,
    },
    ...(statutory
      ? [
          {
            term: 'Answers',
            says: 'An inspection’s priority action or a condition of the Department',
            more: 'The Department’s adviser sees the request before it is decided, and the decision after',
          },
        ]
      : []),
  ]
}

function Decision(props: RequestProps): VNode {
  const { request, action, csrf, typed, faults, mayDecide } = props
  return (
    <Section id="decided" heading="The decision" intro={props.why}>
      {mayDecide === true ? (
        <Form action={paths.dateRequestPart(request.id, 'decision')} csrf={csrf}>
          <Radios
            name="decision"
            legend="Does the date move?"
            value={typed['decision']}
            options={[
              { value: 'agree', label: `Yes, to ${sayAsked(request)}` },
              { value: 'refuse', label: `No: it stays ${sayShortDay(request.fromOn, props.today)}` },
            ]}
            error={errorFor(faults, 'decision')}
          />
          <Textarea
            name="words"
            label="Why?"
            hint={`${request.askedByName ?? 'Who asked'} and the board read this. It is kept with the date.`}
            rows={3}
            value={typed['words'] ?? ''}
            error={errorFor(faults, 'words')}
          />
          <Input
            name="reference"
            label="The decision’s number"
            hint={
              request.deciderKind === 'board'
                ? `As in the minutes of ${inText(request.decider)}.`
                : 'If a meeting took it. Leave empty if you decide yourself.'
            }
            width={20}
            value={typed['reference'] ?? ''}
            error={errorFor(faults, 'reference')}
          />
          {request.deciderKind === 'board' ? (
            <Input
              name="decidedOn"
              label="On which day was it decided?"
              hint="Leave empty for today."
              width={20}
              value={typed['decidedOn'] ?? ''}
              error={errorFor(faults, 'decidedOn')}
            />
          ) : null}
          <Button preventDoubleClick>Keep this decision</Button>
        </Form>
      ) : (
        <Paragraph>{mayDecide}</Paragraph>
      )}
      {props.mayWithdraw ? (
        <Form action={paths.dateRequestPart(request.id, 'withdrawal')} csrf={csrf}>
          <Button kind="secondary" hidden={`for ${action.ref ?? action.title}`}>
            Withdraw the request
          </Button>
        </Form>
      ) : null}
    </Section>
  )
}

function Decided({ request }: { request: DateRequest }): VNode | null {
  if (request.decisionWords === null) return null
  return (
    <Section id="decided" heading="The decision" intro={sayState(request)}>
      <Paragraph>{request.decisionWords}</Paragraph>
      {request.deciderKind === 'board' && request.decidedByName !== null ? (
        <Paragraph small muted>
          Written down by {request.decidedByName}.{' '}
          {request.bodyId === null ? null : (
            <a class="govuk-link" href={paths.board(request.bodyId)}>
              Every decision of {inText(request.decider)}
            </a>
          )}
        </Paragraph>
      ) : null}
    </Section>
  )
}
