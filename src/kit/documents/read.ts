import { fileTypeFromBuffer } from 'file-type'
import { parseCsv } from './csv/parse-csv.ts'
import { refuseEndless } from './endless.ts'
import { parseDocx } from './docx/parse-docx.ts'
import { parseHtml } from './html/parse-html.ts'
import { parseOdt } from './odt/parse-odt.ts'
import { parseOds } from './ods/parse-ods.ts'
import { parsePdf } from './pdf/parse-pdf.ts'
import { sniffKind } from './sniff.ts'
import { type Block, cellText, type SourceDocument, type SourceKind, wordsOf } from './source-document.ts'
import { parseText } from './text/parse-text.ts'
import { Unreadable } from './unreadable.ts'
import { parseXlsx } from './xlsx/parse-xlsx.ts'

type Reader = (bytes: Uint8Array, file: string) => SourceDocument | Promise<SourceDocument>

const READERS: Record<SourceKind, Reader> = {
  csv: parseCsv,
  docx: parseDocx,
  html: parseHtml,
  ods: parseOds,
  odt: parseOdt,
  pdf: parsePdf,
  text: parseText,
  xlsx: parseXlsx,
}

/**
 * Reads a document of whatever kind its bytes are; `file` is the name it came with, kept for telling
 * where words came from. Touches no disk and no network. Rejects with `Unreadable`, whose message is
 * for the person who brought the file, where it is locked, damaged, wordless or of no kind taken here.
 */
export async function parseDocument(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const kind = sniffKind(bytes, file)
  if (kind === undefined) throw await refuseOther(bytes)
  const document = await READERS[kind](bytes, file)
  if (!document.blocks.some(hasWords))
    throw new Unreadable(
      'No words were found in this file. If it holds pictures of pages, bring the document they were made from.',
    )
  refuseEndless(document)
  return document
}

async function refuseOther(bytes: Uint8Array): Promise<Unreadable> {
  const type = await fileTypeFromBuffer(bytes)
  const wanted = 'Bring a Word, Excel, OpenDocument, PDF, CSV, web page or text file.'
  if (type === undefined) return new Unreadable(`This is not a document that can be read here. ${wanted}`)
  const what = /^image\//.test(type.mime) ? `a picture (.${type.ext})` : `a .${type.ext} file`
  return new Unreadable(`This is ${what}, not a document. ${wanted}`)
}

function hasWords(block: Block): boolean {
  if (block.type === 'paragraph') return wordsOf(block.text).length > 0
  return block.rows.some(({ cells }) => cells.some((cell) => wordsOf(cellText(cell)).length > 0))
}
