import type { PictureTable, PictureWords } from './picture.ts'
import { counted } from './text.ts'

/** The rungs, in the order in which an action climbs them. From `complete` on, a second person has accepted it. */
export const rungs = ['notStarted', 'inProgress', 'awaiting', 'complete', 'embedding', 'embedded'] as const
export type Rung = (typeof rungs)[number]

export const rungWords: Readonly<Record<Rung, string>> = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  awaiting: 'Awaiting acceptance',
  complete: 'Complete',
  embedding: 'Embedding',
  embedded: 'Embedded',
}

export type LadderCounts = Readonly<Record<Rung, number>> & {
  readonly paused: number
  readonly regressed: number
}

/** One theme: how many of its live actions stand on each rung. Cancelled and superseded ones are not live. */
export interface LadderTheme {
  /** "5", or null where the plan does not number its themes. */
  code: string | null
  name: string
  counts: LadderCounts
}

export interface Ladder {
  council: string
  /** As people say it: "14 September 2026". */
  asAt: string
  themes: readonly LadderTheme[]
}

/** How many have been accepted as complete, or have come further. */
export function acceptedOf(counts: LadderCounts): number {
  return counts.complete + counts.embedding + counts.embedded
}

export function onLadder(counts: LadderCounts): number {
  return rungs.reduce((sum, rung) => sum + counts[rung], 0)
}

/** Every live action, on the ladder or off it. */
export function allOf(counts: LadderCounts): number {
  return onLadder(counts) + counts.paused + counts.regressed
}

export function wholePlan(ladder: Ladder): LadderCounts {
  const sum = (of: keyof LadderCounts) => ladder.themes.reduce((total, theme) => total + theme.counts[of], 0)
  const [notStarted, inProgress, awaiting] = [sum('notStarted'), sum('inProgress'), sum('awaiting')]
  const [complete, embedding, embedded] = [sum('complete'), sum('embedding'), sum('embedded')]
  return {
    notStarted,
    inProgress,
    awaiting,
    complete,
    embedding,
    embedded,
    paused: sum('paused'),
    regressed: sum('regressed'),
  }
}

/** Themes by the share accepted, most first; then by how many are embedded; then as the plan has them. */
export function inOrder(ladder: Ladder): LadderTheme[] {
  return ladder.themes.toSorted((a, b) => {
    // Shares compared crosswise, so that no rounding decides.
    const more = acceptedOf(b.counts) * allOf(a.counts) - acceptedOf(a.counts) * allOf(b.counts)
    return more === 0 ? b.counts.embedded - a.counts.embedded : more
  })
}

export function themeName({ code, name }: LadderTheme): string {
  return code === null ? name : `${code} ${name}`
}

/** What the ladder says. Never a share "done": complete and embedded are not one figure. */
export function ladderWords(ladder: Ladder): PictureWords {
  const plan = wholePlan(ladder)
  return {
    title: 'How far each theme has climbed, from not started to embedded',
    says: finding(plan),
    more: [waiting(plan), furthestBehind(ladder), offLadder(plan)].filter((part) => part !== '').join(' '),
    sub: 'Every action, by theme. Right of the upright line, a second person has accepted that it is done.',
    foot: `${ladder.council}, as at ${ladder.asAt}. Cancelled and superseded actions are left out. Complete is not embedded: an action is embedded only when two kinds of evidence agree over two periods.`,
  }
}

function finding(plan: LadderCounts): string {
  const all = allOf(plan)
  if (all === 0) return 'There are no actions yet'
  if (plan.notStarted === all) return 'No action has started'
  const accepted = acceptedOf(plan)
  if (accepted === 0) return `None of ${counted(all, 'action')} has been accepted as complete`
  const have = accepted === 1 ? 'has' : 'have'
  const proved =
    plan.embedded === 0
      ? 'in none has the change been proved to last'
      : `in ${plan.embedded} the change has lasted and is proved`
  return `${accepted} of ${counted(all, 'action')} ${have} been accepted as complete; ${proved}`
}

function waiting({ awaiting }: LadderCounts): string {
  if (awaiting === 0) return ''
  return awaiting === 1 ? '1 waits for someone to accept it.' : `${awaiting} wait for someone to accept them.`
}

function furthestBehind(ladder: Ladder): string {
  const ordered = inOrder(ladder)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (first === undefined || last === undefined || ordered.length < 2) return ''
  const [best, worst] = [
    acceptedOf(first.counts) * allOf(last.counts),
    acceptedOf(last.counts) * allOf(first.counts),
  ]
  if (best === worst) return ''
  const named = last.code === null ? last.name : `theme ${last.code}, ${last.name}`
  return `Furthest behind is ${named}: ${acceptedOf(last.counts)} of ${allOf(last.counts)} accepted.`
}

function offLadder({ paused, regressed }: LadderCounts): string {
  const parts = [
    paused === 0 ? '' : `${paused} ${paused === 1 ? 'is' : 'are'} paused`,
    regressed === 0
      ? ''
      : `${regressed} ${regressed === 1 ? 'has' : 'have'} slipped back after being embedded`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join(' and ')}.`
}

export function ladderTable(ladder: Ladder): PictureTable {
  const row = (name: string, counts: LadderCounts) => [
    name,
    ...rungs.map((rung) => counts[rung]),
    counts.paused,
    counts.regressed,
    acceptedOf(counts),
    allOf(counts),
  ]
  const headings = [
    ...rungs.map((rung) => rungWords[rung]),
    'Paused',
    'Slipped back',
    'Accepted or later',
    'All live',
  ]
  return {
    caption: 'Actions on each rung, by theme',
    columns: [
      { heading: 'Theme', numeric: false },
      ...headings.map((heading) => ({ heading, numeric: true })),
    ],
    rows: [
      ...inOrder(ladder).map((theme) => row(themeName(theme), theme.counts)),
      row('Whole plan', wholePlan(ladder)),
    ],
  }
}
