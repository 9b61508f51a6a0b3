/** Somebody who may agree that a date moves, and how far. Where a limit is null there is none. */
export type DateAuthority = {
  name: string
  kind: 'theme-lead' | 'board'
  /** The longest single move, in working days. */
  mostDays: number | null
  /** Up to which move of the same action; the first is 1. */
  mostMoves: number | null
  /** How far after the first date it may then stand, in working days. */
  mostDaysAltogether: number | null
  /** Also where an inspection's priority action or a condition of the Department is answered. */
  statutory: boolean
  /** After so many working days without a decision a request lapses: for a board, about its next two meetings. */
  lapseDays: number
}

/** How large a move is. No days where no day is asked for: such a move has no end. */
export type MoveSize = {
  workingDays: number | null
  moveNumber: number
  daysAltogether: number | null
  statutory: boolean
}

const unlimited = { mostDays: null, mostMoves: null, mostDaysAltogether: null }

/** The least first, for a council that has not set its own (governance and assurance, 3.6). */
export const usualAuthorities: readonly DateAuthority[] = [
  {
    name: 'The theme’s lead',
    kind: 'theme-lead',
    mostDays: 20,
    mostMoves: 1,
    mostDaysAltogether: 40,
    statutory: false,
    lapseDays: 20,
  },
  { name: 'Programme Board', kind: 'board', ...unlimited, mostMoves: 2, statutory: false, lapseDays: 40 },
  { name: 'Improvement Board', kind: 'board', ...unlimited, statutory: true, lapseDays: 40 },
]

/** The first within whose limits the move lies; the last decides what is beyond all. */
export function whoDecides(authorities: readonly DateAuthority[], size: MoveSize): DateAuthority {
  const found = authorities.find((one) => beyond(one, size) === null) ?? authorities.at(-1)
  if (found === undefined) throw new Error('A council always has somebody who decides on dates')
  return found
}

/** "It would be the third move, so the Improvement Board decides." */
export function whyDecides(authorities: readonly DateAuthority[], size: MoveSize): string {
  const decider = whoDecides(authorities, size)
  const lesser = authorities[authorities.indexOf(decider) - 1]
  const reason = lesser === undefined ? null : beyond(lesser, size)
  return reason === null
    ? `${withThe(decider.name)} decides.`
    : `${reason}, so ${inText(decider.name)} decides.`
}

/** What takes a move out of somebody's hands; null where it is theirs to decide. */
function beyond(authority: DateAuthority, size: MoveSize): string | null {
  if (size.statutory && !authority.statutory)
    return 'It answers an inspection’s priority action or a condition of the Department'
  if (authority.mostMoves !== null && size.moveNumber > authority.mostMoves)
    return `It would be the ${ordinalOf(size.moveNumber)} move`
  if (exceeds(size.workingDays, authority.mostDays))
    return size.workingDays === null
      ? 'It would have no end'
      : `It is a move of ${size.workingDays} working days, more than ${authority.mostDays}`
  if (exceeds(size.daysAltogether, authority.mostDaysAltogether))
    return `It would stand ${size.daysAltogether ?? 0} working days after its first date, more than ${authority.mostDaysAltogether}`
  return null
}

/** No day at all is beyond every limit of days. */
function exceeds(days: number | null, most: number | null): most is number {
  return most !== null && (days === null || days > most)
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

export function ordinalOf(count: number): string {
  return ordinals[count - 1] ?? `${count}th`
}

/** As it stands in a sentence: "the Programme Board", "the theme’s lead". */
export function inText(name: string): string {
  return /^the /i.test(name) ? `the ${name.slice(4)}` : `the ${name}`
}

export function withThe(name: string): string {
  return /^the /i.test(name) ? `The ${name.slice(4)}` : `The ${name}`
}
