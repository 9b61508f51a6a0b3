import type { Choices, Keyed } from './choice.ts'
import type { PlanNode } from './node.ts'
import type { Change, Difference } from './plan-difference.ts'
import { standingUnder } from './standing.ts'

/** What is still to be said before the newer version can be put in. */
export type Open = { same: Difference['unsure']; changes: Keyed[]; fates: Keyed[] }

export function openIn(
  { unsure }: Difference,
  changes: readonly Keyed[],
  { choices, was }: { choices: Choices; was: readonly PlanNode[] },
): Open {
  const standing = standingUnder({ was, changes, choices })
  const isOpen = ({ key, change }: Keyed) => {
    const fate = choices.fates.get(key)
    if (change.kind !== 'removed' || fate === undefined) return change.kind === 'removed'
    return fate.kind === 'withdrawn' && standing(change.was.id).length > 0
  }
  return {
    same: unsure,
    changes: changes.filter(({ key, change }) => change.kind !== 'removed' && !choices.taken.has(key)),
    fates: changes.filter(isOpen),
  }
}

export function openCount({ same, changes, fates: lost }: Open): number {
  return same.length + changes.length + lost.length
}

/**
 * Whether a change takes back something that the plan says: its words, its dates, who answers for it, or a part of it.
 * Nobody but a person can tell whether that was meant. What only adds, moves, renumbers or rates as written loses nothing.
 */
export function saysOtherwise(change: Change): boolean {
  switch (change.kind) {
    case 'removed':
    case 'reworded':
      return true
    case 'redated':
      return change.was.due !== null
    case 'led':
      return change.was.leads.length > 0
    case 'beside':
      return change.beside.some(({ was }) => was !== '')
    case 'added':
    case 'rerated':
    case 'moved':
    case 'renumbered':
      return false
  }
}
