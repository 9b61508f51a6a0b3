import type { PlacedAction } from './truth.ts'
import type { Laid, LaidCell, LaidParagraph, LaidRow, LaidTable } from './types.ts'

type Text = string | string[] | LaidParagraph[]

export const title = (text: string): Laid => ({ lay: 'title', text })
export const heading = (text: string, level = 1): Laid => ({ lay: 'heading', text, level })
export const para = (text: string): Laid => ({ lay: 'paragraph', text })
export const strong = (text: string): Laid => ({ lay: 'paragraph', text, bold: true })
/** A label and what stands beside it, as on a card or in a list of terms. */
export const field = (label: string, text: string): Laid => ({
  lay: 'paragraph',
  text: `${label}: ${text}`,
  label,
})
export const bullets = (...texts: string[]): Laid[] => texts.map((text) => ({ lay: 'bullet', text }))
export const sheet = (name: string): Laid => ({ lay: 'sheet', name })

export function paragraphs(text: Text): LaidParagraph[] {
  const list = typeof text === 'string' ? [text] : text
  return list.map((one) => (typeof one === 'string' ? { text: one } : one)).filter(({ text }) => text !== '')
}

type Look = Partial<Pick<LaidCell, 'colspan' | 'rowspan' | 'fill' | 'serial'>> & { bold?: boolean }

export function cell(column: number, text: Text, look: Look = {}): LaidCell {
  const { bold, ...rest } = look
  const list = paragraphs(text).map((one) => (bold === true ? { ...one, bold } : one))
  return { column, colspan: 1, rowspan: 1, paragraphs: list, ...rest }
}

/** A plain table; the first row is its heading row unless `headings` is 0. */
export function table(rows: Text[][], options: { widths?: number[]; headings?: number } = {}): LaidTable {
  const headings = options.headings ?? 1
  const columns = Math.max(...rows.map((row) => row.length))
  return {
    lay: 'table',
    widths: options.widths ?? Array.from({ length: columns }, () => 1),
    headings,
    rows: rows.map((row, index) => ({
      cells: Array.from({ length: columns }, (_, column) =>
        cell(column, row[column] ?? '', { bold: index < headings }),
      ),
    })),
  }
}

/** A column of an action table: what stands in it for one action. */
export type Column<Of = PlacedAction> = {
  title: Text
  width?: number
  of: (row: Of) => Text
  /** Rows that follow one another with the same key share one merged cell. */
  merge?: (row: Of) => unknown
  /** Rows with the same key print the cell once and leave it blank after. */
  once?: (row: Of) => unknown
  fill?: (row: Of) => string | undefined
  serial?: (row: Of) => LaidCell['serial']
  /** May stand elsewhere among the movable columns, by the seed. */
  moves?: boolean
}

type ActionTable<Of> = {
  columns: Column<Of>[]
  /** Rows above the heading row, across the whole table. */
  above?: string[]
  /** A row across the table, before the first row with each new key. */
  banner?: (row: Of) => string
  /** A second heading row: titles grouping columns, given as [title, how many columns]. */
  groups?: [string, number][]
  noHeading?: boolean
}

export function actionTable<Of>(rows: Of[], options: ActionTable<Of>): LaidTable {
  const { columns } = options
  const out: LaidRow[] = headingRows(options)
  const headings = out.length
  let banner: string | undefined
  rows.forEach((row, index) => {
    const text = options.banner?.(row)
    if (text !== undefined && text !== banner) out.push(across(columns.length, text))
    banner = text
    out.push({ cells: columns.flatMap((column, at) => bodyCell({ rows, index, column, at })) })
  })
  return { lay: 'table', widths: columns.map(({ width }) => width ?? 1), rows: out, headings }
}

function headingRows<Of>({ columns, above, groups, noHeading }: ActionTable<Of>): LaidRow[] {
  const out = (above ?? []).map((text) => across(columns.length, text))
  if (groups !== undefined) {
    let at = 0
    const cells = groups.map(([text, span]) => {
      const made = cell(at, text, { colspan: span, bold: true })
      at += span
      return made
    })
    out.push({ cells })
  }
  if (noHeading !== true)
    out.push({ cells: columns.map((column, at) => cell(at, column.title, { bold: true })) })
  return out
}

function across(columns: number, text: string): LaidRow {
  return { cells: [cell(0, text, { colspan: columns, bold: true, fill: 'D9E2F3' })] }
}

type BodyCell<Of> = { rows: Of[]; index: number; column: Column<Of>; at: number }

function bodyCell<Of>({ rows, index, column, at }: BodyCell<Of>): LaidCell[] {
  const row = rows[index]
  const before = rows[index - 1]
  if (row === undefined) return []
  const key = column.merge?.(row)
  if (key !== undefined && before !== undefined && column.merge?.(before) === key) return []
  const again = column.once?.(row)
  const repeated = again !== undefined && before !== undefined && column.once?.(before) === again
  const fill = column.fill?.(row)
  const serial = column.serial?.(row)
  const rowspan = key === undefined ? 1 : runLength(rows, index, (one) => column.merge?.(one) === key)
  const look: Look = {
    rowspan,
    ...(fill === undefined ? {} : { fill }),
    ...(serial === undefined ? {} : { serial }),
  }
  return [cell(at, repeated ? '' : column.of(row), look)]
}

function runLength<Of>(rows: Of[], from: number, same: (row: Of) => boolean): number {
  let length = 1
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined || !same(row)) break
    length++
  }
  return length
}

/** The same columns with the movable ones in another order; seed 0 leaves them as they are. */
export function moved<Of>(columns: Column<Of>[], seed: number): Column<Of>[] {
  const movable = columns.filter(({ moves }) => moves === true)
  const turn = movable.length === 0 ? 0 : seed % movable.length
  const turned = [...movable.slice(turn), ...movable.slice(0, turn)]
  return columns.map((column) => (column.moves === true ? (turned.shift() ?? column) : column))
}

/** A cell of a freely built table: its text, or that with how far it reaches and how it looks. */
export type Free =
  | Text
  | ({ text: Text; across?: number; down?: number } & Pick<Look, 'fill' | 'bold' | 'serial'>)

function isFree(one: Free): one is Exclude<Free, Text> {
  return typeof one === 'object' && !Array.isArray(one)
}

/** A table built cell by cell, each put in the first place of its row that no cell above reaches into. */
export function free(list: Free[][], options: { widths: number[]; headings?: number }): LaidTable {
  const taken = list.map(() => new Set<number>())
  const rows = list.map((line, at): LaidRow => {
    let column = 0
    const cells = line.map((one) => {
      while (taken[at]?.has(column) === true) column++
      const { text, across = 1, down = 1, ...look } = isFree(one) ? one : { text: one }
      const made = cell(column, text, { colspan: across, rowspan: down, ...look })
      for (let row = at; row < at + down; row++)
        for (let place = column; place < column + across; place++) taken[row]?.add(place)
      column += across
      return made
    })
    for (let place = 0; place < options.widths.length; place++)
      if (taken[at]?.has(place) !== true) cells.push(cell(place, ''))
    return { cells: cells.toSorted((a, b) => a.column - b.column) }
  })
  return { lay: 'table', widths: options.widths, headings: options.headings ?? 0, rows }
}
