import { type Cell, type Row, singleCell, type Table } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Field } from './field-lines.ts'

/**
 * One row a record under every label met, and under `blank` ones that no record has; words of a label go with each cell
 * they stood before.
 */
export function tableOf(records: Field[][], labels: Map<object, string>, blank: string[] = []): Table {
  const titles: string[] = []
  const name = ({ label, value }: Field): string =>
    isNumber(value) && matchTitle(label)?.role === 'action' ? 'Ref' : label
  for (const field of records.flat())
    if (!titles.some((title) => plainOf(title) === plainOf(name(field)))) titles.push(name(field))
  titles.push(...blank)
  const source = records[0]?.[0]?.source ?? {}
  const heading: Row = {
    header: true,
    source,
    cells: titles.map((title, at) => singleCell(at + 1, [{ text: title }])),
  }
  for (const cell of heading.cells) labels.set(cell, '')
  const rows = records.map((record): Row => {
    const cells = record.map((field): Cell => {
      const column = titles.findIndex((title) => plainOf(title) === plainOf(name(field))) + 1
      const cell: Cell = { ...field.value, column, colspan: 1, rowspan: field.down ?? 1 }
      labels.set(cell, field.said ?? field.label)
      return cell
    })
    return { cells, source: record[0]?.source ?? source }
  })
  return { type: 'table', title: null, columns: titles.length, rows: [heading, ...rows], source }
}

export function isNumber(cell: Cell): boolean {
  return cell.paragraphs.length === 1 && /^[A-Z]{0,3}[\d.]+[a-z]?$/.test(cell.paragraphs[0]?.text ?? '')
}
