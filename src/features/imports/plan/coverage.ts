import { wordsOf } from '#src/kit/documents/source-document.ts'

/** A paragraph or a cell of the document, which the words placed must have come from. */
export type Unit = { text: string; left: Map<string, number> }

/** Where each word of the document went, occurrence by occurrence. */
export type Ledger = {
  /** What stands in the document, in its order; each is one place that words come from. */
  open: (key: object, text: string) => void
  /** Words placed in the draft, taken off what these places still hold. A second placing takes nothing. */
  place: (keys: readonly object[], text: string) => void
  /** Words that may go: the second copy of a heading row, a page number. */
  drop: (keys: readonly object[]) => void
  /** The words of a place that stand nowhere in the draft yet, in the order of the document. */
  leftOf: (key: object) => string
  total: () => number
}

export function openLedger(): Ledger {
  const units = new Map<object, Unit>()
  let dropped = 0
  const take = (keys: readonly object[], text: string): void => {
    const holding = new Map<string, Unit[]>()
    for (const unit of keys.flatMap((key) => units.get(key) ?? []).toReversed())
      for (const word of unit.left.keys()) {
        const held = holding.get(word)
        if (held) held.push(unit)
        else holding.set(word, [unit])
      }
    for (const word of wordsOf(text)) {
      const held = holding.get(word) ?? []
      while ((held.at(-1)?.left.get(word) ?? 1) <= 0) held.pop()
      const unit = held.at(-1)
      unit?.left.set(word, (unit.left.get(word) ?? 0) - 1)
    }
  }
  return {
    open: (key, text) => void units.set(key, { text, left: countWords(wordsOf(text)) }),
    place: take,
    drop: (keys) => {
      for (const key of keys) {
        const unit = units.get(key)
        if (!unit) continue
        dropped += sum(unit.left)
        unit.left.clear()
      }
    },
    leftOf: (key) => remainder(units.get(key)),
    total: () => [...units.values()].reduce((all, { text }) => all + wordsOf(text).length, 0) - dropped,
  }
}

export function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of `source` that stand fewer times in `placed`: each as often as it is missing. */
export function missingWords(source: string[], placed: string[]): string[] {
  const counts = countWords(placed)
  return source.filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0)
}

/** The words left of a unit as they were written, the placed ones taken out from the front. */
function remainder(unit: Unit | undefined): string {
  if (!unit || sum(unit.left) === 0) return ''
  const words = wordsOf(unit.text)
  if (sum(unit.left) === words.length) return unit.text.trim()
  const left = new Map(unit.left)
  const kept: string[] = []
  for (const word of words.reverse()) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    kept.unshift(word)
    left.set(word, count - 1)
  }
  return kept.join(' ')
}
