import { upper } from '#src/kit/first-letter.ts'
import { counted } from '#src/features/plans/index.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import type { Corrected } from './correction.ts'
import { wordFor } from './level-word.ts'
import type { PlanDraft } from './plan/plan-draft.ts'
import type { Question } from './question.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Numbers below ten in words, as a sentence says them. */
export function said(count: number): string {
  return small[count] ?? String(count)
}

/** "Four priorities, nine aims and 31 actions." */
export function sayWhatWasFound({ draft, leftOut }: Corrected): string {
  const items = draft.items.filter(({ id }) => !leftOut.has(id))
  const parts = (['theme', 'objective', 'action'] as const).flatMap((level) => {
    const found = items.filter((item) => item.level === level)
    return found.length === 0 && level !== 'action' ? [] : [sayCount(found.length, wordFor(found, level))]
  })
  const last = parts.pop() ?? ''
  return upper(parts.length === 0 ? last : `${parts.join(', ')} and ${last}`)
}

/** "Four priorities", "no actions", "31 actions". */
export function sayCount(count: number, word: string): string {
  return counted(count, word).replace(/^\d+/, (digits) => said(Number(digits)))
}

/** Which actions nothing is asked about; of those asked, what is left. */
export function countSure({ draft, leftOut }: Corrected, questions: readonly Question[]) {
  const actions = draft.items.filter((item) => item.level === 'action' && !leftOut.has(item.id))
  const open = questions.filter(({ answered }) => !answered)
  const asked = new Set(open.flatMap(({ items }) => items.map(({ id }) => id)))
  const unsure = actions.filter(({ id }) => asked.has(id)).length
  return { actions: actions.length, sure: actions.length - unsure, unsure, open: open.length }
}

export type Account = {
  words: number
  placed: number
  aside: { reason: string; words: number }[]
  missing: number
}

/** Where every word of the document went. */
export function accountOf(draft: PlanDraft): Account {
  const aside = new Map<string, number>()
  for (const { text, reason } of draft.unplaced) {
    aside.set(reason, (aside.get(reason) ?? 0) + wordsOf(text).length)
  }
  const { words, placed, unplaced } = draft.coverage
  return {
    words,
    placed,
    aside: [...aside]
      .map(([reason, count]) => ({ reason, words: count }))
      .sort((one, other) => other.words - one.words),
    missing: words - placed - unplaced,
  }
}
