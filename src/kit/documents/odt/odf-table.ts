import { CellFlow } from '../flow.ts'
import type { Cell, Row, Table } from '../source-document.ts'
import { parseSpan, SpanGrid } from '../span-grid.ts'
import { elementsOf, type XmlElement } from '../xml.ts'
import { readOdfFlow } from './odf-flow.ts'
import { type OdfReading, pageOf } from './odf-reading.ts'

type OdfRow = { element: XmlElement; header: boolean }

/** A `table:table` with its merges. The name a program gives a table is no title: "Table1" says nothing. */
export function parseOdfTable(element: XmlElement, reading: OdfReading): Table {
  reading.tables++
  const table = reading.tables
  const page = reading.page
  const grid = new SpanGrid()
  for (const { element: source, header } of rowsOf(element)) {
    if (source.name === 'text:soft-page-break') {
      reading.page++
      continue
    }
    const row: Row = {
      cells: [],
      source: { table, row: grid.rows.length + 1, ...pageOf(reading.page, reading) },
    }
    if (header) row.header = true
    if (/^(collapse|filter)$/.test(source.attribute('table:visibility') ?? '')) row.hidden = true
    grid.addRow(row)
    parseRow(source, grid, reading)
  }
  const drawn = countColumns(element)
  const columns = Math.max(grid.columns, Math.min(drawn, 1000))
  return {
    type: 'table',
    title: null,
    columns,
    rows: grid.finish(),
    source: { table, ...pageOf(page, reading) },
  }
}

/** Rows may stand in heading rows, groups and sections. */
function rowsOf(container: XmlElement, header = false): OdfRow[] {
  const rows: OdfRow[] = []
  for (const child of elementsOf(container)) {
    if (child.name === 'table:table-row' || child.name === 'text:soft-page-break')
      rows.push({ element: child, header })
    else if (/^table:table-(header-rows|rows|row-group)$/.test(child.name))
      rows.push(...rowsOf(child, header || child.name === 'table:table-header-rows'))
  }
  return rows
}

function parseRow(source: XmlElement, grid: SpanGrid, reading: OdfReading): void {
  const behind = reading.styles('table-row', source.attribute('table:style-name')).fill
  const startPage = reading.page
  let lastPage = startPage
  let column = 1
  for (const element of elementsOf(source)) {
    if (!/^table:(covered-)?table-cell$/.test(element.name)) continue
    // A row cut by a page break has the break in every cell that was cut: it is still one break.
    reading.page = startPage
    const repeated = parseSpan(element.attribute('table:number-columns-repeated'))
    for (let time = 0; time < repeated; time++) {
      const cell = parseCell(element, column, reading)
      if ((cell.fill ?? '') === '' && behind !== undefined && behind !== '') cell.fill = behind
      if (element.name === 'table:table-cell') grid.addCell(cell)
      else coverOf(grid, column)?.paragraphs.push(...cell.paragraphs)
      column++
    }
    lastPage = Math.max(lastPage, reading.page)
  }
  reading.page = lastPage
}

/** The merged cell that lies over a covered one. */
function coverOf(grid: SpanGrid, column: number): Cell | undefined {
  const last = grid.rows.length - 1
  for (let at = last; at >= 0; at--) {
    const cell = grid.rows[at]?.cells.find(
      (each) => each.column <= column && column < each.column + each.colspan && at + each.rowspan > last,
    )
    if (cell !== undefined) return cell
  }
  return grid.rows.at(-1)?.cells.at(-1)
}

function parseCell(element: XmlElement, column: number, reading: OdfReading): Cell {
  const flow = new CellFlow()
  const read = (container: XmlElement, nested: number): void =>
    readOdfFlow(
      container,
      {
        paragraph: (paragraph) => flow.add(paragraph, nested),
        table: (inner) => {
          if (nested === 0) flow.innerTable()
          for (const [at, row] of rowsOf(inner).entries())
            for (const [place, cell] of elementsOf(row.element).entries()) {
              if (nested === 0) flow.innerCell(at + 1, place + 1)
              read(cell, nested + 1)
            }
        },
      },
      reading,
    )
  read(element, 0)
  const place = {
    column,
    colspan: parseSpan(element.attribute('table:number-columns-spanned')),
    rowspan: parseSpan(element.attribute('table:number-rows-spanned')),
  }
  const fill = reading.styles('table-cell', element.attribute('table:style-name')).fill
  return flow.toCell(place, fill === '' ? undefined : fill)
}

function countColumns(container: XmlElement): number {
  let count = 0
  for (const child of elementsOf(container)) {
    if (child.name === 'table:table-column')
      count += parseSpan(child.attribute('table:number-columns-repeated'))
    else if (/^table:table-(header-columns|columns|column-group)$/.test(child.name))
      count += countColumns(child)
  }
  return count
}

/** A table of one cell a row that holds another table lays out the page: it is no table of anything. */
export function isOdfFrame(table: XmlElement): boolean {
  const rows = rowsOf(table).map(({ element }) => elementsOf(element, 'table:table-cell'))
  return (
    rows.every((cells) => cells.length <= 1) &&
    rows.some((cells) => cells.some(({ children }) => children.some(isTable)))
  )
}

const isTable = (child: XmlElement | string) => typeof child !== 'string' && child.name === 'table:table'

export function framedOdfCells(table: XmlElement): XmlElement[] {
  return rowsOf(table).flatMap(({ element }) => elementsOf(element, 'table:table-cell'))
}
