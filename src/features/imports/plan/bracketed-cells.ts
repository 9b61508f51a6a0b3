import type { Block, Cell, CellParagraph, Row, Table } from '#src/kit/documents/source-document.ts'
import { bracketedFields, type Field } from './field-lines.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'
import { oneLine } from './wording.ts'

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
  const columns = Array.from({ length: table.columns }, (_, at) => at + 1)
  const told = columns
    .map((column) => body.map((row) => toldIn(row, column)))
    .find((cells) => cells.filter((cell) => cell !== null).length >= body.length * MOST)
  if (!told || told.some((one) => one !== null && one.cell.rowspan > 1)) return null
  const own = told.find((one) => one !== null)?.cell.column ?? 0
  const made = table.columns + 1
  const isWork = roleOf(heading.cells.find(({ column }) => column === own)) === 'action'
  const places = { work: isWork ? own : made, beside: isWork ? made : own, lead: made + 1, due: made + 2 }
  const titles = [isWork ? 'Comments' : 'Action', 'Lead', 'By when'].map((title, after) => {
    const cell = cellOf([{ text: title }], made + after)
    labels.set(cell, '')
    return cell
  })
  const heights = told.map((one) => one?.lines.length ?? 1)
  const rows = body.flatMap((row, index) => {
    const others = row.cells
      .filter((cell) => cell !== told[index]?.cell)
      .map((cell) => ({ ...cell, rowspan: sum(heights.slice(index, index + cell.rowspan)) }))
    return rowsOf(row, { others, told: told[index] ?? null, places, labels })
  })
  return {
    ...table,
    columns: table.columns + titles.length,
    rows: [{ ...heading, cells: [...heading.cells, ...titles] }, ...rows],
  }
}

/** So many of a table's rows hold such lines. */
const MOST = 0.6

/** Whether a table has a column for leads or for dates of its own. */
function tracks({ cells }: Row): boolean {
  return cells.some((cell) => ['lead', 'due'].includes(roleOf(cell) ?? ''))
}

function roleOf(title: Cell | undefined): Role | undefined {
  const words = (title?.paragraphs ?? []).map(({ text }) => text).join(' ')
  return matchTitle(oneLine(words.replace(/\([^)]*\)/g, '')))?.role
}

function toldIn({ cells, source }: Row, column: number): Told | null {
  const cell = cells.find((one) => one.column === column)
  const lines = (cell?.paragraphs ?? []).map((line) => ({
    line,
    fields: bracketedFields({ type: 'paragraph', style: 'body', text: line.text, source }),
  }))
  const told = lines.flatMap(({ line, fields }) => (fields === null ? [] : [{ line, fields }]))
  const beside = lines.flatMap(({ line, fields }) => (fields === null ? [line] : []))
  return !cell || told.length === 0 || beside.length > told.length ? null : { cell, lines: told, beside }
}

type Places = { work: number; beside: number; lead: number; due: number }
type Parts = { others: Cell[]; told: Told | null; places: Places; labels: Map<object, string> }

/** One row for each line; the other cells, and what stood beside the lines, reach over all of them. */
function rowsOf(row: Row, { others, told, places, labels }: Parts): Row[] {
  if (told === null) return [{ ...row, cells: others }]
  const beside = { ...told.cell, ...cellOf(told.beside, places.beside), rowspan: told.lines.length }
  return told.lines.map(({ line, fields }, at) => {
    const of = (label: string, column: number): Cell => {
      const own = fields.filter((field) => field.label === label)
      const cell = cellOf(
        own.flatMap(({ value }) => value.paragraphs.map((one) => ({ ...line, ...one }))),
        column,
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

function cellOf(paragraphs: CellParagraph[], column: number): Cell {
  return { column, colspan: 1, rowspan: 1, paragraphs }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, one) => all + one, 0)
}
