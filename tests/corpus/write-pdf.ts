import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { columnPoints } from './pdf-widths.ts'
import type { Laid, LaidCell, LaidParagraph, LaidTable, PageLook } from './types.ts'

export type Rules = 'ruled' | 'lines' | 'bare' | 'crown' | 'shaded'

let compiler: NodeCompiler | undefined

/** A PDF: tables ruled all round, by lines under each row only, all round but for the titles, by the shades of its rows only, or by nothing but where the words stand. */
export function writePdf(laid: Laid[], look: PageLook, rules: Rules): Uint8Array {
  compiler ??= NodeCompiler.create()
  const made = compiler.pdf({
    mainFileContent: `${preamble(look)}\n${laid.map((one) => block(one, look, rules)).join('\n')}`,
  })
  return new Uint8Array(made)
}

/** A Typst string: only the quotation mark and the backslash mean anything in it. */
function words(text: string): string {
  return `#text("${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}")`
}

function preamble(look: PageLook): string {
  const footer = look.footer === undefined ? '' : `${words(look.footer)} #h(1fr) `
  return `#set page(paper: "a4", margin: 1.6cm, flipped: ${look.landscape === true ? 'true' : 'false'}, footer: [${footer}Page #context counter(page).display()])
#set text(font: ("${look.font ?? 'Liberation Sans'}", "DejaVu Sans", "Libertinus Serif"), size: ${look.size ?? 9}pt, lang: "en", region: "GB", hyphenate: false)
#set par(justify: false)
#set table(inset: 4pt)`
}

function block(one: Laid, look: PageLook, rules: Rules): string {
  if (one.lay === 'table') return tableTypst(one, look, rules)
  if (one.lay === 'page') return '#pagebreak(weak: true)'
  if (one.lay === 'sheet') return ''
  if (one.lay === 'title') return `#block(text(size: 18pt, weight: "bold")[${words(one.text)}])`
  if (one.lay === 'heading') return `#heading(level: ${one.level ?? 1})[${words(one.text)}]`
  if (one.lay === 'bullet') return `#list([${words(one.text)}])`
  return one.bold === true ? `#par[#strong[${words(one.text)}]]` : `#par[${words(one.text)}]`
}

function stroke(rules: Rules, headings: number): string {
  if (rules === 'crown') return `(x, y) => if y >= ${headings} { 0.5pt } else { none }`
  if (rules === 'ruled') return '0.5pt'
  return rules === 'lines' ? '(x, y) => (bottom: 0.5pt)' : 'none'
}

function tableTypst(table: LaidTable, look: PageLook, rules: Rules): string {
  const gap = rules === 'bare' ? 6 : 0
  const points = (look.landscape === true ? 751 : 504) - gap * (table.widths.length - 1)
  const { widths, size } = columnPoints(table, { points, size: look.size ?? 9 })
  const columns = widths.map((one) => `${one.toFixed(1)}pt`).join(', ')
  const shade = (row: number): string | undefined =>
    rules === 'shaded' ? shadeOf(row, table.headings) : undefined
  const rows = table.rows.map(({ cells }, at) =>
    cells.map((cell) => cellTypst(cell, at, shade(at))).join(', '),
  )
  const head = table.headings === 0 ? '' : `table.header(${rows.slice(0, table.headings).join(', ')}),`
  const gutter = rules === 'bare' ? `column-gutter: ${gap}pt,` : ''
  return `#[#set text(size: ${size}pt)
#table(columns: (${columns},), ${gutter} align: left, stroke: ${stroke(rules, table.headings)}, ${head} ${rows
    .slice(table.headings)
    .filter((row) => row !== '')
    .join(', ')})]`
}

/** Word's banded tables: the titles in one colour, then every other row in a paler one. */
function shadeOf(row: number, headings: number): string | undefined {
  if (row < headings) return 'B4C6E7'
  return (row - headings) % 2 === 0 ? 'EAF0F9' : undefined
}

function cellTypst(cell: LaidCell, row: number, shade: string | undefined): string {
  const colour = cell.fill ?? shade
  const fill = colour === undefined ? '' : `, fill: rgb("${colour}")`
  return `table.cell(x: ${cell.column}, y: ${row}, colspan: ${cell.colspan}, rowspan: ${cell.rowspan}${fill})[${cell.paragraphs.map(paragraph).join('\n\n')}]`
}

function paragraph(one: LaidParagraph): string {
  const text = one.bold === true ? `#strong[${words(one.text)}]` : words(one.text)
  const rule = one.ruleAbove === true ? '#line(length: 100%, stroke: 0.5pt)\n' : ''
  return rule + (one.bullet === true ? `#list([${text}])` : text)
}
