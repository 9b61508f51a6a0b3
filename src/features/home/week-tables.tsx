import type { VNode } from 'preact'
import { type Action, confidenceShown, heardSince, nameLead } from '#src/features/actions/index.ts'
import {
  countMine,
  lastHeard,
  type Mine as OwnAction,
  needingMe,
  sayUpdate,
  sayUpdateDue,
} from '#src/features/updates/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import {
  Button,
  ButtonLink,
  Form,
  Hidden,
  Link,
  MarkWithWord,
  Section,
  Table,
  WorkList,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Found, ThemeStanding } from './week.gather.ts'
import { days, leadOf } from './week-decisions.tsx'

/** Longest silent first; the others are one link away. */
const mostQuiet = 6

export function Quiet({ found, csrf }: { found: Found; csrf: string }): VNode | null {
  const { quiet } = found.week
  if (quiet.length === 0) return null
  return (
    <Section
      id="quiet"
      heading={`Gone quiet (${quiet.length})`}
      intro="No update in the last reporting month. They show as “No report”, never as green."
    >
      <Table
        caption="Actions not heard from, longest silence first"
        rows={quiet.slice(0, mostQuiet)}
        columns={[
          actionColumn(found),
          {
            heading: 'Last heard',
            label: 'Last heard',
            noWrap: true,
            cell: (action) => <Heard {...{ action, found }} />,
          },
          {
            heading: 'Their last words',
            label: 'Their last words',
            cell: (action) => lastWords(found, action),
          },
          {
            heading: <Hidden>Ask</Hidden>,
            noWrap: true,
            cell: (action) => <Ask {...{ action, found, csrf }} />,
          },
        ]}
      />
      {quiet.length > mostQuiet ? (
        <p class="gt-small">
          <Link href={`${paths.actions(quiet[0]?.planId ?? '')}?confidence=no-report`}>
            All that show no report
          </Link>
        </p>
      ) : null}
    </Section>
  )
}

/** One press asks whoever leads it, once a day. */
function Ask({ action, found, csrf }: { action: Action; found: Found; csrf: string }): VNode | null {
  if (found.askedToday.has(action.id)) return <span class="gt-muted">Asked today</span>
  const lead = found.leads.get(action.id)?.find(({ personId }) => personId !== null)
  if (lead === undefined || lead.personId === found.person.id) return null
  return (
    <Form action={paths.actionPart(action.id, 'asking')} csrf={csrf} inline>
      <Button
        kind="secondary"
        small
        preventDoubleClick
        hidden={`${nameLead(lead)} about ${action.ref ?? action.title}`}
      >
        Ask
      </Button>
    </Form>
  )
}

function Heard({ action, found }: { action: Action; found: Found }): VNode {
  const day = lastHeard(action)
  if (day === null) return <>Never</>
  return (
    <>
      <span class="gt-nowrap">{sayShortDay(day, found.today)}</span>
      <br />
      <span class="gt-muted">{days(workingDaysBetween(day, found.today))}</span>
    </>
  )
}

function lastWords({ lastWords: known }: Found, { id }: Action): VNode {
  const update = known.get(id)
  const words = [update?.worried, update?.workingWell, update?.nextSteps[0]?.text].find(
    (text) => text !== undefined && text !== '',
  )
  return words === undefined ? (
    <span class="gt-muted">Nothing yet</span>
  ) : (
    <span class="gt-said">{words}</span>
  )
}

export function Coming(found: Found): VNode | null {
  const { coming } = found.week
  if (coming.length === 0) return null
  return (
    <Section id="coming" heading={`Dates within three weeks (${coming.length})`} intro="Soonest first.">
      <Table
        caption="Actions due within three weeks, soonest first"
        rows={coming}
        columns={[
          actionColumn(found),
          { heading: 'Due', label: 'Due', cell: (action) => <Due {...{ action, found }} /> },
          {
            heading: 'Confidence',
            label: 'Confidence',
            cell: (action) => <ConfidenceOf action={action} today={found.today} />,
          },
        ]}
      />
    </Section>
  )
}

function Due({ action, found }: { action: Action; found: Found }): VNode {
  const { dueOn, firstDueOn } = action
  const slip = dueOn === null || firstDueOn === null ? 0 : workingDaysBetween(firstDueOn, dueOn)
  return (
    <>
      <span class="gt-nowrap">{dueOn === null ? action.dueText : sayShortDay(dueOn, found.today)}</span>
      {slip > 0 && firstDueOn !== null ? (
        <>
          <br />
          <span class="gt-muted">
            First {sayShortDay(firstDueOn, found.today)}, +{days(slip)}
          </span>
        </>
      ) : null}
    </>
  )
}

