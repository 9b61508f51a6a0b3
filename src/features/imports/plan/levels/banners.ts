import type { SourceKind } from '#src/kit/documents/source-document.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import type { FieldEvent, LevelEvent, PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { type GridCell, type GridRow, keysOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import {
  isRef,
  joinCut,
  oneLine,
  partRef,
  plainOf,
  startsLower,
} from '#src/features/imports/plan/words/wording.ts'
import { levelName, parseLevelLabel, parseNamedLevel } from './labels.ts'

/** Depths of headings and banners are settled when the levels of the document are known: see settleDepths. */
export const UNSETTLED = -1

/**
 * A row that says something of a level instead of holding an action: "Priority 1 | Early help",
 * "Overall lead | …". In `loose` places, above the titles or below such a row, any pair is one.
 */
export function labelsOf(row: GridRow, loose: boolean): PlanEvent[] | null {
  const [first, ...rest] = ownCells(row)
  if (!first || rest.length === 0 || row.cells[0] !== first) return null
  const label = parseLevelLabel(first.text)
  if (label?.text === '' && (rest.length === 1 || loose))
    return [rowLevel(row, label.word, label.ref, valueOf(row))]
  const title = oneLine(first.text)
  if (!says(title, loose)) return null
  const field: PlanEvent = {
    type: 'field',
    label: title.replace(/:$/, ''),
    value: valueOf(row),
    keys: keysOf(row),
    source: row.source,
  }
  return [field]
}

/** Whether a first cell is a label for what stands beside it. */
function says(title: string, loose: boolean): boolean {
  return matchTitle(title)?.role === 'theme-lead' || (loose && title.split(' ').length <= 5 && !isRef(title))
}

/** "Executive sponsor: …", "Lead: …" in a row of one cell says something of the level that is open. */
export function saidOf(row: GridRow): FieldEvent | null {
  const own = ownCells(row)
  const [cell] = own
  if (!cell || own.length > 1) return null
  const said = saidIn(cell.text)
  return said && { type: 'field', ...said, keys: keysOf(row), source: row.source }
}

/** "Workstream sponsor: Ada Lorrimer": who answers for a level, or by when; null for any other text. */
export function saidIn(text: string): { label: string; value: string } | null {
  const [, label = '', value = ''] = LABELLED.exec(text.trim()) ?? []
  const found = matchTitle(label)
  const known = found !== null && found.weight >= 8 && SAID.has(found.role)
  return known ? { label: oneLine(label), value: value.trim() } : null
}

const LABELLED = /^([^:\n]{3,45}):\s*(\S.*)$/s

const SAID: ReadonlySet<Role> = new Set(['theme-lead', 'lead', 'due'])

/** "Progress: …", "Impact: …" in a row of one cell below an action, or below another such row, is told of that action. */
export function saidBelow(row: GridRow, before: PlanEvent | undefined): FieldEvent | null {
  const [cell, ...more] = ownCells(row)
  if (!isOfAction(before) || !cell || more.length > 0 || row.cells[0] !== cell) return null
  const [, label = '', value = ''] = LABELLED.exec(cell.text.trim()) ?? []
  if (!TOLD_BELOW.has(matchTitle(label)?.role)) return null
  const field = { label: oneLine(label), value: value.trim(), keys: keysOf(row), source: row.source }
  return { type: 'field', of: 'action', ...field }
}

function isOfAction(event: PlanEvent | undefined): boolean {
  return event?.type === 'row' || (event?.type === 'field' && event.of === 'action')
}

const TOLD_BELOW: ReadonlySet<Role | undefined> = new Set<Role>(['progress', 'impact', 'success'])

/** The value beside a label: its pieces joined again, a half-repeated beginning left out. */
function valueOf(row: GridRow): string {
  const parts = ownCells(row)
    .slice(1)
    .map(({ text }) => text)
  const whole = parts.filter(
    (text, at) =>
      !parts.some(
        (other, index) => index > at && other.startsWith(text.slice(0, 24)) && other.length > text.length,
      ),
  )
  return whole.reduce(
    (value, part) => (startsLower(part) && /\p{L}$/u.test(value) ? value + part : joinCut(value, part)),
    '',
  )
}

/** `strict` takes a level's name only; `rows` are the rows it stands among. */
type Looking = { columns: Column[]; strict: boolean; kind: SourceKind; rows: GridRow[] }

/** A row of one cell that stands over those below it: merged across, in bold, or led by a level's name. */
export function bannerOf(row: GridRow, { columns, strict, kind, rows }: Looking): LevelEvent | null {
  const own = ownCells(row)
  const [cell] = own
  if (!cell || own.length !== 1) return null
  const at = row.cells.indexOf(cell)
  const label = parseLevelLabel(cell.text)
  if (label) return rowLevel(row, label.word, label.ref, label.text)
  if (strict) return null
  const across = row.cells.filter(({ carried }) => carried === 'across').length
  const wide = across + 1 >= Math.max(2, row.cells.length * 0.6)
  if (!wide && !standsOut(row, at, { columns, kind, rows }) && !standsAlone(row, at, { columns, kind, rows }))
    return null
  const { ref, text } = partRef(oneLine(cell.text))
  return rowLevel(row, null, ref, text)
}

