import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type SourceDocument, type Table, cellText } from '../source-document.ts'
import { parseXlsx } from './parse-xlsx.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Made = {
  sheets: Record<string, string>
  states?: Record<string, string>
  strings?: string
  styles?: string
  parts?: Record<string, string>
  settings?: string
}

/** A workbook of the XML given for its sheets. */
function workbook({
  sheets,
  states = {},
  strings = '',
  styles = '',
  parts = {},
  settings = '',
}: Made): Uint8Array {
  const names = Object.keys(sheets)
  const links = names.map(
    (_, index) =>
      `<Relationship Id="r${index}" Type="${OFFICE}/worksheet" Target="worksheets/s${index}.xml"/>`,
  )
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}" ${states[name] ?? ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${links.join('')}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  }
  names.forEach((name, index) => {
    files[`xl/worksheets/s${index}.xml`] = `<worksheet xmlns="${MAIN}">${sheets[name] ?? ''}</worksheet>`
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

function tablesOf(document: SourceDocument): Table[] {
  return document.blocks.filter((block) => block.type === 'table')
}

function rowsOf(document: SourceDocument): string[][] {
  return tablesOf(document).flatMap((table) => table.rows.map((row) => row.cells.map(cellText)))
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0"/></numFmts>
  <fonts><font/><font><b/></font><font><strike/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills>
  <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf fontId="1"/><xf fontId="2"/><xf fillId="2"/><xf fillId="3"/></cellXfs>
  <dxfs><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>`

describe('A workbook', () => {
  test('gives each sheet as a table with the rows’ own numbers', () => {
    const document = parseXlsx(
      workbook({
        sheets: {
          Plan: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>Lead</t></is></c><c r="D4"/></row></sheetData>',
          Notes: '<sheetData><row><c t="str"><v>Worked out</v></c></row></sheetData>',
        },
        strings: '<si><r><t>Action </t></r><r><rPr><b/></rPr><t>plan</t></r><rPh><t>nothing</t></rPh></si>',
      }),
      'plan.xlsx',
    )
    expect(rowsOf(document)).toEqual([['Action plan'], ['Lead'], ['Worked out']])
    const [plan, notes] = tablesOf(document)
    expect(plan).toMatchObject({ title: 'Plan', columns: 2, source: { sheet: 'Plan', table: 1 } })
    expect(plan?.rows[1]).toMatchObject({ source: { sheet: 'Plan', row: 4 }, cells: [{ column: 2 }] })
    expect(notes).toMatchObject({ title: 'Notes', source: { table: 2 } })
  })

  test('shows dates, shares and money as the sheet does', () => {
    const cells =
      '<c s="1"><v>45170</v></c><c s="2"><v>45170</v></c><c s="3"><v>0.256</v></c><c s="4"><v>1234.5</v></c><c><v>0.30000000000000004</v></c><c><v>12598894</v></c>'
    const sheets = { Plan: `<sheetData><row r="1">${cells}</row></sheetData>` }
    const shown = ['01/09/2023', 'Sep 2023', '26%', '£1,235', '0.3', '12598894']
    expect(rowsOf(parseXlsx(workbook({ sheets, styles: STYLES }), 'plan.xlsx'))).toEqual([shown])
    const since1904 = workbook({ sheets, styles: STYLES, settings: '<workbookPr date1904="1"/>' })
    expect(rowsOf(parseXlsx(since1904, 'plan.xlsx'))[0]?.[0]).toBe('02/09/2027')
  })

  test('keeps merged cells, weights, struck words and lines', () => {
    const document = parseXlsx(
      workbook({
        sheets: {
          Plan: `<sheetData><row r="1"><c r="A1" s="5" t="inlineStr"><is><t>Priority 1</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Aim</t></is></c><c r="B2" s="6" t="inlineStr"><is><t>Gone</t></is></c><c r="C2" t="inlineStr"><is><t>Two\nlines</t></is></c></row>
            <row r="3"><c r="B3" t="inlineStr"><is><t>• Next</t></is></c></row></sheetData>
            <mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A9"/></mergeCells>`,
        },
        styles: STYLES,
      }),
      'plan.xlsx',
    )
    const [table] = tablesOf(document)
    expect(table?.rows[0]?.cells).toEqual([
      { column: 1, colspan: 3, rowspan: 1, paragraphs: [{ text: 'Priority 1', bold: true }] },
    ])
    expect(table?.rows[1]?.cells).toMatchObject([
      { column: 1, rowspan: 2 },
      { paragraphs: [{ text: 'Gone', struck: true }] },
      { paragraphs: [{ text: 'Two' }, { text: 'lines' }] },
    ])
    expect(table?.rows[2]?.cells[0]?.paragraphs).toEqual([
      { text: 'Next', list: { level: 1, ordered: false } },
    ])
  })

  test('keeps struck words apart from those that hold, and where they stood', () => {
    const runs = `<r><t xml:space="preserve">Recruit </t></r><r><rPr><strike/></rPr><t>four</t></r><r><t xml:space="preserve"> six managers</t></r>`
    const sheets = {
      Plan: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row></sheetData>`,
    }
    const [table] = tablesOf(parseXlsx(workbook({ sheets, styles: STYLES }), 'plan.xlsx'))
    expect(table?.rows[0]?.cells[0]?.paragraphs).toEqual([
      { text: 'Recruit six managers' },
      {
        text: 'four',
        struck: true,
        inPlace: [
          { text: 'Recruit ', struck: false },
          { text: 'four', struck: true },
          { text: ' six managers', struck: false },
        ],
      },
    ])
  })

  test('keeps colours: a cell’s own, a theme’s with its tint, and those a rule gives', () => {
    const document = parseXlsx(
      workbook({
        sheets: {
          Plan: `<sheetData><row r="1"><c r="A1" s="7"/><c r="B1" s="8" t="inlineStr"><is><t>Tinted</t></is></c><c r="C1" t="inlineStr"><is><t>Done</t></is></c></row></sheetData>
            <conditionalFormatting sqref="C1:C9"><cfRule type="cellIs" dxfId="0" operator="equal"><formula>"done"</formula></cfRule></conditionalFormatting>`,
        },
        styles: STYLES,
      }),
      'plan.xlsx',
    )
    expect(tablesOf(document)[0]?.rows[0]?.cells.map((cell) => cell.fill)).toEqual([
      'FFC000',
      'B4C7E7',
      '00B050',
    ])
  })

  test('reads what is hidden and says so; comments stand after the rows', () => {
    const document = parseXlsx(
      workbook({
        sheets: {
          Plan: '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="str"><v>Row</v></c><c r="B1" t="str"><v>Column</v></c></row></sheetData>',
          Old: '<sheetData><row r="1"><c r="A1" t="str"><v>Sheet</v></c></row></sheetData>',
        },
        states: { Old: 'state="veryHidden"' },
        parts: {
          'xl/worksheets/_rels/s0.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="c" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
          'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="A1"><text><r><t>Ask Ama Osei</t></r></text></comment></commentList></comments>`,
        },
      }),
      'plan.xlsx',
    )
    expect(document.blocks[1]).toMatchObject({
      type: 'paragraph',
      text: 'Ask Ama Osei',
      source: { sheet: 'Plan', row: 1 },
    })
    expect(tablesOf(document)[0]?.rows[0]?.hidden).toBe(true)
    expect(document.notes).toEqual([
      'One hidden row on sheet Plan was read.',
      'One hidden column on sheet Plan (B) was read.',
      'One comment on sheet Plan stands after its rows.',
      'The hidden sheet Old was read.',
    ])
  })

  test('takes the row under a filter as a heading row', () => {
    const sheet =
      '<sheetData><row r="1"><c t="str"><v>Title</v></c></row><row r="2"><c t="str"><v>Action</v></c></row></sheetData><autoFilter ref="A2:C9"/>'
    const [table] = tablesOf(parseXlsx(workbook({ sheets: { Plan: sheet } }), 'plan.xlsx'))
    expect(table?.rows.map((row) => row.header ?? false)).toEqual([false, true])
  })

  test('of 200,000 rows is read as far as a plan could go, and says so', () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 1}"><c><v>${index}</v></c></row>`,
    )
    const document = parseXlsx(
      workbook({ sheets: { Data: `<sheetData>${rows.join('')}</sheetData>` } }),
      'data.xlsx',
    )
    expect(tablesOf(document)[0]?.rows).toHaveLength(50_000)
    expect(document.unread).toEqual([
      'Only the first 50,000 filled rows of sheet Data were read: what follows them was not.',
    ])
  })

  test('that ends with the last row that is taken in was read whole', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="${index + 1}"><c><v>${index}</v></c></row>`,
    )
    const sheet = `<sheetData>${rows.join('')}</sheetData>`
    expect(parseXlsx(workbook({ sheets: { Data: sheet } }), 'data.xlsx').unread).toEqual([])
  })

  test('that is locked, or empty, is refused with one sentence or two', () => {
    expect(() => parseXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'plan.xlsx')).toThrow(
      /locked with a password/,
    )
    expect(() => parseXlsx(workbook({ sheets: { Plan: '<sheetData/>' } }), 'plan.xlsx')).toThrow(
      /holds no words/,
    )
  })
})
