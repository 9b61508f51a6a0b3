import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block, Paragraph, Table } from '../source-document.ts'
import { parseDocx } from './parse-docx.ts'

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with this body; other parts by their kind of relationship. */
function made(body: string, parts: Record<string, string> = {}): Uint8Array {
  const names = Object.keys(parts)
  const links = names.map((name, index) => {
    const kind = name.replace(/\d+$/, '')
    return `<Relationship Id="r${index}" Type="${RELATED}/${kind}" Target="${name}.xml"/>`
  })
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        strToU8((parts[name] ?? '').replace(/^<([\w:]+)/, `<$1 ${NAMES}`)),
      ]),
    ),
  })
}

const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const r = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

const read = (body: string, parts?: Record<string, string>) => parseDocx(made(body, parts), 'plan.docx')
const paragraphs = (blocks: Block[]): Paragraph[] => blocks.filter((block) => block.type === 'paragraph')
const texts = (body: string, parts?: Record<string, string>) =>
  paragraphs(read(body, parts).blocks).map(({ text }) => text)
function table(body: string, parts?: Record<string, string>): Table {
  const found = read(body, parts).blocks.find((block) => block.type === 'table')
  if (found === undefined) throw new Error('no table')
  return found
}
const cells = ({ rows }: Table) =>
  rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join('/')))

