import type { ComponentChildren, VNode } from 'preact'
import { inText, sayAsked, sayDays } from '#src/features/changes/index.ts'
import { type Action, nameLead } from '#src/features/actions/index.ts'
import type { Group } from '#src/features/leads/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayShortDay, sayTimes } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { ButtonLink, Link, Section, type WorkItem, WorkList } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Found } from './week.gather.ts'
import { saying } from '#src/features/updates/index.ts'

/** How many things stand under "Needs a decision"; the updates that wait are one visit. */
export function countDecisions({ week, leaderless }: Found): number {
  return (
    week.toAccept.length +
    week.slippedBack.length +
    week.overdue.length +
    week.datesToDecide.length +
    (week.updatesToAccept.length > 0 ? 1 : 0) +
    (leaderless.length > 0 ? 1 : 0)
  )
}

export function Decisions(found: Found): VNode | null {
  const { week } = found
  if (countDecisions(found) === 0) return null
  return (
    <Section
      id="decisions"
      heading={`Needs a decision (${countDecisions(found)})`}
      intro="Longest wait first, then what slipped."
    >
      <WorkList
        items={[
          ...together(
            week.toAccept.map((action) => toAccept(found, action)),
            (many) => ({
              title: `${many} are delivered, not yet accepted`,
              why: 'Somebody who does not lead an action has to check it before it counts.',
              whole: paths.acceptance(),
            }),
          ),
          ...(week.updatesToAccept.length === 0 ? [] : [updates(found)]),
          ...together(
            week.datesToDecide.map((asked) => dateAsked(found, asked)),
            (many) => ({
              title: `${many} ask for another date`,
              why: 'The date in force stands until somebody decides.',
              whole: listed(week.datesToDecide[0]?.action, paths.planDates),
            }),
          ),
          ...week.slippedBack.map((action) => slippedBack(found, action)),
          ...together(
            week.overdue.map((action) => overdue(found, action)),
            (many) => ({
              title: `${many} are overdue`,
              why: 'The date has passed, and nobody has said that it is delivered.',
              whole: listed(week.overdue[0], (plan) => `${paths.actions(plan)}?order=due`),
            }),
          ),
          ...(found.leaderless.length === 0 ? [] : [leaderless(found.leaderless)]),
        ]}
      />
    </Section>
  )
}

const mostNames = 3

/** Leads that the plan only names, leavers' and vacant posts' actions: nobody is asked for updates on any of them. */
function leaderless(groups: readonly Group[]): WorkItem {
  const count = groups.reduce((all, { actions }) => all + actions.length, 0)
  const written = groups.filter(({ why }) => why === 'written').map(({ name }) => `“${name}”`)
  const others = written.length - mostNames
  const more = others > 0 ? (others === 1 ? ' or one other name' : ` or ${others} other names`) : ''
  const named =
    written.length === 0
      ? ''
      : ` Nobody with an account here goes by ${written.slice(0, mostNames).join(', ')}${more}.`
  return {
    kind: 'Who leads',
    title: saying(
      count,
      'action has nobody here who answers for it',
      'actions have nobody here who answers for them',
    ),
    why: `Nobody is asked how they are going.${named} Say who leads them, one name at a time.`,
    act: (
      <ButtonLink kind="secondary" small href={paths.handover()}>
        Say who leads them
      </ButtonLink>
    ),
  }
}

/** Of more than these of one sort, the first are named and the others are one link away. */
const mostNamed = 6

type Decision = WorkItem & { row: ComponentChildren }

/** One stands whole. Of several, what is true of all is said once, and each keeps what is its own. */
function together(
  items: readonly Decision[],
  all: (many: string) => Pick<WorkItem, 'title' | 'why'> & { whole: string },
): WorkItem[] {
  if (items.length < 2) return [...items]
  const { whole, ...says } = all(saying(items.length, 'action', 'actions'))
  const rows = items.slice(0, mostNamed).map(({ title, row, act }) => ({ title, meta: row, act }))
  const more = items.length > mostNamed ? [{ title: <Link href={whole}>All {items.length}</Link> }] : []
  return [{ ...says, rows: [...rows, ...more] }]
}

function listed(action: Action | undefined, of: (plan: string) => string): string {
  return action === undefined ? paths.plans() : of(action.planId)
}

function joined(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}

