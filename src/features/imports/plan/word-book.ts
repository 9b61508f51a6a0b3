import { wordsOf } from '#src/kit/documents/source-document.ts'

/** The different words of a paper, each by a number; a text is parted once, however often it is asked for. */
export type WordBook = {
  /** A text's words in their order, each occurrence counted. */
  wordsIn: (text: string) => readonly number[]
  spell: (word: number) => string
  /** Answers of one word after another whether these texts still hold it: each occurrence is given once. */
  takerOf: (texts: readonly string[]) => (word: number) => boolean
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
  return {
    wordsIn,
    spell: (word) => spelt[word] ?? '',
    takerOf: (held) => {
      const counts = new Map<number, number>()
      for (const text of held) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
      return (word) => {
        const count = counts.get(word) ?? 0
        if (count > 0) counts.set(word, count - 1)
        return count > 0
      }
    },
  }
}
