import {
  type Block,
  type Cell,
  type CellParagraph,
  cellText,
  type SourceDocument,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { type GridCell, type GridRow, gridOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { isCode, level, parseLevels, type ReadScale, type ScaleLevel } from './scales.ts'
import { senseOf } from './level-sense.ts'
import { SIGN } from './signs.ts'
import { statusOfPhrase } from './status-phrases.ts'
import { statusOf } from './statuses.ts'

/** The scale that the document's own key declares, and the blocks in which the key stands. */
export type Key = ReadScale & { blocks: Set<Block> }

const KEY_WORDS =
  /\b(?:key|legend|b?rag|ratings?|confidence|progress|status|definitions?|categor|what (?:the |our |each |these )?\w+(?: \w+)? means?\b|how (?:do )?we (?:judge|rate|score|grade|assess))/i
const RATING_TITLE =
  /^(?:colour|color|rag|brag|(?:delivery )?confidence|(?:b?rag|progress|action)? ?(?:rating|status|score|level|code|category|grade|position))$/
const MEANING_TITLE =
  /^(?:meaning|definition|description|what (?:it|this) means|use when|when (?:to use(?: it)?|(?:it is )?used)|used (?:when|where|for)|explanation|criteria|descriptor|key|status|progress)$/

/** Finds the key anywhere in a document: a table, a line, or lines in a row; the fullest one is taken. */
export function findKey(document: SourceDocument): Key {
  let best: Key = { levels: [], blocks: new Set() }
  let near = false
  for (const [at, block] of document.blocks.entries()) {
    const found = block.type === 'table' ? tableKey(block, near) : paragraphKey(document.blocks, at, near)
    if (found && worth(found) > worth(best)) best = found
    near = block.type === 'paragraph' && KEY_WORDS.test(block.text) && block.text.length < 80
  }
  return { ...best, levels: senseOf(best.levels).map(withOwnFill) }
}

/** A colour behind several levels is the shade of their rows and tells none of them. */
function withOwnFill(one: ScaleLevel, _at: number, all: ScaleLevel[]): ScaleLevel {
  const { fill, ...rest } = one
  return fill !== undefined && all.filter((other) => other.fill === fill).length > 1 ? rest : one
}

/** A key must say something of progress in most of its levels. */
export function isScale(levels: ScaleLevel[]): boolean {
  const said = levels.filter(({ status }) => status !== null).length
  const distinct = new Set(levels.map(({ code }) => code.toLowerCase())).size === levels.length
  return levels.length >= 2 && levels.length <= 9 && distinct && said >= levels.length * 0.6
}

function worth({ levels }: ReadScale): number {
  return levels.reduce(
    (all, { status, fill }) => all + (status === null ? 1 : 2) + (fill === undefined ? 0 : 0.1),
    0,
  )
}

function tableKey(table: Table, near: boolean): Key | null {
  const small = table.rows.length <= 14 && table.columns <= 12
  const levels = small ? keyLevels(table, near) : []
  return isScale(levels) ? { levels, blocks: new Set([table]) } : rowKey(table)
}

/** In a sheet the key may be one row below or above all else, told whole in its only cell. */
function rowKey(table: Table): Key | null {
  for (const { cells } of table.rows) {
    const only = onlyText(cells)
    const levels = only === null || only.length > 1200 ? [] : parseLevels(only)
    if (levels.length >= 3 && isScale(levels)) return { levels, blocks: new Set() }
  }
  return null
}

/** What stands in a row's only cell of words; null where several hold some. */
function onlyText(cells: Cell[]): string | null {
  let only: string | null = null
  for (const cell of cells) {
    const text = cellText(cell)
    if (text.trim() === '') continue
    if (only !== null) return null
    only = text
  }
  return only
}

/** The levels that a small table of codes and meanings declares; empty where it is no key. */
export function keyLevels(table: Table, near: boolean): ScaleLevel[] {
  const rows = gridOf(table)
  if (rows.some((row) => tracksWork(row))) return []
  const titled = rows.findIndex((row) => isKeyHeader(row))
  const body = titled >= 0 ? rows.slice(titled + 1) : rows
  const byRow = body.flatMap((row) => rowLevel(row, near || titled >= 0) ?? [])
  if (byRow.length >= 2 && byRow.length >= body.filter((row) => ownCells(row).length > 0).length * 0.6)
    return byRow
  const own = rows.flatMap((row) => ownCells(row))
  const byCell = rows.length <= 3 ? own.map((cell) => cellLevel(cell)).filter((one) => one !== null) : []
  if (byCell.length >= Math.max(2, own.length - 1)) return byCell
  const beside = rows.length <= 2 ? rows.flatMap(besideColours) : []
  if (beside.length >= 2 && beside.length === own.length) return beside
  const inLine = own.length <= 6 ? parseLevels(own.map(({ text }) => oneLine(text)).join(' \n ')) : []
  return inLine.length >= 2 ? inLine : upright(rows)
}

/** Titles of leads, dates or actions: whatever else stands there is no key. */
function tracksWork(row: GridRow): boolean {
  const roles = ownCells(row).map(({ text }) => matchTitle(oneLine(text))?.role)
  return new Set(roles.filter((role) => role === 'action' || role === 'lead' || role === 'due')).size >= 2
}

function isKeyHeader(row: GridRow): boolean {
  return namesKey(ownCells(row).map(({ text }) => text))
}

/** Whether titles are those of a key: "Rating" and "Meaning". */
export function namesKey(titles: string[]): boolean {
  const texts = titles.map((text) => plainOf(text))
  return (
    texts.length >= 2 &&
    texts.some(
      (text, at) =>
        RATING_TITLE.test(text) && texts.some((other, index) => index !== at && MEANING_TITLE.test(other)),
    )
  )
}

/** "R | Off track", a coloured blank and its meaning, or under a key's heading any short word and its meaning. */
function rowLevel(row: GridRow, near: boolean): ScaleLevel | null {
  const [first, ...rest] = row.cells.filter(({ carried }) => carried === 'no')
  if (!first) return null
  const label = rest
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== '')
    .join(': ')
  const fill = [first, ...rest].find((cell) => cell.fill !== undefined)?.fill
  if (label === '') return first.text === '' ? null : inCell(first)
  if (!SAYS.test(label)) return null
  if (isCode(first.text)) return level(first.text, label, fill)
  if (first.text === '') return first.fill === undefined ? null : level(label, label, fill)
  return near && oneLine(first.text).split(' ').length <= 5 ? worded(first.text, label, fill) : null
}

/** "B | 7 | 23%" counts the actions of a colour, and says nothing of what it means. */
const SAYS = /\p{L}{2}/u

function worded(code: string, label: string, fill: string | undefined): ScaleLevel | null {
  return (statusOf(code) ?? statusOf(label)) === null ? null : named(code, label, fill)
}

function named(code: string, label: string, fill: string | undefined): ScaleLevel {
  const one = level(code, label, fill)
  // "Scoping", "Open" alone say that it goes on, unless their meaning says more.
  const called =
    one.status !== null && statusOfPhrase(code.toLowerCase()) === 'on-track' ? null : statusOf(code)
  return { ...one, status: called ?? one.status }
}

/** One cell that holds a whole level: "1 - Achieved", "Red: off track", or a coloured meaning. */
function cellLevel(cell: GridCell): ScaleLevel | null {
  return cell.text.length > 200 ? null : inCell(cell)
}

function inCell({
  text,
  fill,
  paragraphs,
}: Pick<GridCell, 'text' | 'fill'> & { paragraphs: CellParagraph[] }): ScaleLevel | null {
  const line = oneLine(paragraphs.map((one) => one.text).join(' '))
  const match =
    /^(\d|red|amber|orange|yellow|green|blue|purple|gr[ea]y|white|black|[RAGBYPC])(?:\s*\(\w\))?\s*(?:[-–—=:)]|\.\s|\s(?=\p{L}))\s*(.+)$/iu.exec(
      line,
    )
  if (match && statusOf(String(match[2])) !== null) return level(String(match[1]), String(match[2]), fill)
  return fill !== undefined && statusOf(text) !== null ? level(line, line, fill) : null
}

