import type { Paragraph } from '#src/kit/documents/source-document.ts'
import type { Item } from './finding-items.ts'

type List = { items: Item[]; opener?: Paragraph }

/** The words that have been said, each with the numbers that were printed before them. */
type Said = Map<string, Set<number | null>>

/**
 * The lists of a report without those that it prints again, as under "Next steps": where most of a list has been said
 * before, what has been is no new finding. One point alike in the lists of two services is a finding of each.
 */
export function withoutReprints<T extends List>(lists: readonly T[]): T[] {
  const said: Said = new Map()
  return lists.map((list) => {
    const fresh = list.items.filter((item) => !isSaid(item, list, said))
    const isReprint = fresh.length * 2 < list.items.length
    const items = isAbout(list.opener, said) ? [] : isReprint ? fresh : list.items
    for (const { text, printed } of items) {
      const letters = lettersOf(text)
      said.set(letters, (said.get(letters) ?? new Set()).add(printed))
    }
    return { ...list, items }
  })
}

/** Words said before, but not with a number of their own in the count of the report: "91." is no second "4.". */
function isSaid({ text, printed }: Item, { items }: List, said: Said): boolean {
  const numbers = said.get(lettersOf(text))
  if (numbers === undefined) return false
  const countsAnew = (items[0]?.printed ?? 1) === 1
  return countsAnew || numbers.has(null) || numbers.has(printed)
}

/** "Area for improvement: the quality of plans" opens what the report says on a finding that it has given. */
function isAbout(opener: Paragraph | undefined, said: Said): boolean {
  const about = /[:–—-]\s(.+)$/u.exec(opener?.text ?? '')?.[1]
  return about !== undefined && said.has(lettersOf(about))
}

/** Without the blanks and hyphens that a line's end may set. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
