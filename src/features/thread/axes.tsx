import type { VNode } from 'preact'
import { type Milestone, type Rating, confidenceShown, heardSince } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import {
  ConfidenceMark,
  confidenceWords,
  DeliveryMark,
  deliveryWords,
  DifferenceMark,
  differenceWords,
} from '#src/kit/html/index.ts'
import type { ActionFound } from './action-found.ts'

/** Delivery, confidence, difference: three questions, never one colour. */
export function Axes(found: ActionFound): VNode {
  return (
    <div class="gt-axes">
      <Delivery {...found} />
      <Confidence {...found} />
      <Difference {...found} />
    </div>
  )
}

function Delivery({ action, milestones, today }: ActionFound): VNode {
  return (
    <section class="gt-axis" aria-labelledby="axis-delivery">
      <h2 id="axis-delivery">
        <strong>Delivery</strong> Where is it?
      </h2>
      <p class="gt-axis__v">
        <DeliveryMark state={action.state} size={34} beside />
        {deliveryWords[action.state]}
      </p>
      {milestones.length === 0 ? null : <p>{sayMilestones(milestones)}</p>}
      {action.levelAsWritten === null ? null : <p>In the plan’s document: {action.levelAsWritten}</p>}
      {action.state === 'submitted' ? <p>{sayWaiting(action, today)}</p> : null}
      {action.state === 'embedded' && action.reviewOn !== null ? (
        <p>
          {action.reviewOn < today ? 'The check that it still holds was due' : 'Checked again'} by{' '}
          {sayDay(action.reviewOn)}.
        </p>
      ) : null}
      <p class="gt-muted">Since {sayDay(action.stateSince)}</p>
    </section>
  )
}

/** How long it has waited for somebody else, and whether it was sent by its date: it is never late for waiting. */
function sayWaiting({ stateSince, dueOn }: ActionFound['action'], today: string): string {
  const sentOn = dayOf(stateSince)
  const waited = workingDaysBetween(sentOn, today)
  const waiting =
    waited <= 0 ? 'Sent today.' : `Awaiting acceptance ${waited} working ${waited === 1 ? 'day' : 'days'}.`
  if (dueOn === null) return waiting
  const late = workingDaysBetween(dueOn, sentOn)
  return `${waiting} ${sentOn <= dueOn ? 'It was sent by its date.' : `It was sent ${late} working ${late === 1 ? 'day' : 'days'} after its date.`}`
}

function sayMilestones(milestones: Milestone[]): string {
  const met = milestones.filter((milestone) => milestone.state === 'met').length
  const next = milestones.find((milestone) => milestone.state === 'open')
  return `${met} of ${milestones.length} milestones met.${next === undefined ? '' : ` Next: ${next.title}.`}`
}

function Confidence({ action, ratings, today }: ActionFound): VNode {
  const shown = confidenceShown(action, heardSince(today))
  return (
    <section class="gt-axis" aria-labelledby="axis-confidence">
      <h2 id="axis-confidence">
        <strong>Confidence</strong> Will it land by its date?
      </h2>
      <p class="gt-axis__v">
        {shown === null ? (
          'Not needed now'
        ) : (
          <>
            <ConfidenceMark confidence={shown} size={34} beside />
            {confidenceWords[shown]}
          </>
        )}
      </p>
      {shown === 'no-report' ? <p>{sayLastReport(action, today)}</p> : null}
      {shown !== null && shown !== 'no-report' && action.confidenceReason !== null ? (
        <p>{action.confidenceReason}</p>
      ) : null}
      {shown === null ? null : <p class="gt-muted">{sayRating(ratings, today)}</p>}
    </section>
  )
}

function sayLastReport(action: ActionFound['action'], today: string): string {
  if (action.confidenceAt === null) return 'Nobody has reported on it yet.'
  return `Last reported on ${sayShortDay(action.confidenceAt, today)}, when it was ${action.confidence ?? 'not rated'}.`
}

function sayRating(ratings: Rating[], today: string): string {
  const [latest] = ratings
  if (latest === undefined) return ''
  const before = ratings.find((rating) => rating.confidence !== latest.confidence)
  const was =
    before === undefined || before.confidence === null
      ? ''
      : `Was ${before.confidence} on ${sayShortDay(before.givenAt, today)}. `
  const { suggested } = latest
  const other =
    suggested === null || suggested === latest.confidence ? '' : ` The record suggested ${suggested}.`
  return `${was}${latest.givenByName ?? 'Brought in'}, ${sayShortDay(latest.givenAt, today)}.${other}`
}

function Difference({ action, today }: ActionFound): VNode {
  const { difference } = action
  return (
    <section class="gt-axis" aria-labelledby="axis-difference">
      <h2 id="axis-difference">
        <strong>Difference</strong> Has anything changed for children?
      </h2>
      <p class="gt-axis__v">
        {difference === null ? (
          'Nobody has judged it yet'
        ) : (
          <>
            <DifferenceMark difference={difference} size={34} beside />
            {differenceWords[difference]}
          </>
        )}
      </p>
      {action.differenceNote === null ? null : (
        <p>
          {difference} of 4. {action.differenceNote}
        </p>
      )}
      {action.differenceAt === null ? null : (
        <p class="gt-muted">Judged on {sayShortDay(action.differenceAt, today)}</p>
      )}
    </section>
  )
}
