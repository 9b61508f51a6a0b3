import type { VNode } from 'preact'
import { type Action, confidenceShown, isOpen } from '#src/features/actions/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  ButtonLink,
  differenceShort,
  Empty,
  Flag,
  Link,
  MarkWithWord,
  PageHead,
  Section,
} from '#src/kit/html/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import {
  type Checking,
  countMine,
  firstUpdateDue,
  type InPlace,
  type Mine,
  type MyActions,
  needingMe,
} from './my-actions.ts'
import { sayCard } from './my-actions-words.ts'
import { saying } from './saying.ts'
import type { Returned } from './update.ts'

export type MyActionsProps = {
  person: Pick<Person, 'id' | 'name'>
  greeting: string
  mine: MyActions
  today: string
  heardSince: string
  inPlace: InPlace
  /** When updates were begun that have not been sent, by action. */
  begun: ReadonlyMap<string, Date>
  /** Who checks what is said to be delivered, by action. */
  checking: ReadonlyMap<string, Checking>
  /** They may name somebody who stands in for them. */
  mayDelegate: boolean
}

/** What I owe, the greatest need first: phone first. */
export function MyActionsPage(props: MyActionsProps): VNode {
  const { mine } = props
  return (
    <div class="gt-phone">
      <PageHead
        heading={`${props.greeting}, ${props.person.name.split(' ')[0] ?? ''}`}
        lede={<Lede {...props} />}
      />
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
      {props.mayDelegate ? (
        <p class="gt-small">
          Away for some days? <Link href={paths.newDelegation()}>Name who stands in for you</Link>.
        </p>
      ) : null}
    </div>
  )
}

const places: { id: keyof MyActions; heading: string }[] = [
  { id: 'returned', heading: 'Returned to you' },
  { id: 'overdue', heading: 'Overdue' },
  { id: 'updateDue', heading: 'Update due' },
  { id: 'dueSoon', heading: 'Due within four weeks' },
  { id: 'blocked', heading: 'Blocked: paused until it can go on' },
  { id: 'waiting', heading: 'Waiting for someone else' },
  { id: 'later', heading: 'Nothing needed now' },
  { id: 'done', heading: 'Done' },
]

function Lede({ mine, today }: MyActionsProps): VNode {
  if (needingMe(mine).length === 0) return <>Nothing is due from you now.</>
  const parts = [
    mine.returned.length > 0 ? saying(mine.returned.length, 'came back to you.', 'came back to you.') : '',
    mine.overdue.length > 0 ? saying(mine.overdue.length, 'is overdue.', 'are overdue.') : '',
    mine.updateDue.length > 0
      ? `${saying(mine.updateDue.length, 'update is due', 'updates are due')} ${byWhen(mine, today)}.`
      : '',
  ].filter(Boolean)
  return (
    <>
      <strong>{parts.join(' ')}</strong> About ninety seconds for each update.
    </>
  )
}

function byWhen(mine: MyActions, today: string): string {
  const first = firstUpdateDue(mine)
  if (first === null) return 'now'
  return `${first.forAll ? 'by' : 'from'} ${sayShortDay(first.on, today)}`
}

type CardsProps = MyActionsProps & { id: keyof MyActions; heading: string; some: readonly Mine[] }

function Cards({ id, heading, some, begun, inPlace, ...props }: CardsProps): VNode | null {
  if (some.length === 0) return null
  return (
    <Section id={id} heading={`${heading} (${some.length})`}>
      <ul class="gt-cards">
        {some.map((mine) => (
          <Card
            {...props}
            mine={mine}
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

type CardProps = Pick<MyActionsProps, 'today' | 'heardSince' | 'person' | 'checking'> & {
  mine: Mine
  ask: boolean
  begunAt: Date | null
  inPlaceOf: string | null
}

function Card({ mine, ask, begunAt, inPlaceOf, today, heardSince, person, checking }: CardProps): VNode {
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
        <MarkWithWord
          difference={action.difference}
          {...(action.difference === null ? {} : { word: differenceShort[action.difference] })}
        />
      </p>
      {returned === null ? null : <CameBack returned={returned} />}
      {inPlaceOf === null ? null : <p class="gt-card__d">In place of {inPlaceOf}.</p>}
      {sayCard(mine, { today, person, checking: checking.get(action.id) ?? null }).map((says) => (
        <p class="gt-card__d">{says}</p>
      ))}
      {begunAt === null ? null : (
        <p class="gt-card__d">You began an update on {sayShortDay(begunAt, today)}.</p>
      )}
      <GiveUpdate action={action} ask={ask || begunAt !== null} begun={begunAt !== null} />
    </li>
  )
}

function CameBack({ returned }: { returned: Returned }): VNode {
  return (
    <p class="gt-last">
      <b>
        {returned.byName ?? 'Somebody'} returned{' '}
        {returned.kind === 'update' ? 'your update' : 'it as not yet delivered'} on {sayDay(returned.at)}
      </b>
      <q>{returned.reason}</q>
    </p>
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
