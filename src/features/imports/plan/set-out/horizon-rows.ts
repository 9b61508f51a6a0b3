import {
  type Cell,
  cellText,
  type CellParagraph,
  type Row,
  singleCell,
  type Source,
  type Table,
} from '#src/kit/documents/source-document.ts'
import type { Held, Work } from './horizon-works.ts'

/** A table of areas by times. `corner`: what stood over both; `sources`: the row of each column, where it was turned about. */
export type Grid = {
  front: Row[]
  heading: Row
  rows: Row[]
  columns: number
  corner: Cell | null
  horizons: Cell[]
  held: ReadonlyMap<object, Held>
  sources: Source[] | null
}

/** The same as a table of actions: a row for each piece of work, its area and all else of its row merged over them. */
export function rowsOfWork(table: Table, grid: Grid, labels: Map<object, string>): Table {
  const maker = new Maker(grid, labels)
  const rows = grid.rows.flatMap((row) => maker.rowsOf(row))
  const front = [...grid.front.map((row) => maker.wide(row.cells, row)), ...maker.unused()]
  return { ...table, columns: maker.width, rows: [...front, maker.heading(), ...rows] }
}

/** So many pieces of work end with a lead in brackets where brackets tell who leads. */
const MOST_TOLD = 0.4

class Maker {
  readonly width: number
  readonly #grid: Grid
  readonly #labels: Map<object, string>
  readonly #first: number
  readonly #told: boolean
  readonly #places: { work: number; lead: number; due: number; beside: number }
  readonly #shown = new Set<Cell>()

  constructor(grid: Grid, labels: Map<object, string>) {
    this.#grid = grid
    this.#labels = labels
    const works = [...grid.held.values()].flatMap((held) => held.works)
    this.#told = works.filter(({ fields }) => fields.length > 0).length >= works.length * MOST_TOLD
    const told = Number(this.#told)
    const beside = Number([...grid.held.values()].some((held) => held.beside.length > 0))
    this.#first = Math.min(...grid.horizons.map(({ column }) => column))
    const work = this.#first
    this.#places = { work, lead: work + told, due: work + told + 1, beside: work + told + 1 + beside }
    this.width = grid.columns - grid.horizons.length + 2 + told + beside
  }

  /** Where a column that is no time stands in the table that is made. */
  #place(column: number): number {
    if (column < this.#first) return column
    const before = this.#grid.horizons.filter((cell) => cell.column < column).length
    return column - before + this.#places.beside - this.#first + 1
  }

  heading(): Row {
    const { heading, horizons, corner } = this.#grid
    const { work, lead, due, beside } = this.#places
    const own = heading.cells
      .filter((cell) => !horizons.includes(cell))
      .map((cell) => ({ ...cell, column: this.#place(cell.column), colspan: 1, rowspan: 1 }))
    const named = own.some((cell) => cell.column === 1 && cellText(cell).trim() !== '')
    const when =
      corner !== null && cellText(corner).trim() !== ''
        ? { ...corner, column: due }
        : this.#made('By when', due)
    const cells = [
      ...own.filter((cell) => named || cell.column > 1),
      ...(named || work === 1 ? [] : [this.#made('Theme', 1)]),
      this.#made('Action', work),
      ...(lead > work ? [this.#made('Lead', lead)] : []),
      when,
      ...(beside > due ? [this.#made('Comments', beside)] : []),
    ]
    return { ...heading, cells: inOrder(cells) }
  }

  #made(title: string, column: number): Cell {
    const cell = singleCell(column, [{ text: title }])
    this.#labels.set(cell, '')
    return cell
  }

  rowsOf(row: Row): Row[] {
    const { horizons, held, sources } = this.#grid
    const own = row.cells.filter((cell) => !held.has(cell))
    const made = row.cells.flatMap((cell) => {
      const works = held.get(cell)?.works ?? []
      const over = horizons.filter(
        ({ column }) => column >= cell.column && column < cell.column + cell.colspan,
      )
      const time = over.at(-1)
      if (time === undefined) return []
      return works.map((work) => ({
        source: sources?.[time.column - 1] ?? row.source,
        cells: this.#cellsOf(work, time),
      }))
    })
    const beside = row.cells.flatMap((cell) => held.get(cell)?.beside ?? [])
    const [whole] = own
    if (made.length === 0 && own.length === 1 && whole !== undefined && whole.colspan > 1)
      return [this.wide(own, row)]
    const others = [
      ...own.map((cell) => ({
        ...cell,
        column: this.#place(cell.column),
        rowspan: Math.max(1, made.length),
      })),
      ...(beside.length > 0 ? [singleCell(this.#places.beside, beside)] : []),
    ]
    const [first, ...rest] = made
    if (first === undefined) return [{ ...row, cells: inOrder(others) }]
    return [
      { ...row, ...first, cells: inOrder([...others, ...first.cells]) },
      ...rest.map((one) => ({ ...row, ...one })),
    ]
  }

  #cellsOf({ lines, fields }: Work, time: Cell): Cell[] {
    const { work, lead, due } = this.#places
    const of = (label: string, column: number): Cell[] => {
      const field = this.#told ? fields.find((one) => one.label === label) : undefined
      if (field === undefined) return []
      const cell = { ...field.value, column }
      if (field.said !== undefined && field.said.trim() !== '') this.#labels.set(cell, field.said)
      return [cell]
    }
    const [bare] = of('Action', work)
    const [first, ...rest] = lines
    const own =
      bare === undefined ? lines : [...bare.paragraphs.map((one) => ({ ...first, ...one })), ...rest]
    const [dated = this.#timeOf(time, due)] = of('By when', due)
    return [singleCell(work, own.map(unlisted)), ...of('Lead', lead), dated]
  }

  /** The title's words count once, however many pieces of work stand below it. */
  #timeOf(time: Cell, column: number): Cell {
    const cell = singleCell(
      column,
      time.paragraphs.map(({ text }) => ({ text })),
    )
    if (this.#shown.has(time)) this.#labels.set(cell, '')
    this.#shown.add(time)
    return cell
  }

  /** Times below which no work stands keep their words above the table. */
  unused(): Row[] {
    const { horizons, heading } = this.#grid
    const left = horizons.filter((time) => !this.#shown.has(time))
    return left.length === 0 ? [] : [this.wide(left, heading)]
  }

  /** A row of one cell over the whole table. */
  wide(cells: Cell[], row: Row): Row {
    const paragraphs = cells.flatMap((cell) => cell.paragraphs)
    return { ...row, cells: [{ ...singleCell(1, paragraphs), colspan: this.width }] }
  }
}

function unlisted({ list: _, ...line }: CellParagraph): CellParagraph {
  return line
}

function inOrder(cells: Cell[]): Cell[] {
  return cells
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((one, other) => one.column - other.column)
}
