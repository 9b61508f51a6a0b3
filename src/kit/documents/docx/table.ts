import type { Cell, Row, Table } from '../source-document.ts'
import { elementAt, elementsOf, type XmlElement } from '../xml.ts'
import { parseCell } from './cell.ts'
import { pageOf, type Reading } from './reading.ts'
import { inside } from './structure.ts'
import { switched } from './styles.ts'

/**
 * A table by what stands in its `w:tbl`, taken one by one, with its merges: a cell that continues the one above
 * lengthens it instead of standing itself.
 */
export function parseTable(parts: Iterable<XmlElement>, reading: Reading): Table {
  reading.tables++
  const table = reading.tables
  let style = reading.styles('')
  const page = reading.page
  const open = new Map<number, Cell>()
  const rows: Row[] = []
  let drawn = 0
  for (const source of parts) {
    if (source.name === 'w:tblPr')
      style = reading.styles(elementAt(source, 'w:tblStyle')?.attribute('w:val') ?? '')
    if (source.name === 'w:tblGrid') drawn ||= elementsOf(source, 'w:gridCol').length
    if (source.name !== 'w:tr') continue
    const properties = elementAt(source, 'w:trPr')
    const row: Row = { cells: [], source: { table, row: rows.length + 1 } }
    if (switched(properties, 'w:tblHeader') === true) row.header = true
    if (switched(properties, 'w:hidden') === true) row.hidden = true
    rows.push(row)
    parseRow(source, row, open, {
      reading,
      fill: (rows.length === 1 ? style.firstRowFill : undefined) ?? style.fill,
    })
  }
  const columns = rows.reduce(
    (most, { cells }) => cells.reduce((wide, cell) => Math.max(wide, endOf(cell)), most),
    drawn,
  )
  return { type: 'table', title: null, columns, rows, source: { table, ...pageOf(page, reading) } }
}

const endOf = (cell: Cell): number => cell.column + cell.colspan - 1

/** `open` holds, by column, the cell that a vertical merge may still lengthen. */
function parseRow(
  source: XmlElement,
  row: Row,
  open: Map<number, Cell>,
  { reading, fill }: { reading: Reading; fill: string | undefined },
): void {
  const startPage = reading.page
  let rowPage: number | undefined
  let lastPage = startPage
  let column = 1 + count(elementAt(source, 'w:trPr', 'w:gridBefore'))
  for (const element of inside(source, reading)) {
    if (element.name !== 'w:tc') continue
    // A row cut by a page break has the break in every cell that was cut: it is still one break.
    reading.page = startPage
    const { cell, page } = parseCell(element, column, reading)
    if (cell.fill === undefined && fill !== undefined) cell.fill = fill
    rowPage ??= page
    lastPage = Math.max(lastPage, reading.page)
    place(cell, mergeOf(element), row, open)
    column += cell.colspan
  }
  reading.page = lastPage
  Object.assign(row.source, pageOf(rowPage ?? startPage, reading))
}

function place(cell: Cell, merge: Merge, row: Row, open: Map<number, Cell>): void {
  const beside = row.cells.at(-1)
  if (merge.left && beside !== undefined) {
    beside.colspan += cell.colspan
    beside.paragraphs.push(...cell.paragraphs)
    return
  }
  const above = open.get(cell.column)
  if (merge.up && above !== undefined) {
    above.rowspan++
    above.paragraphs.push(...cell.paragraphs)
    return
  }
  for (let at = cell.column; at <= endOf(cell); at++) open.delete(at)
  if (merge.down) open.set(cell.column, cell)
  row.cells.push(cell)
}

type Merge = { up: boolean; down: boolean; left: boolean }

/** A merge begins with `restart`; the mark without a value continues it (ISO 29500 part 1, 17.4.84). */
function mergeOf(element: XmlElement): Merge {
  const properties = elementAt(element, 'w:tcPr')
  const upright = elementAt(properties, 'w:vMerge')
  const across = elementAt(properties, 'w:hMerge')
  const down = upright?.attribute('w:val') === 'restart'
  return {
    up: upright !== undefined && !down,
    down,
    left: across !== undefined && across.attribute('w:val') !== 'restart',
  }
}

/** A number of grid columns; bounded, since a file may claim anything. */
export function count(element: XmlElement | undefined): number {
  const value = Number(element?.attribute('w:val') ?? 0)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : 0
}
