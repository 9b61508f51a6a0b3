import type { VNode } from 'preact'
import { type Criterion, isTestOverdue, resultNames } from '#src/features/criteria/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { Link, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

/** How we will know that it worked: each criterion with the test it must pass. */
export function Criteria({
  criteria,
  today,
  addAt,
}: {
  criteria: Criterion[]
  today: string
  /** Where one is added, for those who may. */
  addAt?: string | null
}): VNode {
  return (
    <Section
      id="criteria"
      heading="How we will know it worked"
      intro={criteria.length === 0 ? undefined : 'Success criteria, and the test each must pass.'}
    >
      {criteria.length === 0 ? (
        <p class="gt-body">No success criterion has been set.</p>
      ) : (
        <Table
          caption="Success criteria"
          figures="in-line"
          rows={criteria}
          columns={[
            {
              heading: 'Criterion',
              rowHeading: true,
              width: 3,
              cell: (one) => (
                <Link href={paths.criterionTests(one.id)}>
                  {one.kind === 'statement' ? `“${one.text}”` : one.text}
                </Link>
              ),
            },
            { heading: 'Test', label: 'Test', cell: (one) => one.testedHow ?? one.test ?? '–' },
            { heading: 'Start', label: 'Start', numeric: true, cell: (one) => one.baseline ?? '–' },
            { heading: 'Now', label: 'Now', numeric: true, cell: (one) => one.nowAt ?? '–' },
            { heading: 'Target', label: 'Target', numeric: true, cell: (one) => one.target ?? '–' },
            {
              heading: 'Result',
              label: 'Result',
              cell: (one) => (
                <>
                  {resultNames[one.result]}
                  {one.nextTestOn === null ? null : (
                    <span class="gt-next gt-small gt-muted">
                      {isTestOverdue(one, today) ? 'Test overdue' : 'Next'}{' '}
                      {sayShortDay(one.nextTestOn, today)}
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {addAt == null ? null : (
        <p class="gt-small">
          <Link href={addAt}>Add a criterion or an impact statement</Link>
        </p>
      )}
    </Section>
  )
}
