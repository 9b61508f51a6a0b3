import type { VNode } from 'preact'
import { sayShortDay, sayWeekday } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { Link, Paragraph, RailSection, ReadyMark } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { NextMeeting } from './next-meeting.ts'
import type { Found } from './week.gather.ts'

/** "13 working days", or that it is today. */
export function sayUntil(on: string, today: string): string {
  const left = workingDaysBetween(today, on)
  if (on === today) return 'Today'
  return `${left} working ${left === 1 ? 'day' : 'days'}`
}

/** What the next meeting expects, and how far each paper has come. */
export function Meeting({ meeting, today }: Pick<Found, 'meeting' | 'today'>): VNode | null {
  if (meeting === null) return null
  const ready = meeting.papers.filter(({ reportId }) => reportId !== null).length
  return (
    <RailSection id="meeting" heading={`Next ${meeting.body.name}`}>
      <p class="gt-big">{sayUntil(meeting.on, today)}</p>
      <Paragraph small>{sayWeekday(meeting.on)}.</Paragraph>
      <ul class="gt-ready">
        {meeting.papers.map((paper) => (
          <Paper paper={paper} today={today} />
        ))}
      </ul>
      <Paragraph small>
        <strong>
          {ready} of {meeting.papers.length} ready.
        </strong>{' '}
        <Link href={paths.board(meeting.body.id)}>Its papers and decisions</Link>
      </Paragraph>
    </RailSection>
  )
}

function Paper({ paper, today }: { paper: NextMeeting['papers'][number]; today: string }): VNode {
  const { title, leadName, reportId, dueOn } = paper
  return (
    <li>
      <ReadyMark state={reportId === null ? 'none' : 'ready'} />
      <span>
        {reportId === null ? title : <Link href={paths.report(reportId)}>{title}</Link>}
        {leadName === null ? null : <small>{leadName}</small>}
      </span>
      <span>
        {reportId !== null ? 'Ready' : `${dueOn < today ? 'Was due' : 'Due'} ${sayShortDay(dueOn, today)}`}
      </span>
    </li>
  )
}
