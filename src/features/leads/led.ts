import {
  type Confidence,
  type DeliveryState,
  confidenceShown,
  isOpen,
  isOverdue,
} from '#src/features/actions/index.ts'

/** An action of a live plan that is not yet accepted, with whoever answers for it: a person, a post, words, or nobody. */
export type Led = {
  id: string
  planId: string
  planTitle: string
  ref: string | null
  title: string
  state: DeliveryState
  confidence: Confidence | null
  confidenceAt: Date | null
  dueOn: string | null
  dueText: string
  dueRepeats: string | null
  reviewOn: string | null
  firstDueOn: string | null
  timesMoved: number
  asWritten: string | null
  accountableId: string | null
  name: string | null
  personState: string | null
  postId: string | null
  post: string | null
}

export type Why = 'left' | 'vacant' | 'written' | 'blank'

/** Why nobody answers for an action today; null where somebody does. */
export function whyLit(led: Led): Why | null {
  if (led.accountableId !== null) return led.personState === 'left' ? 'left' : null
  if (led.postId !== null) return 'vacant'
  return (led.asWritten ?? '').trim() === '' ? 'blank' : 'written'
}

/** Actions that wait to be handed over, together where one word from somebody settles them all. */
export type Group = { why: Why; key: string; name: string; postId: string | null; actions: Led[] }

const inOrder: readonly Why[] = ['left', 'vacant', 'written', 'blank']

/** What lights up: leavers' actions, vacant posts', those whose lead is only words, and those with none; the most first in each. */
export function groupsOf(all: readonly Led[]): Group[] {
  const groups = new Map<string, Group>()
  for (const led of all) {
    const why = whyLit(led)
    if (why === null) continue
    const key = `${why}:${keyOf(why, led)}`
    const group = groups.get(key) ?? { why, key, name: nameOf(why, led), postId: led.postId, actions: [] }
    group.actions.push(led)
    groups.set(key, group)
  }
  return [...groups.values()].sort(
    (one, other) =>
      inOrder.indexOf(one.why) - inOrder.indexOf(other.why) ||
      other.actions.length - one.actions.length ||
      one.name.localeCompare(other.name),
  )
}

function keyOf(why: Why, led: Led): string {
  if (why === 'left') return led.accountableId ?? ''
  if (why === 'vacant') return led.postId ?? ''
  return why === 'written' ? (led.asWritten ?? '').trim().toLowerCase() : ''
}

function nameOf(why: Why, led: Led): string {
  if (why === 'left') return led.name ?? ''
  if (why === 'vacant') return led.post ?? ''
  return why === 'written' ? (led.asWritten ?? '').trim() : ''
}

/** How much one person, vacant post or written name carries. */
export type Carrier = {
  key: string
  personId: string | null
  postId: string | null
  name: string
  /** The posts through which a person carries some of it. */
  posts: string[]
  why: Why | null
  open: number
  red: number
  amber: number
  noReport: number
  overdue: number
}

/** Who carries how many open actions, the most first. */
export function carriersOf(all: readonly Led[], today: string, since: string): Carrier[] {
  const carriers = new Map<string, Carrier>()
  for (const led of all.filter(({ state }) => isOpen(state))) {
    const why = whyLit(led)
    const key = led.accountableId ?? `${why ?? ''}:${keyOf(why ?? 'blank', led)}`
    const carrier = carriers.get(key) ?? beginCarrier(key, led, why)
    count(carrier, led, { today, since })
    carriers.set(key, carrier)
  }
  return [...carriers.values()].sort(
    (one, other) =>
      other.open - one.open || other.overdue - one.overdue || one.name.localeCompare(other.name),
  )
}

function count(carrier: Carrier, led: Led, { today, since }: { today: string; since: string }): void {
  const shown = confidenceShown(led, since)
  carrier.open += 1
  if (shown === 'red') carrier.red += 1
  if (shown === 'amber') carrier.amber += 1
  if (shown === 'no-report') carrier.noReport += 1
  if (isOverdue(led, today)) carrier.overdue += 1
  const { accountableId, post } = led
  if (accountableId !== null && post !== null && !carrier.posts.includes(post)) carrier.posts.push(post)
}

function beginCarrier(key: string, led: Led, why: Why | null): Carrier {
  const person = led.accountableId !== null
  return {
    key,
    personId: led.accountableId,
    postId: person ? null : led.postId,
    name: person ? (led.name ?? '') : why === 'blank' || why === null ? 'Nobody is named' : nameOf(why, led),
    posts: [],
    why,
    open: 0,
    red: 0,
    amber: 0,
    noReport: 0,
    overdue: 0,
  }
}
