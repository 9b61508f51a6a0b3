import type { VNode } from 'preact'
import { type Action, countRounds, isRound, missedRounds, roundNames } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { Link, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { sayState } from './date-request-state.ts'
import { type DateRequest, sayAsked } from './date-request.ts'
import type { Ledger, LedgerLine, LedgerMove } from './ledger.ts'

export function Undated({ ledger }: { ledger: Ledger }): VNode | null {
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

/** What comes round again has no one date: its rounds are counted instead. */
export function Repeating({ ledger }: { ledger: Ledger }): VNode | null {
  const repeating = ledger.lines.filter(({ action }) => isRound(action.dueRepeats))
  if (repeating.length === 0) return null
  return (
    <Section
      id="repeating"
      heading="What comes round again"
      intro="Each round has its own day. A round that nobody said was done, or that was returned, is missed when its day has passed."
    >
      <Table<LedgerLine>
        caption="Actions that repeat, and their rounds"
        rows={repeating}
        columns={[
          {
            heading: 'Action',
            width: 3,
            rowHeading: true,
            cell: ({ action }) => (
              <Link quiet href={paths.actionPart(action.id, 'rounds')}>
                {[action.ref, action.title].filter((part) => part !== null).join(' ')}
              </Link>
            ),
          },
          {
            heading: 'Every',
            label: 'Every',
            cell: ({ action }) => (isRound(action.dueRepeats) ? roundNames[action.dueRepeats] : ''),
          },
          { heading: 'Lead', label: 'Lead', cell: ({ lead }) => lead },
          {
            heading: 'Accepted',
            label: 'Accepted',
            cell: ({ rounds }) => `${countRounds(rounds).accepted} of ${countRounds(rounds).due}`,
          },
          {
            heading: 'Missed',
            label: 'Missed',
            cell: ({ rounds }) => missedRounds(rounds).join(', ') || 'None',
          },
        ]}
      />
    </Section>
  )
}

export function Moves({ ledger }: { ledger: Ledger }): VNode | null {
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

export function Stood({ ledger }: { ledger: Ledger }): VNode | null {
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

export function ActionLink({ action }: { action: Pick<Action, 'id' | 'ref' | 'title'> }): VNode {
  return (
    <Link quiet href={paths.action(action.id)}>
      {[action.ref, action.title].filter((part) => part !== null).join(' ')}
    </Link>
  )
}
