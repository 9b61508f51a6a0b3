import { describe, expect, it } from 'vitest'
import type { Table } from '../source-document.ts'
import { parseHtml } from './parse-html.ts'

const read = (html: string) => parseHtml(new TextEncoder().encode(html), 'plan.html')
const tables = (html: string): Table[] => read(html).blocks.filter((block) => block.type === 'table')
const prose = (html: string) =>
  read(html).blocks.map((block) => (block.type === 'paragraph' ? block.text : 'table'))
const grid = (html: string) =>
  tables(html)[0]?.rows.map((row) =>
    row.cells.map(({ column, colspan, rowspan, paragraphs }) => [
      column,
      colspan,
      rowspan,
      paragraphs.map(({ text }) => text).join('/'),
    ]),
  )

describe('words pasted from Word', () => {
  it('keep the title that Word’s own style names', () => {
    const [first, second] = read('<p class=MsoTitle>Rivermere plan</p><p class=MsoNormal>Our aims</p>').blocks
    expect(first).toMatchObject({ style: 'title', text: 'Rivermere plan' })
    expect(second).toMatchObject({ style: 'body' })
  })
})

describe('tables of a web page', () => {
  it('place cells round the merges above them', () => {
    expect(
      grid(
        '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td rowspan=0>d<tr><td>e<td>f<tr><td>g</table>',
      ),
    ).toEqual([
      [
        [1, 1, 2, 'a'],
        [2, 2, 1, 'b'],
      ],
      [
        [2, 1, 1, 'c'],
        [3, 1, 3, 'd'],
      ],
      [
        [1, 1, 1, 'e'],
        [2, 1, 1, 'f'],
      ],
      [[1, 1, 1, 'g']],
    ])
  })

  it('bound spans that no page means', () => {
    const [table] = tables('<table><tr><td colspan=99999999 rowspan=99999999>a</table>')
    expect(table?.columns).toBe(1000)
    expect(table?.rows[0]?.cells[0]?.rowspan).toBe(1)
  })

  it('end soon where thousands of merges overlap', () => {
    const [table] = tables(`<table>${'<tr><td rowspan=1000 colspan=1000>x'.repeat(3000)}</table>`)
    expect(table?.columns).toBe(2000)
    expect(table?.rows.flatMap(({ cells }) => cells)).toHaveLength(3000)
  })

  it('know heading rows, a caption, and a colour given by attribute, style or class', () => {
    const [table] = tables(
      '<style>.xl7{background:#ffc000}</style><table><caption>Our plan</caption><thead><tr><td>RAG</thead><tr><th>x<tr><td bgcolor=red>R<tr><td style="background-color:rgb(0,128,0)">G<tr><td class=xl7>A<tr style="background:#eee"><td>?</table>',
    )
    expect(table?.title).toBe('Our plan')
    expect(table?.rows.map(({ header }) => header === true)).toEqual([true, true, false, false, false, false])
    expect(table?.rows.map(({ cells }) => cells[0]?.fill)).toEqual([
      undefined,
      undefined,
      'FF0000',
      '008000',
      'FFC000',
      'EEEEEE',
    ])
  })

  it('keep paragraphs, rules, lists with their numbers, and tables within cells', () => {
    const html =
      '<table><tr><td>one<br>two<hr><p><b>three</b><ol start=3 type=a><li>four<li>five<ul><li>six</ul></ol><table><tr><td>in</table><td>x</table>'
    expect(tables(html)[0]?.rows[0]?.cells[0]?.paragraphs).toEqual([
      { text: 'one\ntwo' },
      { text: 'three', bold: true, ruleAbove: true },
      { text: 'four', list: { level: 1, ordered: true }, number: 'c.' },
      { text: 'five', list: { level: 1, ordered: true }, number: 'd.' },
      { text: 'six', list: { level: 2, ordered: false } },
      { text: 'in', nested: 1, inner: { table: 1, row: 1, column: 1 } },
    ])
  })

  it('are seen inside a table that only frames the page', () => {
    expect(grid('<table><tr><td><h1>Plan</h1><table><tr><td>a<td>b</table></table>')).toEqual([
      [
        [1, 1, 1, 'a'],
        [2, 1, 1, 'b'],
      ],
    ])
  })
})

describe('words of a web page', () => {
  it('are not its scripts, styles, comments or title', () => {
    expect(
      prose(
        '<html><head><title>t</title><style>p{}</style></head><body><script>x()</script><!-- no --><p>Yes<noscript>no</noscript></body>',
      ),
    ).toEqual(['Yes'])
  })

  it('are told of where the page hides them', () => {
    const document = read('<p>Seen</p><p style="display:none">not seen</p><p hidden>nor this one</p>')
    expect(document.notes).toEqual(['Hidden text was read with the rest: 5 words.'])
  })

  it('collapse white space as a browser does', () => {
    expect(prose('<p>  a <b> b</b>\n c&nbsp;d </p><pre>e\n  f</pre>')).toEqual(['a b c d', 'e\nf'])
  })

  it('of running parts are furniture', () => {
    expect(read('<nav>Home</nav><main><h2>Aims</h2></main>').blocks).toEqual([
      { type: 'paragraph', text: 'Home', style: 'furniture', source: {} },
      { type: 'paragraph', text: 'Aims', style: 'heading', level: 2, bold: true, source: {} },
    ])
  })
})

describe('what Word and Excel put on the clipboard', () => {
  it('has Word’s list marks read as marks', () => {
    const html = `Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o="urn:x"><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.2<span>&nbsp;&nbsp;</span></span><![endif]>Recruit<o:p></o:p></p><p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Retain</p><!--[if gte mso 9]><xml>no</xml><![endif]--><!--EndFragment--></body></html>`
    expect(read(html).blocks).toEqual([
      { type: 'paragraph', text: 'Recruit', style: 'list-item', level: 2, number: '1.2', source: {} },
      { type: 'paragraph', text: 'Retain', style: 'list-item', level: 1, source: {} },
    ])
  })

  it('has Excel’s hidden rows marked', () => {
    const [table] = tables(
      '<table><!--StartFragment--><col width=64><tr style="display:none"><td>a</tr><tr><td>b</tr><!--EndFragment--></table>',
    )
    expect(table?.rows.map(({ hidden }) => hidden === true)).toEqual([true, false])
  })
})
