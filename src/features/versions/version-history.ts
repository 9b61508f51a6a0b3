import type { Entry } from '#src/features/history/index.ts'
import { versionSteps } from './version-life.ts'

export type Told = { at: Date; says: string }

const others: Record<string, string> = {
  'version.begin': 'began it',
  'version.fate': 'said what became of an action that it no longer has',
}

/** What was done to a version, in sentences, the latest first; single comments are on the consultation's own page. */
export function tellHistory(entries: readonly Entry[]): Told[] {
  return entries.flatMap(({ at, deed, personName, reason }) => {
    const told = others[deed] ?? versionSteps.find((step) => `version.${step.deed}` === deed)?.told
    if (told === undefined) return []
    const quoted = reason === null || reason === '' ? '' : `: “${reason}”`
    return [{ at, says: `${personName ?? 'Somebody'} ${told}${quoted}.`.replace(/[.!?]”\.$/u, '.”') }]
  })
}
