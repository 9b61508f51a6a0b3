import { cellText, type Row, type Table } from '#src/kit/documents/source-document.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'
import { keyOf } from '../inspection/judgement-words.ts'

export type OutcomeColumn =
  | 'areaCode'
  | 'authority'
  | 'status'
  | 'region'
  | 'startedOn'
  | 'publishedOn'
  | 'kind'
  | 'about'

const MEANINGS: [column: OutcomeColumn, words: RegExp][] = [
  ['areaCode', /\b(?:area|ons|authority|la) code\b|\bgss\b/],
  ['status', /\bauthority status\b|^status$/],
  ['publishedOn', /\bpublication date\b|\bpublished\b|\bdate of publication\b/],
  ['startedOn', /\b(?:inspection|visit|start)\b.*\bdate\b|\bdate of (?:inspection|visit)\b/],
  ['kind', /\b(?:inspection|visit|event) type\b|\btype of (?:inspection|visit)\b/],
  ['about', /\b(?:theme|focus)\b/],
  ['region', /\bregion\b/],
  ['authority', /\bauthority(?: name)?$|^la name$|^council$/],
]

/** The heading row of a table of outcomes: what each column means, and which judgement each other one gives. */
export type OutcomeHeadings = {
  at: number
  columns: ReadonlyMap<OutcomeColumn, number>
  judgements: { column: number; key: string; title: string }[]
}

const mostRowsAbove = 12

/** Known by its columns alone: an authority, the day of an inspection, and two judgements or more. */
export function findHeadings(table: Table): OutcomeHeadings | null {
  for (const [at, row] of table.rows.slice(0, mostRowsAbove).entries()) {
    const found = headingsOf(row, at)
    if (found.columns.has('authority') && found.columns.has('startedOn') && found.judgements.length >= 2)
      return found
  }
  return null
}

function headingsOf(row: Row, at: number): OutcomeHeadings {
  const columns = new Map<OutcomeColumn, number>()
  const judgements: OutcomeHeadings['judgements'] = []
  for (const cell of row.cells) {
    const title = oneLine(cellText(cell))
    const key = title.length > 160 ? null : keyOf(title)
    const means = MEANINGS.find(([column, words]) => !columns.has(column) && words.test(plainOf(title)))?.[0]
    if (key !== null) judgements.push({ column: cell.column, key, title })
    else if (means !== undefined) columns.set(means, cell.column)
  }
  return { at, columns, judgements }
}
