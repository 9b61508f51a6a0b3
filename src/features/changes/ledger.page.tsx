import type { VNode } from 'preact'
import { type Action, counted, GreenSums } from '#src/features/plans/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { ButtonLink, Link, PageHead, Section, Table, WorkList } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { inText } from './date-authority.ts'
import { sayState } from './date-request.page.tsx'
import { type DateRequest, sayAsked, sayDays } from './date-request.ts'
import { DatesPicture } from './dates-picture.tsx'
import { type Ledger, type LedgerLine, type LedgerMove, movesMadeLate } from './ledger.ts'

/** The slippage ledger: what was promised first, how often it moved, who agreed, and what is green only because it moved. */
export function LedgerPage({ ledger, mayKeep }: { ledger: Ledger; mayKeep: boolean }): VNode {
  return (
    <>
      <PageHead
        caption={ledger.plan.title}
        heading="Dates"
        lede={ledeOf(ledger)}
        acts={<Acts ledger={ledger} mayKeep={mayKeep} />}
      />
      <Section id="green" heading="Green, and green had no date moved">
        <div class="gt-sums">
          <GreenSums figures={ledger.figures} />
          <Sums ledger={ledger} />
        </div>
      </Section>
      <Waiting ledger={ledger} />
      <DatesPicture ledger={ledger} />
      <Undated ledger={ledger} />
      <Moves ledger={ledger} />
      <Stood ledger={ledger} />
    </>
  )
}

function Acts({ ledger, mayKeep }: { ledger: Ledger; mayKeep: boolean }): VNode {
  return (
    <>
      <Link href={paths.planForecast(ledger.plan.id)}>When it will be finished</Link>
      <Link href={paths.planDatesFile(ledger.plan.id, 'csv')}>As CSV</Link>
      <Link href={paths.planDatesFile(ledger.plan.id, 'json')}>As JSON</Link>
      {mayKeep ? <Link href={paths.dateAuthority()}>Who may agree to another date</Link> : null}
    </>
  )
}

function ledeOf({ lines, figures, plan }: Ledger): string {
  const moved = lines.filter(({ moves }) => moves.length > 0).length
  const often = lines.filter(({ moves }) => moves.length > 1).length
  const held =
    moved === 0
      ? 'No date has moved.'
      : `${moved} of ${counted(lines.length, plan.words.action)} ${moved === 1 ? 'has' : 'have'} had the date moved, ${often === 0 ? 'none' : often} more than once.`
  const green =
    figures.green === figures.greenOnFirstDates
      ? ''
      : ` ${figures.green} are green as dated; had no date moved, ${figures.greenOnFirstDates} would be.`
  return `${held}${green}`
}

function Sums({ ledger }: { ledger: Ledger }): VNode {
  const { lines } = ledger
  const all = lines.flatMap(({ moves }) => moves)
  const late = lines.reduce((sum, line) => sum + movesMadeLate(line), 0)
  const days = all.reduce((sum, { workingDays }) => sum + Math.max(0, workingDays ?? 0), 0)
  return (
    <div>
      <p class="gt-sum__n">
        {all.length === 1 ? 'One move' : `${all.length} moves`}, {days} working days in all
      </p>
      <p class="gt-sum__t">
        {late === 0 ? 'None was' : late === 1 ? 'One was' : `${late} were`} made after the date had passed.
      </p>
      <p class="gt-sum__t">
        {ledger.waiting.length === 0
          ? 'No request waits'
          : `${ledger.waiting.length} ${ledger.waiting.length === 1 ? 'request waits' : 'requests wait'}`}{' '}
        for a decision; {ledger.stood.filter(({ request }) => request.state === 'refused').length} refused.
      </p>
    </div>
  )
}

