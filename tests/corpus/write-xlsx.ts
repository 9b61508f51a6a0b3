import { strToU8, zipSync } from 'fflate'
import { cellLines, gridOf, sheetsOf, xml } from './grid.ts'
import type { Laid, LaidCell } from './types.ts'
import { fillsOf } from './write-odt.ts'

type Written = { row: number; cell: LaidCell }

/** An Excel workbook: shared strings, merged cells, dates as serial numbers, texts on lines of their own. */
export function writeXlsx(laid: Laid[]): Uint8Array {
  const sheets = sheetsOf(laid)
  const fills = [...new Set(laid.flatMap((one) => (one.lay === 'table' ? fillsOf(one) : [])))]
  const strings: string[] = []
  const files: Record<string, string> = {}
  sheets.forEach(({ body }, at) => {
    const hidden = body.flatMap((one) => (one.lay === 'table' ? (one.hidden ?? []) : []))
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(rowsOf(body), { fills, strings, hidden })
  })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  files['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${main}" xmlns:r="${REL}"><sheets>${list.join('')}</sheets></workbook>`
  files['xl/styles.xml'] = styles(fills)
  files['xl/sharedStrings.xml'] =
    `${HEAD}<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`
  files['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, at): [string, string, string] => [
      `rId${at + 1}`,
      'worksheet',
      `worksheets/sheet${at + 1}.xml`,
    ]),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    [`rId${sheets.length + 2}`, 'sharedStrings', 'sharedStrings.xml'],
  ])
  files['_rels/.rels'] = relations([['rId1', 'officeDocument', 'xl/workbook.xml']])
  files['[Content_Types].xml'] = contentTypes(sheets.length)
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Blocks one under another, a table's grid as it is, a paragraph in the first column. */
export function rowsOf(body: Laid[]): Written[] {
  const out: Written[] = []
  let row = 1
  for (const one of body) {
    if (one.lay === 'table') {
      gridOf(one).forEach((line, at) => {
        for (const place of line) if (place?.start === true) out.push({ row: row + at, cell: place.cell })
      })
      row += one.rows.length + 1
    } else if ('text' in one) {
      out.push({ row, cell: { column: 0, colspan: 1, rowspan: 1, paragraphs: [{ text: one.text }] } })
      row += 1
    }
  }
  return out
}

/** Days since the workbook's own first day, 30 December 1899. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

function letter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + letter(column % 26)
}

type Shared = { fills: string[]; strings: string[]; hidden: number[] }

function sheetXml(cells: Written[], shared: Shared): string {
  const byRow = Map.groupBy(cells, ({ row }) => row)
  const rows = [...byRow].map(
    ([row, list]) => `<row r="${row}">${list.map((one) => cellXml(one, shared)).join('')}</row>`,
  )
  const merges = cells
    .filter(({ cell }) => cell.colspan > 1 || cell.rowspan > 1)
    .map(
      ({ row, cell }) =>
        `<mergeCell ref="${letter(cell.column)}${row}:${letter(cell.column + cell.colspan - 1)}${row + cell.rowspan - 1}"/>`,
    )
  const cols = shared.hidden.map(
    (at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1" customWidth="1"/>`,
  )
  const columns = cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`
  const merged =
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
  return `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`
}

function cellXml({ row, cell }: Written, { fills, strings }: Shared): string {
  const at = `${letter(cell.column)}${row}`
  if (cell.serial !== undefined) {
    const style = cell.serial.format === 'mmm-yy' ? 1 : 2
    return `<c r="${at}" s="${style}"><v>${serialOf(cell.serial.date)}</v></c>`
  }
  const style = cell.fill === undefined ? '' : ` s="${3 + fills.indexOf(cell.fill)}"`
  const text = cellLines(cell)
  if (text === '') return `<c r="${at}"${style}/>`
  if (/^\d{1,4}$/.test(text)) return `<c r="${at}"${style}><v>${text}</v></c>`
  strings.push(text)
  return `<c r="${at}"${style} t="s"><v>${strings.length - 1}</v></c>`
}

function styles(fills: string[]): string {
  const painted = fills.map(
    (fill) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
  )
  const looks = fills.map(
    (_, at) => `<xf numFmtId="0" fontId="0" fillId="${at + 2}" borderId="0" xfId="0" applyFill="1"/>`,
  )
  return `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${painted.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${fills.length + 3}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="17" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>${looks.join('')}</cellXfs></styleSheet>`
}

function relations(list: [string, string, string][]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts: [string, string][] = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ['sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, at): [string, string] => [
      `worksheets/sheet${at + 1}.xml`,
      'worksheet',
    ]),
  ]
  const overrides = parts.map(
    ([part, kind]) => `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`,
  )
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}
