import type { VNode } from 'preact'
import { isTestOverdue, resultNames, wayNames } from '#src/features/criteria/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { Link, Section, Table } from '#src/kit/html/index.ts'
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

/** How each theme stands, in a line; its own tests open beneath it. */
export function FoldedCriteria({ groups, today }: { groups: ThemeOfCriteria[]; today: string }): VNode {
  return (
    <div class="gt-folds">
      {groups.map(({ theme, lines }) => (
        <details class="gt-fold">
          <summary>
            <h3>{named(theme)}</h3>
            <span>{sayCount(lines)}</span>
          </summary>
          <CriteriaLines caption={`Tests of success: ${named(theme)}`} lines={lines} today={today} />
        </details>
      ))}
    </div>
  )
}

function sayCount(lines: CriterionLine[]): string {
  const { all, met, partly, notMet, untested } = countCriteria(lines)
  const rest = [
    partly > 0 ? `${partly} partly` : '',
    notMet > 0 ? `${notMet} not met` : '',
    untested > 0 ? `${untested} not tested` : '',
  ]
  return [`${met} of ${all} met`, ...rest.filter(Boolean)].join(', ')
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
