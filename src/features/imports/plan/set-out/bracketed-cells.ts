import {
  type Block,
  type Cell,
  type CellParagraph,
  cellText,
  type Row,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { bracketedFields, type Field } from './field-lines.ts'

/** A cell whose lines end with a lead and a date in brackets, and its lines that do not. */
type Told = { cell: Cell; lines: { line: CellParagraph; fields: Field[] }[]; beside: CellParagraph[] }

/**
 * "Agreed. • Map the panels (Head of Service – May 2024) • …": where the lines of a column's cells end with a lead and
 * a date in brackets, each becomes a row of its own with columns for both, as other tables have them.
 */
export function partBracketed(blocks: Block[], labels: Map<object, string>): Block[] {
  return blocks.map((block) => (block.type === 'table' ? (parted(block, labels) ?? block) : block))
}

function parted(table: Table, labels: Map<object, string>): Table | null {
  const [heading, ...body] = table.rows
  if (!heading || body.length < 2 || tracks(heading)) return null
  const told = toldColumn(body, table.columns)
  if (!told || told.some((one) => one !== null && one.cell.rowspan > 1)) return null
  const own = told.find((one) => one !== null)?.cell.column ?? 0
  const made = table.columns + 1
  const places = { work: own, beside: made, lead: made + 1, due: made + 2 }
  const titles = titlesOf(heading, places, labels)
  const heights = told.map((one) => one?.lines.length ?? 1)
  const rows = body.flatMap((row, index) => {
    const others = row.cells
      .filter((cell) => cell !== told[index]?.cell)
      .map((cell) => ({ ...cell, rowspan: sum(heights.slice(index, index + cell.rowspan)) }))
    return rowsOf(row, { others, told: told[index] ?? null, places, labels })
  })
  return { ...table, columns: places.due, rows: [{ ...heading, cells: titles }, ...rows] }
}

/** The cells of the first column most of whose cells hold such lines. */
function toldColumn(body: Row[], columns: number): (Told | null)[] | null {
  for (let column = 1; column <= columns; column += 1) {
    const told: (Told | null)[] = []
    let others = 0
    for (const row of body) {
      const one = toldIn(row, column)
      if (one === null) others += 1
      if (body.length - others < body.length * MOST) break
      told.push(one)
    }
    if (told.length === body.length) return told
  }
  return null
}

/** A title that does not name the work goes with what stood beside the lines. */
function titlesOf({ cells }: Row, { work, beside, lead, due }: Places, labels: Map<object, string>): Cell[] {
  const own = cells.filter(({ column }) => column === work)
  const isWork = own.some((cell) => roleOf(cell) === 'action')
  const made = (title: string, column: number): Cell => {
    const cell = singleCell(column, [{ text: title }])
    labels.set(cell, '')
    return cell
  }
  const moved = isWork
    ? [made('Comments', beside)]
    : own.map((cell) => ({ ...cell, column: beside, colspan: 1 }))
  const kept = isWork ? cells : [...cells.filter((cell) => !own.includes(cell)), made('Action', work)]
  const all = [...kept, ...moved, made('Lead', lead), made('By when', due)]
  return all.sort((one, other) => one.column - other.column)
}

/** So many of a table's rows hold such lines. */
const MOST = 0.6

/** Whether a table has a column for leads or for dates of its own. */
function tracks({ cells }: Row): boolean {
  return cells.some((cell) => ['lead', 'due'].includes(roleOf(cell) ?? ''))
}

function roleOf(title: Cell | undefined): Role | undefined {
  const words = title === undefined ? '' : cellText(title)
  return matchTitle(oneLine(words.replace(/\([^)]*\)/g, '')))?.role
}

function toldIn({ cells, source }: Row, column: number): Told | null {
  const cell = cells.find((one) => one.column === column)
  if (cell === undefined) return null
  const told: Told = { cell, lines: [], beside: [] }
  for (const line of cell.paragraphs) {
    const fields = bracketedFields({ type: 'paragraph', style: 'body', text: line.text, source })
    if (fields === null) told.beside.push(line)
    else told.lines.push({ line, fields })
  }
  return told.lines.length === 0 || told.beside.length > told.lines.length ? null : told
}

type Places = { work: number; beside: number; lead: number; due: number }
type Parts = { others: Cell[]; told: Told | null; places: Places; labels: Map<object, string> }

/** One row for each line; the other cells reach over all of them, and what stood beside the lines goes with the first. */
function rowsOf(row: Row, { others, told, places, labels }: Parts): Row[] {
  if (told === null) return [{ ...row, cells: others }]
  const beside = singleCell(places.beside, told.beside)
  return told.lines.map(({ line, fields }, at) => {
    const of = (label: string, column: number): Cell => {
      const own = fields.filter((field) => field.label === label)
      const cell = singleCell(
        column,
        own.flatMap(({ value }) => value.paragraphs.map((one) => ({ ...line, ...one }))),
      )
      labels.set(cell, own.map(({ said }) => said ?? label).join(' ') || ' ')
      return cell
    }
    const made = [of('Action', places.work), of('Lead', places.lead), of('By when', places.due)]
    const cells = [...(at === 0 ? [...others, beside] : []), ...made]
    return {
      ...row,
      cells: cells
        .filter(({ paragraphs }) => paragraphs.length > 0)
        .sort((one, other) => one.column - other.column),
    }
  })
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, one) => all + one, 0)
}
