import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type SourceDocument, type Table, cellText } from '../source-document.ts'
import { parseOds } from './parse-ods.ts'

const NAMES = ['office', 'table', 'text', 'style', 'drawing']
  .map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .join(' ')
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

function spreadsheet(tables: string, styles = '', manifest = '<manifest/>'): Uint8Array {
  const content = `<office:document-content ${NAMES} ${FO}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return zipSync({ 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8(manifest) })
}

function cell(text: string, attributes = ''): string {
  return `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
}

function rowsOf(document: SourceDocument): string[][] {
  const tables = document.blocks.filter((block): block is Table => block.type === 'table')
  return tables.flatMap((table) => table.rows.map((row) => row.cells.map(cellText)))
}

describe('An OpenDocument spreadsheet', () => {
  test('gives each sheet as a table with merged cells, heading rows and colours', () => {
    const document = parseOds(
      spreadsheet(
        `<table:table table:name="Plan"><table:table-column table:number-columns-repeated="3"/>
          <table:table-header-rows><table:table-row>${cell('Action', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('RAG')}</table:table-row></table:table-header-rows>
          <table:table-row>${cell('Open the<text:s/>hub<text:line-break/>in spring')}<table:table-cell/>${cell('Red', 'table:style-name="red"')}</table:table-row></table:table>`,
        '<style:style style:name="base" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="red" style:family="table-cell" style:parent-style-name="base"><style:table-cell-properties fo:background-color="#c00000"/></style:style>',
      ),
      'plan.ods',
    )
    expect(rowsOf(document)).toEqual([
      ['Action', 'RAG'],
      ['Open the hub\nin spring', 'Red'],
    ])
    expect(document.blocks[0]).toMatchObject({
      title: 'Plan',
      columns: 3,
      rows: [
        { header: true, cells: [{ column: 1, colspan: 2 }, { column: 3 }] },
        { cells: [{}, { column: 3, fill: 'C00000', paragraphs: [{ text: 'Red', bold: true }] }] },
      ],
    })
  })

  test('does not grow with rows and columns said to come again a million times', () => {
    const document = parseOds(
      spreadsheet(
        `<table:table table:name="Plan"><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
          <table:table-row>${cell('Last')}<table:table-cell table:number-columns-repeated="16383"/></table:table-row></table:table>`,
      ),
      'plan.ods',
    )
    expect(rowsOf(document)).toEqual([['Last']])
    expect(document.blocks[0]).toMatchObject({ columns: 1, rows: [{ source: { row: 1_048_571 } }] })
  })

  test('reads what is hidden and says so; comments stand after the rows', () => {
    const document = parseOds(
      spreadsheet(
        `<table:table table:name="Plan" table:style-name="away"><table:table-row table:visibility="collapse"><table:table-cell><office:annotation><text:p>Ask Ama</text:p></office:annotation><text:p>Open the hub</text:p></table:table-cell></table:table-row></table:table>`,
        '<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
      'plan.ods',
    )
    expect(rowsOf(document)).toEqual([['Open the hub']])
    expect(document.blocks[1]).toMatchObject({
      type: 'paragraph',
      text: 'Ask Ama',
      source: { sheet: 'Plan', row: 1 },
    })
    expect(document.notes).toEqual([
      'The hidden sheet Plan was read.',
      'One hidden row on sheet Plan was read.',
      'One comment on sheet Plan stands after its rows.',
    ])
  })

  test('that is locked is refused with one sentence or two', () => {
    const locked = spreadsheet('', '', '<manifest><encryption-data/></manifest>')
    expect(() => parseOds(locked, 'plan.ods')).toThrow(/locked with a password/)
  })
})
