import type { ComponentChildren, VNode } from 'preact'
import { type Lead, nameLead } from '#src/features/actions/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { type Column, MarkWithWord, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { type Changed, type Compared, type Comparison, wordsOf } from './comparison.ts'
import type { Reason } from './reasons.store.ts'
import { WordRuns } from './word-runs.tsx'

type Props = {
  comparison: Comparison
  leads: Map<string, Lead[]>
  reasons: Map<string, Reason[]>
  today: string
}

function actionColumn<T>(props: Pick<Props, 'leads'>, actionOf: (row: T) => Compared) {
  return {
    heading: 'Action',
    rowHeading: true,
    width: 3 as const,
    cell: (row: T) => {
      const action = actionOf(row)
      const lead = props.leads.get(action.id)?.[0]
      return (
        <>
          <a class="govuk-link" href={paths.action(action.id)}>
            {action.title}
          </a>
          <br />
          <span class="gt-muted">
            {[action.ref, lead === undefined ? null : nameLead(lead)].filter(Boolean).join(' · ')}
          </span>
        </>
      )
    },
  }
}

type StatesProps = Props & {
  pairs: Changed[]
  /** What the last column says, and of which deeds of the record; any step where none are named. */
  last: 'Why' | 'By' | 'Accepted by'
  deeds?: string[]
}

const steps = ['start', 'resume', 'submit', 'return', 'embed', 'verify', 'disprove', 'restart', 'reopen'].map(
  (deed) => `action.${deed}`,
)

export function States(props: StatesProps): VNode {
  const { pairs, last, deeds = steps, reasons } = props
  const found = (pair: Changed) => reasons.get(pair.after.id)?.find(({ deed }) => deeds.includes(deed))
  return (
    <Table
      caption={last}
      rows={pairs}
      columns={[
        actionColumn<Changed>(props, (pair) => pair.after),
        ...wasAndNow<Changed>(
          (pair) => <MarkWithWord state={pair.before.state} />,
          (pair) => <MarkWithWord state={pair.after.state} />,
        ),
        {
          heading: last,
          label: last,
          cell: (pair) => (last === 'Why' ? (found(pair)?.reason ?? '') : (found(pair)?.who ?? '')),
        },
      ]}
    />
  )
}

/** Of one width in each table, so that they stand under one another down the page. */
function wasAndNow<T>(was: (row: T) => ComponentChildren, now: (row: T) => ComponentChildren): Column<T>[] {
  return [
    { heading: 'Was', label: 'Was', width: 2, cell: was },
    { heading: 'Now', label: 'Now', width: 2, cell: now },
  ]
}

export function Dates(props: Props & { moved: Comparison['later'] }): VNode {
  const { moved, today, reasons } = props
  return (
    <Table
      figures="in-line"
      caption="Dates that moved"
      rows={moved}
      columns={[
        actionColumn<(typeof moved)[number]>(props, (one) => one.after),
        {
          heading: 'Was',
          label: 'Was',
          width: 1,
          noWrap: true,
          cell: (one) => sayShortDay(one.before.dueOn ?? '', today),
        },
        {
          heading: 'Now',
          label: 'Now',
          width: 1,
          noWrap: true,
          cell: (one) => <strong>{sayShortDay(one.after.dueOn ?? '', today)}</strong>,
        },
        { heading: 'Moved', label: 'Moved', numeric: true, cell: (one) => signed(one.days) },
        { heading: 'In all', label: 'In all', numeric: true, cell: (one) => signed(one.daysInAll) },
        {
          heading: 'Why, and who agreed',
          width: 3,
          cell: (one) => <Because of={one.after} deed="action.redate" {...{ reasons, today }} />,
        },
      ]}
    />
  )
}

/** The reason in the record, and who gave or agreed it on which day. */
function Because({
  of,
  deed,
  reasons,
  today,
}: Pick<Props, 'reasons' | 'today'> & { of: Compared; deed: string }): VNode | null {
  const found = reasons.get(of.id)?.find((one) => one.deed === deed)
  if (found === undefined) return null
  const who = found.decidedBy ?? found.who
  const said = [who, sayShortDay(found.at, today)].filter((part) => part !== null).join(', ')
  return (
    <>
      {found.reason}
      {found.reason === null ? null : <br />}
      <span class="gt-small gt-muted">
        {said}
        {found.askedLate ? '. Asked for after the date had passed' : null}
      </span>
    </>
  )
}

function signed(days: number): string {
  return days > 0 ? `+${days}` : `−${-days}`
}

export function Ratings(props: Props): VNode {
  const { rerated } = props.comparison
  return (
    <Table
      caption="Confidence that changed"
      rows={rerated}
      columns={[
        actionColumn<(typeof rerated)[number]>(props, (one) => one.after),
        ...wasAndNow<(typeof rerated)[number]>(
          (one) => <MarkWithWord confidence={one.was} />,
          (one) => <MarkWithWord confidence={one.now} />,
        ),
        {
          heading: 'Why',
          cell: (one) =>
            one.now === 'no-report' ? 'Nobody has reported for a cycle' : (one.after.confidenceReason ?? ''),
        },
      ]}
    />
  )
}

export function Differences(props: Props): VNode {
  return (
    <Table
      caption="Difference judged anew"
      rows={props.comparison.judged}
      columns={[
        actionColumn<Changed>(props, (pair) => pair.after),
        ...wasAndNow<Changed>(
          ({ before }) =>
            before.difference === null ? 'Not judged' : <MarkWithWord difference={before.difference} />,
          ({ after }) => <MarkWithWord difference={after.difference} />,
        ),
        { heading: 'Why', cell: (pair) => pair.after.differenceNote ?? '' },
      ]}
    />
  )
}

export function Listed(props: Props & { actions: Compared[]; deeds: string[] }): VNode {
  const { deeds, reasons, today } = props
  const deedOf = ({ id }: Compared) => reasons.get(id)?.find(({ deed }) => deeds.includes(deed))?.deed ?? ''
  return (
    <Table
      caption="Actions"
      rows={props.actions}
      columns={[
        actionColumn<Compared>(props, (action) => action),
        {
          heading: 'Due',
          label: 'Due',
          width: 2,
          noWrap: true,
          cell: (action) => (action.dueOn === null ? action.dueText : sayDay(action.dueOn)),
        },
        {
          heading: 'Why, and who',
          cell: (action) => <Because of={action} deed={deedOf(action)} {...{ reasons, today }} />,
        },
      ]}
    />
  )
}

export function Reworded({ comparison, reasons, today }: Props): VNode {
  return (
    <>
      <p class="gt-intro">
        <del>Struck through</del> was taken out. <ins>Underlined</ins> was put in.
      </p>
      {comparison.reworded.map(({ before, after }) => (
        <div class="gt-reworded">
          <h3 class="gt-h3">
            {after.ref === null ? null : <span class="gt-code">{after.ref} </span>}
            <a class="govuk-link" href={paths.action(after.id)}>
              {after.title}
            </a>
          </h3>
          <p class="gt-words">
            <WordRuns before={wordsOf(before)} after={wordsOf(after)} />
          </p>
          <p class="gt-small gt-muted">
            <Because of={after} deed="action.reword" {...{ reasons, today }} />
          </p>
        </div>
      ))}
    </>
  )
}
