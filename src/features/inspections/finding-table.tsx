import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { DeliveryState } from '#src/features/actions/index.ts'
import { type FindingCoverage, isAnswered, sayGap } from '#src/features/sources/index.ts'
import { Link, MarkWithWord, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { findingKindWords } from './finding-kinds.ts'

/** Each finding with its kind, its page and, to those who see the plan, what answers it; a gap says so. */
export function FindingTable({ items, seesPlan }: { items: FindingCoverage[]; seesPlan: boolean }): VNode {
  return (
    <Table
      caption="Findings, in the order of the report"
      rows={items}
      empty="The report names nothing to be put right."
      columns={[
        {
          heading: 'Finding',
          rowHeading: true,
          width: 6,
          cell: (item) => (
            <>
              {item.number === null ? null : <span class="gt-code">{item.number} </span>}
              {item.text}
              <br />
              <span class="gt-small gt-muted">
                {[findingKindWords[item.kind] ?? 'Finding', item.place].filter(Boolean).join(', ')}
              </span>
            </>
          ),
        },
        ...(seesPlan
          ? [
              {
                heading: 'Answered by',
                label: 'Answered by',
                cell: (item: FindingCoverage) => <AnsweredBy item={item} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function AnsweredBy({ item }: { item: FindingCoverage }): VNode {
  const gap = isAnswered(item) ? null : <strong>{sayGap(item)}</strong>
  if (item.actions.length === 0) return <>{gap}</>
  return (
    <>
      {gap}
      <ul class="govuk-list">
        {item.actions.map((action) => (
          <li>
            <Link href={paths.action(action.id)}>{withRef(action.ref, action.title)}</Link>{' '}
            <MarkWithWord state={action.state as DeliveryState} />
            {action.coverage === 'part' ? <span class="gt-muted"> (in part)</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