function Waiting({ ledger }: { ledger: Ledger }): VNode | null {
  const { waiting, today } = ledger
  if (waiting.length === 0) return null
  return (
    <Section
      id="waiting"
      heading="Waiting for a decision"
      intro="Longest wait first. Until it is agreed, each date stands."
    >
      <WorkList
        items={waiting.toReversed().map(({ request, action }) => ({
          kind: `${inText(request.decider).replace(/^t/, 'T')} decides`,
          title: <ActionLink action={action} />,
          why: `From ${sayShortDay(request.fromOn, today)} to ${sayAsked(request)}: ${request.reason}`,
          meta: [
            `asked by ${request.askedByName ?? 'somebody'} on ${sayShortDay(request.askedAt, today)}`,
            sayDays(request.workingDays),
            request.retrospective ? 'made after the date' : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
          act: (
            <ButtonLink
              kind="secondary"
              small
              href={paths.dateRequest(request.id)}
              hidden={`on ${action.ref ?? action.title}`}
            >
              See the request
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}

function Undated({ ledger }: { ledger: Ledger }): VNode | null {
  const { undated } = ledger
  if (undated.length === 0) return null
  return (
    <Section
      id="undated"
      heading="No date, and no day to look again"
      intro="Nobody can say whether these are late. Each needs a day, or a day on which it is looked at again."
    >
      <Table
        caption="Actions without a date or a review date"
        rows={undated}
        columns={[
          { heading: 'Action', rowHeading: true, cell: ({ action }) => <ActionLink action={action} /> },
          {
            heading: 'Written as',
            label: 'Written as',
            cell: ({ action }) => (action.dueText === '' ? 'Nothing' : `“${action.dueText}”`),
          },
          { heading: 'Lead', label: 'Lead', cell: ({ lead }) => lead },
          {
            heading: 'What to do',
            cell: ({ action }) => (
              <Link href={paths.actionPart(action.id, 'review')} hidden={`for ${action.ref ?? action.title}`}>
                Set a day to look again
              </Link>
            ),
          },
        ]}
      />
    </Section>
  )
}

function Moves({ ledger }: { ledger: Ledger }): VNode | null {
  const moves = ledger.lines
    .flatMap((line) => line.moves.map((move) => ({ line, move })))
    .toSorted((a, b) => b.move.agreedOn.localeCompare(a.move.agreedOn))
  if (moves.length === 0) return null
  return (
    <Section
      id="moves"
      heading="Every move, and who agreed to it"
      intro="Latest first. First dates never change."
    >
      <Table<{ line: LedgerLine; move: LedgerMove }>
        caption="Every move of a date"
        rows={moves}
        columns={[
          {
            heading: 'Action',
            width: 3,
            rowHeading: true,
            cell: ({ line }) => <ActionLink action={line.action} />,
          },
          {
            heading: 'Moved',
            label: 'Moved',
            cell: ({ line, move }) => <Moved line={line} move={move} />,
          },
          {
            heading: 'Working days',
            label: 'Working days',
            numeric: true,
            cell: ({ move }) => signed(move.workingDays),
          },
          {
            heading: 'From the first date',
            label: 'From the first date',
            numeric: true,
            cell: ({ line, move }) => signed(fromFirst(line.action, move)),
          },
          {
            heading: 'Agreed by',
            label: 'Agreed by',
            cell: ({ move }) => (
              <span>
                {move.agreedBy ?? 'Nobody is named'}
                <br />
                <span class="gt-muted">{sayDay(move.agreedOn)}</span>
              </span>
            ),
          },
          { heading: 'Why', label: 'Why', cell: ({ move }) => move.reason ?? 'No reason was kept' },
        ]}
      />
    </Section>
  )
}

function Moved({ line, move }: { line: LedgerLine; move: LedgerMove }): VNode {
  return (
    <span>
      {sayDay(move.from)} to {move.to === null ? `“${move.toText}”` : sayDay(move.to)}
      {line.moves.length > 1 ? <span class="gt-muted">, move {move.number}</span> : null}
      {move.late ? (
        <>
          {' '}
          <strong class="gt-nowrap">Made after the date</strong>
        </>
      ) : null}
    </span>
  )
}

function fromFirst({ firstDueOn }: Action, { to }: LedgerMove): number | null {
  return firstDueOn === null || to === null ? null : workingDaysBetween(firstDueOn, to)
}

function signed(days: number | null): string {
  return days === null ? '–' : `${days < 0 ? '−' : '+'}${Math.abs(days)}`
}

function Stood({ ledger }: { ledger: Ledger }): VNode | null {
  if (ledger.stood.length === 0) return null
  return (
    <Section id="stood" heading="Asked for and not agreed" intro="The date stood.">
      <Table<{ request: DateRequest; action: Action }>
        caption="Requests that were refused or withdrawn"
        rows={ledger.stood}
        columns={[
          {
            heading: 'Action',
            width: 3,
            rowHeading: true,
            cell: ({ action }) => <ActionLink action={action} />,
          },
          {
            heading: 'Asked for',
            label: 'Asked for',
            cell: ({ request }) => (
              <Link href={paths.dateRequest(request.id)}>
                {sayDay(request.fromOn)} to {sayAsked(request)}
              </Link>
            ),
          },
          { heading: 'Why', label: 'Why', cell: ({ request }) => request.reason },
          {
            heading: 'Outcome',
            label: 'Outcome',
            cell: ({ request }) => `${sayState(request)} ${request.decisionWords ?? ''}`,
          },
        ]}
      />
    </Section>
  )
}

function ActionLink({ action }: { action: Pick<Action, 'id' | 'ref' | 'title'> }): VNode {
  return (
    <Link quiet href={paths.action(action.id)}>
      {[action.ref, action.title].filter((part) => part !== null).join(' ')}
    </Link>
  )
}