function ConfidenceOf({ action, today }: { action: Action; today: string }): VNode {
  const shown = confidenceShown(action, heardSince(today))
  return shown === null ? <MarkWithWord state={action.state} /> : <MarkWithWord confidence={shown} />
}

function actionColumn(found: Found) {
  return {
    heading: 'Action',
    rowHeading: true,
    width: 4 as const,
    cell: (action: Action) => (
      <>
        <Link href={paths.action(action.id)}>{action.title}</Link>
        <br />
        <span class="gt-muted">{[action.ref, leadOf(found, action)].filter(Boolean).join(' ')}</span>
      </>
    ),
  }
}

const mostShown = 5

/** My own actions, in short: those that need me, then where the rest are. */
export function Mine({ mine, today }: Found): VNode | null {
  const all = countMine(mine)
  const needing = needingMe(mine)
  if (needing.length === 0) return null
  return (
    <Section id="mine" heading="Your own actions" intro="About ninety seconds for each update.">
      <Needing needing={needing} today={today} />
      <p class="gt-small">
        <Link href={paths.myActions()}>{all === 1 ? 'Your one action' : `All ${all} of your actions`}</Link>
      </p>
    </Section>
  )
}

function Needing({ needing, today }: { needing: OwnAction[]; today: string }): VNode {
  return (
    <WorkList
      items={needing.slice(0, mostShown).map((mine) => ({
        kind: kindOf(mine, today),
        title: (
          <Link quiet href={paths.action(mine.action.id)}>
            {mine.action.title}
          </Link>
        ),
        ...(mine.returned === null ? {} : { why: mine.returned.reason }),
        meta: [mine.action.ref, dueIn(mine.action, today), lastSaid(mine, today)].filter(Boolean).join(' · '),
        act: (
          <ButtonLink
            kind="secondary"
            small
            href={paths.actionPart(mine.action.id, 'update')}
            hidden={`on ${mine.action.ref ?? mine.action.title}`}
          >
            Give an update
          </ButtonLink>
        ),
      }))}
    />
  )
}

function kindOf({ returned, overdue, owed }: OwnAction, today: string): string {
  if (returned !== null) return 'Returned to you'
  if (overdue || owed === null) return overdue ? 'Overdue' : 'Update due'
  return sayUpdateDue(owed, today).replace(/\.$/u, '')
}

/** When the update is due stands above, where that is why it is here. */
function lastSaid(mine: OwnAction, today: string): string {
  const { action, returned, overdue, owed } = mine
  if (returned !== null || overdue || owed === null) return sayUpdate(mine, today)
  return action.lastUpdateAt === null
    ? 'no update yet'
    : `last update ${sayShortDay(action.lastUpdateAt, today)}`
}

function dueIn({ dueOn, dueText }: Action, today: string): string {
  return dueOn === null ? dueText : `due ${sayShortDay(dueOn, today)}`
}

export function OwnThemes({ themes }: { themes: ThemeStanding[] }): VNode | null {
  if (themes.length === 0) return null
  const share = (part: number, whole: number) => `${part} of ${whole}`
  return (
    <Section id="themes" heading={themes.length === 1 ? 'Your theme' : 'Your themes'}>
      <Table
        caption="How the themes that you answer for stand"
        rows={themes}
        columns={[
          {
            heading: 'Theme',
            rowHeading: true,
            width: 4,
            cell: ({ plan, theme }) => <Link href={paths.theme(plan.id, theme.id)}>{theme.title}</Link>,
          },
          {
            heading: 'Accepted',
            label: 'Accepted',
            numeric: true,
            cell: ({ figures }) => share(figures.accepted, figures.all),
          },
          {
            heading: 'Green as dated',
            label: 'Green as dated',
            numeric: true,
            cell: ({ figures }) => share(figures.green, figures.reporting),
          },
          {
            heading: 'Against first dates',
            label: 'Against first dates',
            numeric: true,
            cell: ({ figures }) => share(figures.greenOnFirstDates, figures.reporting),
          },
          { heading: 'Red', label: 'Red', numeric: true, cell: ({ figures }) => figures.red },
          {
            heading: 'No report',
            label: 'No report',
            numeric: true,
            cell: ({ figures }) => figures.noReport,
          },
        ]}
      />
    </Section>
  )
}
