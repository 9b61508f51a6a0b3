import type { Block as DocumentBlock, Paragraph, SourceDocument } from '../source-document.ts'
import { tidyText } from '../tidy.ts'
import { Unreadable } from '../unreadable.ts'
import { decodeUtf8 } from '../encoding.ts'
import { walkXml } from '../xml.ts'
import { openZip, type Zip } from '../zip.ts'
import { tableOfSheet } from '../xlsx/sheet-table.ts'
import { sheetNotes, sheetUnread } from '../xlsx/sheet-notes.ts'
import { paragraphsOfRuns } from '../xlsx/written-text.ts'
import { parseOdsSheets, type OdsSheet } from './ods-sheets.ts'
import { OdsStyles } from './ods-styles.ts'

/**
 * An OpenDocument spreadsheet (OpenDocument 1.0 to 1.3): each sheet a table, its cells as the file says
 * they are shown, with text boxes before it and comments after it. Hidden rows, columns and sheets are
 * read and told of. Throws `Unreadable`.
 */
export function parseOds(bytes: Uint8Array, file: string): SourceDocument {
  const zip = openZip(bytes)
  refuseLocked(zip)
  const content = zip.part('content.xml')
  if (!content) {
    throw new Unreadable(
      'This is not an OpenDocument spreadsheet, though it is packed like one. Check that it is the right file.',
    )
  }
  const styles = new OdsStyles()
  const shared = zip.part('styles.xml')
  if (shared) {
    walkXml(shared, {
      open: (element) => styles.open(element),
      close: (name) => styles.close(name),
    })
  }
  const blocks: DocumentBlock[] = []
  const notes: string[] = []
  const unread: string[] = []
  let tables = 0
  for (const sheet of parseOdsSheets(content, styles)) {
    const table = tableOfSheet(filledSheet(sheet), tables + 1)
    if (table) tables += 1
    const { name } = sheet
    blocks.push(...sheet.boxes.flatMap((text) => paragraph(text, { sheet: name })))
    if (table) blocks.push(table)
    blocks.push(...sheet.comments.flatMap(({ text, row }) => paragraph(text, { sheet: name, row })))
    notes.push(...notesOn(sheet, table !== null))
    unread.push(...sheetUnread(name, sheet))
  }
  if (blocks.length === 0)
    throw new Unreadable('This spreadsheet holds no words. Check that it is the right file.')
  return { kind: 'ods', file, blocks, notes, unread }
}

function filledSheet(sheet: OdsSheet): Parameters<typeof tableOfSheet>[0] {
  const headers = new Set(sheet.rows.filter((row) => row.header).map((row) => row.row))
  return {
    name: sheet.name,
    merged: sheet.merged,
    headers: (row) => headers.has(row),
    rows: sheet.rows.map(({ row, hidden, cells }) => ({
      row,
      hidden,
      cells: cells.map(({ column, runs, style }) => ({
        column,
        paragraphs: paragraphsOfRuns(runs),
        fill: style.fill ?? null,
      })),
    })),
  }
}

function paragraph(text: string, source: Paragraph['source']): Paragraph[] {
  const tidy = tidyText(text)
  return tidy === '' ? [] : [{ type: 'paragraph', text: tidy, style: 'body', source }]
}

function notesOn(sheet: OdsSheet, filled: boolean): string[] {
  const hidden = new Set(sheet.hiddenColumns)
  const seen = new Set(
    sheet.rows.flatMap((row) => row.cells.filter((cell) => cell.runs.length > 0).map((cell) => cell.column)),
  )
  return sheetNotes({
    name: sheet.name,
    hidden: sheet.hidden && filled,
    hiddenRows: sheet.rows.filter((row) => row.hidden).length,
    hiddenColumns: [...seen].filter((column) => hidden.has(column)).sort((a, b) => a - b),
    comments: sheet.comments.length,
  })
}

/** Each part of a locked OpenDocument is scrambled on its own; only the manifest says so. */
function refuseLocked(zip: Zip): void {
  const manifest = zip.part('META-INF/manifest.xml')
  if (manifest && /encryption-data/.test(decodeUtf8(manifest))) {
    throw new Unreadable(
      'This file is locked with a password. Save a copy without the password and bring that.',
    )
  }
}
