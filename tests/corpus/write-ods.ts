import { cellLines, gridOf, sheetsOf, xml, type Place } from './grid.ts'
import type { Laid } from './types.ts'
import { fillsOf, odfZip } from './write-odt.ts'

/** An OpenDocument workbook, laid out as the Excel one is. */
export function writeOds(laid: Laid[]): Uint8Array {
  const fills = [...new Set(laid.flatMap((one) => (one.lay === 'table' ? fillsOf(one) : [])))]
  const styles = fills.map(
    (fill) =>
      `<style:style style:name="F${fill}" style:family="table-cell"><style:table-cell-properties fo:background-color="#${fill}"/></style:style>`,
  )
  const sheets = sheetsOf(laid).map(
    ({ name, body }) => `<table:table table:name="${xml(name)}">${body.map(block).join('')}</table:table>`,
  )
  return odfZip(
    'application/vnd.oasis.opendocument.spreadsheet',
    `<office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body>`,
  )
}

const EMPTY = '<table:table-row><table:table-cell table:number-columns-repeated="12"/></table:table-row>'

function block(one: Laid): string {
  if (one.lay === 'table')
    return (
      gridOf(one)
        .map((line) => `<table:table-row>${line.map(cellXml).join('')}</table:table-row>`)
        .join('') + EMPTY
    )
  if (!('text' in one)) return ''
  return `<table:table-row>${textCell(one.text, '')}</table:table-row>`
}

function cellXml(place: Place): string {
  if (place === null) return '<table:table-cell/>'
  if (!place.start) return '<table:covered-table-cell/>'
  const { cell } = place
  const fill = cell.fill === undefined ? '' : ` table:style-name="F${cell.fill}"`
  const across = cell.colspan > 1 ? ` table:number-columns-spanned="${cell.colspan}"` : ''
  const down = cell.rowspan > 1 ? ` table:number-rows-spanned="${cell.rowspan}"` : ''
  const look = `${fill}${across}${down}`
  if (cell.serial !== undefined) {
    return `<table:table-cell${look} office:value-type="date" office:date-value="${cell.serial.date}"><text:p>${xml(cellLines(cell))}</text:p></table:table-cell>`
  }
  return textCell(cellLines(cell), look)
}

function textCell(text: string, look: string): string {
  if (text === '') return `<table:table-cell${look}/>`
  const lines = text.split('\n').map((line) => `<text:p>${xml(line)}</text:p>`)
  return `<table:table-cell${look} office:value-type="string">${lines.join('')}</table:table-cell>`
}