describe('tables of a Word document', () => {
  it('stand merged cells once, with the columns and rows they cover', () => {
    const read = table(
      tbl(
        tr(tc(p(r('Aim'))), tc(p(r('Action')), '<w:gridSpan w:val="2"/>')),
        tr(tc(p(r('1')), '<w:vMerge w:val="restart"/>'), tc(p(r('a'))), tc(p(r('b')))),
        tr(tc(p(''), '<w:vMerge/>'), tc(p(r('c'))), tc(p(r('d')))),
      ),
    )
    expect(cells(read)).toEqual([
      ['Aim', 'Action'],
      ['1', 'a', 'b'],
      ['c', 'd'],
    ])
    expect(read.columns).toBe(3)
    expect(read.rows[0]?.cells[1]).toMatchObject({ column: 2, colspan: 2, rowspan: 1 })
    expect(read.rows[1]?.cells[0]).toMatchObject({ column: 1, rowspan: 2 })
    expect(read.rows[2]?.cells[0]).toMatchObject({ column: 2 })
  })

  it('keep words left in a cell that a merge hides, in the cell that covers it', () => {
    const merged = table(
      tbl(tr(tc(p(r('top')), '<w:vMerge w:val="restart"/>')), tr(tc(p(r('below')), '<w:vMerge/>'))),
    )
    expect(cells(merged)).toEqual([['top/below'], []])
  })

  it('take rows and cells out of content controls and kept changes, and leave deleted rows out', () => {
    const wrapped = `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc(p(r('kept')))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${tc(p(r('gone')))}</w:tr>`
    const document = read(tbl(wrapped, deleted))
    expect(document.blocks.filter((block) => block.type === 'table').map(cells)).toEqual([[['kept']]])
    expect(document.notes.join()).toMatch(/Tracked changes/)
  })

  it('know the heading row, a cell’s fill, and a highlighter behind all its words', () => {
    const read = table(
      tbl(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p(r('RAG')), '<w:shd w:val="clear" w:fill="d9e2f3"/>')}</w:tr>`,
        tr(tc(p(r('G', '<w:highlight w:val="green"/>')))),
        tr(tc(p(r('R', '<w:highlight w:val="red"/>') + r(' late')))),
      ),
    )
    expect(read.rows.map(({ header }) => header === true)).toEqual([true, false, false])
    expect(read.rows.map((row) => row.cells[0]?.fill)).toEqual(['D9E2F3', '00FF00', undefined])
  })

  it('flatten a table inside a cell, and see through a table that only frames the page', () => {
    const inner = tbl(tr(tc(p(r('in'))), tc(p(r('side')))))
    const read = table(tbl(tr(tc(p(r('out')) + inner), tc(p(r('next'))))))
    expect(read.rows[0]?.cells[0]?.paragraphs).toEqual([
      { text: 'out' },
      { text: 'in', nested: 1, inner: { table: 1, row: 1, column: 1 } },
      { text: 'side', nested: 1, inner: { table: 1, row: 1, column: 2 } },
    ])
    expect(cells(table(tbl(tr(tc(p(r('Title')) + inner)))))).toEqual([['in', 'side']])
  })

  it('part what a ruled line parts within a cell', () => {
    const ruled = tc(
      p(r('first'), '<w:pBdr><w:bottom w:val="single"/></w:pBdr>') + p(r('second')) + p(r('third')),
    )
    expect(table(tbl(tr(ruled))).rows[0]?.cells[0]?.paragraphs).toEqual([
      { text: 'first' },
      { text: 'second', ruleAbove: true },
      { text: 'third' },
    ])
  })

  it('survive tables nested sixty deep', () => {
    let body = p(r('deep'))
    for (let depth = 0; depth < 60; depth++) body = tbl(tr(tc(body + p('')), tc(p(r('side')))))
    expect(table(body).rows[0]?.cells[0]?.paragraphs).toHaveLength(60)
  })
})

describe('words of a Word document', () => {
  it('keep tabs, line breaks and hyphens that do not break, and drop soft hyphens', () => {
    const inner =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>ted</w:t></w:r>'
    expect(texts(p(inner))).toEqual(['a\tb\nco-opted'])
  })

  it('are those of tracked changes as accepted', () => {
    const body = p(
      `${r('Review the ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${r('new')}</w:ins>${r(' offer')}`,
    )
    expect(texts(body)).toEqual(['Review the new offer'])
  })

  it('of a text box stand once, though the file holds them twice', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(texts(p(r('anchor') + `<w:r>${both}</w:r>`))).toEqual(['anchor', 'boxed'])
  })

  it('are a field’s result, never its instruction, and never a page number', () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(texts(p(field(' DATE ', 'May 2026') + r(' page ') + field(' PAGE ', '7')))).toEqual([
      'May 2026 page',
    ])
  })

  it('are not swallowed by a field that never ends', () => {
    expect(texts(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p(r('still here')))).toEqual([
      'still here',
    ])
  })

  it('show ticks as ticks, whether symbols, letters of a symbol font or ticked boxes', () => {
    const box = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>`
    const legacy =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body =
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>') +
      p(r('P', '<w:rFonts w:ascii="Wingdings 2"/>')) +
      p(box) +
      p(legacy)
    expect(texts(body)).toEqual(['✓', '✓', '☒', '☒'])
  })

  it('are told where hidden, and notes stand at the end', () => {
    const document = read(p(r('Seen') + r(' unseen here', '<w:vanish/>')), {
      footnotes: `<w:footnotes><w:footnote w:type="separator">${p(r('---'))}</w:footnote><w:footnote>${p(r('See the report'))}</w:footnote></w:footnotes>`,
    })
    expect(paragraphs(document.blocks).map(({ text }) => text)).toEqual([
      'Seen unseen here',
      'See the report',
    ])
    expect(document.notes).toEqual(['Hidden text was read with the rest: 2 words.'])
  })

  it('of headers and footers stand once each as furniture', () => {
    const document = read(p(r('Body')), {
      header1: `<w:hdr>${p(r('Rivermere Council'))}</w:hdr>`,
      header2: `<w:hdr>${p(r('Rivermere Council'))}</w:hdr>`,
      footer1: `<w:ftr>${p(r('Confidential | Page <w:br/>'))}</w:ftr>`.replace('<w:br/>', ''),
    })
    expect(paragraphs(document.blocks).map(({ style, text }) => [style, text])).toEqual([
      ['furniture', 'Rivermere Council'],
      ['body', 'Body'],
      ['furniture', 'Confidential'],
    ])
  })
})

describe('structure of a Word document', () => {
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Plan heading"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style></w:styles>`
  const styled = (text: string, id: string) => p(r(text), `<w:pStyle w:val="${id}"/>`)

  it('knows headings by style in any language, by what a style is based on, and by outline level', () => {
    const body =
      styled('Plan', 'T') +
      styled('One', 'berschrift1') +
      styled('Two', 'Ours') +
      p(r('Three'), '<w:outlineLvl w:val="2"/>') +
      styled('Four', 'Loop')
    expect(paragraphs(read(body, { styles }).blocks).map(({ style, level }) => [style, level])).toEqual([
      ['title', undefined],
      ['heading', 1],
      ['heading', 1],
      ['heading', 3],
      ['body', undefined],
    ])
  })

  it('keeps the numbers that Word sets, counted over the whole document', () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
    const item = (text: string, list: number, depth: number) =>
      p(r(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body =
      item('A', 5, 0) +
      item('B', 5, 1) +
      item('C', 5, 1) +
      item('D', 5, 0) +
      item('E', 5, 1) +
      item('F', 6, 0)
    expect(paragraphs(read(body, { numbering }).blocks).map(({ number, level }) => [number, level])).toEqual([
      ['1.', 1],
      ['1.a', 2],
      ['1.b', 2],
      ['2.', 1],
      ['2.a', 2],
      [undefined, 1],
    ])
  })

  it('follows a heading style to its list, though the style names only its depth, and a list to its list style', () => {
    const heading = (depth: number, more: string) =>
      `<w:style w:type="paragraph" w:styleId="H${depth}"><w:name w:val="heading ${depth}"/>${more}</w:style>`
    const styles = `<w:styles>${heading(1, '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>')}${heading(2, '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')}</w:styles>`
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Ours"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Ours"/><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const body = styled('One', 'H1') + styled('Two', 'H1') + styled('Three', 'H2')
    expect(
      paragraphs(read(body, { styles, numbering }).blocks).map(({ number, level }) => [number, level]),
    ).toEqual([
      ['I', 1],
      ['II', 1],
      ['II.1', 2],
    ])
  })

  it('reads bullets typed by hand as list items, in one paragraph or several', () => {
    const body = p('<w:r><w:t>Offer:</w:t><w:br/><w:t>• visits</w:t><w:br/><w:t>• calls</w:t></w:r>')
    expect(paragraphs(read(body).blocks).map(({ style, text }) => [style, text])).toEqual([
      ['body', 'Offer:'],
      ['list-item', 'visits'],
      ['list-item', 'calls'],
    ])
  })

  it('tells pages where Word left its page breaks, one break for a row that it cuts', () => {
    const broken = '<w:r><w:lastRenderedPageBreak/></w:r>'
    const document = read(
      p(r('one')) +
        tbl(tr(tc(p(r('cut') + broken + r('here'))), tc(p(r('cut') + broken)))) +
        p(r('two')) +
        p(broken + r('three')),
    )
    expect(document.blocks.map(({ source }) => source.page)).toEqual([1, 1, 2, 3])
  })
})
