import { CellFlow } from '../flow.ts'
import type { Cell, Row, Table } from '../source-document.ts'
import { parseSpan, SpanGrid } from '../span-grid.ts'
import { tidyText } from '../tidy.ts'
import { elementsOf, textIn, type XmlElement } from '../xml.ts'
import type { Sheet } from './css.ts'
import { FlowReader, type Met } from './flow-reader.ts'
import { backgroundOf, isHidden, type Look, lookInside } from './look.ts'

export type Page = { sheet: Sheet; met: Met; tables: number }

type HtmlRow = { element: XmlElement; head: boolean }

/** A `table` with its merges; a caption is its title. */
export function parseHtmlTable(element: XmlElement, look: Look, page: Page): Table {
  page.tables++
  const table = page.tables
  const grid = new SpanGrid()
  for (const { element: source, head } of rowsOf(element)) {
    const declared = page.sheet(source)
    const inside = { ...lookInside(look, source, declared), fill: undefined }
    const cells = cellsOf(source)
    const row: Row = { cells: [], source: { table, row: grid.rows.length + 1 } }
    if (head || (cells.length > 0 && cells.every(({ name }) => name === 'th'))) row.header = true
    if (isHidden(source, declared)) row.hidden = true
    grid.addRow(row)
    let column = 1
    for (const cell of cells) {
      column = grid.freeColumn(column)
      const read = parseCell(cell, column, inside, page)
      const behind = backgroundOf(source, declared)
      if (read.fill === undefined && behind !== undefined) read.fill = behind
      grid.addCell(read)
      column += read.colspan
    }
  }
  const caption = elementsOf(element, 'caption')[0]
  const title = caption === undefined ? '' : tidyText(textIn(caption).replace(/\s+/g, ' '))
  const columns = Math.max(1, grid.columns)
  return {
    type: 'table',
    title: title === '' ? null : title,
    columns,
    rows: grid.finish(),
    source: { table },
  }
}

/** Rows stand in the table itself or in its parts; pages pasted in pieces may lack either. */
function rowsOf(table: XmlElement): HtmlRow[] {
  const rows: HtmlRow[] = []
  for (const part of elementsOf(table)) {
    if (part.name === 'tr') rows.push({ element: part, head: false })
    else if (/^t(head|body|foot)$/.test(part.name))
      for (const element of elementsOf(part, 'tr')) rows.push({ element, head: part.name === 'thead' })
  }
  return rows
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th')
}

function parseCell(element: XmlElement, column: number, look: Look, page: Page): Cell {
  const declared = page.sheet(element)
  const flow = new CellFlow()
  const read = (container: XmlElement, around: Look, nested: number): void => {
    const taker = {
      paragraph: (paragraph: Parameters<CellFlow['add']>[0]) => flow.add(paragraph, nested),
      table: (inner: XmlElement, within: Look) => {
        const places = nested === 0 ? placesIn(inner) : null
        if (places !== null) flow.innerTable()
        for (const part of framedParts(inner)) {
          const place = places?.get(part)
          if (place !== undefined) flow.innerCell(...place)
          read(part, lookInside(within, part, page.sheet(part)), nested + 1)
        }
      },
    }
    new FlowReader(page.sheet, taker, page.met).read(container, around)
  }
  read(element, { ...lookInside(look, element, declared), fill: undefined, lists: [] }, 0)
  const place = {
    column,
    colspan: parseSpan(element.attribute('colspan')),
    rowspan: parseRows(element.attribute('rowspan')),
  }
  return flow.toCell(place, backgroundOf(element, declared))
}

/** The row and the column of each cell of a table inside another, spans beside it counted. */
function placesIn(table: XmlElement): Map<XmlElement, [row: number, column: number]> {
  const places = new Map<XmlElement, [number, number]>()
  for (const [at, { element }] of rowsOf(table).entries()) {
    let column = 1
    for (const cell of cellsOf(element)) {
      places.set(cell, [at + 1, column])
      column += parseSpan(cell.attribute('colspan'))
    }
  }
  return places
}

/** `rowspan="0"` reaches to the table's end. */
function parseRows(value: string | undefined): number {
  return value === '0' ? Number.MAX_SAFE_INTEGER : parseSpan(value)
}

/** A table of one cell a row that holds another table lays out the page: it is no table of anything. */
export function isFrame(table: XmlElement): boolean {
  const cells = rowsOf(table).map(({ element }) => cellsOf(element))
  return cells.every((row) => row.length === 1) && cells.some((row) => row.some((cell) => holdsTable(cell)))
}

function holdsTable(element: XmlElement): boolean {
  return elementsOf(element).some((child) => child.name === 'table' || holdsTable(child))
}

/** A table's caption and cells, in order, for where it is not read as a table. */
export function framedParts(table: XmlElement): XmlElement[] {
  return [...elementsOf(table, 'caption'), ...rowsOf(table).flatMap(({ element }) => cellsOf(element))]
}