function toAccept(found: Found, action: Action): Decision {
  const waited = workingDaysBetween(dayOf(action.stateSince), found.today)
  const inTime = action.dueOn === null || dayOf(action.stateSince) <= action.dueOn
  const since = [
    waited === 0 ? 'sent today' : `waiting ${days(waited)}`,
    inTime ? 'sent by its date' : `was due ${dueOf(found, action)}`,
  ]
  return {
    kind: 'Delivered, not yet accepted',
    title: <ActionLink action={action} />,
    why: `${leadOf(found, action)} says that this is delivered. Somebody who does not lead it has to check it.`,
    meta: joined(action.ref, ...since),
    row: joined(action.ref, leadOf(found, action), ...since),
    act: (
      <ButtonLink
        kind="secondary"
        small
        href={`${paths.actionPart(action.id, 'delivery')}?step=accept`}
        hidden={refOf(action)}
      >
        Check it
      </ButtonLink>
    ),
  }
}

function updates({ week, today }: Found) {
  const { updatesToAccept: waiting } = week
  const [oldest] = waiting
  const waited = oldest === undefined ? 0 : workingDaysBetween(dayOf(oldest.givenAt), today)
  return {
    kind: 'Updates to accept or return',
    title: (
      <Link quiet href={paths.acceptance()}>
        {saying(waiting.length, 'update waits', 'updates wait')}
      </Link>
    ),
    why: 'No board sees an update before somebody has accepted it.',
    meta: waited <= 0 ? 'Given today' : `The oldest has waited ${days(waited)}`,
    act: (
      <ButtonLink kind="secondary" small href={paths.acceptance()} hidden="that wait">
        Read them
      </ButtonLink>
    ),
  }
}

function dateAsked(found: Found, { request, action }: Found['week']['datesToDecide'][number]): Decision {
  const why = `${request.askedByName ?? 'Somebody'} asks to move it from ${sayShortDay(request.fromOn, found.today)} to ${sayAsked(request)}: ${request.reason}`
  const meta = joined(
    action.ref,
    sayDays(request.workingDays),
    request.deciderKind === 'board' ? `${inText(request.decider)} decides` : '',
    request.retrospective ? 'made after the date' : '',
  )
  return {
    kind: 'Another date asked for',
    title: <ActionLink action={action} />,
    why,
    meta,
    row: joined(why, meta),
    act: (
      <ButtonLink kind="secondary" small href={paths.dateRequest(request.id)} hidden={`for ${refOf(action)}`}>
        Decide
      </ButtonLink>
    ),
  }
}

function slippedBack(found: Found, action: Action) {
  return {
    kind: 'Slipped back',
    title: <ActionLink action={action} />,
    why: found.whySlipped.get(action.id) ?? 'What was embedded no longer holds.',
    meta: joined(action.ref, leadOf(found, action), `since ${sayShortDay(action.stateSince, found.today)}`),
    act: (
      <ButtonLink kind="secondary" small href={paths.action(action.id)} hidden={`for ${refOf(action)}`}>
        Agree what next
      </ButtonLink>
    ),
  }
}

function overdue(found: Found, action: Action): Decision {
  const late = action.dueOn === null ? 0 : workingDaysBetween(action.dueOn, found.today)
  const moved = action.timesMoved === 0 ? 'never moved' : `moved ${sayTimes(action.timesMoved)} before`
  return {
    kind: 'Overdue',
    title: <ActionLink action={action} />,
    why: `It was due ${dueOf(found, action)}${late > 0 ? `, ${days(late)} ago` : ''}, and nobody has said that it is delivered.`,
    meta: joined(action.ref, leadOf(found, action), moved),
    row: joined(
      action.ref,
      leadOf(found, action),
      `was due ${dueOf(found, action)}${late > 0 ? `, ${days(late)} ago` : ''}`,
      moved,
    ),
    act: (
      <ButtonLink
        kind="secondary"
        small
        href={paths.actionPart(action.id, 'date')}
        hidden={`of ${refOf(action)}`}
      >
        Decide its date
      </ButtonLink>
    ),
  }
}

function ActionLink({ action }: { action: Action }): VNode {
  return (
    <Link quiet href={paths.action(action.id)}>
      {action.title}
    </Link>
  )
}

export function leadOf({ leads }: Pick<Found, 'leads'>, action: Pick<Action, 'id'>): string {
  const [first] = leads.get(action.id) ?? []
  return first === undefined ? 'Nobody yet' : nameLead(first)
}

function dueOf({ today }: Found, { dueOn, dueText }: Action): string {
  return dueOn === null ? dueText : sayShortDay(dueOn, today)
}

function refOf(action: Action): string {
  return action.ref ?? action.title
}

export function days(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`
}