/** The row of one cell below "Recommendation No. 1", which has a number and no words yet: these are its words. */
export function wordsBelow(row: GridRow, before: PlanEvent | undefined): LevelEvent | null {
  const [cell, ...more] = ownCells(row)
  if (before?.type !== 'level' || before.text !== '' || before.ref === null) return null
  return cell === undefined || more.length > 0 ? null : rowLevel(row, null, null, cell.text)
}

/** In a table of our own plan document a row of one cell names a level in any word: "Mission 3: Front door". */
export function ourBanner(row: GridRow): LevelEvent | null {
  const [cell, ...more] = ownCells(row)
  const label = cell === undefined || more.length > 0 ? null : parseNamedLevel(cell.text)
  return label && rowLevel(row, label.word, label.ref, label.text)
}

/** Without merged cells a banner is known by standing first, alone, and in bold, in capitals or on a colour of its own. */
function standsOut(row: GridRow, at: number, { columns, kind, rows }: Omit<Looking, 'strict'>): boolean {
  const cell = row.cells[at]
  if (!cell || at > 1 || startsLower(cell.text)) return false
  if (row.cells.some(({ carried }) => carried === 'down') || !looksApart(row, cell, rows)) return false
  const sheet = kind === 'xlsx' || kind === 'ods' || kind === 'csv'
  return sheet || columns[at]?.role !== 'parent' || !siblings(rows, at, row)
}

const UNSTYLED: SourceKind[] = ['csv', 'xlsx', 'ods', 'html', 'text']

/** Where looks are lost a banner is known by standing first and alone over full rows, in a table whose rows are all full. */
function standsAlone(row: GridRow, at: number, { columns, kind, rows }: Omit<Looking, 'strict'>): boolean {
  const text = row.cells[at]?.text ?? ''
  if (!UNSTYLED.includes(kind) || at !== 0 || !isNameLike(text, columns[at]?.role)) return false
  if (row.cells.some(({ carried }) => carried !== 'no')) return false
  return isAmongFull(row, rows, Math.max(3, columns.length * 0.5))
}

/** Whether a full row follows, and nearly every row is a full one or alone as this is; full is as many cells as `least`. */
function isAmongFull(row: GridRow, rows: GridRow[], least: number): boolean {
  const { places, widths } = countedIn(rows)
  const next = rows[(places.get(row) ?? -1) + 1]
  if (next === undefined || ownCells(next).length < 3) return false
  const full = [...widths].reduce((all, [width, count]) => (width >= least ? all + count : all), 0)
  const lone = widths.get(1) ?? 0
  return lone <= full / 2 && full + lone >= rows.length * 0.9
}

/** Where each row stands, how many rows hold so many cells of words, and how many are painted so: counted once for all lone rows. */
const countedIn = onceFor((rows: GridRow[]) => {
  const places = new Map(rows.map((row, at) => [row, at]))
  const widths = new Map<number, number>()
  const fills = new Map<string | undefined, number>()
  for (const row of rows) {
    const width = ownCells(row).length
    widths.set(width, (widths.get(width) ?? 0) + 1)
    fills.set(row.fill, (fills.get(row.fill) ?? 0) + 1)
  }
  return { places, widths, fills }
})

/** Words that may name a level, in a column that holds none and no reference. */
function isNameLike(text: string, role: Role | undefined): boolean {
  if (role === 'parent' || (role === 'ref' && isRef(text))) return false
  return !startsLower(text) && !/[.;,]$/.test(text) && text.split(/\s+/).length <= 16
}

function looksApart(row: GridRow, cell: GridCell, rows: GridRow[]): boolean {
  const bold = cell.paragraphs.length > 0 && cell.paragraphs.every((paragraph) => paragraph.bold === true)
  const capitals = /\p{Lu}{4}/u.test(cell.text) && cell.text === cell.text.toUpperCase()
  const coloured = row.fill !== undefined && (countedIn(rows).fills.get(row.fill) ?? 0) <= rows.length / 3
  return bold || capitals || coloured
}

/** Whether most cells of the column look the same, so that bold is nothing special there. */
function siblings(rows: GridRow[], at: number, row: GridRow): boolean {
  const others = rows.filter(
    (other) =>
      other !== row &&
      ownCells(other).length > 1 &&
      (other.cells[at]?.text ?? '') !== '' &&
      other.cells[at]?.carried === 'no',
  )
  const bold = others.filter((other) =>
    other.cells[at]?.paragraphs.every((paragraph) => paragraph.bold === true),
  )
  return others.length > 0 && bold.length >= others.length * 0.6
}

/** The level that a row names: by its word, its number and what it is called. */
export function rowLevel(row: GridRow, word: string | null, ref: string | null, text: string): LevelEvent {
  return {
    type: 'level',
    depth: UNSETTLED,
    name: word === null ? null : levelName(word),
    ref,
    text: oneLine(text),
    keys: keysOf(row),
    source: row.source,
  }
}

/** The name by which a level's rank is known: its word, else the depth of its reference. */
export function rankName(event: LevelEvent): string {
  if (event.name !== null) return plainOf(event.name)
  return event.ref === null ? '' : `#${String(event.ref.replace(/\.$/, '').split('.').length)}`
}
