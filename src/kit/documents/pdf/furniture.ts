import { stretches } from './gutters.ts'
import { linesOf, textOf, type TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'

export type PageWords = { page: number; width: number; height: number; words: Word[] }

/** The share of a page's height, at its top and foot, in which running lines stand. */
const MARGIN = 0.14

/**
 * Running headers and footers: lines at the top and foot of pages that come again at the same height
 * on other pages, whatever number they count. Gives, for each page, the running lines (without page
 * numbers) and the words they took.
 */
export function partFurniture(pages: readonly PageWords[]): { running: string[]; taken: Set<Word> }[] {
  const lines = pages.map((page) => ({ page, lines: edgeLines(page) }))
  const places = new Map<string, Set<number>>()
  for (const { page, lines: found } of lines) {
    for (const line of found) {
      for (const key of keysOf(line, page)) places.set(key, (places.get(key) ?? new Set()).add(page.page))
    }
  }
  const least = pages.length < 4 ? 2 : 3
  return lines.map(({ page, lines: found }) => {
    const headings = columnHeadings(found, page)
    const running = found.filter((line) => {
      if (headings.has(line)) return false
      const [exact, above, below] = keysOf(line, page)
      const count = Math.max(...[exact, above, below].map((key) => places.get(key ?? '')?.size ?? 0))
      return count >= least || isPageNumber(textOf(line.words))
    })
    const taken = new Set(running.flatMap((line) => line.words))
    return {
      running: running.map((line) => withoutPageNumber(textOf(line.words))).filter((text) => text !== ''),
      taken,
    }
  })
}

function edgeLines(page: PageWords): TextLine[] {
  return linesOf(
    page.words.filter(
      (word) => word.turn === 0 && (word.y < page.height * MARGIN || word.y > page.height * (1 - MARGIN)),
    ),
  )
}

/** Column headings with the lines that stand close below and above them. */
function columnHeadings(lines: readonly TextLine[], page: PageWords): Set<TextLine> {
  const found = new Set(lines.filter((line) => isColumnHeading(line, page)))
  for (const order of [lines, lines.toReversed()]) {
    order.forEach((line, at) => {
      const before = order[at - 1]
      if (before && found.has(before) && Math.abs(line.y - before.y) < 1.6 * line.size) found.add(line)
    })
  }
  return found
}

/** Column headings come again at the head of each page as running lines do, but stand below them in columns. */
function isColumnHeading(line: TextLine, page: PageWords): boolean {
  if (line.y < page.height * 0.05 || line.y > page.height / 2) return false
  return stretches(line.words, line.size, 1.2).length >= 3
}

/** The line's words with numbers as #, at its height and the heights just beside it. */
function keysOf(line: TextLine, page: PageWords): string[] {
  const foot = line.y > page.height / 2
  const height = Math.round((foot ? page.height - line.y : line.y) / 4)
  const text = textOf(line.words).toLowerCase().replace(/\d+/g, '#')
  return [height, height - 1, height + 1].map((at) => `${foot ? 'foot' : 'top'} ${at} ${text}`)
}

const OF_PAGES = /\b(page\s*)\d+(\s*(of|\/)\s*\d+)?\b|^\W*\d+\s*(of|\/)\s*\d+\W*$/i

/** A line that says nothing but which page it is: "Page 3 of 12". A bare number counts only if it comes again. */
function isPageNumber(text: string): boolean {
  const [page = 0, pages = Infinity] = (text.match(/\d+/g) ?? []).map(Number)
  // "2018/19" at the head of a page is a year.
  return page <= pages && OF_PAGES.test(text) && text.replace(OF_PAGES, '').trim() === ''
}

function withoutPageNumber(text: string): string {
  const left = text.replace(OF_PAGES, '').trim()
  if (/^[\s\-–—|]*\d{1,4}[\s\-–—|]*$/.test(left)) return ''
  return left.replace(/^[\s\-–—|]+|[\s\-–—|]+$/g, '')
}
