import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { DeliveryState } from '#src/features/actions/index.ts'
import { type Coverage, coverageCounts, isAnswered, sayGap } from '#src/features/sources/index.ts'
import { MarkWithWord, PageHead, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { sayCoverage } from './coverage.words.ts'

/** The gaps both ways: findings that no action answers, and actions that answer no finding. */
export function CoveragePage({ coverage }: { coverage: Coverage }): VNode {
  const gaps = coverage.sources
    .map(({ source, items }) => ({ source, items: items.filter((item) => !isAnswered(item)) }))
    .filter(({ items }) => items.length > 0)
  const { findings, answered } = coverageCounts(coverage)
  return (
    <>
      <PageHead heading="Findings and actions, both ways" lede={sayCoverage(coverage)} />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.coverageFile('xlsx')}>
            The whole matrix as a spreadsheet
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.coverageFile('pdf')}>
            The whole matrix as a PDF
          </a>
        </li>
      </ul>
      <h2 class="gt-h2 gt-h2--alone">Findings that no action answers</h2>
      {gaps.length > 0 ? null : (
        <p class="gt-body">
          {findings === 0 ? 'No finding is here yet.' : `Each of the ${answered} findings has an action.`}
        </p>
      )}
      {gaps.map((gap) => (
        <Gaps {...gap} />
      ))}
      <Answered coverage={coverage} />
      <h2 class="gt-h2 gt-h2--alone">Actions that answer no finding</h2>
      {coverage.unasked.length > 0 ? null : <p class="gt-body">Every action answers a finding.</p>}
      {[...Map.groupBy(coverage.unasked, ({ planTitle }) => planTitle)].map(([plan, actions]) => (
        <Unasked {...{ plan, actions }} />
      ))}
    </>
  )
}

/** The title of a source is long, and its findings are numbered from one: it is said once, above them. */
function TitleOf({ source }: Pick<Coverage['sources'][number], 'source'>): VNode {
  return (
    <a class="govuk-link" href={paths.source(source.id)}>
      {source.title}
    </a>
  )
}

/** The findings of one source that no action answers. */
function Gaps({ source, items }: Coverage['sources'][number]): VNode {
  return (
    <Table
      caption={<TitleOf source={source} />}
      captionShown
      rows={items}
      columns={[
        {
          heading: 'Finding',
          rowHeading: true,
          cell: (item) => (
            <>
              {[item.number, item.text].filter(Boolean).join(' ')}
              {item.actions.length === 0 ? null : (
                <>
                  <br />
                  <strong>{sayGap(item)}:</strong>{' '}
                  {item.actions.map(({ ref, title }) => withRef(ref, title)).join('; ')}
                </>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

/** The actions of one plan that answer no finding. */
function Unasked({ plan, actions }: { plan: string; actions: Coverage['unasked'] }): VNode {
  return (
    <Table
      caption={plan}
      captionShown
      figures="in-line"
      rows={actions}
      columns={[
        {
          heading: 'Action',
          rowHeading: true,
          width: 6,
          cell: (action) => (
            <a class="govuk-link" href={paths.action(action.id)}>
              {withRef(action.ref, action.title)}
            </a>
          ),
        },
        {
          heading: 'Delivery',
          cell: ({ state }) => <MarkWithWord state={state as DeliveryState} />,
        },
      ]}
    />
  )
}

function Answered({ coverage }: { coverage: Coverage }): VNode {
  const answered = coverage.sources
    .map(({ source, items }) => ({ source, items: items.filter(isAnswered) }))
    .filter(({ items }) => items.length > 0)
  return (
    <>
      <h2 class="gt-h2 gt-h2--alone">Answered findings, and what stands behind them</h2>
      {answered.length > 0 ? null : <p class="gt-body">No finding has an action yet.</p>}
      {answered.map((one) => (
        <AnsweredOf {...one} coverage={coverage} />
      ))}
    </>
  )
}

function AnsweredOf({
  source,
  items,
  coverage,
}: Coverage['sources'][number] & { coverage: Coverage }): VNode {
  return (
    <Table
      caption={<TitleOf source={source} />}
      captionShown
      rows={items}
      columns={[
        {
          heading: 'Finding',
          rowHeading: true,
          width: 4,
          cell: (item) => (
            <a class="govuk-link" href={paths.finding(item.id)}>
              {[item.number, item.text].filter(Boolean).join(' ')}
            </a>
          ),
        },
        {
          heading: 'Answered by, with the evidence that is in date',
          label: 'Answered by',
          cell: ({ actions }) => (
            <ul class="govuk-list">
              {actions.map((action) => (
                <li>
                  <a class="govuk-link" href={paths.action(action.id)}>
                    {action.ref ?? action.title}
                  </a>{' '}
                  <MarkWithWord state={action.state as DeliveryState} />{' '}
                  <span class="gt-muted">
                    · {sayEvidence(coverage.evidence?.[action.id])} · {sayTests(coverage.tests?.[action.id])}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function sayTests(tested: string | undefined): string {
  return tested === undefined ? 'no test of success' : `tests: ${tested}`
}

function sayEvidence(kinds: string | undefined): string {
  return kinds === undefined ? 'no evidence' : `evidence: ${kinds.toLowerCase()}`
}
