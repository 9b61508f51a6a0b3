import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocx } from '../docx/parse-docx.ts'
import { type SourceDocument, cellText, wordsOf } from '../source-document.ts'
import { parsePdf } from './parse-pdf.ts'

const shared = join(import.meta.dirname, '../../../../../shared')
const plans = join(shared, 'plans')
const reports = join(shared, 'data/ofsted-reports')

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** Each row's filled cells: their words, and how many rows they stand over. */
function rowsOf(document: SourceDocument): string[] {
  const tables = document.blocks.filter((block) => block.type === 'table')
  return tables.flatMap((table) =>
    table.rows.map((row) => {
      const filled = row.cells.filter((cell) => cellText(cell) !== '')
      return filled.map((cell) => `${cell.rowspan}: ${wordsOf(cellText(cell)).join(' ')}`).join(' | ')
    }),
  )
}

function textOf(document: SourceDocument): string {
  return document.blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map(cellText).join('\n')).join('\n'),
    )
    .join('\n')
}

describe.skipIf(!existsSync(plans))(
  'A plan printed to PDF (skipped where ../shared/plans is not there)',
  () => {
    test.each(['croydon', 'newham', 'northumberland', 'stockton'])(
      '%s gives the same rows and cells as its Word file',
      async (name) => {
        const pdf = await parsePdf(bytesOf(join(plans, `${name}.pdf`)), `${name}.pdf`)
        const word = parseDocx(bytesOf(join(plans, `${name}.docx`)), `${name}.docx`)
        expect(rowsOf(pdf)).toEqual(rowsOf(word))
      },
    )
  },
)

describe.skipIf(!existsSync(reports))('A report (skipped where ../shared/data is not there)', () => {
  const files = existsSync(reports) ? readdirSync(reports) : []
  test.each(files)('%s loses no word but page numbers', async (file) => {
    const bytes = bytesOf(join(reports, file))
    const raw = wordCounts(wordsOf(await listText(bytes)))
    const read = wordCounts(wordsOf(textOf(await parsePdf(bytes, file))))
    const lost = [...raw].filter(([word, count]) => count > (read.get(word) ?? 0) && !/^\d{1,3}$/.test(word))
    const gained = [...read].filter(([word, count]) => count > (raw.get(word) ?? 0))
    expect({ lost, gained }).toEqual({ lost: [], gained: [] })
  })
})

function wordCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The text as pdf.js itself lists it. */
async function listText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') + '\n'
  }
  await task.destroy()
  return text
}
