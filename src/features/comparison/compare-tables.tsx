import type { VNode } from 'preact'
import { type Lead, nameLead } from '#src/features/actions/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { MarkWithWord, Table } from '#src/kit/html/index.ts'
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
    width: 4 as const,
    cell: (row: T) => {
      const action = actionOf(row)
      const lead = props.leads.get(action.id)?.[0]
      return (
        <>
          <a class="govuk-link" href={paths.action(action.id)}>
            {action.title}
          </a>
          <br />
          <span class="gt-code">
            {[action.ref, lead === undefined ? null : nameLead(lead)].filter(Boolean).join(' · ')}
          </span>
        </>
      )
    },
  }
}

type StatesProps = Props & { pairs: Changed[]; last: string; deeds: string[] }

export function States(props: StatesProps): VNode {
  const { pairs, last, deeds, reasons } = props
  const why = (pair: Changed) => reasons.get(pair.after.id)?.find((reason) => deeds.includes(reason.deed))
  return (
    <Table
      caption={last}
      rows={pairs}
      columns={[
        actionColumn<Changed>(props, (pair) => pair.after),
        { heading: 'Was', label: 'Was', cell: (pair) => <MarkWithWord state={pair.before.state} /> },
        { heading: 'Now', label: 'Now', cell: (pair) => <MarkWithWord state={pair.after.state} /> },
        ...(deeds.length === 0
          ? []
          : [
              {
                heading: last,
                label: last,
                cell: (pair: Changed) =>
                  last === 'Why' ? (why(pair)?.reason ?? '') : (why(pair)?.who ?? ''),
              },
            ]),
      ]}
    />
  )
}

export function Dates(props: Props & { moved: Comparison['later'] }): VNode {
  const { moved, today, reasons } = props
  return (
    <Table
      caption="Dates that moved"
      rows={moved}
      columns={[
        actionColumn<(typeof moved)[number]>(props, (one) => one.after),
        {
          heading: 'Was',
          label: 'Was',
          noWrap: true,
          cell: (one) => sayShortDay(one.before.dueOn ?? '', today),
        },
        {
          heading: 'Now',
          label: 'Now',
          noWrap: true,
          cell: (one) => <strong>{sayShortDay(one.after.dueOn ?? '', today)}</strong>,
        },
        { heading: 'Moved', label: 'Moved', numeric: true, cell: (one) => signed(one.days) },
        { heading: 'In all', label: 'In all', numeric: true, cell: (one) => signed(one.daysInAll) },
        {
          heading: 'Why, and who agreed',
          label: 'Why',
          width: 3,
          cell: (one) => {
            const reason = reasons.get(one.after.id)?.find((entry) => entry.deed === 'action.redate')
            return (
              <>
                {reason?.reason}
                <br />
                <span class="gt-small gt-muted">{reason?.decidedBy}</span>
              </>
            )
          },
        },
      ]}
    />
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
        { heading: 'Was', label: 'Was', cell: (one) => <MarkWithWord confidence={one.was} /> },
        { heading: 'Now', label: 'Now', cell: (one) => <MarkWithWord confidence={one.now} /> },
        {
          heading: 'Why',
          label: 'Why',
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
        {
          heading: 'Was',
          label: 'Was',
          cell: (pair) =>
            pair.before.difference === null ? (
              'Not judged'
            ) : (
              <MarkWithWord difference={pair.before.difference} />
            ),
        },
        { heading: 'Now', label: 'Now', cell: (pair) => <MarkWithWord difference={pair.after.difference} /> },
        { heading: 'Why', label: 'Why', cell: (pair) => pair.after.differenceNote ?? '' },
      ]}
    />
  )
}

export function Listed(props: Props & { actions: Compared[] }): VNode {
  return (
    <Table
      caption="Actions"
      rows={props.actions}
      columns={[
        actionColumn<Compared>(props, (action) => action),
        {
          heading: 'Due',
          label: 'Due',
          noWrap: true,
          cell: (action) => (action.dueOn === null ? action.dueText : sayDay(action.dueOn)),
        },
      ]}
    />
  )
}

export function Reworded({ comparison }: Props): VNode {
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
        </div>
      ))}
    </>
  )
}
