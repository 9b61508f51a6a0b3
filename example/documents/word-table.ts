import {
  type IRunOptions,
  type ISectionPropertiesOptions,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** A4 landscape with margins of 2 cm, in twentieths of a point. */
export const LANDSCAPE: ISectionPropertiesOptions = {
  page: {
    size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
    margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
  },
}
const PAGE_WIDTH = 14_570

/** Arial throughout, as councils ask. */
export const ARIAL = { default: { document: { run: { font: 'Arial' } } } }

export type CellWords = {
  text: string | readonly string[]
  strong?: boolean
  fill?: string
  columns?: number
  rows?: number
}

/** One cell of a Word table; a bare string is a plain cell. */
export function wordCell(words: CellWords | string): TableCell {
  const cell = typeof words === 'string' ? { text: words } : words
  const lines = typeof cell.text === 'string' ? [cell.text] : cell.text
  return new TableCell({
    children: lines.map((text) => wordParagraph({ text, bold: cell.strong ?? false, size: 20 })),
    ...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
    ...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
    ...(cell.fill === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: cell.fill } }),
  })
}

/** A paragraph of one run of words. */
export function wordParagraph(run: IRunOptions): Paragraph {
  return new Paragraph({ children: [new TextRun(run)] })
}

/** A row of a Word table; `heading` marks it as one that Word repeats on each page. */
export function wordRow(cells: readonly (CellWords | string)[], heading = false): TableRow {
  return new TableRow({ children: cells.map(wordCell), tableHeader: heading, cantSplit: true })
}

/** A table as wide as a landscape page, its columns in the proportions given. */
export function wordTable(rows: TableRow[], proportions: readonly number[]): Table {
  const whole = proportions.reduce((sum, part) => sum + part, 0)
  return new Table({
    rows,
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: proportions.map((part) => Math.round((part / whole) * PAGE_WIDTH)),
    layout: TableLayoutType.FIXED,
  })
}

/** The colours in which councils shade a rating's cell. */
export const RATING_FILL: Readonly<Record<string, string>> = {
  G: '92D050',
  A: 'FFC000',
  R: 'FF0000',
  B: '9DC3E6',
}
