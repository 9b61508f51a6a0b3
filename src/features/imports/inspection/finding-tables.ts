import {
  type Cell,
  cellText,
  type Paragraph,
  type Table,
  wordsOf,
} from '#src/kit/documents/source-document.ts'
import { oneLine } from '../plan/words/wording.ts'
import { openingKind } from './finding-sections.ts'
import type { FindingKind } from './inspection-draft.ts'
import { gradeOf } from './judgement-words.ts'

/** Findings that stand in a table: each as if it were an item of a list, with the cell whose words it takes. */
export type TabledFindings = { kind: FindingKind; items: { paragraph: Paragraph; cell: Cell }[] }

const fewestWords = 3

/**
 * A table is one of findings where its own first row calls a column so ("Areas for improvement"), or where it
 * stands first below a heading that does (`open`). The findings are in that column, else in the last one.
 */
export function findingsInTable(table: Table, open: FindingKind | null): TabledFindings | null {
  if (table.rows.some(({ cells }) => cells.some((cell) => gradeOf(wordsIn(cell)) !== null))) return null
  const headed = table.rows[0]?.cells.find((cell) => openingKind(wordsIn(cell)) !== null)
  const kind = (headed === undefined ? null : openingKind(wordsIn(headed))) ?? open
  if (kind === null) return null
  const rows = headed === undefined ? table.rows : table.rows.slice(1)
  const items = rows.flatMap(({ cells, source }) => {
    const cell = headed === undefined ? cells.at(-1) : cells.find(({ column }) => column === headed.column)
    if (cell === undefined) return []
    return textsIn(cell).map((text) => ({
      cell,
      paragraph: {
        type: 'paragraph' as const,
        text,
        style: 'list-item' as const,
        source: { ...table.source, ...source },
      },
    }))
  })
  return items.length === 0 ? null : { kind, items }
}

/** Points in a cell are a finding each; a cell without points is one. */
function textsIn(cell: Cell): string[] {
  const listed = cell.paragraphs.filter(({ list }) => list !== undefined)
  const texts = listed.length > 0 ? listed.map(({ text }) => oneLine(text)) : [wordsIn(cell)]
  return texts.filter((text) => wordsOf(text).length >= fewestWords)
}

function wordsIn(cell: Cell): string {
  return oneLine(cellText(cell))
}
