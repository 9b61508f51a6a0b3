import { cellLines, gridOf, xml } from './grid.ts'
import type { Laid, LaidCell, LaidParagraph, LaidTable, LaidText } from './types.ts'
import { spans } from './write-html.ts'

/** What Word puts on the clipboard: its own HTML, between the fragment's marks. */
export function pasteFromWord(laid: Laid[]): string {
  const body = laid
    .map((one) => (one.lay === 'table' ? wordTable(one) : 'text' in one ? wordText(one) : ''))
    .join('\n')
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Arial",sans-serif;} --></style></head>
<body lang=EN-GB><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`
}

function wordText(one: LaidText): string {
  if (one.lay === 'title') return `<p class=MsoTitle>${xml(one.text)}<o:p></o:p></p>`
  if (one.lay === 'heading') return `<h${one.level ?? 1}>${xml(one.text)}<o:p></o:p></h${one.level ?? 1}>`
  return wordParagraph({ text: one.text, bullet: one.lay === 'bullet', bold: one.bold === true })
}

function wordParagraph(one: LaidParagraph): string {
  const words = xml(one.text).replace(/ {2}/g, ' &nbsp;')
  const text =
    one.bold === true ? `<b>${words}</b>` : `<span lang=EN-GB style='font-size:10.0pt'>${words}</span>`
  if (one.bullet !== true) return `<p class=MsoNormal>${text}<o:p></o:p></p>`
  const mark = `<![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>`
  return `<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${mark}${text}<o:p></o:p></p>`
}

function wordTable(table: LaidTable): string {
  const rows = table.rows.map(
    ({ cells }) => `<tr style='mso-yfti-irow:0'>${cells.map(wordCell).join('\n')}</tr>`,
  )
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-table-layout-alt:fixed'>\n${rows.join('\n')}\n</table>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`
}

function wordCell(cell: LaidCell): string {
  const fill = cell.fill === undefined ? '' : `background:#${cell.fill};`
  const text =
    cell.paragraphs.length === 0
      ? '<p class=MsoNormal><o:p>&nbsp;</o:p></p>'
      : cell.paragraphs.map(wordParagraph).join('\n')
  return `<td width=120${spans(cell)} valign=top style='width:90.0pt;border:solid windowtext 1.0pt;${fill}padding:0cm 5.4pt 0cm 5.4pt'>\n${text}\n</td>`
}

/** What Excel puts on the clipboard: one table, with classes that its style sheet explains. */
export function pasteFromExcel(laid: Laid[]): string {
  const fills = [
    ...new Set(
      laid.flatMap((one) =>
        one.lay === 'table' ? one.rows.flatMap(({ cells }) => cells.flatMap(({ fill }) => fill ?? [])) : [],
      ),
    ),
  ]
  const classes = fills
    .map((fill, at) => `.xl${70 + at}\n\t{background:#${fill};\n\tmso-pattern:black none;}`)
    .join('\n')
  const columns = Math.max(1, ...laid.map((one) => (one.lay === 'table' ? one.widths.length : 1)))
  const rows = laid.flatMap((one) => {
    if (one.lay === 'table')
      return one.rows.map(
        ({ cells }) =>
          `<tr height=20 style='height:15.0pt'>${cells.map((cell) => excelCell(cell, fills)).join('')}</tr>`,
      )
    return 'text' in one ? [`<tr height=20><td class=xl65>${xml(one.text)}</td></tr>`] : []
  })
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style>
<!--td {padding-top:1px; mso-ignore:padding;}
.xl65
	{white-space:normal;}
${classes}
--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0>
<!--StartFragment-->
<col width=64 span=${columns} style='width:48pt'>
${rows.join('\n')}
<!--EndFragment-->
</table></body></html>`
}

function excelCell(cell: LaidCell, fills: string[]): string {
  const style = cell.fill === undefined ? 'xl65' : `xl${70 + fills.indexOf(cell.fill)}`
  return `<td class=${style}${spans(cell)}>${xml(cellLines(cell)).replace(/\n/g, '<br>\n    ')}</td>`
}

/** Excel's plain text: cells parted by tabs, a cell of several lines in quotation marks. */
export function pasteCells(laid: Laid[]): string {
  return laid
    .flatMap((one) => {
      if (one.lay === 'table')
        return gridOf(one).map((line) =>
          line.map((place) => (place?.start === true ? quoted(cellLines(place.cell)) : '')).join('\t'),
        )
      return 'text' in one ? [one.text] : []
    })
    .join('\r\n')
}

function quoted(text: string): string {
  return /[\n\t"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
