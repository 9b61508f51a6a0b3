import type { Block as DocumentBlock, CellParagraph, SourceDocument } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'
import { openZip } from '../zip.ts'
import { listBesideCells, type BesideCells } from './beside-cells.ts'
import type { CellStyle } from './cell-styles.ts'
import { conditionalFill } from './conditional-fills.ts'
import { holds } from './references.ts'
import { parseSheet, type Sheet, type SheetCell } from './sheet.ts'
import { sheetNotes, sheetUnread } from './sheet-notes.ts'
import { tableOfSheet } from './sheet-table.ts'
import { openWorkbook, type OpenWorkbook, type SheetPart } from './workbook.ts'
import { paragraphsOfRuns, type Run } from './written-text.ts'

/**
 * An Excel workbook (ISO 29500, transitional or strict; macros are never looked at): each sheet a table,
 * with text boxes before it and comments after it as paragraphs. Numbers and dates are given as the
 * sheet shows them, formulas by their last worked-out value. Hidden rows, columns and sheets are read
 * and told of. Throws `Unreadable`.
 */
export function parseXlsx(bytes: Uint8Array, file: string): SourceDocument {
  refuseCompound(bytes)
  const zip = openZip(bytes)
  const workbook = openWorkbook(zip)
  const blocks: DocumentBlock[] = []
  const notes: string[] = []
  const unread: string[] = []
  let tables = 0
  for (const part of workbook.sheets) {
    const content = zip.part(part.part)
    if (!content) continue
    const sheet = parseSheet(content, { ...workbook, styles: workbook.styles.cells })
    const beside = listBesideCells(zip, part)
    const table = tableOfSheet(filledSheet(part, { sheet, beside, workbook }), tables + 1)
    if (table) tables += 1
    blocks.push(...beside.boxes, ...(table ? [table] : []), ...beside.comments)
    notes.push(...notesOn(part, sheet, beside, table !== null))
    unread.push(...sheetUnread(part.name, sheet))
  }
  if (blocks.length === 0)
    throw new Unreadable('This workbook holds no words. Check that it is the right file.')
  return { kind: 'xlsx', file, blocks, notes, unread }
}

type Parts = { sheet: Sheet; beside: BesideCells; workbook: OpenWorkbook }

function filledSheet(
  part: SheetPart,
  { sheet, beside, workbook }: Parts,
): Parameters<typeof tableOfSheet>[0] {
  const heads = [...beside.tables, ...(sheet.filter ? [sheet.filter] : [])].map((block) => block.top)
  const { titles } = part
  const paragraphs = new Paragraphs()
  return {
    name: part.name,
    merged: sheet.merged,
    headers: (row) => heads.includes(row) || (titles !== null && holds(titles, row, titles.left)),
    rows: sheet.rows.map(({ row, hidden, cells }) => ({
      row,
      hidden,
      cells: cells.map((cell) => ({
        column: cell.column,
        paragraphs: paragraphs.of(cell.runs, cell.style),
        fill: fillOf(cell, row, sheet, workbook),
      })),
    })),
  }
}

/** Texts that stand in many cells are broken into paragraphs once for each style. */
class Paragraphs {
  private readonly known = new Map<CellStyle, Map<readonly Run[], CellParagraph[]>>()

  of(runs: readonly Run[], style: CellStyle): CellParagraph[] {
    const styled = this.known.get(style) ?? new Map<readonly Run[], CellParagraph[]>()
    this.known.set(style, styled)
    const made = styled.get(runs) ?? paragraphsIn(runs, style)
    styled.set(runs, made)
    return made
  }
}

function paragraphsIn(runs: readonly Run[], { bold, struck }: CellStyle): CellParagraph[] {
  if (!bold && !struck) return paragraphsOfRuns(runs)
  return paragraphsOfRuns(
    runs.map((run) => ({ ...run, ...(bold ? { bold } : {}), ...(struck ? { struck } : {}) })),
  )
}

function fillOf(cell: SheetCell, row: number, sheet: Sheet, workbook: OpenWorkbook): string | null {
  const { column, runs, style } = cell
  if (sheet.conditions.length === 0 || runs.length === 0) return style.fill
  const text = runs.map((run) => run.text).join('')
  return conditionalFill({ row, column, text }, sheet.conditions, workbook.styles.conditional) ?? style.fill
}

function notesOn(part: SheetPart, sheet: Sheet, beside: BesideCells, filled: boolean): string[] {
  return sheetNotes({
    name: part.name,
    hidden: part.hidden && filled,
    hiddenRows: sheet.rows.filter((row) => row.hidden).length,
    hiddenColumns: hiddenColumns(sheet),
    comments: beside.comments.length,
  })
}

/** Hidden columns that hold words. */
function hiddenColumns(sheet: Sheet): number[] {
  if (sheet.hidden.length === 0) return []
  const found = new Set<number>()
  for (const row of sheet.rows) {
    for (const { column, runs } of row.cells) {
      if (runs.length > 0 && sheet.hidden.some((block) => holds(block, row.row, column))) found.add(column)
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** Locked workbooks and those of Excel 97 to 2003 are both compound files, not archives. */
function refuseCompound(bytes: Uint8Array): void {
  const [a, b, c, d] = bytes
  if (a !== 0xd0 || b !== 0xcf || c !== 0x11 || d !== 0xe0) return
  throw new Unreadable(
    'This file is locked with a password or is in the old Excel format (.xls). Save a copy as .xlsx without a password and bring that.',
  )
}
