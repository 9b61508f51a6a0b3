import { expect, it } from 'vitest'
import { type Row, singleCell, type SourceDocument, type Table } from '#src/kit/documents/source-document.ts'
import { layOutSheets } from './sheets.ts'

const row = (texts: string[], at: number): Row => ({
  cells: texts.map((text, column) => singleCell(column + 1, text === '' ? [] : [{ text }])),
  source: { page: 1, table: 1, row: at + 1 },
})

const ROWS = [
  ['Improvement plan', '', ''],
  ['Ref', 'Action', 'Lead'],
  ['1', 'Open the hub', 'Ama Osei'],
  ['2', 'Train every team', 'Bo Lind'],
]

function printed(more: Partial<Table>): SourceDocument {
  const table: Table = {
    type: 'table',
    title: null,
    columns: 3,
    rows: ROWS.map(row),
    source: { page: 1 },
    ...more,
  }
  return { kind: 'pdf', file: 'plan.pdf', blocks: [table], notes: [] }
}

it('gives the title of a printed sheet its own block, as in a workbook, and leaves other tables whole', () => {
  expect(layOutSheets(printed({ sheet: true })).blocks).toMatchObject([
    { type: 'paragraph', text: 'Improvement plan', style: 'heading' },
    { type: 'table', rows: [{}, {}, {}] },
  ])
  expect(layOutSheets(printed({})).blocks).toMatchObject([{ type: 'table', rows: [{}, {}, {}, {}] }])
})
