import type { VNode } from 'preact'
import { type Criterion, isTestOverdue, resultNames, wayNames } from '#src/features/criteria/index.ts'
import type { Plan } from '#src/features/plans/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

/** A criterion with what it hangs on, as a person knows it. */
export type CriterionLine = Criterion & { place: string; placeHref: string }

export type CriteriaListProps = {
  plan: Plan
  lines: CriterionLine[]
  /** No longer tested, latest first. */
  retired: CriterionLine[]
  mayAdd: boolean
  today: string
}

/** Every success criterion and impact statement of a plan: how each is tested, what it says, when it is tested next. */
export function CriteriaListPage({ plan, lines, retired, mayAdd, today }: CriteriaListProps): VNode {
  const overdue = lines
    .filter((one) => isTestOverdue(one, today))
    .sort((a, b) => (a.nextTestOn ?? '').localeCompare(b.nextTestOn ?? ''))
  const others = lines.filter((one) => !overdue.includes(one))
  const met = lines.filter(({ result }) => result === 'met' || result === 'sustained').length
  const untested = lines.filter(({ result }) => result === 'untested').length
  return (
    <>
      <PageHead
        caption={plan.title}
        heading="How we will know it worked"
        acts={
          mayAdd ? (
            <ButtonLink href={paths.newCriterion(plan.id)}>Add a criterion or statement</ButtonLink>
          ) : undefined
        }
        lede={`${met} of ${lines.length} met, ${untested} not tested yet; ${overdue.length === 0 ? 'no test is overdue' : `${overdue.length} ${overdue.length === 1 ? 'test is' : 'tests are'} overdue`}.`}
      />
      <p class="gt-small">
        The same list as a file: <Link href={`${paths.criteria(plan.id)}.csv`}>CSV</Link>{' '}
        <Link href={`${paths.criteria(plan.id)}.json`}>JSON</Link>
      </p>
      {overdue.length === 0 ? null : (
        <Section id="overdue" heading="Tests overdue" intro="Longest overdue first.">
          <Lines caption="Tests overdue" lines={overdue} today={today} />
        </Section>
      )}
      <Section
        id="all"
        heading={overdue.length === 0 ? 'Every test' : 'The others'}
        intro="In the plan’s own order."
      >
        <Lines caption="Success criteria" lines={others} today={today} />
      </Section>
      {retired.length === 0 ? null : (
        <Section
          id="retired"
          heading="No longer tested"
          intro="They stay with their tests, and are counted no more."
        >
          <Table
            caption="No longer tested"
            rows={retired}
            columns={[
              {
                heading: 'Criterion',
                rowHeading: true,
                width: 4,
                cell: (one) => <Link href={paths.criterionTests(one.id)}>{one.text}</Link>,
              },
              {
                heading: 'Since',
                label: 'Since',
                cell: (one) => (one.retiredOn === null ? '' : sayShortDay(one.retiredOn, today)),
              },
              { heading: 'Why', label: 'Why', width: 4, cell: (one) => one.retiredWhy ?? '' },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function Lines({ caption, lines, today }: { caption: string; lines: CriterionLine[]; today: string }): VNode {
  return (
    <Table
      caption={caption}
      rows={lines}
      empty="No success criterion has been set."
      columns={[
        {
          heading: 'Criterion',
          rowHeading: true,
          width: 3,
          cell: (one) => (
            <>
              <Link href={paths.criterionTests(one.id)}>
                {one.kind === 'statement' ? `“${one.text}”` : one.text}
              </Link>
              <br />
              <span class="gt-small gt-muted">{one.place}</span>
            </>
          ),
        },
        {
          heading: 'Way',
          label: 'Way',
          cell: (one) => (one.test === null ? 'Not said' : wayNames[one.test]),
        },
        { heading: 'Start', label: 'Start', numeric: true, cell: (one) => one.baseline ?? '–' },
        { heading: 'Now', label: 'Now', numeric: true, cell: (one) => one.nowAt ?? '–' },
        { heading: 'Target', label: 'Target', numeric: true, cell: (one) => one.target ?? '–' },
        { heading: 'Result', label: 'Result', cell: (one) => resultNames[one.result] },
        {
          heading: 'Next test',
          label: 'Next test',
          cell: (one) =>
            one.nextTestOn === null ? (
              'No day set'
            ) : isTestOverdue(one, today) ? (
              <strong>Overdue, {sayShortDay(one.nextTestOn, today)}</strong>
            ) : (
              sayShortDay(one.nextTestOn, today)
            ),
        },
      ]}
    />
  )
}
