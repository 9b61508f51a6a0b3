import { strToU8, zipSync } from 'fflate'
import { gridOf, xml, type Place } from './grid.ts'
import type { Laid, LaidParagraph, LaidTable } from './types.ts'

export const ODF_NAMES = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['style', 'style'],
]
  .map(([prefix = '', name = '']) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')

/** An OpenDocument text. */
export function writeOdt(laid: Laid[]): Uint8Array {
  const fills = [...new Set(laid.flatMap((one) => (one.lay === 'table' ? fillsOf(one) : [])))]
  const styles = fills.map(
    (fill) =>
      `<style:style style:name="F${fill}" style:family="table-cell"><style:table-cell-properties fo:background-color="#${fill}"/></style:style>`,
  )
  const bold =
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="PB" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
  const body = laid.map((one) => block(one)).join('')
  return odfZip(
    'application/vnd.oasis.opendocument.text',
    `<office:automatic-styles>${bold}${styles.join('')}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
  )
}

/** The zipped file of an OpenDocument whose content is given; the kind stands first and unpressed. */
export function odfZip(kind: string, content: string): Uint8Array {
  const whole = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${ODF_NAMES} office:version="1.3">${content}</office:document-content>`
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
  return zipSync({
    mimetype: [strToU8(kind), { level: 0 }],
    'content.xml': strToU8(whole),
    'META-INF/manifest.xml': strToU8(manifest),
  })
}

export function fillsOf(table: LaidTable): string[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap(({ fill }) => fill ?? []))
}

function block(one: Laid): string {
  if (one.lay === 'table') return tableXml(one)
  if (one.lay === 'title') return `<text:p text:style-name="Title">${xml(one.text)}</text:p>`
  if (one.lay === 'heading') return `<text:h text:outline-level="${one.level ?? 1}">${xml(one.text)}</text:h>`
  if (one.lay === 'bullet') return paragraph({ text: one.text, bullet: true })
  return one.lay === 'paragraph' ? paragraph({ text: one.text, bold: one.bold === true }) : ''
}

function paragraph(one: LaidParagraph): string {
  const text =
    one.bold === true ? `<text:span text:style-name="B">${xml(one.text)}</text:span>` : xml(one.text)
  return one.bullet === true
    ? `<text:list><text:list-item><text:p>${text}</text:p></text:list-item></text:list>`
    : `<text:p>${text}</text:p>`
}

function tableXml(table: LaidTable): string {
  const lines = gridOf(table).map(
    (line) => `<table:table-row>${line.map(cellXml).join('')}</table:table-row>`,
  )
  const head = lines.slice(0, table.headings).join('')
  const columns = `<table:table-column table:number-columns-repeated="${table.widths.length}"/>`
  return `<table:table>${columns}${head === '' ? '' : `<table:table-header-rows>${head}</table:table-header-rows>`}${lines.slice(table.headings).join('')}</table:table>`
}

function cellXml(place: Place): string {
  if (place === null) return '<table:table-cell/>'
  if (!place.start) return '<table:covered-table-cell/>'
  const { cell } = place
  const fill = cell.fill === undefined ? '' : ` table:style-name="F${cell.fill}"`
  const across = cell.colspan > 1 ? ` table:number-columns-spanned="${cell.colspan}"` : ''
  const down = cell.rowspan > 1 ? ` table:number-rows-spanned="${cell.rowspan}"` : ''
  return `<table:table-cell${fill}${across}${down} office:value-type="string">${cell.paragraphs.map(paragraph).join('')}</table:table-cell>`
}
