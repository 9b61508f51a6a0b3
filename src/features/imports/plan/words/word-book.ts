import { wordsOf } from '#src/kit/documents/source-document.ts'

/** The different words of a paper, each by a number; a text is parted once, however often it is asked for. */
export type WordBook = {
  /** A text's words in their order, each occurrence counted. */
  wordsIn: (text: string) => readonly number[]
  spell: (word: number) => string
  /** Lends the words of texts while some work lasts: each occurrence is taken once, by whoever asks first. */
  lend: <Result>(texts: readonly string[], work: (take: Take) => Result) => Result
}

/** Takes what is lent of some words, and gives back those that were not to be had. */
type Take = (words: readonly number[]) => readonly number[]

export function openBook(): WordBook {
  const spelt: string[] = []
  const numbers = new Map<string, number>()
  const texts = new Map<string, readonly number[]>()
  /** How many of each word are lent at the moment and not taken, and how many of all together. */
  const lent: number[] = []
  let open = 0
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, spelt.length)
    lent.push(0)
    return spelt.push(word) - 1
  }
  const wordsIn = (text: string): readonly number[] => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const words = wordsOf(text).map(numberOf)
    texts.set(text, words)
    return words
  }
  const take: Take = (words) => {
    if (open === 0) return words
    const left: number[] = []
    for (const word of words) {
      const count = lent[word] ?? 0
      if (count === 0) left.push(word)
      else {
        lent[word] = count - 1
        open -= 1
      }
    }
    return left
  }
  return {
    wordsIn,
    spell: (word) => spelt[word] ?? '',
    lend: (held, work) => {
      for (const text of held)
        for (const word of wordsIn(text)) {
          lent[word] = (lent[word] ?? 0) + 1
          open += 1
        }
      const result = work(take)
      if (open > 0) for (const text of held) for (const word of wordsIn(text)) lent[word] = 0
      open = 0
      return result
    },
  }
}
