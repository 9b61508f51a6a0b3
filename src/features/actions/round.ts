import { sayDay } from '#src/kit/dates/say.ts'
import { addDays, addMonths, mondayOf } from '#src/kit/dates/working-days.ts'
import type { Round } from './due.ts'

export type RoundState = 'submitted' | 'accepted' | 'returned'

/** What was said of one round of an action that repeats. */
export type RoundSaid = {
  periodFrom: string
  periodTo: string
  state: RoundState
  note: string
  doneOn: string
  doneBy: string | null
  doneByName: string | null
  decidedByName: string | null
  decisionWords: string | null
}

/** One round: its period, the last day of which is its due day, and how it stands. */
export type ActionRound = {
  from: string
  to: string
  /** "June 2026", "April to June 2026". */
  name: string
  standing: 'due' | 'awaiting' | 'accepted' | 'missed'
  said: RoundSaid | null
}

const months: Record<Exclude<Round, 'weekly'>, { length: number; first: number }> = {
  monthly: { length: 1, first: 1 },
  quarterly: { length: 3, first: 1 },
  // Autumn to 31 December, spring to 30 April, summer to 31 August.
  termly: { length: 4, first: 1 },
  // From April, as councils count years.
  'six-monthly': { length: 6, first: 4 },
  annual: { length: 12, first: 4 },
}

/** The period of this length in which a day lies, first and last day. */
export function periodAt(round: Round, day: string): { from: string; to: string } {
  if (round === 'weekly') {
    const monday = mondayOf(day)
    return { from: monday, to: addDays(monday, 6) }
  }
  const { length, first } = months[round]
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - first
  const begin = month - (month % length) + first - 1
  const from = `${Math.floor(begin / 12)}-${String((begin % 12) + 1).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, length), -1) }
}

/**
 * Every round from the day the plan asked for it, latest first. A period more than half gone on that day does not count;
 * nor one that begins after the action's last day. What is over and was not said to be done, or was returned, is missed.
 */
export function roundsOf(
  round: Round,
  { began, until, today }: { began: string; until: string | null; today: string },
  said: readonly RoundSaid[],
): ActionRound[] {
  const rounds: ActionRound[] = []
  const last = until !== null && until < today ? until : today
  for (
    let period = firstPeriod(round, began);
    period.from <= last;
    period = periodAt(round, addDays(period.to, 1))
  ) {
    const one = said.find(({ periodFrom }) => periodFrom === period.from) ?? null
    rounds.unshift({ ...period, name: nameOf(period), standing: standingOf(period, one, today), said: one })
  }
  return rounds
}

function firstPeriod(round: Round, began: string): { from: string; to: string } {
  const period = periodAt(round, began)
  const gone = Date.parse(began) - Date.parse(period.from)
  return gone * 2 > Date.parse(period.to) - Date.parse(period.from)
    ? periodAt(round, addDays(period.to, 1))
    : period
}

function standingOf({ to }: { to: string }, said: RoundSaid | null, today: string): ActionRound['standing'] {
  if (said?.state === 'accepted') return 'accepted'
  if (said?.state === 'submitted') return 'awaiting'
  return to < today ? 'missed' : 'due'
}

function nameOf({ from, to }: { from: string; to: string }): string {
  const [, first = '', year = ''] = sayDay(from).split(/\s/)
  const [, last = '', lastYear = ''] = sayDay(to).split(/\s/)
  if (Date.parse(to) - Date.parse(from) < 8 * 86_400_000) return `week of ${sayDay(from)}`
  if (first === last) return `${last} ${lastYear}`
  return year === lastYear ? `${first} to ${last} ${year}` : `${first} ${year} to ${last} ${lastYear}`
}

/** The names of the rounds that were missed, in the order in which they fell due. */
export function missedRounds(rounds: readonly ActionRound[]): string[] {
  return rounds
    .filter(({ standing }) => standing === 'missed')
    .map(({ name }) => name)
    .toReversed()
}

/** How many rounds fell due, how many were accepted and how many were missed. The one that runs counts once it is accepted. */
export function countRounds(rounds: readonly ActionRound[]): {
  due: number
  accepted: number
  missed: number
} {
  const accepted = rounds.filter(({ standing }) => standing === 'accepted').length
  const missed = rounds.filter(({ standing }) => standing === 'missed').length
  const awaiting = rounds.filter(({ standing }) => standing === 'awaiting').length
  return { due: accepted + missed + awaiting, accepted, missed }
}
