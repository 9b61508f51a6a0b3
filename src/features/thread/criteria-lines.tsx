import type { VNode } from 'preact'
import { isTestOverdue, resultNames, wayNames } from '#src/features/criteria/index.ts'
import type { Plan } from '#src/features/plans/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { Link, Section, Table, withQuery } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { countCriteria, type CriterionLine, type ThemeOfCriteria } from './criteria-list.ts'

/** A theme as a person knows it; what stands in none is of the whole plan. */
export function named(theme: ThemeOfCriteria['theme']): string {
  return theme === null ? 'The whole plan' : [theme.ref, theme.title].filter(Boolean).join('. ')
}

/** Tests of success, each with what it tests beneath it. */
export function CriteriaLines({
  caption,
  captionShown,
  lines,
  today,
}: {
  caption: string
  captionShown?: boolean
  lines: CriterionLine[]
  today: string
}): VNode {
  return (
    <Table
      caption={caption}
      captionShown={captionShown}
      figures="in-line"
      rows={lines}
      columns={[
        { heading: 'Criterion', rowHeading: true, width: 4, cell: (one) => <Criterion line={one} /> },
        {
          heading: 'Tested by',
          label: 'Tested by',
          width: 1,
          cell: (one) => (one.test === null ? 'Not said' : wayNames[one.test]),
        },
        { heading: 'Start', label: 'Start', numeric: true, width: 1, cell: (one) => one.baseline ?? '–' },
        { heading: 'Now', label: 'Now', numeric: true, width: 1, cell: (one) => one.nowAt ?? '–' },
        { heading: 'Target', label: 'Target', numeric: true, width: 1, cell: (one) => one.target ?? '–' },
        { heading: 'Result', label: 'Result', width: 1, cell: (one) => resultNames[one.result] },
        {
          heading: 'Next test',
          label: 'Next test',
          width: 1,
          cell: (one) => <NextTest line={one} today={today} />,
        },
      ]}
    />
  )
}

function Criterion({ line }: { line: CriterionLine }): VNode {
  return (
    <>
      <Link href={paths.criterionTests(line.id)}>
        {line.kind === 'statement' ? `“${line.text}”` : line.text}
      </Link>
      <span class="gt-next gt-small gt-muted">{line.place}</span>
    </>
  )
}

function NextTest({ line, today }: { line: CriterionLine; today: string }): VNode {
  if (line.nextTestOn === null) return <>No day set</>
  const day = sayShortDay(line.nextTestOn, today)
  return isTestOverdue(line, today) ? <strong>Overdue, {day}</strong> : <>{day}</>
}

/** How each theme stands, in figures; its name leads to its own tests. */
export function CriteriaByTheme({ plan, groups }: { plan: Plan; groups: ThemeOfCriteria[] }): VNode {
  const rows = groups.map(({ theme, lines }) => ({ theme, count: countCriteria(lines) }))
  const heading = `By ${plan.words.theme.toLowerCase()}`
  return (
    <Section id="themes" heading={heading}>
      <Table
        caption={heading}
        figures="in-line"
        rows={rows}
        columns={[
          {
            heading: plan.words.theme,
            rowHeading: true,
            width: 4,
            cell: ({ theme }) =>
              theme === null ? (
                named(theme)
              ) : (
                <Link href={withQuery(paths.criteria(plan.id), { theme: theme.id }, {})}>{named(theme)}</Link>
              ),
          },
          {
            heading: 'Met',
            label: 'Met',
            numeric: true,
            cell: ({ count }) => `${count.met} of ${count.all}`,
          },
          { heading: 'Partly met', label: 'Partly', numeric: true, cell: ({ count }) => count.partly },
          { heading: 'Not met', label: 'Not met', numeric: true, cell: ({ count }) => count.notMet },
          { heading: 'Not tested', label: 'Not tested', numeric: true, cell: ({ count }) => count.untested },
        ]}
      />
    </Section>
  )
}

/** What is no longer tested, with the day and the reason. */
export function RetiredLines({ retired, today }: { retired: CriterionLine[]; today: string }): VNode {
  return (
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
  )
}
