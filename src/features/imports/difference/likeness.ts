import { wordsOf } from '#src/kit/documents/source-document.ts'

/** The words of a text, each with what it weighs; one that stands there again is kept as its second, its third. */
export type Bag = { words: Map<string, number>; weight: number }

/** Words of three letters or fewer say little of what a sentence means, and count half. */
const shortWord = 3

export function bagOf(text: string): Bag {
  const words = new Map<string, number>()
  const times = new Map<string, number>()
  let weight = 0
  for (const written of wordsOf(text)) {
    const word = stemOf(written)
    const time = (times.get(word) ?? 0) + 1
    times.set(word, time)
    words.set(time === 1 ? word : `${word} ${time}`, weightOf(word))
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
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, weight] of few.words) if (many.words.has(word)) shared += weight
  return shareOf(shared, one.weight + other.weight)
}

function shareOf(shared: number, all: number): number {
  return all === 0 ? 1 : (2 * shared) / all
}

function weightOf(word: string): number {
  return word.length <= shortWord && !/\p{N}/u.test(word) ? 0.5 : 1
}

/**
 * The likeness of one text to each of many, in their order: by an index of their words, so that it meets only those that
 * share one. The answer is written over at the next asking.
 */
export function likenessTo(many: readonly Bag[]): (one: Bag) => Float64Array {
  const standing = new Map<string, number[]>()
  many.forEach(({ words }, at) => {
    for (const word of words.keys()) {
      const found = standing.get(word)
      if (found === undefined) standing.set(word, [at])
      else found.push(at)
    }
  })
  const weights = Float64Array.from(many, ({ weight }) => weight)
  const alike = new Float64Array(many.length)
  return (one) => {
    alike.fill(0)
    for (const [word, weight] of one.words)
      for (const at of standing.get(word) ?? []) alike[at] = (alike[at] ?? 0) + weight
    for (let at = 0; at < many.length; at++)
      alike[at] = shareOf(alike[at] ?? 0, one.weight + (weights[at] ?? 0))
    return alike
  }
}
