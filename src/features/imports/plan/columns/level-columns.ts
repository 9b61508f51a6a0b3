import { pattern } from '#src/kit/pattern.ts'
import type { Candidate } from './column.ts'
import type { Contents } from './contents.ts'
import { settleStates } from './state-titles.ts'
import type { Role } from './vocabulary.ts'

/** Levels stand to the left of the action; what has such a title to its right is something else. */
export function settleParents(candidates: Candidate[]): void {
  const action = candidates.find(({ role }) => role === 'action')
  if (!action) return
  const grouping = candidates.some(({ role, at }) => role === 'parent' && at < action.at)
    ? undefined
    : candidates.find((column) => column.at > action.at && isGrouping(column))
  const group = candidates.some(({ role, at }) => role === 'parent' && at < action.at)
    ? undefined
    : candidates.find((column) => column.at < action.at && isGroup(column))
  if (group) group.role = 'parent'
  const left = candidates.filter(({ at }) => at < action.at)
  for (const column of candidates)
    column.role = left.includes(column) ? leftOf(column, action.contents.several, left) : rightOf(column)
  if (grouping) grouping.role = 'parent'
  settleStates(candidates.filter(({ role, at }) => role === 'parent' && at < action.at))
}

/** In an export the level stands behind the action: few words, the same ones again and again. */
function isGrouping({ role, title, contents }: Candidate): boolean {
  return (
    role === 'parent' &&
    GROUPING.test(title) &&
    contents.again >= 0.4 &&
    contents.own >= 0.9 &&
    contents.words <= 10
  )
}

const GROUPING = pattern('i')`
  ^(?:
    (?:improvement |plan |key |priority |bucket )?(?:
      theme | work ?stream | priority | priority area | objective | area | section | programme | pillar |
      strand | bucket | bucket name | workstream name | project | category
    )
  )$
`

function leftOf(column: Candidate, several: number, left: readonly Candidate[]): Role {
  const { role, weight, contents } = column
  if (role === 'parent' && isNumbers(contents)) return 'ref'
  if (role === 'finding' && contents.words >= 5 && (groups(contents) || several >= 0.5)) return 'parent'
  const prose = role === 'other' && weight === 0 && contents.words >= 2.5
  return prose || isOutcome(column, left) ? 'parent' : role
}

/** "Recommendation | Desired outcome": an outcome is a level, but one for each of the level beside it says what that is for. */
function isOutcome({ role, title, contents: { own } }: Candidate, left: readonly Candidate[]): boolean {
  if (role !== 'success' || !OUTCOME.test(title)) return false
  return !left.some((other) => other.role === 'parent' && Math.abs(other.contents.own - own) < 0.05)
}

/**
 * A few words that stand row after row beside each action of a group, "Front door", "Front door", "Permanence", or once
 * beside the first of them.
 */
function isGroup({ role, weight, contents }: Candidate): boolean {
  const { again, runs, filled, own, ref, grade, lead, due, answer, tick } = contents
  const worded = ref + grade + lead + due + answer + tick < 0.3
  const grouping = own >= 0.9 ? runs >= 0.4 : own <= 0.6
  return role === 'other' && weight === 0 && worded && grouping && filled * (1 - again) >= 2
}

/** "1", "2" or "1.2)", one to a row: the number of what stands beside it. */
function isNumbers({ number, ref, own }: Contents): boolean {
  return number >= 0.7 || (ref >= 0.7 && own >= 0.9)
}

/** Words over several rows, as they are over `several` actions in a cell; a finding told anew beside each action is that action's own. */
function groups({ own, runs, filled }: Contents): boolean {
  return filled < 2 || own < 0.9 || runs > 0
}

function rightOf({ role, title }: Candidate): Role {
  if (role !== 'parent') return role
  if (OUTCOME.test(title) || /\b(?:outcome|impact)/i.test(title)) return 'success'
  return /recommendation|ofsted|finding/i.test(title) ? 'finding' : 'other'
}

const OUTCOME = /^\W*(?:\w+ )?outcomes?\W*$/i
