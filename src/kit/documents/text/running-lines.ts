import { isBlank, type Line } from './line.ts'

/** How many lines at the top and the foot of a page may be its running lines. */
const REACH = 2

/**
 * The lines that pages repeat at their top or foot, their numbers aside, and page numbers: where the text
 * has form feeds, which pages it has is known.
 */
export function findRunningLines(lines: readonly Line[]): Set<Line> {
  if (lines.at(-1)?.page === undefined) return new Set()
  const pages = [
    ...Map.groupBy(
      lines.filter((line) => !isBlank(line)),
      ({ page }) => page,
    ).values(),
  ]
  const edges = pages.flatMap((page) => {
    const top = page.slice(0, REACH)
    return [...new Set([...(top.some(isTitles) ? [] : top), ...page.slice(-REACH)])]
  })
  const times = new Map<string, number>()
  for (const { text } of edges) times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1)
  const often = Math.max(3, pages.length * 0.5)
  return new Set(
    edges.filter(({ text }) => PAGE_NUMBER.test(text.trim()) || (times.get(keyOf(text)) ?? 0) >= often),
  )
}

/** Titles of columns come again at the head of each page as running lines do. */
function isTitles({ text }: Line): boolean {
  return /\S {2,}\S.* {2,}\S/.test(text)
}

function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#')
}

const PAGE_NUMBER = /^(?:-\s*)?(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*-)?$/i
