import { cellText, type Row } from '#src/kit/documents/source-document.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

/** What stands in a row's cells, each on one line. */
export const wordsIn = onceFor((row: Row): string[] =>
  row.cells.map((cell) => oneLine(cellText(cell))).filter((text) => text !== ''),
)

/** The same column by column, up to the last cell that holds words. */
export const textsOf = onceFor((row: Row): string[] => {
  const held = row.cells
    .map((cell) => ({ column: cell.column, text: oneLine(cellText(cell)) }))
    .filter(({ text }) => text !== '')
  const texts = Array.from({ length: Math.max(0, ...held.map(({ column }) => column)) }, () => '')
  for (const { column, text } of held) texts[column - 1] = text
  return texts
})
