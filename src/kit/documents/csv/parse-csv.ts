import { parse } from 'csv-parse/sync'
import { decodeText } from '../encoding.ts'
import {
  type Cell,
  type CellParagraph,
  type Row,
  singleCell,
  type SourceDocument,
} from '../source-document.ts'
import { afterBullet, tidyText } from '../tidy.ts'
import { Unreadable } from '../unreadable.ts'

/**
 * Reads values parted by commas, semicolons, tabs or bars, as one table; rows are numbered as a
 * spreadsheet would number them. Lines within a quoted value are paragraphs. Throws `Unreadable`.
 */
export function parseCsv(bytes: Uint8Array, file: string): SourceDocument {
  const text = decodeText(bytes).replace(/^\ufeff/, '')
  const named = /^"?sep=(.)"?\r?\n/i.exec(text)
  const body = text.slice(named?.[0].length ?? 0)
  const above = named === null ? 0 : 1
  const { records, unclosed } = parseRecords(body, named?.[1] ?? findDelimiter(body))
  const rows: Row[] = []
  for (const [index, values] of records.entries()) {
    const cells = values.map((value, at) => cellOf(value, at + 1))
    if (cells.every(({ paragraphs }) => paragraphs.length === 0)) continue
    rows.push({ cells, source: { table: 1, row: index + 1 + above } })
  }
  if (rows.length === 0)
    throw new Unreadable('This file holds no rows. Check that it was saved with its content.')
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const uneven = records.some((values) => values.length !== records[0]?.length)
  return {
    kind: 'csv',
    file,
    blocks: [{ type: 'table', title: null, columns, rows, source: { table: 1 } }],
    notes: [...(unclosed ? [UNCLOSED] : []), ...(uneven ? [UNEVEN] : [])],
  }
}

const UNEVEN = 'Some rows have more or fewer values than the first. They were read as they stand.'
const UNCLOSED =
  'A quotation mark in this file is opened and never closed, so all of them were read as plain marks. Save it anew from the spreadsheet that it came from.'

/** A quote that is never closed would swallow the rest of the file: quotes are then read as plain marks. */
function parseRecords(text: string, delimiter: string): { records: string[][]; unclosed: boolean } {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }
  try {
    return { records: parse(text, options), unclosed: false }
  } catch {
    return { records: parse(text, { ...options, quote: null }), unclosed: true }
  }
}

function cellOf(value: string, column: number): Cell {
  const paragraphs: CellParagraph[] = []
  for (const line of tidyText(value).split('\n')) {
    const after = afterBullet(line)
    if (line !== '')
      paragraphs.push(
        after === undefined ? { text: line } : { text: after, list: { level: 1, ordered: false } },
      )
  }
  return singleCell(column, paragraphs)
}

const DELIMITERS = [',', ';', '\t', '|']

/** The mark that parts the first records into the same number of values most often; commas where none does. */
function findDelimiter(text: string): string {
  return bestDelimiter(text)?.delimiter ?? ','
}

/** Whether a text is rows of values: three records or more, nearly all of one width, three columns at least. */
export function looksLikeCsv(text: string): boolean {
  const best = bestDelimiter(text)
  return (
    best !== undefined && best.delimiter !== '|' && best.records >= 3 && best.width >= 3 && best.share > 0.9
  )
}

function bestDelimiter(
  text: string,
): { delimiter: string; records: number; width: number; share: number } | undefined {
  const start = text.slice(0, 20_000)
  const found = DELIMITERS.map((delimiter) => {
    const widths = countValues(start, delimiter)
    const times = new Map<number, number>()
    for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1)
    const [width, count] = [...times].toSorted((a, b) => b[1] - a[1])[0] ?? [1, 0]
    return { delimiter, records: widths.length, width, share: count / Math.max(1, widths.length) }
  })
  const usable = found.filter(({ width }) => width > 1)
  return usable.toSorted((a, b) => b.share * Math.log(b.width) - a.share * Math.log(a.width))[0]
}

/** How many values each of the first records holds, marks inside quotes not counted; a last, cut record is left out. */
function countValues(text: string, delimiter: string): number[] {
  const widths: number[] = []
  let width = 1
  let quoted = false
  let empty = true
  for (const mark of text) {
    if (mark === '"') quoted = !quoted
    else if (!quoted && mark === delimiter) width++
    else if (!quoted && mark === '\n') {
      if (!empty) widths.push(width)
      width = 1
      empty = true
    }
    if (!/\s/.test(mark)) empty = false
    if (widths.length >= 60) break
  }
  if (!empty && widths.length === 0) widths.push(width)
  return widths
}
