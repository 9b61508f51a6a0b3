import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { isOurTable } from '#src/features/imports/plan/columns/our-columns.ts'
import { takeActionsOver } from './actions-over-tables.ts'
import { partAlso } from './also-column.ts'
import { partBracketed } from './bracketed-cells.ts'
import { tabulateParagraphs } from './cell-a-line.ts'
import { partHorizons } from './horizon-columns.ts'
import { tabulateKeys } from './key-lines.ts'
import { openFrames } from './framed-actions.ts'
import { tabulateFields } from './labelled.ts'
import { headOpened } from './opened-lines.ts'
import { joinLists } from './labels-over-lists.ts'
import { layOutSheets } from './sheets.ts'
import { joinLabels } from './stacked-labels.ts'
import { tabulateSlashes } from './slashed.ts'

/** A document with whatever is a table at heart set out as one, and the labels its cells had. */
export type LaidOut = { document: SourceDocument; labels: ReadonlyMap<object, string> }

/** Sheets parted into papers, lines parted by slashes and labelled fields set out as tables; nothing is left out. Our own plan documents are set out already. */
export function layOut(source: SourceDocument): LaidOut {
  const labels = new Map<object, string>()
  if (source.blocks.some(isOurTable))
    return { document: { ...source, blocks: source.blocks.map((block) => partAlso(block, labels)) }, labels }
  const sheets = layOutSheets({ ...source, blocks: openFrames(source.blocks) })
  const lined = source.kind === 'text' ? headOpened(tabulateSlashes(sheets.blocks)) : sheets.blocks
  const headed = takeActionsOver(partHorizons(lined, labels), labels)
  const fielded = partBracketed(tabulateFields(joinLists(joinLabels(headed)), labels), labels)
  const blocks = source.kind === 'text' ? tabulateParagraphs(tabulateKeys(fielded)) : fielded
  return { document: { ...sheets, blocks }, labels }
}
