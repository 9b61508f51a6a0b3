import type { PlanDraft } from './plan-draft.ts'

/** The field of a guess that tells of a part of the document which was not read: a person must know before a plan is made. */
export const UNREAD = 'unread'

type Guesses = PlanDraft['guesses']

/** What was not read, as the first that a person should look at. */
export function guessUnread(unread: readonly string[]): Guesses {
  return unread.map((said) => ({ item: null, field: UNREAD, note: said.replace(/\.$/, '') }))
}

/** The sentences that say what of the document was not read; none where all of it was. */
export function unreadIn({ guesses }: { guesses: Guesses }): string[] {
  return guesses.flatMap(({ field, note }) => (field === UNREAD ? [`${note}.`] : []))
}
