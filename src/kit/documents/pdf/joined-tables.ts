import type { Cell, Row, Table } from '../source-document.ts'
import { paragraphsOfCell } from './cell-paragraphs.ts'
import type { PageItem } from './page-flow.ts'
import type { PageTable } from './page-tables.ts'
import type { Passage } from './passages.ts'

export type FlowItem = { page: number } & ({ passage: Passage } | { table: Table } | { furniture: string })

export function joinTables(items: readonly PageItem[], leading: number): { items: FlowItem[]; notes: string[] } {
  let count = 0
  return {
    items: items.map((item): FlowItem => {
      if (!('table' in item)) return item
      count += 1
      return { page: item.page, table: tableOf(item.table, count, leading) }
    }),
    notes: [],
  }
}

function tableOf(table: PageTable, number: number, leading: number): Table {
  const rows = Array.from({ length: table.rows }, (_, index): Row => ({
    cells: table.cells
      .filter((cell) => cell.row === index)
      .map((cell): Cell => ({
        column: cell.column,
        colspan: cell.colspan,
        rowspan: cell.rowspan,
        paragraphs: paragraphsOfCell(cell, leading),
        ...(cell.fill ? { fill: cell.fill } : {}),
      })),
    source: { page: table.page, table: number, row: index + 1 },
  }))
  return { type: 'table', title: null, columns: table.xs.length - 1, rows, source: { page: table.page, table: number } }
}
