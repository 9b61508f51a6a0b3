import type { VNode } from 'preact'
import { type Action, confidenceShown, isOpen } from '#src/features/plans/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Empty, MarkWithWord, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

export type MyActionsProps = {
  firstName: string
  greeting: string
  dueNow: Action[]
  later: Action[]
  waiting: Action[]
  done: Action[]
  dueBy: string
  today: string
  heardSince: string
}

/** What I owe, by date: phone first. */
export function MyActionsPage(props: MyActionsProps): VNode {
  const { dueNow, later, waiting, done } = props
  const none = dueNow.length + later.length + waiting.length + done.length === 0
  return (
    <div class="gt-phone">
      <PageHead heading={`${props.greeting}, ${props.firstName}`} lede={<Lede {...props} />} />
      {none ? (
        <Empty what="No action is yours yet.">When you lead one or help with one, it shows here.</Empty>
      ) : null}
      <Cards
        id="due"
        heading={`Due by ${sayShortDay(props.dueBy, props.today)}`}
        actions={dueNow}
        ask
        {...props}
      />
      <Cards id="waiting" heading="Waiting for someone else" actions={waiting} {...props} />
      <Cards id="later" heading="Nothing needed now" actions={later} {...props} />
      <Cards id="done" heading="Done" actions={done} {...props} />
    </div>
  )
}

function Lede({ dueNow }: MyActionsProps): VNode {
  if (dueNow.length === 0) return <>No update is due this week.</>
  const counted =
    [
      'No updates are',
      'One update is',
      'Two updates are',
      'Three updates are',
      'Four updates are',
      'Five updates are',
    ][dueNow.length] ?? `${dueNow.length} updates are`
  return (
    <>
      <strong>{counted} due</strong> this week. About ninety seconds each.
    </>
  )
}

type CardsProps = {
  id: string
  heading: string
  actions: Action[]
  ask?: boolean
  today: string
  heardSince: string
}

function Cards({ id, heading, actions, ask = false, today, heardSince }: CardsProps): VNode | null {
  if (actions.length === 0) return null
  return (
    <Section id={id} heading={heading}>
      <ul class="gt-cards">
        {actions.map((action) => (
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
            <p class="gt-card__d">{sayDates(action, today)}</p>
            {action.lastUpdateAt === null ? null : (
              <p class="gt-card__d">Last update on {sayShortDay(action.lastUpdateAt, today)}.</p>
            )}
            {ask ? (
              <ButtonLink
                href={paths.actionPart(action.id, 'update')}
                hidden={`on ${action.ref ?? action.title}`}
              >
                Give an update
              </ButtonLink>
            ) : isOpen(action.state) ? (
              <a class="govuk-link" href={paths.actionPart(action.id, 'update')}>
                Give an update<span class="govuk-visually-hidden"> on {action.ref ?? action.title}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function sayDates({ dueOn, dueText, firstDueOn, timesMoved }: Action, today: string): string {
  if (dueOn === null) return dueText === '' ? 'No date.' : `“${dueText}”.`
  if (timesMoved === 0 || firstDueOn === null) return `Due ${sayShortDay(dueOn, today)}.`
  return `Due ${sayShortDay(dueOn, today)}. First due ${sayShortDay(firstDueOn, today)}, moved ${timesMoved === 1 ? 'once' : `${timesMoved} times`}.`
}
