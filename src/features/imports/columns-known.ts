import type { ImportWithDraft } from './import.ts'
import { type ColumnMeaning, listColumns } from './plan/columns/column-meanings.ts'
import { saidIn } from './redraw.ts'

const most = 40
const known = new Map<string, ColumnMeaning[]>()

type Read = Pick<ImportWithDraft, 'id' | 'rev' | 'document' | 'corrections'>

/**
 * The columns of a draft and what each is taken for. Finding them takes the whole document, so they are kept as long
 * as the draft is the same: whatever is said of it makes another revision.
 */
export function columnsOf({ id, rev, document, corrections }: Read): ColumnMeaning[] {
  if (document === null) return []
  const key = `${id} ${rev}`
  const before = known.get(key)
  if (before !== undefined) return before
  const { told, heads } = saidIn(corrections)
  const columns = listColumns(document, told, heads)
  if (known.size >= most) known.clear()
  known.set(key, columns)
  return columns
}
