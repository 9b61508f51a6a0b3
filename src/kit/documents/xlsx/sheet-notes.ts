import { lettersOf } from './references.ts'

/** More rows than this on a sheet are a data set, not a plan. */
export const MOST_ROWS = 50_000

/** What a person should be told of how a sheet was read. Columns from 1; only those that hold words. */
export type SheetReading = {
  name: string
  hidden: boolean
  hiddenRows: number
  hiddenColumns: readonly number[]
  comments: number
}

export function sheetNotes(sheet: SheetReading): string[] {
  const { hiddenRows: rows, hiddenColumns: columns, comments } = sheet
  const name = `sheet ${sheet.name}`
  const notes: string[] = []
  if (sheet.hidden) notes.push(`The hidden ${name} was read.`)
  if (rows > 0) notes.push(`${counted(rows, 'hidden row')} on ${name} ${rows === 1 ? 'was' : 'were'} read.`)
  if (columns.length > 0) {
    const which = `${counted(columns.length, 'hidden column')} on ${name} (${columns.map(lettersOf).join(', ')})`
    notes.push(`${which} ${columns.length === 1 ? 'was' : 'were'} read.`)
  }
  if (comments > 0) {
    notes.push(
      `${counted(comments, 'comment')} on ${name} ${comments === 1 ? 'stands' : 'stand'} after its rows.`,
    )
  }
  return notes
}

/** What of a sheet was not read, where it goes on below the rows that were taken in. */
export function sheetUnread(
  name: string,
  { cut, rows }: { cut: boolean; rows: readonly unknown[] },
): string[] {
  const read = rows.length.toLocaleString('en-GB')
  return cut
    ? [`Only the first ${read} filled rows of sheet ${name} were read: what follows them was not.`]
    : []
}

function counted(count: number, noun: string): string {
  return count === 1 ? `One ${noun}` : `${count} ${noun}s`
}
