import { countWords } from '#src/kit/documents/source-document.ts'
import { openBook } from './word-book.ts'

/** A paragraph or a cell of the document, and its words that no text has taken yet; null while nothing was sought there. */
type Unit = { text: string; words: number; left: readonly number[] | null }

/** Where each word of the document went, occurrence by occurrence. */
export type Ledger = {
  /** What stands in the document, in its order; each is one place that words come from. */
  open: (key: object, text: string) => void
  /** Words placed in the draft, taken off what these places still hold. A second placing takes nothing. */
  place: (keys: readonly object[], texts: readonly string[]) => void
  /** Words that may go: the second copy of a heading row, a page number. */
  drop: (keys: readonly object[]) => void
  /** The words of a place that stand nowhere in the draft yet, in the order of the document. */
  leftOf: (key: object) => string
  total: () => number
  /** How many words may go, or stand in a place that was opened again. */
  dropped: () => number
  /** What was opened, text by text. */
  texts: () => readonly string[]
  /** The words of `source` that stand fewer times in `placed`: each as often as it is missing. */
  missing: (source: readonly string[], placed: readonly string[]) => string[]
  /** How many words stand in texts. */
  count: (texts: readonly string[]) => number
}

/** Among more texts than this a place is not looked for. */
const FEW = 40

/**
 * Takes off each place that still holds all of its words and stands as it is among the texts: no word of it is left, and
 * none of that text. Gives back the places and texts whose words must be looked at.
 */
function takeWhole(places: readonly Unit[], texts: readonly string[]): [Unit[], readonly string[]] {
  if (texts.length > FEW) return [[...places], texts]
  const free = [...texts]
  const rest = places.filter((unit) => {
    const at = unit.left === null ? free.indexOf(unit.text) : -1
    if (at < 0) return true
    free[at] = ''
    unit.left = []
    return false
  })
  return [rest, free]
}

/** Most lines stand in both as they are: these need no look at their words. */
function withoutWhole(source: readonly string[], placed: readonly string[]): [string[], string[]] {
  const free = new Map<string, number>()
  const lines = linesIn(placed)
  for (const line of lines) free.set(line, (free.get(line) ?? 0) + 1)
  const take = (line: string): boolean => {
    const times = free.get(line) ?? 0
    if (times > 0) free.set(line, times - 1)
    return times > 0
  }
  const gone = linesIn(source).filter((line) => !take(line))
  return [gone, lines.filter((line) => take(line))]
}

function linesIn(texts: readonly string[]): string[] {
  const lines: string[] = []
  for (const text of texts)
    if (text.includes('\n')) for (const line of text.split('\n')) lines.push(line)
    else lines.push(text)
  return lines
}

function countLeft({ words, left }: Unit): number {
  return left === null ? words : left.length
}

export function openLedger(): Ledger {
  const units = new Map<object, Unit>()
  const book = openBook()
  const texts: string[] = []
  let opened = 0
  let dropped = 0
  return {
    open: (key, text) => {
      const words = countWords(text)
      texts.push(text)
      opened += words
      dropped += units.get(key)?.words ?? 0
      units.set(key, { text, words, left: null })
    },
    place: (keys, texts) => {
      const holding: Unit[] = []
      for (const key of keys) {
        const unit = units.get(key)
        if (unit !== undefined && countLeft(unit) > 0) holding.push(unit)
      }
      const [rest, free] = takeWhole(holding, texts)
      if (rest.length > 0)
        book.lend(free, (take) => {
          for (const unit of rest) unit.left = take(unit.left ?? book.wordsIn(unit.text))
        })
    },
    drop: (keys) => {
      for (const key of keys) {
        const unit = units.get(key)
        if (!unit) continue
        dropped += countLeft(unit)
        unit.left = []
      }
    },
    leftOf: (key) => {
      const unit = units.get(key)
      if (unit === undefined || countLeft(unit) === 0) return ''
      const { text, words, left } = unit
      if (left === null || left.length === words) return text.trim()
      return left.map((word) => book.spell(word)).join(' ')
    },
    total: () => opened - dropped,
    dropped: () => dropped,
    texts: () => texts,
    missing: (source, placed) => {
      const [gone, held] = withoutWhole(source, placed)
      return book.lend(held, (take) =>
        gone.flatMap((text) => take(book.wordsIn(text))).map((word) => book.spell(word)),
      )
    },
    count: (texts) => texts.reduce((all, text) => all + countWords(text), 0),
  }
}
