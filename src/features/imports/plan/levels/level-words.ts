import { STEP } from '#src/features/imports/plan/columns/step-columns.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { LEVEL_WORDS } from '#src/features/imports/plan/columns/vocabulary.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'

/** What a word alone names: a level above the actions, an action, or a part of one. */
export type Sort = 'level' | 'action' | 'step'

const LEVELS: ReadonlySet<string> = new Set(LEVEL_WORDS)
/** So surely a title is one. */
const SURE = 8
const LIKELY = 6

/** What "Theme", "Outcome", "Action" or "Sub-action" names in a cell that holds nothing else; null for other words. */
export function sortNamed(written: string): Sort | null {
  const plain = plainOf(written)
  if (plain === '' || plain.split(' ').length > 4) return null
  if (LEVELS.has(plain) || LEVELS.has(plain.replace(/s$/, ''))) return 'level'
  return STEP.test(plain) ? 'step' : sortTitled(written)
}

function sortTitled(written: string): Sort | null {
  const match = matchTitle(written)
  if (match?.role === 'action' && match.weight >= LIKELY) return 'action'
  return match?.role === 'parent' && match.weight >= SURE ? 'level' : null
}
