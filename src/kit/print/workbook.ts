import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'

/** A table on a sheet of its own: its titles once, then its rows. Widths are in letters of Excel's usual type. */
export type SheetOfTable = {
  name: string
  columns: { title: string; width: number }[]
  rows: (string | number)[][]
  /** Which of the rows, counted from 0, name what stands below them, right across the table. */
  banners?: ReadonlySet<number>
}

/** A sheet of terms and what they say, without titles. */
export type SheetOfTerms = { name: string; terms: string[][] }

const rule = { style: 'thin', color: { rgb: 'B1B4B6' } } as const
const border = { top: rule, bottom: rule, left: rule, right: rule }
const body: CellStyle = { alignment: { vertical: 'top', wrapText: true }, border }
const bold = { name: 'Calibri', size: 11, bold: true }
const heading: CellStyle = { ...body, font: bold, fill: solid('DEE0E2') }
// Not wrapped, it runs on over the empty cells beside it; a merged cell would forbid sorting.
const banner: CellStyle = { border, font: bold, fill: solid('F3F2F1') }
const saying: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const term: CellStyle = { ...saying, font: bold }

/**
 * A workbook that can be worked in and printed as it is: titles bold, held in sight and filtered by, every cell's text
 * whole, and each sheet one page of paper wide with its titles on every page.
 */
export async function writeWorkbook(sheets: (SheetOfTable | SheetOfTerms)[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((one) => ('terms' in one ? sheetOfTerms(one) : sheetOfTable(one))) })
}

function sheetOfTable({ name, columns, rows, banners = new Set() }: SheetOfTable): WriteSheet {
  const titles = columns.map(({ title }) => title)
  const letters = columns.reduce((sum, { width }) => sum + width, 0)
  const styles = [heading, ...rows.map((_row, at) => (banners.has(at) ? banner : body))]
  return {
    ...sheetOf(
      name,
      columns.map(({ width }) => width),
      [titles, ...rows],
      (row) => styles[row] ?? body,
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
    pageSetup: { ...onPaper, paperSize: letters > widestOnA4 ? 'a3' : 'a4', printTitlesRow: '$1:$1' },
  }
}

function sheetOfTerms({ name, terms }: SheetOfTerms): WriteSheet {
  return sheetOf(name, [26, 90], terms, (_row, column) => (column === 0 ? term : saying))
}

type StyleAt = (row: number, column: number) => CellStyle

function sheetOf(name: string, widths: number[], rows: (string | number)[][], styleAt: StyleAt): WriteSheet {
  const cells = rows.flatMap((row, at) =>
    row.map((value, column): [string, Partial<Cell>] => [
      `${at},${column}`,
      { value: value === '' ? null : value, style: styleAt(at, column) },
    ]),
  )
  const heights = rows.map((row, at) =>
    Math.max(
      1,
      ...row.map((value, column) =>
        styleAt(at, column) === banner ? 1 : linesOf(value, widths[column] ?? 10),
      ),
    ),
  )
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(cells),
    rowDefs: new Map(heights.flatMap((lines, at) => (lines > 1 ? [[at, { height: heightOf(lines) }]] : []))),
    pageSetup: onPaper,
    headerFooter: footer,
  }
}

/** About how many lines a text takes in a cell: not every program fits the height of a row to its words by itself. */
function linesOf(value: string | number, width: number): number {
  const lines = String(value).split('\n')
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0)
}

/** In points, of lines of 15; Excel's tallest row has 409. */
function heightOf(lines: number): number {
  return Math.min(409, lines * 15)
}

// More than this on one sheet of A4 could not be read.
const widestOnA4 = 200
const onPaper = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const
// Excel's own codes: the sheet's name, the page and how many.
const footer = { oddFooter: '&L&A&RPage &P of &N' }

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } }
}

/** A to Z, then AA: the name that Excel gives the nth column, from 1. */
function columnName(nth: number): string {
  const letter = String.fromCharCode(65 + ((nth - 1) % 26))
  return nth > 26 ? columnName(Math.floor((nth - 1) / 26)) + letter : letter
}
