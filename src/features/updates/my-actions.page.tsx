import type { VNode } from 'preact'
import { type Action, confidenceShown, isOpen, isOverdue } from '#src/features/plans/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { ButtonLink, Empty, Flag, Link, MarkWithWord, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { countMine, type InPlace, type Mine, type MyActions, needingMe, sayUpdateDue } from './my-actions.ts'
import { saying } from './saying.ts'

export type MyActionsProps = {
  firstName: string
  greeting: string
  mine: MyActions
  today: string
  heardSince: string
  inPlace: InPlace
  /** When updates were begun that have not been sent, by action. */
  begun: ReadonlyMap<string, Date>
}

/** What I owe, the greatest need first: phone first. */
export function MyActionsPage(props: MyActionsProps): VNode {
  const { mine } = props
  return (
    <div class="gt-phone">
      <PageHead heading={`${props.greeting}, ${props.firstName}`} lede={<Lede {...props} />} />
      {props.inPlace.of.map((one) => (
        <Flag kind="note">
          You stand in for {one.name} until {sayDay(one.toOn)}: their actions are among yours.
        </Flag>
      ))}
      {countMine(mine) === 0 ? (
        <Empty what="No action is yours yet.">When you lead one or help with one, it shows here.</Empty>
      ) : null}
      {places.map(({ id, heading }) => (
        <Cards id={id} heading={heading} some={mine[id]} {...props} />
      ))}
      <p class="gt-small">
        Away for some days? <Link href={paths.newDelegation()}>Name who stands in for you</Link>.
      </p>
    </div>
  )
}

const places: { id: keyof MyActions; heading: string }[] = [
  { id: 'returned', heading: 'Returned to you' },
  { id: 'overdue', heading: 'Overdue' },
  { id: 'updateDue', heading: 'Update due' },
  { id: 'dueSoon', heading: 'Due within four weeks' },
  { id: 'waiting', heading: 'Waiting for someone else' },
  { id: 'later', heading: 'Nothing needed now' },
  { id: 'done', heading: 'Done' },
]

function Lede({ mine }: MyActionsProps): VNode {
  if (needingMe(mine).length === 0) return <>Nothing is due from you now.</>
  const parts = [
    mine.returned.length > 0 ? saying(mine.returned.length, 'came back to you.', 'came back to you.') : '',
    mine.overdue.length > 0 ? saying(mine.overdue.length, 'is overdue.', 'are overdue.') : '',
    mine.updateDue.length > 0 ? saying(mine.updateDue.length, 'update is due.', 'updates are due.') : '',
  ].filter(Boolean)
  return (
    <>
      <strong>{parts.join(' ')}</strong> About ninety seconds for each update.
    </>
  )
}

type CardsProps = {
  id: keyof MyActions
  heading: string
  some: readonly Mine[]
  today: string
  heardSince: string
  inPlace: InPlace
  begun: ReadonlyMap<string, Date>
}

function Cards({ id, heading, some, today, heardSince, inPlace, begun }: CardsProps): VNode | null {
  if (some.length === 0) return null
  return (
    <Section id={id} heading={`${heading} (${some.length})`}>
      <ul class="gt-cards">
        {some.map((mine) => (
          <Card
            {...{ mine, today, heardSince }}
            ask={asking.includes(id)}
            begunAt={begun.get(mine.action.id) ?? null}
            inPlaceOf={inPlace.names.get(mine.action.id) ?? null}
          />
        ))}
      </ul>
    </Section>
  )
}

const asking: readonly (keyof MyActions)[] = ['returned', 'overdue', 'updateDue']

type CardProps = {
  mine: Mine
  ask: boolean
  begunAt: Date | null
  inPlaceOf: string | null
  today: string
  heardSince: string
}

function Card({ mine, ask, begunAt, inPlaceOf, today, heardSince }: CardProps): VNode {
  const { action, returned } = mine
  return (
    <li class="gt-card">
      {action.ref === null ? null : <span class="gt-code">{action.ref}</span>}
      <h3 class="gt-card__t">
        <a class="gt-quiet-link" href={paths.action(action.id)}>
          {action.title}
        </a>
      </h3>
      <p class="gt-card__s">
        <MarkWithWord state={action.state} />
        <MarkWithWord confidence={confidenceShown(action, heardSince)} />
        <MarkWithWord difference={action.difference} />
      </p>
      {returned === null ? null : (
        <p class="gt-last">
          <b>
            {returned.byName ?? 'Somebody'} returned{' '}
            {returned.kind === 'update' ? 'your update' : 'it as not yet delivered'} on {sayDay(returned.at)}
          </b>
          <q>{returned.reason}</q>
        </p>
      )}
      {inPlaceOf === null ? null : <p class="gt-card__d">In place of {inPlaceOf}.</p>}
      <p class="gt-card__d">{sayDates(action, today)}</p>
      <p class="gt-card__d">{sayUpdate(mine, today)}</p>
      {begunAt === null ? null : (
        <p class="gt-card__d">You began an update on {sayShortDay(begunAt, today)}.</p>
      )}
      <GiveUpdate action={action} ask={ask || begunAt !== null} begun={begunAt !== null} />
    </li>
  )
}

function GiveUpdate({ action, ask, begun }: { action: Action; ask: boolean; begun: boolean }): VNode | null {
  const href = paths.actionPart(action.id, 'update')
  const on = `on ${action.ref ?? action.title}`
  if (ask && isOpen(action.state))
    return (
      <ButtonLink href={href} hidden={on}>
        {begun ? 'Finish your update' : 'Give an update'}
      </ButtonLink>
    )
  if (!isOpen(action.state)) return null
  return (
    <a class="govuk-link" href={href}>
      Give an update<span class="govuk-visually-hidden"> {on}</span>
    </a>
  )
}

/** "Update due 30 June. Last update on 27 May." */
export function sayUpdate({ action, owed }: Pick<Mine, 'action' | 'owed'>, today: string): string {
  if (owed === null && action.lastUpdateAt === null) return ''
  const last =
    action.lastUpdateAt === null
      ? 'No update yet.'
      : `Last update on ${sayShortDay(action.lastUpdateAt, today)}.`
  return owed === null ? last : `${sayUpdateDue(owed, today)} ${last}`
}

function sayDates(action: Action, today: string): string {
  const { state, dueOn, dueText, firstDueOn, timesMoved, reviewOn } = action
  if (dueOn === null) {
    const review = reviewOn === null ? '' : ` Look at it again by ${sayShortDay(reviewOn, today)}.`
    return `${dueText === '' ? 'No date.' : `“${dueText}”.`}${review}`
  }
  const late = isOverdue({ state, dueOn }, today) ? workingDaysBetween(dueOn, today) : 0
  const due = `Due ${sayShortDay(dueOn, today)}${late > 0 ? `, ${late} working ${late === 1 ? 'day' : 'days'} ago` : ''}.`
  if (timesMoved === 0 || firstDueOn === null) return due
  return `${due} First due ${sayShortDay(firstDueOn, today)}, moved ${timesMoved === 1 ? 'once' : `${timesMoved} times`}.`
}
