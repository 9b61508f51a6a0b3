import type { VNode } from 'preact'
import { type Plan, counted } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Empty, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ListedPaper } from './paper-list.ts'
import type { FrozenReport } from './report.ts'

export type DraftPlan = Pick<Plan, 'id' | 'title'> & { papers: ListedPaper[] }

export type ReportsProps = {
  /** Null: those of every plan. */
  plan: Plan | null
  /** Plans whose draft this person may read. */
  drafts: DraftPlan[]
  /** Plans whose papers stand on pages of their own. */
  others: Pick<Plan, 'id' | 'title'>[]
  reports: FrozenReport[]
  mayFreeze: boolean
}

/** What went to the boards, newest first; and for those who work on the plan, what would go today. */
export function ReportsPage(props: ReportsProps): VNode {
  const { plan, drafts, others, reports, mayFreeze } = props
  return (
    <>
      <PageHead
        {...(plan === null ? {} : { caption: plan.title })}
        heading="Reports"
        lede={ledeOf(reports)}
        acts={
          plan !== null && mayFreeze ? (
            <ButtonLink href={paths.freezeReport(plan.id)}>Freeze a report</ButtonLink>
          ) : undefined
        }
      />
      {mayFreeze ? null : <Frozen {...props} />}
      {drafts.map((draft) => (
        <Papers draft={draft} named={drafts.length > 1} />
      ))}
      {others.length === 0 ? null : (
        <Section id="others" heading="Papers of other plans">
          <ul class="govuk-list">
            {others.map(({ id, title }) => (
              <li>
                <Link href={paths.reports(id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mayFreeze ? <Frozen {...props} /> : null}
    </>
  )
}

/** What boards have read, kept as it was; before there is any, how it comes to be. */
function Frozen({ reports, drafts, mayFreeze }: ReportsProps): VNode {
  const many = new Set(reports.map((report) => report.planId)).size > 1
  return reports.length === 0 ? (
    <Empty what="No report has been frozen yet.">
      {mayFreeze
        ? 'When papers go out, freeze the report: what the board read is then kept as it was.'
        : 'When papers go out to a board, its report shows here.'}
      {drafts.length === 0 && mayFreeze ? (
        <>
          {' '}
          A report is made of a plan: <Link href={paths.plans()}>bring one in</Link> first.
        </>
      ) : null}
    </Empty>
  ) : (
    <Section id="frozen" heading="Frozen for boards" intro="Newest first. A frozen report never changes.">
      <FrozenTable reports={reports} many={many} />
    </Section>
  )
}

function ledeOf(reports: readonly FrozenReport[]): string | undefined {
  const [latest] = reports
  if (latest === undefined) return undefined
  return `${counted(reports.length, 'report')} ${reports.length === 1 ? 'has' : 'have'} been frozen for boards, the latest on ${sayDay(latest.frozenAt)}.`
}

/** What each paper is for, who reads it, how often, and how to take it. */
function Papers({ draft, named }: { draft: DraftPlan; named: boolean }): VNode {
  return (
    <Section
      id={`now-${draft.id}`}
      heading={named ? `Papers as they stand now: ${draft.title}` : 'Papers as they stand now'}
      intro="Each opens as a page. To send one to a board, freeze it: what the board read is then kept."
    >
      <Table<ListedPaper>
        caption={`Papers of ${draft.title}`}
        rows={draft.papers}
        columns={[
          {
            heading: 'Paper',
            rowHeading: true,
            width: 2,
            cell: ({ title, href }) => (href === null ? title : <Link href={href}>{title}</Link>),
          },
          { heading: 'What it is for', width: 3, cell: ({ what }) => what },
          { heading: 'Who reads it', label: 'Read by', width: 2, cell: ({ readers }) => readers },
          { heading: 'How often', label: 'How often', width: 1, cell: ({ often }) => often },
          {
            heading: 'Take it as',
            label: 'Take it as',
            width: 2,
            cell: ({ title, ways }) => <Ways title={title} ways={ways} />,
          },
        ]}
      />
    </Section>
  )
}

function Ways({ title, ways }: Pick<ListedPaper, 'title' | 'ways'>): VNode {
  if (ways.length === 0) return <>Its page</>
  return (
    <>
      {ways.map(({ says, href }, at) => (
        <>
          {at === 0 ? '' : ', '}
          <Link href={href} hidden={`of ${title}`}>
            {says}
          </Link>
        </>
      ))}
    </>
  )
}

type Pack = { for: string; frozen: string; reports: FrozenReport[] }

/** What went to one meeting on one day stands together, newest first. */
function packsOf(reports: readonly FrozenReport[]): Pack[] {
  const packs = new Map<string, Pack>()
  for (const report of reports) {
    const frozen = `${sayDay(dayOf(report.frozenAt))}, ${report.frozenByName ?? 'the council'}`
    const meeting = forWhom(report)
    const pack = packs.get(`${meeting} ${frozen}`) ?? { for: meeting, frozen, reports: [] }
    pack.reports.push(report)
    packs.set(`${meeting} ${frozen}`, pack)
  }
  return [...packs.values()]
}

function FrozenTable({ reports, many }: { reports: FrozenReport[]; many: boolean }): VNode {
  return (
    <Table
      caption="Frozen reports, newest first"
      rows={packsOf(reports)}
      columns={[
        { heading: 'For', rowHeading: true, width: 3, cell: (pack) => pack.for },
        {
          heading: 'Reports',
          width: 4,
          cell: (pack) => (
            <ul class="gt-lines">
              {pack.reports.map((report) => (
                <li>
                  <Link href={paths.report(report.id)}>{report.title}</Link>
                  {many ? <span class="gt-muted"> {report.planTitle}</span> : null}
                </li>
              ))}
            </ul>
          ),
        },
        { heading: 'Frozen', label: 'Frozen', cell: (pack) => pack.frozen },
      ]}
    />
  )
}

function forWhom({ meeting }: FrozenReport): string {
  return meeting === null ? 'The record' : `${meeting.body}, ${sayDay(meeting.on)}`
}
