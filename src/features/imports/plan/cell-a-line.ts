import type { Block, Cell, Paragraph, Row, Table } from '#src/kit/documents/source-document.ts'
import { BANNER, placeCells } from './cell-places.ts'
import { looksLikeDue } from './dates.ts'
import { parseLevelLabel } from './labels.ts'
import { isOtherTitles } from './tables.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'
import { isRef, oneLine } from './wording.ts'

/** Titles of a table found among paragraphs: where they begin and what each column is for. */
type Titles = { from: number; roles: Role[] }

/** Longer papers than this are not looked through: the work grows with their length. */
const MOST = 6000
const WIDEST = 12

/**
 * Plain text in which a converter wrote each cell as a paragraph of its own and left blank cells out:
 * titles in a row, then cells. Which cell stands under which title is found by what fits them all best.
 */
export function tabulateParagraphs(blocks: Block[]): Block[] {
  if (blocks.length > MOST) return blocks
  const made: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = endOfRun(blocks, at)
    const run = blocks.slice(at, end) as Paragraph[]
    made.push(...tabulateRun(run.filter(({ style }) => style !== 'furniture')))
    made.push(...run.filter(({ style }) => style === 'furniture'))
    const next = blocks[end]
    if (next) made.push(next)
    at = end + 1
  }
  return made
}

function endOfRun(blocks: Block[], from: number): number {
  const end = blocks.findIndex((block, at) => at >= from && block.type !== 'paragraph')
  return end < 0 ? blocks.length : end
}

function tabulateRun(run: Paragraph[]): Block[] {
  const found = listTitles(run)
  const made: Block[] = run.slice(0, found[0]?.from)
  for (const [index, titles] of found.entries()) {
    const start = titles.from + titles.roles.length
    const below = run.slice(start, found[index + 1]?.from)
    const cells = below.slice(0, endOfTable(below))
    const units = unitsOf(cells)
    const rows = trackedRows(rowsOf(units, placeCells(units.map(textOf), titles.roles)), titles.roles)
    const taken = rows.reduce((sum, row) => sum + [...row.cells.values()].flat().length, 0)
    const head = run.slice(titles.from, start)
    if (rows.length === 0) made.push(...head, ...below)
    else made.push(tableOf(head, rows), ...below.slice(taken))
  }
  return made
}

/** Three titles or more in a row, the work and something by which it is tracked among them. */
function listTitles(run: Paragraph[]): Titles[] {
  const found: Titles[] = []
  for (let at = 0; at < run.length; at += 1) {
    const roles: Role[] = []
    if (/\bplan$/i.test(oneLine(run[at]?.text ?? ''))) continue
    for (const paragraph of run.slice(at, at + WIDEST)) {
      const role = titleRole(paragraph)
      if (role === null) break
      roles.push(role)
    }
    const kinds = new Set(roles)
    const tracked = kinds.has('lead') || kinds.has('due')
    if (roles.length < 3 || kinds.size < 3 || !kinds.has('action') || !tracked) continue
    found.push({ from: at, roles })
    at += roles.length - 1
  }
  return found
}

function titleRole({ text, style }: Paragraph): Role | null {
  if (style === 'list-item' || style === 'furniture' || text.split(/\s+/).length > 10) return null
  const match = matchTitle(oneLine(text))
  return match !== null && match.weight >= 6 && parseLevelLabel(text)?.ref == null ? match.role : null
}

/** Lines with no blank line between are one cell, where blank lines part many of them. */
function unitsOf(cells: Paragraph[]): Paragraph[][] {
  const follows = (at: number): boolean => {
    const [line, before] = [cells[at]?.source.line, cells[at - 1]?.source.line]
    return line !== undefined && before !== undefined && line === before + 1
  }
  const together = cells.filter((_, at) => at > 0 && follows(at)).length
  if (together > cells.length * 0.8) return cells.map((cell) => [cell])
  const units: Paragraph[][] = []
  for (const [at, cell] of cells.entries()) {
    if (at > 0 && follows(at)) units.at(-1)?.push(cell)
    else units.push([cell])
  }
  return units
}

function textOf(unit: Paragraph[]): string {
  return unit.map(({ text }) => text).join('\n')
}

/** Where the titles of another table, or a heading of another part of the paper, stand below a table. */
function endOfTable(below: Paragraph[]): number {
  const end = below.findIndex(({ text }, at) => {
    if (ANNEX.test(text)) return true
    return [2, 3, 4, 5, 6].some((size) => {
      const texts = below.slice(at, at + size).map((one) => oneLine(one.text))
      return texts.length === size && texts.every((one) => isPlainTitle(one)) && isOtherTitles(texts)
    })
  })
  return end < 0 ? below.length : end
}

const ANNEX =
  /^(?:(?:annex|appendix|appendices)\b.{0,60}|glossary|abbreviations?|key|rag (?:key|rating)s?|governance|risks?|measures|version control|document control|contacts?|references)$/i

function isPlainTitle(text: string): boolean {
  return text.split(' ').length <= 4 && !looksLikeDue(text) && !isRef(text) && !/[.;:]$/.test(text)
}

/** The rows down to the last that has two of what actions are tracked by; what stands below is no row. */
function trackedRows(rows: Cut[], roles: Role[]): Cut[] {
  const tracking = new Set<Role>(['lead', 'due', 'rating', 'ref', 'revised'])
  const columns = roles.flatMap((role, at) => (tracking.has(role) ? [at] : []))
  const least = Math.min(2, columns.length)
  const last = rows.findLastIndex(
    ({ cells, banner }) => !banner && columns.filter((at) => cells.has(at)).length >= least,
  )
  return rows.slice(0, last + 1)
}

type Cut = { cells: Map<number, Paragraph[]>; banner: boolean }

function rowsOf(units: Paragraph[][], placed: number[]): Cut[] {
  const rows: Cut[] = []
  let before = Infinity
  for (const [at, column] of placed.entries()) {
    const unit = units[at]
    if (!unit) break
    const banner = column === BANNER
    if (banner || column < before || rows.at(-1)?.banner === true) rows.push({ cells: new Map(), banner })
    const row = rows.at(-1)
    const place = banner ? 0 : column
    row?.cells.set(place, [...(row.cells.get(place) ?? []), ...unit])
    before = column
  }
  return rows
}

function tableOf(head: Paragraph[], rows: Cut[]): Table {
  const cell = (column: number, paragraphs: Paragraph[], colspan = 1): Cell => ({
    column: column + 1,
    colspan,
    rowspan: 1,
    paragraphs: paragraphs.map(({ text, bold }) => ({ text, ...(bold === true ? { bold } : {}) })),
  })
  const source = head[0]?.source ?? {}
  const titles: Row = { header: true, source, cells: head.map((paragraph, at) => cell(at, [paragraph])) }
  const body = rows.map(
    ({ cells, banner }): Row => ({
      source: [...cells.values()][0]?.[0]?.source ?? source,
      cells: banner
        ? [cell(0, cells.get(0) ?? [], head.length)]
        : head.map((_, at) => cell(at, cells.get(at) ?? [])),
    }),
  )
  return { type: 'table', title: null, columns: head.length, rows: [titles, ...body], source }
}
