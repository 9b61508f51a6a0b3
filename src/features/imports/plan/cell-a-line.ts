import type { Block, Cell, Paragraph, Row, Table } from '#src/kit/documents/source-document.ts'
import { looksLikeDue } from './dates.ts'
import { parseLevelLabel } from './labels.ts'
import { looksLikeLeads } from './leads.ts'
import { looksLikeRating } from './ratings.ts'
import { isOtherTitles } from './tables.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'
import { isRef, oneLine, partRef, startsLower } from './wording.ts'

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
    if (end > at) made.push(...tabulateRun(blocks.slice(at, end) as Paragraph[]))
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

/** Lines with no blank line between are one cell, where blank lines part most of them. */
function unitsOf(cells: Paragraph[]): Paragraph[][] {
  const follows = (at: number): boolean => {
    const [line, before] = [cells[at]?.source.line, cells[at - 1]?.source.line]
    return line !== undefined && before !== undefined && line === before + 1
  }
  const together = cells.filter((_, at) => at > 0 && follows(at)).length
  if (together > cells.length / 2) return cells.map((cell) => [cell])
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

/** How well a paragraph suits a column, and how much it costs to leave the column out of a row. */
const BLANK: Partial<Record<Role, number>> = {
  action: 4,
  due: 1.2,
  lead: 1.2,
  rating: 0.8,
  parent: 0.1,
  ref: 0.6,
}

function fitOf(text: string, role: Role): number {
  const due = looksLikeDue(text)
  const words = text.split(/\s+/).length
  switch (role) {
    case 'due':
    case 'revised':
      return due ? 3 : -4
    case 'rating':
      return looksLikeRating(text, { levels: [] }) ? 2.6 : -4
    case 'lead':
    case 'contributor':
      return leadFit(text, due, words)
    case 'ref':
      return isRef(text) ? 3 : -5
    case 'action':
      return proseFit(text, due, words)
    case 'parent':
      return (
        proseFit(text, due, words) +
        (parseLevelLabel(text) !== null ? 2 : partRef(text).ref === null ? -0.4 : 0.8)
      )
    default:
      return isRef(text) || due ? -1.5 : words >= 5 ? 0.8 : 0.4
  }
}

function leadFit(text: string, due: boolean, words: number): number {
  if (due) return -4
  if (looksLikeLeads(text)) return 2.4
  return words <= 6 && !/[.;]$/.test(text) ? 0 : -3
}

function proseFit(text: string, due: boolean, words: number): number {
  if (due || isRef(text) || !/\p{L}{3}/u.test(text)) return -3
  if (words >= 5) return 1.6
  return looksLikeLeads(text) || looksLikeRating(text, { levels: [] }) ? -1 : 0.4
}

type Step = { score: number; from: number | null }

/** One more paragraph of the same cell, and a paragraph that names a level between rows. */
const SAME_CELL = 1.4
const BANNER = -1

/** For each text its column, `BANNER` for a level named between rows; shorter than the cells where the table ends before them. */
function placeCells(texts: string[], roles: Role[]): number[] {
  const width = roles.length
  const steps: Step[][] = []
  for (const text of texts) {
    const before = steps.at(-1)
    steps.push(Array.from({ length: width + 1 }, (_, state) => bestStep({ text, roles, before, state })))
  }
  return trace(steps, roles)
}

type Placing = { text: string; roles: Role[]; before: Step[] | undefined; state: number }

/** The last state is a level's name between rows. */
function bestStep({ text, roles, before, state }: Placing): Step {
  const width = roles.length
  const role = roles[state]
  const fit = role === undefined ? bannerFit(text, roles) : fitOf(text, role)
  if (before === undefined) return { score: fit - blanks(roles, 0, Math.min(state, width)), from: null }
  let best: Step = { score: -Infinity, from: null }
  for (const [from, { score }] of before.entries()) {
    const reached = score + fit - costOf({ from, to: state, roles, text })
    if (reached > best.score) best = { score: reached, from }
  }
  return best
}

/** "Standard 1" names a level between rows, unless a column of levels stands ready for it. */
function bannerFit(text: string, roles: Role[]): number {
  const label = parseLevelLabel(text)
  if (label === null) return -6
  return label.ref === null || (label.text === '' && roles.includes('parent')) ? 0.5 : 3
}

type Move = { from: number; to: number; roles: Role[]; text: string }

function costOf({ from, to, roles, text }: Move): number {
  const width = roles.length
  const end = from === width ? 0 : blanks(roles, from + 1, width)
  if (to === width) return from === width ? 3 : end
  if (from === to) return SAME_CELL - (startsLower(text) ? 1 : 0)
  if (from < to) return blanks(roles, from + 1, to)
  return end + blanks(roles, 0, to)
}

/** What it costs that columns from one to the other, the latter left out, are blank. */
function blanks(roles: Role[], from: number, to: number): number {
  return roles.slice(from, to).reduce((sum, role) => sum + (BLANK[role] ?? 0.25), 0)
}

/** Follows the best way back from where the sum is highest: what stands after that is no part of the table. */
function trace(steps: Step[][], roles: Role[]): number[] {
  let last = { at: -1, state: 0, score: 0 }
  for (const [at, step] of steps.entries()) {
    for (const [state, { score }] of step.entries()) {
      const whole = score - (state === roles.length ? 2 : blanks(roles, state + 1, roles.length))
      if (whole > last.score) last = { at, state, score: whole }
    }
  }
  const placed: number[] = []
  let state: number | null = last.state
  for (let at = last.at; at >= 0 && state !== null; at -= 1) {
    placed.unshift(state === roles.length ? BANNER : state)
    state = steps[at]?.[state]?.from ?? null
  }
  return placed
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
