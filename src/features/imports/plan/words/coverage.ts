import { openBook } from './word-book.ts'

/** A paragraph or a cell of the document: all of its words, and those that no text has taken yet. */
type Unit = { text: string; words: readonly number[]; left: readonly number[] }

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

/** Whether each place still holds all of its words and stands as it is among the texts: then no word of it is left. */
function standWhole(places: readonly Unit[], texts: readonly string[]): boolean {
  if (texts.length > FEW) return false
  const free = [...texts]
  return places.every(({ text, words, left }) => {
    const at = left === words ? free.indexOf(text) : -1
    if (at >= 0) free[at] = ''
    return at >= 0
  })
}

/** Most texts stand in both as they are: these need no look at their words. */
function withoutWhole(source: readonly string[], placed: readonly string[]): [string[], string[]] {
  const free = new Map<string, number>()
  for (const text of placed) free.set(text, (free.get(text) ?? 0) + 1)
  const take = (text: string): boolean => {
    const times = free.get(text) ?? 0
    if (times > 0) free.set(text, times - 1)
    return times > 0
  }
  const gone = source.filter((text) => !take(text))
  return [gone, [...placed].filter((text) => take(text))]
}

export function openLedger(): Ledger {
  const units = new Map<object, Unit>()
  const book = openBook()
  const texts: string[] = []
  let opened = 0
  let dropped = 0
  return {
    open: (key, text) => {
      const words = book.wordsIn(text)
      texts.push(text)
      opened += words.length
      dropped += units.get(key)?.words.length ?? 0
      units.set(key, { text, words, left: words })
    },
    place: (keys, texts) => {
      const holding: Unit[] = []
      for (const key of keys) {
        const unit = units.get(key)
        if (unit !== undefined && unit.left.length > 0) holding.push(unit)
      }
      if (holding.length === 0) return
      if (standWhole(holding, texts)) for (const unit of holding) unit.left = []
      else
        book.lend(texts, (take) => {
          for (const unit of holding) unit.left = take(unit.left)
        })
    },
    drop: (keys) => {
      for (const key of keys) {
        const unit = units.get(key)
        if (!unit) continue
        dropped += unit.left.length
        unit.left = []
      }
    },
    leftOf: (key) => {
      const { text = '', words = [], left = [] } = units.get(key) ?? {}
      if (left.length === 0) return ''
      return left.length === words.length ? text.trim() : left.map((word) => book.spell(word)).join(' ')
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
    count: (texts) => texts.reduce((all, text) => all + book.wordsIn(text).length, 0),
  }
}
