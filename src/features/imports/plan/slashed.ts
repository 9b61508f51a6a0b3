import type { Block, Paragraph, Row, Table } from '#src/kit/documents/source-document.ts'
import { looksLikeDue } from './dates.ts'
import { headerScore } from './headers.ts'
import { gridOf } from './grid.ts'
import { looksLikeLeads } from './leads.ts'
import { isScale } from './keys.ts'
import { looksLikeRating } from './ratings.ts'
import { parseLevels } from './scales.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'

/**
 * Plain text in which a converter parted the cells of each row by " / ": lines in a row, among them
 * one of titles, become a table again. A slash may also stand inside a cell; what fits the titles best decides.
 */
export function tabulateSlashes(blocks: Block[]): Block[] {
  const made: Block[] = []
  let run: Paragraph[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph' && isSlashed(block)) {
      run.push(block)
      continue
    }
    made.push(...settle(run), block)
    run = []
  }
  return [...made, ...settle(run)]
}

function isSlashed({ style, text, source: { line } }: Paragraph): boolean {
  if (isScale(parseLevels(text))) return false
  return line !== undefined && style !== 'furniture' && partsOf(text).length >= 2
}

function partsOf(text: string): string[] {
  return text.split(/(?:^|\s)\/(?=\s|$)/).map((part) => part.trim())
}

function settle(run: Paragraph[]): Block[] {
  if (run.length < 2) return run
  const titled = run.findIndex((line) => isTitles(line))
  const titles = titled < 0 ? null : partsOf(run[titled]?.text ?? '')
  const widths = run.map(({ text }) => partsOf(text).length)
  if (titles === null && new Set(widths).size > 1) return run
  const width = titles?.length ?? widths[0] ?? 2
  const rows = run.map((line, at): Row => {
    const parts = partsOf(line.text)
    const cells = at <= titled || titles === null ? pairUp(parts, width) : fitParts(parts, titles)
    return {
      source: line.source,
      cells: cells.map((text, column) => ({
        column: column + 1,
        colspan: 1,
        rowspan: 1,
        paragraphs: text === '' ? [] : [{ text }],
      })),
    }
  })
  const table: Table = { type: 'table', title: null, columns: width, rows, source: run[0]?.source ?? {} }
  return [table]
}

function isTitles(line: Paragraph): boolean {
  const row: Row = {
    source: line.source,
    cells: partsOf(line.text).map((text, column) => ({
      column: column + 1,
      colspan: 1,
      rowspan: 1,
      paragraphs: [{ text }],
    })),
  }
  const [grid] = gridOf({
    type: 'table',
    title: null,
    columns: row.cells.length,
    rows: [row],
    source: line.source,
  })
  return grid !== undefined && headerScore(grid) > 0
}

/** A label and all that stands beside it, above the titles. */
function pairUp(parts: string[], width: number): string[] {
  if (parts.length === width) return parts
  return parts.length > width ? [...parts.slice(0, width - 1), parts.slice(width - 1).join(' / ')] : parts
}

/** More parts than titles: neighbours are put together where that suits the titles best. */
function fitParts(parts: string[], titles: string[]): string[] {
  if (parts.length <= titles.length) return parts
  let best: string[] | null = null
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const joined = [
      ...parts.slice(0, at),
      `${String(parts[at])} / ${String(parts[at + 1])}`,
      ...parts.slice(at + 2),
    ]
    const fitted = fitParts(joined, titles)
    if (best === null || fitOf(fitted, titles) > fitOf(best, titles)) best = fitted
    if (parts.length - titles.length > 3) break
  }
  return best ?? parts
}

function fitOf(parts: string[], titles: string[]): number {
  return parts.reduce((all, part, at) => all + partFit(part, matchTitle(titles[at] ?? '')?.role), 0)
}

function partFit(part: string, role: Role | undefined): number {
  switch (role) {
    case 'due':
      return looksLikeDue(part) ? 2 : 0
    case 'lead':
      return looksLikeLeads(part) ? 1.5 : 0
    case 'rating':
      return looksLikeRating(part, { levels: [] }) ? 2 : 0
    case 'action':
      return isWork(part) ? 1 : 0
    default:
      return 0
  }
}

/** Prose of some length that does not end in a lead. */
function isWork(part: string): boolean {
  const tail = part.split(' / ').at(-1) ?? ''
  return part.split(' ').length >= 4 && !looksLikeLeads(part) && (tail === part || !looksLikeLeads(tail))
}
