import { refuseEndless } from './endless.ts'
import { sniffKind } from './sniff.ts'
import { type Block, cellText, type SourceDocument, type SourceKind, wordsOf } from './source-document.ts'
import { Unreadable } from './unreadable.ts'

type Reader = (bytes: Uint8Array, file: string) => SourceDocument | Promise<SourceDocument>

/** What reads each kind, loaded when the first of that kind is met: a thread mostly reads one document. */
const READERS: Record<SourceKind, () => Promise<Reader>> = {
  csv: async () => (await import('./csv/parse-csv.ts')).parseCsv,
  docx: async () => (await import('./docx/parse-docx.ts')).parseDocx,
  html: async () => (await import('./html/parse-html.ts')).parseHtml,
  ods: async () => (await import('./ods/parse-ods.ts')).parseOds,
  odt: async () => (await import('./odt/parse-odt.ts')).parseOdt,
  pdf: async () => (await import('./pdf/parse-pdf.ts')).parsePdf,
  text: async () => (await import('./text/parse-text.ts')).parseText,
  xlsx: async () => (await import('./xlsx/parse-xlsx.ts')).parseXlsx,
}

/**
 * Reads a document of whatever kind its bytes are; `file` is the name it came with, kept for telling
 * where words came from. Touches no disk and no network. Rejects with `Unreadable`, whose message is
 * for the person who brought the file, where it is locked, damaged, wordless or of no kind taken here.
 */
export async function parseDocument(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const kind = sniffKind(bytes, file)
  if (kind === undefined) throw await refuseOther(bytes)
  const reader = await READERS[kind]()
  const document = await reader(bytes, file)
  if (!document.blocks.some(hasWords))
    throw new Unreadable(
      'No words were found in this file. If it holds pictures of pages, bring the document they were made from.',
    )
  refuseEndless(document)
  return document
}

async function refuseOther(bytes: Uint8Array): Promise<Unreadable> {
  const { fileTypeFromBuffer } = await import('file-type')
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
