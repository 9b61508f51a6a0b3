import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { singleCell, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { writeWorkbook } from '#src/kit/print/workbook.ts'
import { words } from '#tests/bring.ts'
import { excerptOf } from './source-excerpt.ts'
import { SourceExcerpt } from './source-excerpt.page.tsx'
import { OfSource } from './source-turns.tsx'
import { piecesAt } from './source-words.ts'
import { sourcePage } from './source-page.ts'
import { cutRows } from './source-rows.ts'

/** Each cell that is shown, with its title's words where it stands under one. */
function shown(rows: { cells: { text: string; colspan: number; rowspan: number }[] }[]): string[] {
  return rows.map(({ cells }) =>
    cells.map(({ text, rowspan }) => (rowspan > 1 ? `${text} (${rowspan} rows)` : text)).join(' | '),
  )
}

async function sheetWithGaps(): Promise<SourceDocument> {
  const columns = ['Action', 'Lead', 'Due', 'Revised', 'RAG'].map((title) => ({ title, width: 20 }))
  const rows = [
    ['Open a hub', 'JH', '11/26', '', 'B'],
    ['Visit schools', '', '', '05/27', 'R'],
  ]
  return parseDocument(await writeWorkbook([{ name: 'Plan', columns, rows }]), 'plan.xlsx')
}

describe('the document beside a question', () => {
  it('shows each cell of a sheet under its own title, also where cells before it are empty', async () => {
    const document = await sheetWithGaps()
    const excerpt = excerptOf(document, { table: 1, row: 3 })
    expect(shown(excerpt?.rows ?? [])).toEqual([
      'Open a hub | JH | 11/26 |  | B',
      'Visit schools |  |  | 05/27 | R',
    ])
    const page = sourcePage(document, { by: 'table', number: 1 }, { table: 1, row: 3 })
    expect(page?.parts.flatMap((part) => (part.kind === 'rows' ? shown(part.rows) : []))).toContain(
      'Visit schools |  |  | 05/27 | R',
    )
  })

  it('keeps a merged cell beside all the rows that it stands for', async () => {
    const html = `<table border="1"><tr><th>Aim</th><th>Action</th><th>Lead</th></tr>
      <tr><td rowspan="2">Front door</td><td>Open a hub</td><td>JH</td></tr><tr><td>Visit schools</td><td>CP</td></tr></table>`
    const document = await parseDocument(new TextEncoder().encode(html), 'plan.html')
    const page = sourcePage(document, { by: 'table', number: 1 }, null)
    expect(page?.parts.flatMap((part) => (part.kind === 'rows' ? shown(part.rows) : []))).toEqual([
      'Aim | Action | Lead',
      'Front door (2 rows) | Open a hub | JH',
      'Visit schools | CP',
    ])
  })

  it('shows words that are struck through in their place, to the eye and to the ear', async () => {
    const html = `<p>It <s>was</s> is our plan</p><table border="1"><tr><th>Action</th><th>Lead</th><th>By</th></tr>
      <tr><td>Recruit <s>four</s> six managers</td><td><s>Jo Bell</s></td><td><p><s>May</s></p><p>June</p></td></tr></table>`
    const document = await parseDocument(new TextEncoder().encode(html), 'plan.html')
    const spoken = (html: string): string =>
      words(html.replaceAll('<s>', ' [').replaceAll('</s>', '] ')).trim()
    const excerpt = excerptOf(document, { table: 1, row: 2 })
    const row = [
      'Recruit [ struck through: four] six managers',
      '[ struck through: Jo Bell]',
      '[ struck through: May] June',
    ].join(' ')
    expect(spoken(render(h(SourceExcerpt, { excerpt, fileName: 'plan.html' })))).toMatch(
      new RegExp(`This row: ${row.replace(/[[\]]/g, '\\$&')}`),
    )
    const page = sourcePage(document, { by: 'table', number: 1 }, null)
    expect(page?.parts).toHaveLength(1)
    const above = piecesAt(document.blocks, 0) ?? []
    expect(spoken(render(h(OfSource, { pieces: above })))).toBe('It [ struck through: was] is our plan')
    expect(piecesAt(document.blocks, 1)).toBe(null)
  })

  it('shows a sheet of very many columns too', () => {
    const cells = Array.from({ length: 1_500 }, (_, at) => singleCell(at + 1, [{ text: 'x' }]))
    const rows = Array.from({ length: 120 }, (_, at) => ({ cells, source: { table: 1, row: at + 1 } }))
    const shownRows = cutRows(rows, 0, 120)
    expect([shownRows.length, shownRows[0]?.length]).toEqual([120, 1_500])
  })
})
