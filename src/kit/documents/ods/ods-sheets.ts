import { walkXml, type XmlElement, type XmlListener } from '../xml.ts'
import type { Block } from '../xlsx/references.ts'
import { MOST_ROWS } from '../xlsx/sheet-notes.ts'
import type { Run } from '../xlsx/written-text.ts'
import type { OdsStyle, OdsStyles } from './ods-styles.ts'

export type OdsCell = { column: number; runs: Run[]; style: OdsStyle }
export type OdsRow = { row: number; hidden: boolean; header: boolean; cells: OdsCell[] }

export type OdsSheet = {
  name: string
  hidden: boolean
  rows: OdsRow[]
  merged: Block[]
  hiddenColumns: number[]
  comments: { row: number; text: string }[]
  boxes: string[]
  /** The sheet goes on below the last row that was taken in. */
  cut: boolean
}

/** A filled row or cell said to come again more often than this is a slip of the writing program. */
const MOST_REPEATS = 1_000

/** The sheets of a spreadsheet's content.xml, in one pass. */
export function parseOdsSheets(content: Uint8Array, styles: OdsStyles): OdsSheet[] {
  const walker = new OdsWalker(styles)
  walkXml(content, walker)
  return walker.sheets
}

type OpenCell = { repeat: number; columns: number; rows: number; runs: Run[]; style: OdsStyle; value: string }

class OdsWalker implements XmlListener {
  readonly sheets: OdsSheet[] = []
  private readonly styles: OdsStyles
  private sheet: OdsSheet | null = null
  private row: OdsRow = { row: 0, hidden: false, header: false, cells: [] }
  private lastRow = 0
  private rowRepeat = 1
  private rowStyle: string | undefined
  private columnStyles: { upTo: number; style: string | undefined }[] = []
  private columnsSeen = 0
  private column = 0
  private cell: OpenCell | null = null
  private heading = 0
  private runs: Run[] | null = null
  private spans: OdsStyle[] = []
  private remark: Run[] | null = null
  private box: Run[] | null = null

  constructor(styles: OdsStyles) {
    this.styles = styles
  }

  open = (element: XmlElement): void => {
    this.styles.open(element)
    if (this.cell || this.box) this.openInside(element)
    else this.openOutside(element)
  }

  text = (text: string): void => {
    if (!this.runs) return
    const span = this.spans.at(-1)
    this.runs.push({ text: text.replace(/[ \t\r\n]+/g, ' '), ...marksOf(span) })
  }

  close = (name: string): void => {
    this.styles.close(name)
    if (name === 'text:p' || name === 'text:h') this.runs = null
    else if (name === 'text:span') this.spans.pop()
    else if (name === 'office:annotation') this.closeRemark()
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell()
    else if (name === 'table:table-row') this.closeRow()
    else if (name === 'table:table-header-rows') this.heading -= 1
    else if (name === 'table:shapes') this.closeBoxes()
    else if (name === 'table:table' && !this.cell) this.sheet = null
  }

  private openOutside(element: XmlElement): void {
    const { name } = element
    if (name === 'table:table') this.openSheet(element)
    else if (!this.sheet) return
    else if (name === 'table:table-column') this.openColumn(element)
    else if (name === 'table:table-header-rows') this.heading += 1
    else if (name === 'table:table-row') this.openRow(element)
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.openCell(element)
    else if (name === 'table:shapes') this.box = []
  }

  private openInside(element: XmlElement): void {
    const { name } = element
    if (name === 'text:p' || name === 'text:h') this.openParagraph()
    else if (name === 'text:span') {
      this.spans.push({
        ...this.spans.at(-1),
        ...this.styles.find('text', element.attribute('text:style-name')),
      })
    } else if (name === 'text:s')
      this.text('\u00A0'.repeat(Math.min(repeats(element.attribute('text:c')), 100)))
    else if (name === 'text:tab') this.text(' ')
    else if (name === 'text:line-break') this.runs?.push({ text: '\n' })
    else if (name === 'office:annotation') this.remark = []
  }

  private openParagraph(): void {
    const into = this.remark ?? this.cell?.runs ?? this.box
    if (!into) return
    if (into.length > 0) into.push({ text: '\n' })
    this.runs = into
    this.spans = [this.cell && !this.remark ? this.cell.style : {}]
  }

