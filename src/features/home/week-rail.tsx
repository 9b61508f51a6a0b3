import type { VNode } from 'preact'
import type { FrozenReport, SinceCounts } from '#src/features/reports/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { Facts, Link, Paragraph, RailSection, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { Meeting } from './week-meeting.tsx'
import type { Found, Standing } from './week.gather.ts'

export function WeekRail(found: Found): VNode {
  return (
    <>
      <Meeting meeting={found.meeting} today={found.today} />
      <Notices unseen={found.unseen} />
      {found.standings.map((standing) => (
        <Since standing={standing} today={found.today} named={found.standings.length > 1} />
      ))}
      <Reports reports={found.reports} today={found.today} />
      {found.maySeePeople && found.insider ? (
        <RailSection id="people" heading="People">
          <ul class="gt-lines gt-small">
            <li>
              <Link href={paths.people()}>People and their roles</Link>
            </li>
            <li>
              <Link href={paths.carrying()}>Who carries what</Link>
            </li>
            <li>
              <Link href={paths.handover()}>To hand over</Link>
            </li>
            <li>
              <Link href={paths.delegations()}>Who stands in</Link>
            </li>
          </ul>
        </RailSection>
      ) : null}
    </>
  )
}

function Notices({ unseen }: Pick<Found, 'unseen'>): VNode {
  return (
    <RailSection id="notices" heading="Notices">
      <Paragraph small>
        {unseen === 0 ? 'Nothing new. ' : <strong>{unseen} new. </strong>}
        <Link href={paths.notices()}>What you were told</Link>
      </Paragraph>
    </RailSection>
  )
}

const rows: { says: string; of: keyof SinceCounts }[] = [
  { says: 'Accepted as delivered', of: 'accepted' },
  { says: 'Sent for acceptance', of: 'submitted' },
  { says: 'Slipped back', of: 'slippedBack' },
  { says: 'Given a later date', of: 'movedLater' },
  { says: 'Confidence better', of: 'confidenceBetter' },
  { says: 'Confidence worse, or no report', of: 'confidenceWorse' },
  { says: 'Added', of: 'added' },
]

function Since({ standing, today, named }: { standing: Standing; today: string; named: boolean }): VNode {
  const { plan, figures, latest, since } = standing
  return (
    <RailSection
      id={`since-${plan.id}`}
      heading={
        latest === null
          ? 'Since the plan began'
          : `Since the report of ${sayShortDay(latest.frozenAt, today)}`
      }
    >
      {named ? <Paragraph small>{plan.title}</Paragraph> : null}
      <Table
        caption="How many actions changed, and how"
        small
        narrow="as-is"
        rows={rows}
        columns={[
          { heading: 'What', rowHeading: true, cell: ({ says }) => says },
          { heading: 'Actions', numeric: true, cell: ({ of }) => <strong>{since[of]}</strong> },
        ]}
      />
      <Paragraph small>
        <Link href={paths.draftReport(plan.id)} hidden={named ? `in ${plan.title}` : undefined}>
          See each change
        </Link>
      </Paragraph>
      <Paragraph small>
        <strong>
          {figures.green} of {figures.reporting}
        </strong>{' '}
        actions under way are green as dated. Had no date moved, <strong>{figures.greenOnFirstDates}</strong>{' '}
        would be.{' '}
        <Link href={paths.plan(plan.id)} hidden={named ? `: ${plan.title}` : undefined}>
          Plan on a page
        </Link>
      </Paragraph>
    </RailSection>
  )
}

function Reports({ reports, today }: { reports: FrozenReport[]; today: string }): VNode | null {
  if (reports.length === 0) return null
  return (
    <RailSection id="reports" heading="Before the boards">
      <Facts
        facts={byMeeting(reports.slice(0, 4), today).map(([meeting, papers]) => ({
          term: meeting,
          says: papers.map(({ id, title }, at) => (
            <>
              {at === 0 ? null : <br />}
              <Link href={paths.report(id)}>{title}</Link>
            </>
          )),
        }))}
      />
      <Paragraph small>
        <Link href={paths.allReports()}>All reports</Link>
      </Paragraph>
    </RailSection>
  )
}

/** Each meeting once, with the papers that were frozen for it. */
function byMeeting(reports: FrozenReport[], today: string): [string, FrozenReport[]][] {
  const found = new Map<string, FrozenReport[]>()
  for (const report of reports) {
    const { meeting } = report
    const said =
      meeting === null
        ? `Frozen ${sayShortDay(report.frozenAt, today)}`
        : `${meeting.body}, ${sayDay(meeting.on)}`
    found.set(said, [...(found.get(said) ?? []), report])
  }
  return [...found]
}
