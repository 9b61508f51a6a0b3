import { wordsOf } from '#src/kit/documents/source-document.ts'

/** The different words of a paper, each by a number; a text is parted once, however often it is asked for. */
export type WordBook = {
  /** A text's words in their order, each occurrence counted. */
  wordsIn: (text: string) => readonly number[]
  spell: (word: number) => string
  /** Lends the words of texts while some work lasts: each occurrence is taken once, by whoever asks first. */
  lend: <Result>(texts: readonly string[], work: (takes: (word: number) => boolean) => Result) => Result
}

export function openBook(): WordBook {
  const spelt: string[] = []
  const numbers = new Map<string, number>()
  const texts = new Map<string, readonly number[]>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? spelt.length
    if (known === spelt.length) {
      spelt.push(word)
      numbers.set(word, known)
    }
    return known
  }
  const wordsIn = (text: string): readonly number[] => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const words = wordsOf(text).map(numberOf)
    texts.set(text, words)
    return words
  }
  /** How many of each word are lent at the moment and not taken. */
  const lent: number[] = []
  const takes = (word: number): boolean => {
    const count = lent[word] ?? 0
    if (count > 0) lent[word] = count - 1
    return count > 0
  }
  return {
    wordsIn,
    spell: (word) => spelt[word] ?? '',
    lend: (held, work) => {
      for (const text of held) for (const word of wordsIn(text)) lent[word] = (lent[word] ?? 0) + 1
      const result = work(takes)
      for (const text of held) for (const word of wordsIn(text)) lent[word] = 0
      return result
    },
  }
}