  private openSheet(element: XmlElement): void {
    this.sheet = {
      name: element.attribute('table:name') ?? '',
      hidden: this.styles.find('table', element.attribute('table:style-name')).hidden ?? false,
      rows: [],
      merged: [],
      hiddenColumns: [],
      comments: [],
      boxes: [],
      cut: false,
    }
    this.sheets.push(this.sheet)
    this.lastRow = 0
    this.columnsSeen = 0
    this.columnStyles = []
  }

  private openColumn(element: XmlElement): void {
    const from = this.columnsSeen + 1
    this.columnsSeen += repeats(element.attribute('table:number-columns-repeated'))
    this.columnStyles.push({
      upTo: this.columnsSeen,
      style: element.attribute('table:default-cell-style-name'),
    })
    if (!isHidden(element)) return
    for (let column = from; column <= Math.min(this.columnsSeen, from + 256); column += 1) {
      this.sheet?.hiddenColumns.push(column)
    }
  }

  private openRow(element: XmlElement): void {
    this.rowRepeat = repeats(element.attribute('table:number-rows-repeated'))
    this.rowStyle = element.attribute('table:default-cell-style-name')
    this.row = { row: this.lastRow + 1, hidden: isHidden(element), header: this.heading > 0, cells: [] }
    this.column = 0
  }

  private openCell(element: XmlElement): void {
    const named = element.attribute('table:style-name') ?? this.rowStyle ?? this.columnStyle(this.column + 1)
    this.cell = {
      repeat: repeats(element.attribute('table:number-columns-repeated')),
      columns: repeats(element.attribute('table:number-columns-spanned')),
      rows: repeats(element.attribute('table:number-rows-spanned')),
      runs: [],
      style: this.styles.find('table-cell', named),
      value:
        element.attribute('office:date-value') ??
        element.attribute('office:string-value') ??
        element.attribute('office:value') ??
        '',
    }
  }

  private columnStyle(column: number): string | undefined {
    return this.columnStyles.find(({ upTo }) => column <= upTo)?.style
  }

  private closeCell(): void {
    const { cell, sheet } = this
    this.cell = null
    if (!cell || !sheet) return
    // Some programs write a value and leave it to the reader to show it.
    if (cell.runs.length === 0 && cell.value !== '')
      cell.runs.push({ text: cell.value, ...marksOf(cell.style) })
    const filled = cell.runs.length > 0
    if (filled || cell.style.fill) {
      const count = Math.min(cell.repeat, filled ? MOST_REPEATS : 64)
      for (let index = 1; index <= count; index += 1) {
        this.row.cells.push({ column: this.column + index, runs: cell.runs, style: cell.style })
      }
    }
    if (cell.columns > 1 || cell.rows > 1) {
      const [left, top] = [this.column + 1, this.row.row]
      sheet.merged.push({ left, top, right: left + cell.columns - 1, bottom: top + cell.rows - 1 })
    }
    this.column += cell.repeat
  }

  private closeRow(): void {
    const { sheet, row } = this
    if (!sheet) return
    if (row.cells.some((cell) => cell.runs.length > 0)) {
      const count = Math.min(this.rowRepeat, MOST_REPEATS)
      for (let index = 0; index < count; index += 1) {
        if (sheet.rows.length >= MOST_ROWS) sheet.cut = true
        else sheet.rows.push({ ...row, row: row.row + index })
      }
    }
    this.lastRow += this.rowRepeat
  }

  private closeRemark(): void {
    const text = (this.remark ?? []).map((run) => run.text).join('')
    if (text !== '') this.sheet?.comments.push({ row: this.row.row, text })
    this.remark = null
    this.runs = null
  }

  private closeBoxes(): void {
    const text = (this.box ?? []).map((run) => run.text).join('')
    if (text.trim() !== '') this.sheet?.boxes.push(...text.split('\n'))
    this.box = null
  }
}

function repeats(value: string | undefined): number {
  const count = Number(value ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, 2_000_000) : 1
}

function isHidden(element: XmlElement): boolean {
  return /^(collapse|filter)$/.test(element.attribute('table:visibility') ?? '')
}

function marksOf(style: OdsStyle | undefined): { bold?: true; struck?: true } {
  return { ...(style?.bold ? { bold: true } : {}), ...(style?.struck ? { struck: true } : {}) }
}
