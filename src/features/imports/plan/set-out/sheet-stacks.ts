import { cellText, type Row } from '#src/kit/documents/source-document.ts'
import { namesKey } from '#src/features/imports/plan/ratings/keys.ts'
import { isCode } from '#src/features/imports/plan/ratings/scales.ts'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { isOtherTitles } from '#src/features/imports/plan/tables/tables.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { headsUnlike } from './sheet-titles.ts'
import { wordsIn } from './sheet-words.ts'

/** Below one table another may begin though no blank row parts them: under a title line, or with titles or codes of its own. */
export function partNarrow(run: Row[]): Row[][] {
  const found = run.findIndex(
    (_, at) =>
      at > 0 &&
      (beginsNarrow(run, at) ||
        beginsOther(run, at) ||
        beginsAgain(run, at) ||
        beginsBelowKey(run, at) ||
        headsUnlike(run, at)),
  )
  if (found < 0) return [run]
  const cut = found > 1 && isLine(run[found - 1]) ? found - 1 : found
  return [run.slice(0, cut), ...partNarrow(run.slice(cut))]
}

/** A line, and below it rows that use the left of the sheet only. */
function beginsNarrow(run: Row[], at: number): boolean {
  const row = run[at]
  if (!row || !isLine(row) || row.cells.some(({ colspan }) => colspan > 1)) return false
  const wide = run.slice(Math.max(0, at - 200), at).reduce((most, one) => Math.max(most, rightOf(one)), 0)
  if (wide < 4) return false
  const below = run.slice(at + 1, firstFrom(run, at + 1, isLine))
  const narrow = below.every((next) => rightOf(next) <= Math.max(2, wide * 0.6) && wordsIn(next).length >= 2)
  return below.length >= 2 && narrow
}

/** A line or several, and below them the titles of the table above once more. */
function beginsAgain(run: Row[], at: number): boolean {
  if (!isLine(run[at]) || isLine(run[at - 1])) return false
  const next = run[firstFrom(run, at, (row) => !isLine(row))]
  const titles = next === undefined ? [] : wordsIn(next)
  const isAgain = (row: Row): boolean => {
    const words = wordsIn(row)
    return words.length === titles.length && words.every((text, index) => text === titles[index])
  }
  return titles.length >= 2 && run.slice(Math.max(0, at - FURTHEST), at).some(isAgain)
}

/** Titles of people, figures or the like below a table's own; or the codes of a key. */
function beginsOther(run: Row[], at: number): boolean {
  const row = run[at]
  if (!row || !standsBelow(run, at)) return false
  const titles = wordsIn(row)
  if (isKeyInRow(titles)) return true
  if ((isOtherTitles(titles) || (titles.length <= 3 && namesKey(titles))) && at + 1 < run.length) return true
  const next = run[at + 1]
  if (!isKeyRow(row) || next === undefined || !isKeyRow(next) || isKeyRow(run[at - 1])) return false
  return !belowKeyTitles(run, at)
}

/** Whether the rows right above are of a key too, whose titles stand over them: not every level has a code. */
function belowKeyTitles(run: Row[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - 8); above -= 1) {
    const words = wordsIn(run[above] as Row)
    if (words.length < 2 || words.length > 3) return false
    if (namesKey(words)) return true
  }
  return false
}

/** Below the codes of a key, a line between them or none, the wider rows of another table. */
function beginsBelowKey(run: Row[], at: number): boolean {
  const row = run[at]
  if (row === undefined || wordsIn(row).length < 4) return false
  const above = isLine(run[at - 1]) ? at - 2 : at - 1
  return isKeyRow(run[above]) && isKeyRow(run[above - 1])
}

/** "Key | Complete | On track | Overdue": the ratings in use, told in one row. */
function isKeyInRow([title = '', ...words]: string[]): boolean {
  return (
    /^(?:b?rag )?(?:key|legend)\W*$/i.test(title) &&
    words.length >= 3 &&
    words.every((word) => statusOf(word) !== null)
  )
}

/** Whether a row of several cells stands somewhere above. */
function standsBelow(run: Row[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - FURTHEST); above -= 1)
    if (wordsIn(run[above] as Row).length > 1) return true
  return false
}

/** Where from a row on the first stands that is such; the end of the run where none is. */
function firstFrom(run: Row[], from: number, isSuch: (row: Row | undefined) => boolean): number {
  let at = from
  while (at < run.length && !isSuch(run[at])) at += 1
  return at
}

/** A code and what it means for how the work goes. */
export function isKeyRow(row: Row | undefined): boolean {
  const [code = '', label = '', ...more] = row === undefined ? [] : wordsIn(row)
  return more.length === 0 && isCode(code) && statusOf(label) !== null
}

/** The last column of a row that holds words. */
function rightOf(row: Row): number {
  return reachOf(row).right
}

const reachOf = onceFor((row: Row) => ({
  right: Math.max(0, ...row.cells.filter((cell) => cellText(cell).trim() !== '').map(({ column }) => column)),
}))

/** How many rows above are looked through: the work must not grow faster than the sheet. */
const FURTHEST = 300

/** A row of one cell at the left: a title, a note, a heading. */
export function isLine(row: Row | undefined): boolean {
  if (row === undefined || wordsIn(row).length > 1) return false
  return row.cells.every((cell) => cell.rowspan <= 1 && (cell.column === 1 || cellText(cell).trim() === ''))
}
