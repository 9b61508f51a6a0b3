import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { type DeliveryState, isAccepted } from '#src/features/actions/index.ts'
import {
  type FindingCoverage,
  isAnswered,
  sayGap,
  type Source,
  stillAnswers,
} from '#src/features/sources/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { Empty, Link, MarkWithWord, PageHead, Table, WorkList } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

/** The reports, notices and reviews that the plan answers, each with how much of it is answered. */
export function SourcesPage({ rows }: { rows: { source: Source; items: FindingCoverage[] }[] }): VNode {
  const items = rows.flatMap((row) => row.items)
  const gaps = items.filter((item) => !isAnswered(item)).length
  return (
    <>
      <PageHead
        heading="Findings"
        lede={
          items.length === 0
            ? undefined
            : `${items.length - gaps} of ${items.length} findings have an action. ${gaps === 0 ? 'None is without one.' : `${gaps} ${gaps === 1 ? 'has' : 'have'} none.`}`
        }
      />
      {rows.length === 0 ? (
        <Empty what="No finding is here yet.">
          They come in with <Link href={paths.inspections()}>an inspection report</Link>, or with{' '}
          <Link href={paths.plans()}>a plan</Link> that names what it answers.
        </Empty>
      ) : null}
      {items.length === 0 ? null : (
        <p class="govuk-body">
          <Link href={paths.coverage()}>Findings without an action, and actions without a finding</Link>
        </p>
      )}
      <WorkList
        items={rows.map(({ source, items: own }) => ({
          title: (
            <a class="gt-quiet-link" href={paths.source(source.id)}>
              {source.title}
            </a>
          ),
          why: <Answered items={own} />,
          ...(source.datedOn === null ? {} : { meta: sayDay(source.datedOn) }),
        }))}
      />
    </>
  )
}

/** How much of it is answered; what is not stands out. */
function Answered({ items }: { items: FindingCoverage[] }): VNode {
  const gaps = items.filter((item) => !isAnswered(item)).length
  return (
    <>
      {items.length - gaps} of {items.length} findings have an action.
      {gaps === 0 ? null : <strong> {gaps === 1 ? '1 has none.' : `${gaps} have none.`}</strong>}
    </>
  )
}

/** Each finding of one source with the actions that answer it; a gap says so. */
export function SourcePage({ source, items }: { source: Source; items: FindingCoverage[] }): VNode {
  const gaps = items.filter((item) => !isAnswered(item)).length
  return (
    <>
      <PageHead
        caption={source.datedOn === null ? undefined : sayDay(source.datedOn)}
        heading={source.title}
        lede={
          gaps === 0
            ? `All ${items.length} findings have an action.`
            : `${gaps} of ${items.length} findings ${gaps === 1 ? 'has' : 'have'} no action.`
        }
      />
      {source.inspectionId === null ? null : (
        <p class="gt-body">
          <Link href={paths.inspection(source.inspectionId)}>The inspection</Link>: its judgements, and what
          is owed by when.
        </p>
      )}
      <Table
        caption="Findings and the actions that answer them"
        rows={items}
        empty="No finding is noted."
        columns={[
          {
            heading: 'Finding',
            rowHeading: true,
            width: 5,
            cell: (item) => (
              <>
                <a class="gt-quiet-link" href={paths.finding(item.id)}>
                  {item.number === null ? null : <span class="gt-code">{item.number} </span>}
                  {item.text}
                </a>
                {item.place === '' ? null : <span class="gt-muted"> ({item.place})</span>}
              </>
            ),
          },
          {
            heading: 'Answered by',
            label: 'Answered by',
            cell: AnsweredBy,
          },
          {
            heading: 'Accepted',
            label: 'Accepted',
            numeric: true,
            cell: ({ actions }) =>
              `${actions.filter((action) => isAccepted(action.state as DeliveryState)).length} of ${actions.filter(stillAnswers).length}`,
          },
        ]}
      />
    </>
  )
}

function AnsweredBy(item: FindingCoverage): VNode {
  const gap = isAnswered(item) ? null : <strong>{sayGap(item)}</strong>
  if (item.actions.length === 0) return <>{gap}</>
  return (
    <>
      {gap}
      <ul class="govuk-list">
        {item.actions.map((action) => (
          <li>
            <a class="govuk-link" href={paths.action(action.id)}>
              {withRef(action.ref, action.title)}
            </a>{' '}
            <MarkWithWord state={action.state as DeliveryState} />
            {action.coverage === 'part' ? <span class="gt-muted"> In part</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