/** A legend in one row: each coloured cell without words tells what the cell after it means. */
function besideColours({ cells }: GridRow): ScaleLevel[] {
  return cells.flatMap(({ text, fill, carried }, at) => {
    const after = cells[at + 1]
    const isColour = text === '' && fill !== undefined && carried === 'no'
    return isColour && after !== undefined && after.text !== '' ? [level(after.text, after.text, fill)] : []
  })
}

/** Codes in one row and their meanings in the next. */
function upright(rows: GridRow[]): ScaleLevel[] {
  const [codes, labels] = rows
  if (!codes || !labels || rows.length > 3) return []
  return codes.cells.flatMap((cell, at) => {
    const label = labels.cells[at]
    if (cell.carried !== 'no' || !label || label.text === '') return []
    if (isCode(cell.text)) return [level(cell.text, label.text, cell.fill ?? label.fill)]
    return []
  })
}

/** A line that declares every level, or lines in a row that declare one each. */
function paragraphKey(blocks: Block[], at: number, near: boolean): Key | null {
  const block = blocks[at]
  if (block?.type !== 'paragraph' || block.style === 'furniture') return null
  const inLine = block.text.length < 1200 ? parseLevels(block.text) : []
  if (isScale(inLine)) return { levels: inLine, blocks: new Set([block]) }
  return runOfLevels(blocks.slice(at, at + 9), near || KEY_WORDS.test(block.text))
}

/** Lines in a row that declare a level each; the first may be a heading. */
function runOfLevels(blocks: Block[], near: boolean): Key | null {
  const run: Block[] = []
  const levels: ScaleLevel[] = []
  for (const next of blocks) {
    if (next.type !== 'paragraph' || next.text.length > 220) break
    const one = lineLevel(next.text, near)
    if (one === null && run.length > 0) break
    if (one) levels.push(one)
    run.push(next)
  }
  return isScale(levels) && levels.length >= run.length - 1 ? { levels, blocks: new Set(run) } : null
}

/** A sign and what it means. */
const SIGNED = new RegExp(String.raw`^(${SIGN})\u{fe0f}?\s*[-–—=:]?\s*(\p{L}.+)$`, 'u')

function lineLevel(text: string, near: boolean): ScaleLevel | null {
  const line = oneLine(text)
  const match =
    /^(\d|red|amber|orange|yellow|green|blue|purple|gr[ea]y|white|black|[RAGBYPWC])(?:\s*\([^)]*\))?\s*[-–—=:)]\s*(.+)$/iu.exec(
      line,
    )
  const sign = SIGNED.exec(line)
  if (sign) return level(String(sign[1]), String(sign[2]))
  if (match && (near || !/^\d$/.test(String(match[1])))) return level(String(match[1]), String(match[2]))
  const bare = near ? /^([\dA-Z])\s+(\p{L}.{2,80})$/u.exec(line) : null
  if (bare && statusOf(String(bare[2])) !== null) return level(String(bare[1]), String(bare[2]))
  const said = near ? /^([\p{L} ]{3,40})\s*[-–—=:]\s+(.+)$/u.exec(line) : null
  return said && statusOf(String(said[1])) !== null
    ? named(String(said[1]), String(said[2]), undefined)
    : null
}
