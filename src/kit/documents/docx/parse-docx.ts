import { furnitureOf } from '../furniture.ts'
import { tellOf } from '../reading-notes.ts'
import type { Block, SourceDocument } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'
import { elementAt, elementsOf, parseXml, textIn, type XmlElement, XmlStream } from '../xml.ts'
import { openZip, type Zip } from '../zip.ts'
import { parseBlocks } from './blocks.ts'
import { parseNumbering } from './numbering.ts'
import type { Reading } from './reading.ts'
import { findParts, type Parts } from './parts.ts'
import { ENTERED, insideStream } from './structure.ts'
import { parseStyles } from './styles.ts'

/**
 * Reads a Word document (ISO 29500, transitional or strict; macros are never looked at). Tracked
 * changes are read as if accepted, headers and footers once each as furniture, notes at the end.
 * Throws `Unreadable`.
 */
export function parseDocx(bytes: Uint8Array, file: string): SourceDocument {
  const zip = openZip(bytes)
  const parts = findParts(zip)
  const main = zip.part(parts.main)
  if (main === undefined)
    throw new Unreadable(
      'This is not a Word document, though it is packed like one. Check that it is the right file.',
    )
  const reading: Reading = {
    styles: parseStyles(rootOf(zip, parts.styles)),
    numbering: parseNumbering(rootOf(zip, parts.numbering)),
    fields: [],
    page: 1,
    paged: Buffer.from(main.buffer, main.byteOffset, main.length).includes('lastRenderedPageBreak'),
    tables: 0,
    met: { deletions: 0, hiddenWords: 0, pictures: 0, diagrams: 0, embedded: 0 },
  }
  const headers = parseFurniture(zip, parts.headers, reading)
  const body = parseBody(main, reading)
  const notes = parseNotes(zip, parts, reading)
  const footers = parseFurniture(zip, parts.footers, reading)
  const pages = findPages(zip)
  return {
    kind: 'docx',
    file,
    ...(pages === undefined ? {} : { pages }),
    blocks: [...headers, ...body, ...notes, ...footers],
    notes: tellOf({
      ...reading.met,
      remarks: countRemarks(zip, parts),
      macros: zip.names.filter(isMacro).length,
    }),
  }
}

/** Row by row: of a long paper only what is being read is held beside what was read. */
function parseBody(main: Uint8Array, reading: Reading): Block[] {
  const stream = new XmlStream(main, SETTINGS, ENTERED)
  const blocks: Block[] = []
  for (const root of stream.inside()) blocks.push(...parseBlocks(root, reading, insideStream(stream)))
  return blocks
}

function rootOf(zip: Zip, name: string | undefined): XmlElement | undefined {
  const part = name === undefined ? undefined : zip.part(name)
  return part === undefined ? undefined : parseXml(part)
}

/** How words are set, where that changes neither them nor what is known of them. */
const SETTINGS = new Set(
  'tcBorders tcMar tcW noWrap vAlign textDirection hideMark tblBorders tblCellMar tblW tblInd tblLayout tblLook cantSplit trHeight cnfStyle spacing ind jc tabs widowControl suppressLineNumbers keepNext keepLines contextualSpacing bidi snapToGrid autoSpaceDE autoSpaceDN adjustRightInd sz szCs lang color kern bCs iCs i u proofErr bookmarkStart bookmarkEnd sectPr'
    .split(' ')
    .map((name) => `w:${name}`),
)

function parseFurniture(zip: Zip, names: string[], reading: Reading): Block[] {
  const roots = names.map((name) => rootOf(zip, name)).filter((root) => root !== undefined)
  return furnitureOf(roots.flatMap((root) => parseBlocks(root, { ...reading, paged: false })))
}

function parseNotes(zip: Zip, parts: Parts, reading: Reading): Block[] {
  reading.paged = false
  const blocks: Block[] = []
  for (const name of [parts.footnotes, parts.endnotes]) {
    const root = rootOf(zip, name)
    for (const note of root === undefined ? [] : elementsOf(root)) {
      // The lines that part notes from the text are kept among the notes.
      if (/separator|notice/i.test(note.attribute('w:type') ?? '')) continue
      blocks.push(...parseBlocks(note, reading))
    }
  }
  return blocks
}

function findPages(zip: Zip): number | undefined {
  const root = rootOf(zip, 'docProps/app.xml')
  const told = elementAt(root, 'Pages')
  const pages = told === undefined ? 0 : Number(textIn(told))
  return Number.isInteger(pages) && pages > 0 ? pages : undefined
}

const isMacro = (name: string) => /vbaproject\.bin$/i.test(name)

function countRemarks(zip: Zip, parts: Parts): number {
  const comments = rootOf(zip, parts.comments)
  return comments === undefined ? 0 : elementsOf(comments, 'w:comment').length
}
