import {
  type Block,
  type Paragraph,
  type Row,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { holdsTitles } from '#src/features/imports/plan/columns/headers.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { isScale } from '#src/features/imports/plan/ratings/keys.ts'
import { looksLikeRating } from '#src/features/imports/plan/ratings/ratings.ts'
import { parseLevels } from '#src/features/imports/plan/ratings/scales.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'

/**
 * Plain text in which a converter parted the cells of each row by " / ": lines in a row, among them
 * one of titles, become a table again. A slash may also stand inside a cell; what fits the titles best decides.
 */
export function tabulateSlashes(blocks: Block[]): Block[] {
  const made: Block[] = []
  let run: Paragraph[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'paragraph' && (isSlashed(block) || isBanner(run, block, blocks[at + 1]))) {
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

/** A short line below the titles, or between two rows of as many parts: it stands across the table and names what follows. */
function isBanner(run: Paragraph[], { style, text }: Paragraph, next: Block | undefined): boolean {
  const titles = run.find((line) => isTitles(line))
  if (titles === undefined || style === 'furniture' || style === 'list-item') return false
  const width = partsOf(titles.text).length
  return (
    width >= 4 &&
    text.split(/\s+/).length <= 20 &&
    next?.type === 'paragraph' &&
    isSlashed(next) &&
    partsOf(next.text).length >= width &&
    partsOf(next.text).some((part) => looksLikeLeads(part))
  )
}

function partsOf(text: string): string[] {
  return text.split(/(?:^|\s)\/(?=\s|$)/).map((part) => part.trim())
}

function settle(run: Paragraph[]): Block[] {
  if (run.length < 2) return run
  const titled = run.findIndex((line) => isTitles(line))
  const widths = run.map(({ text }) => partsOf(text).length)
  const titles = titled < 0 ? null : joinTitles(partsOf(run[titled]?.text ?? ''), widths.slice(titled + 1))
  if (titles === null && new Set(widths).size > 1) return run
  const width = titles?.length ?? widths[0] ?? 2
  const rows = run.map((line, at): Row => {
    const parts = partsOf(line.text)
    const rest = at < titled || titles === null ? pairUp(parts, width) : fitParts(parts, titles)
    const cells = titles !== null && line.text === run[titled]?.text ? titles : rest
    return {
      source: line.source,
      cells: cells.map((text, column) => singleCell(column + 1, text === '' ? [] : [{ text }])),
    }
  })
  const table: Table = { type: 'table', title: null, columns: width, rows, source: run[0]?.source ?? {} }
  return [table]
}

/** "Lead Officer / Agency": one more title than nearly every row has parts, and two of them that are one title together. */
function joinTitles(titles: string[], widths: number[]): string[] {
  const fewer = widths.filter((width) => width === titles.length - 1).length
  if (fewer < 2 || fewer < widths.length * 0.6) return titles
  const at = titles.findIndex((title, index) => {
    const role = matchTitle(title)?.role
    const next = titles[index + 1]
    if (role === undefined || next === undefined || matchTitle(`${title} / ${next}`)?.role !== role)
      return false
    return (matchTitle(next)?.role ?? role) === role
  })
  return at < 0
    ? titles
    : [...titles.slice(0, at), titles.slice(at, at + 2).join(' / '), ...titles.slice(at + 2)]
}

function isTitles({ text, source }: Paragraph): boolean {
  return holdsTitles({ source, cells: partsOf(text).map((part, at) => singleCell(at + 1, [{ text: part }])) })
}

/** A label and all that stands beside it, above the titles. */
function pairUp(parts: string[], width: number): string[] {
  if (parts.length === width) return parts
  return parts.length > width ? [...parts.slice(0, width - 1), parts.slice(width - 1).join(' / ')] : parts
}

/** A cell takes no more parts than this. */
const MOST_JOINED = 6

/** More parts than titles: neighbours are put together where that suits the titles best. */
function fitParts(parts: string[], titles: string[]): string[] {
  const over = parts.length - titles.length
  if (over <= 0 || over > 12) return parts
  const roles = titles.map((title) => matchTitle(title)?.role)
  /** The best way to fill the first titles with so many parts: how well it fits and where its last cell begins. */
  let best: (Filled | null)[] = [{ fit: 0, cells: [] }]
  for (const role of roles) {
    const next: (Filled | null)[] = []
    for (const [used, before] of best.entries()) {
      if (!before) continue
      for (let count = 1; count <= Math.min(MOST_JOINED, over + 1); count += 1) {
        if (used + count > parts.length) break
        const cell = parts.slice(used, used + count).join(' / ')
        const fit = before.fit + partFit(cell, role)
        const known = next[used + count]
        if (!known || fit >= known.fit) next[used + count] = { fit, cells: [...before.cells, cell] }
      }
    }
    best = next
  }
  return best[parts.length]?.cells ?? parts
}

type Filled = { fit: number; cells: string[] }

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
