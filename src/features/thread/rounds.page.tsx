import { withRef } from '#src/kit/with-ref.ts'
import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import type { EvidenceOfAction } from '#src/features/evidence/index.ts'
import {
  type Action,
  type ActionRound,
  type Round,
  countRounds,
  missedRounds,
  roundNames,
} from '#src/features/actions/index.ts'
import type { Update } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  errorFor,
  Form,
  HiddenField,
  Link,
  PageHead,
  Section,
  Table,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

export type RoundsProps = {
  action: Action
  repeats: Round
  rounds: ActionRound[]
  updates: Update[]
  evidence: EvidenceOfAction[]
  /** They lead it, so they say that a round is done. */
  maySay: boolean
  /** They do not, and may accept it. */
  mayAccept: boolean
  csrf: string
  typed: Record<string, string>
  faults: Fault[]
}

const standings: Record<ActionRound['standing'], string> = {
  due: 'Due',
  awaiting: 'Awaiting acceptance',
  accepted: 'Accepted',
  missed: 'Missed',
}

/** An action that comes round again: each round with its day, what was said of it, and its own updates and evidence. */
export function RoundsPage(props: RoundsProps): VNode {
  const { action, rounds, repeats } = props
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={withRef(action.ref, action.title)}
        heading={`Each ${roundNames[repeats]}`}
        lede={sayRounds(rounds)}
      />
      {rounds
        .filter((round) => isAsked(round, props))
        .map((round) => (
          <RoundForm {...props} round={round} />
        ))}
      <Section id="rounds" heading="Every round" intro="Latest first.">
        <Table
          caption="Rounds of this action"
          rows={rounds}
          empty="No round has begun yet."
          columns={[
            { heading: 'Round', rowHeading: true, cell: (round) => round.name },
            { heading: 'Due', label: 'Due', cell: (round) => sayDay(round.to) },
            {
              heading: 'How it stands',
              label: 'How it stands',
              cell: (round) =>
                round.standing === 'missed' ? <strong>{standings.missed}</strong> : standings[round.standing],
            },
            { heading: 'Said', label: 'Said', cell: (round) => <Said round={round} /> },
            {
              heading: 'In its time',
              label: 'In its time',
              cell: (round) => <InItsTime {...props} round={round} />,
            },
          ]}
        />
      </Section>
    </>
  )
}

/** "3 of 5 rounds were accepted. Missed: April 2026." */
export function sayRounds(rounds: readonly ActionRound[]): string {
  const { due, accepted } = countRounds(rounds)
  const missed = missedRounds(rounds)
  const [current] = rounds
  const next = current?.standing === 'due' ? ` ${upper(current.name)} is due by ${sayDay(current.to)}.` : ''
  const so =
    due === 0
      ? 'No round has fallen due yet.'
      : `${accepted} of ${due} ${due === 1 ? 'round was' : 'rounds were'} accepted.`
  return `${so}${missed.length === 0 ? '' : ` Missed: ${missed.join(', ')}.`}${next}`
}

/** The round that runs, the latest that was missed, and whatever waits for this person. */
function isAsked(round: ActionRound, { maySay, mayAccept, rounds }: RoundsProps): boolean {
  if (round.standing === 'awaiting') return mayAccept
  return maySay && (round.standing === 'due' || (round.standing === 'missed' && rounds.indexOf(round) <= 1))
}

function RoundForm({ action, round, csrf, typed, faults }: RoundsProps & { round: ActionRound }): VNode {
  const mine = typed['period'] === round.from
  const waits = round.standing === 'awaiting'
  return (
    <Section id={`round-${round.from}`} heading={upper(round.name)} intro={sayRound(round)}>
      <Form action={paths.actionPart(action.id, 'rounds')} csrf={csrf}>
        <HiddenField name="period" value={round.from} />
        <Textarea
          id={`note-${round.from}`}
          name="note"
          label={waits ? 'What did you check, or what is missing?' : 'What was done?'}
          rows={3}
          value={mine ? (typed['note'] ?? '') : ''}
          error={mine ? errorFor(faults, 'note') : undefined}
        />
        {waits ? (
          <>
            <Button name="deed" value="accept" hidden={round.name}>
              Accept it
            </Button>{' '}
            <Button kind="secondary" name="deed" value="return" hidden={round.name}>
              Return it
            </Button>
          </>
        ) : (
          <Button
            name="deed"
            value="done"
            hidden={round.name}
            kind={round.standing === 'missed' ? 'secondary' : undefined}
          >
            Say that it is done
          </Button>
        )}
      </Form>
    </Section>
  )
}

/** What is asked about a round: what its lead said of it, or by when it is due. */
function sayRound({ standing, said, to }: ActionRound): string {
  if (standing === 'awaiting' && said !== null)
    return `${said.doneByName ?? 'Its lead'} said on ${sayDay(said.doneOn)}: “${said.note}”`
  const due = `${standing === 'missed' ? 'It was due' : 'Due'} by ${sayDay(to)}.`
  return said?.state === 'returned' ? `${due} Returned: “${said.decisionWords ?? ''}”` : due
}

function Said({ round }: { round: ActionRound }): VNode {
  const { said } = round
  if (said === null) return <span>Nothing</span>
  return (
    <span>
      {said.note}{' '}
      <span class="gt-muted">
        {said.doneByName ?? 'Its lead'}, {sayDay(said.doneOn)}.
        {said.decidedByName === null
          ? ''
          : ` ${said.state === 'accepted' ? 'Accepted' : 'Returned'} by ${said.decidedByName}: “${said.decisionWords ?? ''}”`}
      </span>
    </span>
  )
}

/** What was reported and shown in the round's own time. */
function InItsTime({ action, round, updates, evidence }: RoundsProps & { round: ActionRound }): VNode {
  const within = (day: string) => day >= round.from && day <= round.to
  const reported = updates.filter(({ givenAt }) => within(dayOf(givenAt))).length
  const shown = evidence.filter(({ datedOn }) => within(datedOn))
  return (
    <span>
      {reported === 0 ? (
        'No update'
      ) : (
        <Link href={paths.actionPart(action.id, 'updates')} hidden={`in ${round.name}`}>
          {reported === 1 ? 'One update' : `${reported} updates`}
        </Link>
      )}
      {shown.length === 0 ? ', no evidence' : ''}
      {shown.map((one) => (
        <>
          , <Link href={paths.evidence(one.id)}>{one.title}</Link>
        </>
      ))}
    </span>
  )
}
