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
  const same = sameTitles(records)
  for (const field of records.flat())
    if (!titles.some((title) => same(title) === same(name(field)))) titles.push(name(field))
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
      const column = titles.findIndex((title) => same(title) === same(name(field))) + 1
      const cell: Cell = { ...field.value, column, colspan: 1, rowspan: field.down ?? 1 }
      labels.set(cell, field.said ?? field.label)
      return cell
    })
    return { cells, source: record[0]?.source ?? source }
  })
  return { type: 'table', title: null, columns: titles.length, rows: [heading, ...rows], source }
}

/** "Responsible officer" and "Responsible officers" are one label, where no record has both. */
function sameTitles(records: Field[][]): (title: string) => string {
  const clash = records.some(
    (record) =>
      new Set(record.map(({ label }) => oneOf(label))).size <
      new Set(record.map(({ label }) => plainOf(label))).size,
  )
  return clash ? plainOf : oneOf
}

/** The label in the singular. */
function oneOf(label: string): string {
  return plainOf(label).replace(/(?<=\p{L}{3}[^s])s\b/gu, '')
}

export function isNumber(cell: Cell): boolean {
  return cell.paragraphs.length === 1 && /^[A-Z]{0,3}[\d.]+[a-z]?$/.test(cell.paragraphs[0]?.text ?? '')
}
