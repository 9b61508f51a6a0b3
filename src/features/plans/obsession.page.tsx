import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { ConfidenceCell, DueCell, isOverdue } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { Empty, Link, MarkWithWord, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { datesDiffer, type Standing } from './placement.ts'
import { sayDates } from './mirrored-mark.tsx'
import type { Figures } from './plan.figures.ts'
import { counted, hasEnded, type Plan } from './plan.ts'

type Props = {
  plan: Plan
  actions: Standing[]
  figures: Figures
  today: string
  heardSince: string
  sums: VNode
}

/** An obsession: a few actions from across the plans, for a time, with their own figures. */
export function ObsessionSheet({ plan, actions, figures, today, heardSince, sums }: Props): VNode {
  const late = actions.filter((action) => isOverdue(action, today)).length
  return (
    <>
      <p class="gt-lede">
        {sayTime(plan, today)} {upper(counted(figures.all, plan.words.action))}
        {late === 0 ? ', none overdue.' : `, ${late} overdue.`}
      </p>
      {actions.length === 0 ? (
        <Empty what="No action is in it yet.">The programme manager puts them here.</Empty>
      ) : (
        <>
          {sums}
          <Actions {...{ plan, actions, today, heardSince }} />
        </>
      )}
    </>
  )
}

/** "It ran from 5 January 2026 to 31 March 2026, and has ended." */
export function sayTime({ startedOn, endsOn, ...plan }: Plan, today: string): string {
  const from = startedOn === null ? '' : `from ${sayDay(startedOn)} `
  const until = endsOn === null ? 'with no last day' : `to ${sayDay(endsOn)}`
  if (hasEnded({ endsOn }, today)) return `${owned(plan, 'It ran')} ${from}${until}, and has ended.`
  const left = endsOn === null ? null : workingDaysBetween(today, endsOn)
  const rest = left === null ? '' : `: ${left} working ${left === 1 ? 'day is' : 'days are'} left`
  return `${owned(plan, 'It runs')} ${from}${until}${rest}.`
}

function owned({ ownerName }: Pick<Plan, 'ownerName'>, does: string): string {
  return ownerName === null ? does : `${ownerName} answers for it. ${does}`
}

type TableProps = Pick<Props, 'plan' | 'actions' | 'today' | 'heardSince'>

function Actions({ plan, actions, today, heardSince }: TableProps): VNode {
  return (
    <Table
      caption={`What is in ${plan.title}`}
      rows={actions}
      columns={[
        {
          heading: plan.words.action,
          rowHeading: true,
          width: 4,
          cell: ({ id, ref, title, mirror }) => (
            <>
              <Link href={paths.action(id)} quiet>
                {ref === null ? null : <span class="gt-code">{ref} </span>}
                {title}
              </Link>
              <span class="gt-mirror">{mirror?.homeTitle}</span>
            </>
          ),
        },
        { heading: 'Delivery', label: 'Delivery', cell: ({ state }) => <MarkWithWord state={state} /> },
        {
          heading: 'Confidence',
          label: 'Confidence',
          cell: (action) => <ConfidenceCell line={action} heardSince={heardSince} />,
        },
        {
          heading: 'Difference',
          label: 'Difference',
          cell: ({ difference }) => <MarkWithWord difference={difference} />,
        },
        {
          heading: 'Due',
          label: 'Due',
          cell: (action) => (
            <>
              <DueCell line={action} today={today} />
              {action.mirror !== null && datesDiffer(action.mirror, action) ? (
                <span class="gt-mirror">{sayDates(action.mirror, action, today)}</span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  )
}
