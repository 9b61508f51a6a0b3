import type { Item } from './finding-items.ts'

/**
 * The lists of a report without those that it prints again, as under "Next steps": where most of a list has been said
 * before, what has been is no new finding. One point alike in the lists of two services is a finding of each.
 */
export function withoutReprints<T extends { items: Item[] }>(lists: readonly T[]): T[] {
  const said = new Set<string>()
  return lists.map((list) => {
    const fresh = list.items.filter(({ text }) => !said.has(lettersOf(text)))
    const isReprint = fresh.length * 2 < list.items.length
    for (const { text } of list.items) said.add(lettersOf(text))
    return isReprint ? { ...list, items: fresh } : list
  })
}

/** Without the blanks and hyphens that a line's end may set. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
