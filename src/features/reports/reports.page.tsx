import type { VNode } from 'preact'
import { counted, type Plan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Empty, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { FrozenReport } from './report.ts'

export type ReportsProps = {
  /** Null: those of every plan. */
  plan: Plan | null
  /** Plans whose draft this person may read. */
  drafts: Pick<Plan, 'id' | 'title'>[]
  reports: FrozenReport[]
  mayFreeze: boolean
}

/** What went to the boards, newest first; and for those who work on the plan, what would go today. */
export function ReportsPage({ plan, drafts, reports, mayFreeze }: ReportsProps): VNode {
  const many = new Set(reports.map((report) => report.planId)).size > 1
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
      {drafts.map((draft) => (
        <AsAtNow draft={draft} named={drafts.length > 1} />
      ))}
      {reports.length === 0 ? (
        <Empty what="No report has been frozen yet.">
          {mayFreeze
            ? 'When papers go out, freeze the report: what the board read is then kept as it was.'
            : 'When papers go out to a board, its report shows here.'}
        </Empty>
      ) : (
        <Section id="frozen" heading="Frozen for boards" intro="Newest first. A frozen report never changes.">
          <FrozenTable reports={reports} many={many} />
        </Section>
      )}
    </>
  )
}

function ledeOf(reports: readonly FrozenReport[]): string | undefined {
  const [latest] = reports
  if (latest === undefined) return undefined
  return `${counted(reports.length, 'report')} ${reports.length === 1 ? 'has' : 'have'} been frozen for boards, the latest on ${sayDay(latest.frozenAt)}.`
}

function AsAtNow({ draft, named }: { draft: Pick<Plan, 'id' | 'title'>; named: boolean }): VNode {
  const files = (paper: 'exceptions' | 'dates', says: string) => (
    <>
      {says}:{' '}
      <Link href={paths.draftFile(draft.id, paper, 'docx')} hidden={`of ${says.toLowerCase()}`}>
        Word
      </Link>
      ,{' '}
      <Link href={paths.draftFile(draft.id, paper, 'pdf')} hidden={`of ${says.toLowerCase()}`}>
        PDF
      </Link>
    </>
  )
  return (
    <Section id={`now-${draft.id}`} heading={named ? `As it stands now: ${draft.title}` : 'As it stands now'}>
      <ul class="govuk-list govuk-list--spaced">
        <li>
          <Link href={paths.draftReport(draft.id)} hidden={named ? `of ${draft.title}` : undefined}>
            Draft highlight report
          </Link>
          , since the last one that was frozen
        </li>
        <li>{files('exceptions', 'Exception report')}</li>
        <li>{files('dates', 'Dates that moved')}</li>
        <li>
          The whole plan:{' '}
          <Link href={paths.planDocument(draft.id, 'docx')} hidden="of the whole plan">
            Word
          </Link>
          ,{' '}
          <Link href={paths.planDocument(draft.id, 'xlsx')} hidden="of the whole plan">
            Excel
          </Link>
          ,{' '}
          <Link href={paths.planDocument(draft.id, 'pdf')} hidden="of the whole plan">
            PDF
          </Link>
        </li>
      </ul>
    </Section>
  )
}

function FrozenTable({ reports, many }: { reports: FrozenReport[]; many: boolean }): VNode {
  return (
    <Table
      caption="Frozen reports, newest first"
      rows={reports}
      columns={[
        {
          heading: 'Report',
          rowHeading: true,
          width: 5,
          cell: (report) => (
            <>
              <Link href={paths.report(report.id)}>{report.title}</Link>
              {many ? <span class="gt-muted"> {report.planTitle}</span> : null}
            </>
          ),
        },
        { heading: 'For', label: 'For', cell: (report) => forWhom(report) },
        {
          heading: 'Frozen',
          label: 'Frozen',
          noWrap: true,
          cell: (report) => sayDay(dayOf(report.frozenAt)),
        },
        { heading: 'By', label: 'By', cell: (report) => report.frozenByName ?? 'The council' },
      ]}
    />
  )
}

function forWhom({ meeting }: FrozenReport): string {
  return meeting === null ? 'The record' : `${meeting.body}, ${sayDay(meeting.on)}`
}
