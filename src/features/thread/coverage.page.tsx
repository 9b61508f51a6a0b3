import type { VNode } from 'preact'
import type { DeliveryState } from '#src/features/actions/index.ts'
import { type Coverage, coverageCounts, isAnswered, sayGap } from '#src/features/sources/index.ts'
import { MarkWithWord, PageHead, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { sayCoverage } from './coverage.words.ts'

/** The gaps both ways: findings that no action answers, and actions that answer no finding. */
export function CoveragePage({ coverage }: { coverage: Coverage }): VNode {
  const gaps = coverage.sources.flatMap(({ source, items }) =>
    items.filter((item) => !isAnswered(item)).map((item) => ({ source, item })),
  )
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
      <Table
        caption="Findings that no action answers"
        rows={gaps}
        empty={findings === 0 ? 'No finding is here yet.' : `Each of the ${answered} findings has an action.`}
        columns={[
          {
            heading: 'Finding',
            rowHeading: true,
            cell: ({ item }) => (
              <>
                {[item.number, item.text].filter(Boolean).join(' ')}
                {item.actions.length === 0 ? null : (
                  <>
                    <br />
                    <strong>{sayGap(item)}:</strong>{' '}
                    {item.actions.map(({ ref, title }) => [ref, title].filter(Boolean).join(' ')).join('; ')}
                  </>
                )}
              </>
            ),
          },
          {
            heading: 'Source',
            label: 'Source',
            cell: ({ source }) => (
              <a class="govuk-link" href={paths.source(source.id)}>
                {source.title}
              </a>
            ),
          },
        ]}
      />
      <Answered coverage={coverage} />
      <h2 class="gt-h2 gt-h2--alone">Actions that answer no finding</h2>
      <Table
        caption="Actions that answer no finding"
        rows={coverage.unasked}
        empty="Every action answers a finding."
        columns={[
          {
            heading: 'Action',
            rowHeading: true,
            cell: (action) => (
              <a class="govuk-link" href={paths.action(action.id)}>
                {[action.ref, action.title].filter(Boolean).join(' ')}
              </a>
            ),
          },
          { heading: 'Plan', label: 'Plan', cell: ({ planTitle }) => planTitle },
          {
            heading: 'Delivery',
            label: 'Delivery',
            cell: ({ state }) => <MarkWithWord state={state as DeliveryState} />,
          },
        ]}
      />
    </>
  )
}

function Answered({ coverage }: { coverage: Coverage }): VNode {
  return (
    <>
      <h2 class="gt-h2 gt-h2--alone">Every finding, and what stands behind it</h2>
      <Table
        caption="Findings, the actions that answer them, and their evidence"
        rows={coverage.sources.flatMap(({ items }) => items).filter(isAnswered)}
        empty="No finding has an action yet."
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
                      · {sayEvidence(coverage.evidence?.[action.id])} ·{' '}
                      {sayTests(coverage.tests?.[action.id])}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  )
}

function sayTests(tested: string | undefined): string {
  return tested === undefined ? 'no test of success' : `tests: ${tested}`
}

function sayEvidence(kinds: string | undefined): string {
  return kinds === undefined ? 'no evidence' : `evidence: ${kinds.toLowerCase()}`
}
