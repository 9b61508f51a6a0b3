import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { cellText, type SourceDocument, wordsOf } from '#src/kit/documents/source-document.ts'

const plans = join(import.meta.dirname, '../../../shared/plans')

/** The words of a document, running headers and footers aside, in order. */
function wordsIn({ blocks }: SourceDocument): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cellText(cell))))
    return block.style === 'furniture' ? [] : wordsOf(block.text)
  })
}

/** The same with what stands aside, such as the numbers of pages, among the rest. */
function withFurniture(document: SourceDocument): SourceDocument {
  const blocks = document.blocks.map((block) =>
    block.type === 'table' || block.style !== 'furniture' ? block : { ...block, style: 'body' as const },
  )
  return { ...document, blocks }
}

const decoded = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/** Words counted without any reader: the text between the tags of one part. */
function wordsInXml(bytes: Uint8Array, part: string, breaks: RegExp): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())
  const body = xml.slice(xml.search(/<(w|office):body[ >]/))
  return wordsOf(decoded(body.replace(breaks, ' ').replace(/<[^>]+>/g, '')))
}

const counted = (words: string[]) => words.toSorted()

describe.skipIf(!existsSync(plans))(
  'every word of the real plans (left out where ../shared is not there)',
  () => {
    const names = ['croydon', 'havering', 'newham', 'northumberland', 'stockton']

    it.each(names)('%s in Word, in order', async (name) => {
      const bytes = readFileSync(join(plans, `${name}.docx`))
      const expected = wordsInXml(bytes, 'word/document.xml', /<w:(br|tab)\/>|<\/w:p>/g)
      expect(expected.length).toBeGreaterThan(2000)
      expect(wordsIn(await parseDocument(bytes, name))).toEqual(expected)
    })

    it.each(names)('%s in text', async (name) => {
      const bytes = readFileSync(join(plans, `${name}.txt`))
      const document = await parseDocument(bytes, `${name}.txt`)
      const bare = decoded(bytes.toString('utf8').replace(/<\/?[a-z][^>]*>/g, ' '))
      expect(counted(wordsIn(withFurniture(document)))).toEqual(counted(wordsOf(bare)))
    })

    it('havering as an OpenDocument text, word for word as in Word', async () => {
      const bytes = readFileSync(join(plans, 'havering.odt'))
      const read = wordsIn(await parseDocument(bytes, 'havering.odt'))
      expect(read).toEqual(wordsInXml(bytes, 'content.xml', /<text:(line-break|tab|s)[^>]*>|<\/text:(p|h)>/g))
      expect(read).toEqual(
        wordsIn(await parseDocument(readFileSync(join(plans, 'havering.docx')), 'havering.docx')),
      )
    })
  },
)

const word = fc.stringMatching(/^[A-Za-z0-9\u00e0-\u00ff&<>'"\u2013(),.;:/-]{1,9}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const cell = fc.array(phrase, { maxLength: 3 })
const table = fc
  .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((rows) => ({ rows }))
const flow = fc
  .array(fc.oneof(phrase, table), { minLength: 1, maxLength: 8 })
  .filter((parts) => wordsOf(JSON.stringify(parts).replace(/\\?"|rows/g, ' ')).length > 0)

type Flow = (string | { rows: string[][][] })[]
const wordsOfFlow = (parts: Flow) =>
  parts.flatMap((part) => (typeof part === 'string' ? [part] : part.rows.flat(2))).flatMap(wordsOf)

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Writes a flow with one way to write a paragraph, a cell, a row and a table. */
function written(
  parts: Flow,
  write: Record<'p' | 'cell' | 'row' | 'table', (inner: string) => string>,
): string {
  const rowOf = (cells: string[][]) =>
    write.row(cells.map((each) => write.cell(each.map((text) => write.p(escaped(text))).join(''))).join(''))
  return parts
    .map((part) =>
      typeof part === 'string' ? write.p(escaped(part)) : write.table(part.rows.map(rowOf).join('')),
    )
    .join('')
}

const writers: Record<string, (parts: Flow) => Uint8Array> = {
  'Word documents': (parts) => {
    const body = written(parts, {
      p: (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
      cell: (inner) => `<w:tc>${inner}<w:p/></w:tc>`,
      row: (inner) => `<w:tr>${inner}</w:tr>`,
      table: (inner) => `<w:tbl>${inner}</w:tbl>`,
    })
    const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return zipSync({
      'word/document.xml': strToU8(`<w:document ${names}><w:body>${body}</w:body></w:document>`),
    })
  },
  'OpenDocument texts': (parts) => {
    const body = written(parts, {
      p: (text) => `<text:p>${text}</text:p>`,
      cell: (inner) => `<table:table-cell>${inner}</table:table-cell>`,
      row: (inner) => `<table:table-row>${inner}</table:table-row>`,
      table: (inner) => `<table:table>${inner}</table:table>`,
    })
    const names = ['office', 'text', 'table'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    )
    const content = `<office:document-content ${names.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`
    return zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(content),
    })
  },
  'web pages': (parts) =>
    strToU8(
      `<!doctype html><meta charset=utf-8><body>${written(parts, {
        p: (text) => `<p>${text}`,
        cell: (inner) => `<td>${inner}`,
        row: (inner) => `<tr>${inner}`,
        table: (inner) => `<table>${inner}</table>`,
      })}`,
    ),
}

describe('every word of documents of any shape', () => {
  it.each(Object.entries(writers))('%s: in order, once each', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(flow, async (parts) => {
        expect(wordsIn(await parseDocument(write(parts), 'made'))).toEqual(wordsOfFlow(parts))
      }),
      { numRuns: 150 },
    )
  })

  it('text, whatever its tabs, bars, stars and bullets', async () => {
    const mark = fc.constantFrom(
      '\t',
      '\t\t',
      ' | ',
      '|',
      '\n',
      '\n\n',
      '\n\t',
      '\n- ',
      '\n\u2022 ',
      '\u2022',
      '\n### ',
      '**',
      ' ',
      ' / ',
      '\f',
      '\n|---|---|\n',
    )
    const plain = fc.stringMatching(/^[A-Za-z0-9\u2013(),.;:/-]{1,9}$/).filter((word) => word !== 'o') // before a tab, Word's own mark of an item in a list
    const text = fc.array(fc.tuple(plain, mark), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const whole = pieces.flat().join('')
        fc.pre(wordsOf(whole).length > 0)
        const document = await parseDocument(strToU8(whole), 'made.txt')
        // On a page that a form feed ends, a number by itself may be the page's own, which stands aside.
        if (whole.includes('\f'))
          expect(counted(wordsIn(withFurniture(document)))).toEqual(counted(wordsOf(whole)))
        else expect(wordsIn(document)).toEqual(wordsOf(whole))
      }),
      { numRuns: 400 },
    )
  })
})
