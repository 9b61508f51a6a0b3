import { wordsOf } from '#src/kit/documents/source-document.ts'

/** The words of a text, each with how often it stands there. */
export type Bag = { words: Map<string, number>; weight: number }

/** Words of three letters or fewer say little of what a sentence means, and count half. */
const shortWord = 3

export function bagOf(text: string): Bag {
  const words = new Map<string, number>()
  let weight = 0
  for (const written of wordsOf(text)) {
    const word = stemOf(written)
    words.set(word, (words.get(word) ?? 0) + 1)
    weight += weightOf(word)
  }
  return { words, weight }
}

/** "Approve", "approved" and "approving" are one word here, as "school" and "schools" are. */
function stemOf(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:ings?|ed|es|e|s)$/u, '')
}

/** How much two texts have in common, from 0 (no word) to 1 (the same words): twice the shared over the whole. */
export function likeness(one: Bag, other: Bag): number {
  const all = one.weight + other.weight
  if (all === 0) return 1
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, count] of few.words) shared += weightOf(word) * Math.min(count, many.words.get(word) ?? 0)
  return (2 * shared) / all
}

function weightOf(word: string): number {
  return word.length <= shortWord && !/\p{N}/u.test(word) ? 0.5 : 1
}
