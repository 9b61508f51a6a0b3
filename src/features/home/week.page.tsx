import type { ComponentChildren, VNode } from 'preact'
import { inText } from '#src/features/changes/index.ts'
import { sayDay, sayShortDay, sayWeekday } from '#src/kit/dates/say.ts'
import { ButtonLink, Columns, Empty, Flag, Link, PageHead, Section, WorkList } from '#src/kit/html/index.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import type { Found } from './week.gather.ts'
import { countDecisions, Decisions } from './week-decisions.tsx'
import { PressingClocks } from './week-clocks.tsx'
import type { NextMeeting } from './next-meeting.ts'
import { sayUntil } from './week-meeting.tsx'
import { WeekRail } from './week-rail.tsx'
import { Coming, Mine, OwnThemes, Quiet } from './week-tables.tsx'
import { countMine, needingMe, saying } from '#src/features/updates/index.ts'

/** What needs this person, in sentences first; then each thing with its reason and next step; then the end. */
export function WeekPage({ csrf, ...found }: Found & { csrf: string }): VNode {
  return (
    <>
      <PageHead caption={sayWeekday(found.today)} heading="This week" lede={joined(sentencesOf(found))} />
      <Columns railLabel="Reports, and change since the last" rail={<WeekRail {...found} />}>
        <Begin {...found} />
        <Decisions {...found} />
        <PressingClocks {...found} />
        <Mine {...found} />
        {isWatching(found) ? null : <LatestReport {...found} />}
        <OwnThemes themes={found.themes} />
        <Quiet found={found} csrf={csrf} />
        <Coming {...found} />
        <Accounts {...found} />
        <Flag kind="note">{endOf(found)}</Flag>
      </Columns>
    </>
  )
}

function isWatching({ week, themes, person }: Found): boolean {
  return week.watched.length > 0 || themes.length > 0 || holds(person, 'pm')
}

/** The week as a director could read it aloud. */
function sentencesOf(found: Found): ComponentChildren[] {
  const { week, mine } = found
  const decisions = countDecisions(found)
  const due = needingMe(mine).length
  return [
    ...(decisions > 0 ? [<strong>{saying(decisions, 'thing needs you.', 'things need you.')}</strong>] : []),
    ...(due > 0
      ? [<strong>{saying(due, 'of your own actions needs you.', 'of your own actions need you.')}</strong>]
      : []),
    ...(decisions === 0 && isWatching(found) ? ['Nothing waits for a decision from you.'] : []),
    ...(due === 0 && countMine(mine) > 0 && !isWatching(found)
      ? ['None of your own actions needs you now.']
      : []),
    ...(week.quiet.length > 0
      ? [saying(week.quiet.length, 'action has gone quiet.', 'actions have gone quiet.')]
      : []),
    ...(week.coming.length > 0
      ? [saying(week.coming.length, 'date falls within three weeks.', 'dates fall within three weeks.')]
      : []),
    ...clockSentences(found),
    ...(found.meeting === null ? [] : [sayMeeting(found.meeting, found.today)]),
    ...(isWatching(found) ? [] : reportSentences(found)),
  ]
}

function clockSentences({ clocks }: Found): string[] {
  if (clocks.length === 0) return []
  return [
    saying(
      clocks.length,
      'duty after an inspection falls due within ten working days, or is overdue.',
      'duties after inspections fall due within ten working days, or are overdue.',
    ),
  ]
}

/** When the next meeting is, and how many of its papers are ready for it. */
function sayMeeting({ body, on, papers }: NextMeeting, today: string): VNode {
  const name = inText(body.name)
  return (
    <>
      {name.charAt(0).toUpperCase()}
      {name.slice(1)} meets <strong>{on === today ? 'today' : `in ${sayUntil(on, today)}`}</strong>,{' '}
      {sayReady(papers)}.
    </>
  )
}

function sayReady(papers: NextMeeting['papers']): string {
  const ready = papers.filter(({ reportId }) => reportId !== null).length
  if (papers.length === 1) return ready === 1 ? 'and its paper is ready' : 'and its paper is not ready yet'
  if (ready === papers.length) return `and its ${papers.length} papers are ready`
  return `and ${ready === 0 ? 'none' : ready} of its ${papers.length} papers ${ready > 1 ? 'are' : 'is'} ready`
}

function reportSentences({ standings, reports, insider, maySeePeople, today }: Found): string[] {
  const [latest] = reports
  const [standing] = standings
  if (latest !== undefined && insider && standing !== undefined) return [standing.sentence]
  if (latest !== undefined)
    return [
      latest.meeting === null
        ? `The latest report was frozen on ${sayShortDay(latest.frozenAt, today)}.`
        : `The latest report went to the ${latest.meeting.body} of ${sayDay(latest.meeting.on)}.`,
    ]
  return maySeePeople ? ['You keep accounts and roles. By that you see nothing of the plan itself.'] : []
}

/** Before there is anything to see. */
function Begin({ insider, standings, mayBringPlan, reports, maySeePeople }: Found): VNode | null {
  if (insider && standings.length === 0)
    return (
      <Empty what="No plan is here yet.">
        {mayBringPlan ? (
          <ButtonLink href={paths.bringPlan()}>Bring in a plan</ButtonLink>
        ) : (
          'The programme manager can bring one in.'
        )}
      </Empty>
    )
  if (insider || maySeePeople || reports.length > 0) return null
  return (
    <Empty what="Nothing has been released to you yet.">
      When a report goes to your board, it shows here. Ask the programme manager if you expected one.
    </Empty>
  )
}

/** For those who read rather than run: the report itself, first. */
function LatestReport({ reports }: Found): VNode | null {
  const whole = reports.find((report) => report.kind === 'highlight') ?? reports[0]
  if (whole === undefined) return null
  return (
    <Section id="latest" heading="The latest report">
      <WorkList
        items={[
          {
            kind:
              whole.meeting === null
                ? 'For the record'
                : `${whole.meeting.body}, ${sayDay(whole.meeting.on)}`,
            title: (
              <Link quiet href={paths.report(whole.id)}>
                {whole.title}
              </Link>
            ),
            why: 'As it stood that day. Nothing done since has changed it.',
            act: (
              <ButtonLink kind="secondary" small href={paths.report(whole.id)} hidden={whole.title}>
                Read it
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Accounts({ person }: Found): VNode | null {
  if (!holds(person, 'sa')) return null
  return (
    <Section id="accounts" heading="Accounts">
      <WorkList
        items={[
          {
            title: (
              <Link quiet href={paths.people()}>
                People and their roles
              </Link>
            ),
            why: 'Invite people, give and end roles, and take out those who have left.',
          },
          {
            title: (
              <Link quiet href={paths.dateAuthority()}>
                Who may agree to another date
              </Link>
            ),
            why: 'How far the theme’s lead and each board may move a date.',
          },
        ]}
      />
      <p class="gt-small">
        On the machine itself, <span class="gt-code">bin/goldthread check</span> says what is wrong with this
        installation and how to mend it.
      </p>
    </Section>
  )
}

function endOf({ week }: Found): string {
  const { restful, watched } = week
  if (watched.length === 0) return 'That is everything.'
  if (restful === 0) return 'That is everything. Every action that you watch over is named above.'
  const others = restful === watched.length ? '' : 'other '
  return `That is everything. The ${others}${restful} ${restful === 1 ? 'action needs' : 'actions need'} nothing from you this week.`
}

function joined(parts: ComponentChildren[]): ComponentChildren {
  return parts.map((part, at) => (
    <>
      {at > 0 ? ' ' : ''}
      {part}
    </>
  ))
}
