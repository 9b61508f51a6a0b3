import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Table } from '../source-document.ts'
import { parseOdt } from './parse-odt.ts'

const NAMES = ['office', 'text', 'table', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .join(' ')

const made = (body: string, styles = '', parts: Record<string, string> = {}) =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text text:use-soft-page-breaks="true">${body}</office:text></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, strToU8(part.replace(' ', ` ${NAMES} `))]),
    ),
  })
const read = (body: string, styles?: string) => parseOdt(made(body, styles), 'plan.odt')
const tables = (body: string, styles?: string): Table[] =>
  read(body, styles).blocks.filter((block) => block.type === 'table')
const texts = (body: string) =>
  read(body).blocks.map((block) => (block.type === 'paragraph' ? block.text : 'table'))

describe('an OpenDocument text', () => {
  it('stands merged cells once and keeps heading rows, fills and repeated cells', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const body = `<table:table table:name="Table1"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>${cell('Aim')}${cell('Action', 'table:number-columns-spanned="2"')}${covered}</table:table-row></table:table-header-rows><table:table-row>${cell('1', 'table:number-rows-spanned="2" table:style-name="R"')}${cell('x', 'table:number-columns-repeated="2"')}</table:table-row><table:table-row>${covered}${cell('y')}${cell('z')}</table:table-row></table:table>`
    const [table] = tables(
      body,
      '<style:style style:name="R" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style>',
    )
    expect(table?.title).toBeNull()
    expect(table?.rows[0]).toMatchObject({ header: true, cells: [{ column: 1 }, { column: 2, colspan: 2 }] })
    expect(table?.rows[1]?.cells.map(({ column, rowspan, fill }) => [column, rowspan, fill])).toEqual([
      [1, 2, 'FF0000'],
      [2, 1, undefined],
      [3, 1, undefined],
    ])
    expect(table?.rows[2]?.cells.map(({ column }) => column)).toEqual([2, 3])
  })

  it('bounds cells that claim to be repeated without end', () => {
    const body =
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="16777216"/></table:table-row></table:table>'
    expect(tables(body)[0]?.columns).toBe(1000)
  })

  it('collapses white space, and keeps the spaces, tabs and line breaks it names', () => {
    expect(texts('<text:p>a\n   b<text:s text:c="2"/>c<text:tab/>d<text:line-break/>e</text:p>')).toEqual([
      'a b  c\td\ne',
    ])
  })

  it('numbers lists by their style, through levels and continued lists', () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>'
    const item = (text: string, inner = '') =>
      `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`
    const body = `<text:list text:style-name="L">${item('A')}${item('B', `<text:list>${item('C')}${item('D')}</text:list>`)}</text:list><text:p>between</text:p><text:list text:style-name="L" text:continue-numbering="true">${item('E')}</text:list>`
    const found = read(body, styles).blocks.map((block) =>
      block.type === 'paragraph' ? [block.number, block.level] : [],
    )
    expect(found).toEqual([
      ['1.', 1],
      ['2.', 1],
      ['2.a)', 2],
      ['2.b)', 2],
      [undefined, undefined],
      ['3.', 1],
    ])
  })

  it('leaves tracked deletions and margin comments out, and tells of them; notes stand at the end', () => {
    const document = read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Kept<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note><office:annotation><text:p>remark</text:p></office:annotation> words</text:p><text:p>After</text:p>',
    )
    expect(document.blocks.map((block) => (block.type === 'paragraph' ? block.text : ''))).toEqual([
      'Kept words',
      'After',
      'a note',
    ])
    expect(document.notes).toHaveLength(2)
  })

  it('counts the pages that the program left breaks for', () => {
    const document = read(
      '<text:p>one</text:p><text:soft-page-break/><text:h text:outline-level="2">two</text:h><text:p><text:soft-page-break/>three</text:p>',
    )
    expect(document.blocks.map(({ source }) => source.page)).toEqual([1, 2, 3])
    expect(document.pages).toBe(3)
  })

  it('refuses one locked with a password', () => {
    const manifest =
      '<manifest:manifest ><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    const locked = made('<text:p>x</text:p>', '', { 'META-INF/manifest.xml': manifest })
    expect(() => parseOdt(locked, 'plan.odt')).toThrow(/password/)
  })
})
