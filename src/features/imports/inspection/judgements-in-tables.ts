import {
  type Block,
  type Cell,
  cellText,
  type Paragraph,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { oneLine } from '../plan/words/wording.ts'
import { ANOTHER_INSPECTION } from './another-inspection.ts'
import type { FoundJudgement } from './inspection-draft.ts'
import { said } from './judgement-said.ts'
import { tellApart } from './judgements-apart.ts'
import { gradeOf, keyOf, slugOf, titleFrom } from './judgement-words.ts'
import { isHeading } from './lines.ts'

/** A table with the heading that stands between it and the one before it. */
type Headed = { heading: string; table: Table }

/**
 * The judgements of a report's tables. Those that stand below one another, with nothing but the name of a service
 * between them, are one: the record at the end of a report until 2012 is often four.
 */
export function judgementsInTables(blocks: readonly Block[]): FoundJudgement[] {
  return recordsIn(blocks).flatMap(judgementsInRecord)
}

function recordsIn(blocks: readonly Block[]): Headed[][] {
  const records: Headed[][] = []
  let headings: string[] | null = null
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      headings = headingsOver(block, headings)
      continue
    }
    const record = isRecord(block)
    const heading = headings?.join(' ') ?? ''
    if (record && headings !== null && namesService(headings)) records.at(-1)?.push({ heading, table: block })
    else records.push([{ heading: '', table: block }])
    headings = record ? [] : null
  }
  return records
}

/** The headings since the last table; null once prose has parted what comes from it. */
function headingsOver(block: Paragraph, headings: string[] | null): string[] | null {
  if (headings === null || block.style === 'furniture') return headings
  return isHeading(block) ? [...headings, oneLine(block.text)] : null
}

function namesService(headings: readonly string[]): boolean {
  return headings.length <= 1 && !headings.some((heading) => ANOTHER_INSPECTION.test(heading))
}

/** Whether every row of a table pairs one title with its grade, but those that name a service or the columns. */
function isRecord(table: Table): boolean {
  const rows = partedRows(table).filter((parts) => parts.length > 1 && !parts.every(isColumnTitle))
  return (
    rows.length > 0 &&
    rows.every((parts) => parts.length === 2 && gradeOf(parts.at(-1)?.text ?? '') !== null) &&
    !table.rows.some(({ cells }) => ANOTHER_INSPECTION.test(cells.map(wordsIn).join(' ')))
  )
}

function isColumnTitle({ text }: Part): boolean {
  return /^judge?ments?\b|^grades?$/i.test(text)
}

/** A record gives judgements where two of its rows, or one below a row headed "Judgement", pair a known title with a grade. */
function judgementsInRecord(record: readonly Headed[]): FoundJudgement[] {
  const rows = byService(record)
  const known = rows.filter(({ title }) => keyOf(title) !== null)
  const headed = record[0]?.table.rows[0]?.cells.some((cell) => isColumnTitle({ text: wordsIn(cell), cell }))
  return known.length >= 2 || (known.length > 0 && headed === true) ? rows : []
}

/** The judgements of a record's rows, with the row or heading above them that names the service. */
function byService(record: readonly Headed[]): FoundJudgement[] {
  let service = ''
  const judged = record.flatMap(({ heading, table }) => {
    service = heading || service
    return partedRows(table).flatMap((parts) => {
      const found = judgementsInRow(parts)
      if (found.length === 0) service = parts.map(({ text }) => text).join(' ') || service
      return found.map((judgement) => ({ service, judgement }))
    })
  })
  return tellApart(judged)
}

/** What a row says in one of its cells. */
type Part = { text: string; cell: Cell }

/** The rows of a table; of grades that stand line by line in a cell merged over just as many rows, each row has its own. */
function partedRows(table: Table): Part[][] {
  const rows = table.rows.map(({ cells }) => cells.map((cell): Part => ({ text: wordsIn(cell), cell })))
  for (const [at, { cells }] of table.rows.entries())
    for (const cell of cells) {
      const grades = cell.paragraphs.map(({ text }) => oneLine(text))
      if (cell.rowspan < 2 || grades.length !== cell.rowspan || grades.some((one) => gradeOf(one) === null))
        continue
      grades.forEach((text, below) => {
        const row = rows[at + below]
        const part = row?.find((one) => one.cell === cell)
        if (part === undefined) row?.push({ text, cell })
        else part.text = text
      })
    }
  return rows.map((parts) => parts.filter(({ text }) => text !== ''))
}

function judgementsInRow(parts: readonly Part[]): FoundJudgement[] {
  const graded = parts.findLast(({ text }) => gradeOf(text) !== null)
  if (graded === undefined) return parts.flatMap(({ cell }) => saidInCell(cell))
  const titled = parts.filter((part) => part !== graded)
  const title = titleFrom(titled.map(({ text }) => text).join(' '))
  const key = keyOf(title) ?? slugOf(title)
  const keys = [...titled, graded].map(({ cell }) => cell)
  return key === '' ? [] : [{ key, title, grade: gradeOf(graded.text) ?? '', keys }]
}

/** A cell across the table that says the judgement in a sentence, alone or above a sentence on what it means. */
function saidInCell(cell: Cell): FoundJudgement[] {
  const whole = said(wordsIn(cell), [cell])
  return whole.length > 0 ? whole : cell.paragraphs.flatMap(({ text }) => said(oneLine(text), [])).slice(0, 1)
}

function wordsIn(cell: Cell): string {
  return oneLine(cellText(cell))
}
