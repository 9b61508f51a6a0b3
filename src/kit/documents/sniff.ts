import { looksLikeCsv } from './csv/parse-csv.ts'
import { decodeText, latin1 } from './encoding.ts'
import type { SourceKind } from './source-document.ts'
import { Unreadable } from './unreadable.ts'
import { elementsOf, parseXml } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/**
 * Which kind of document some bytes are, by what is in them: an ending may be wrong, and is asked only
 * where plain text could be rows of values or not. Undefined where they are none that is known here.
 * Throws `Unreadable` for kinds known and not taken, with what to bring in their place.
 */
export function sniffKind(bytes: Uint8Array, file: string): SourceKind | undefined {
  if (bytes.length === 0)
    throw new Unreadable('This file is empty. Check that it was saved with its content, and bring it again.')
  if (startsWith(bytes, [0x50, 0x4b])) return sniffZip(openZip(bytes))
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseOle(bytes)
  const start = latin1(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('{\\rtf'))
    throw new Unreadable('This is a rich text file (.rtf). Open it in Word, save it as .docx and bring that.')
  return sniffText(boundedText(bytes), file)
}

const MOST_TEXT = 8_000_000

function boundedText(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (text.length <= MOST_TEXT) return text
  throw new Unreadable(
    'This is more text than any plan holds (over 8 million letters). Bring the document alone.',
  )
}

function sniffText(text: string, file: string): SourceKind | undefined {
  if (isBinary(text)) return undefined
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^(<!doctype html|<html|<head|<body|<meta|<table|<div|<!--\s*StartFragment|Version:\d)/i.test(start))
    return 'html'
  if (/^<svg|^<\?xml[^>]*>\s*(<!doctype svg[^>]*>)?\s*<svg/i.test(start)) return undefined
  if (start.startsWith('<?xml')) return sniffXml(start)
  if (/^<\w/.test(start) && /<(html|body|table|!--StartFragment)/i.test(start)) return 'html'
  if (/^(MIME-Version|Content-Type): /im.test(start) && /multipart\/related/i.test(start))
    throw new Unreadable('This is a web archive (.mht). Open it in Word, save it as .docx and bring that.')
  if (/\.(csv|tsv)$/i.test(file) || (!/\.txt$/i.test(file) && looksLikeCsv(text))) return 'csv'
  return 'text'
}

function sniffXml(start: string): SourceKind {
  if (/<html/i.test(start)) return 'html'
  if (/Word\.Document|wordDocument|pkg:package/.test(start))
    throw new Unreadable(
      'This is a Word document saved as XML. Open it in Word, save it as .docx and bring that.',
    )
  if (/office:document/.test(start))
    throw new Unreadable(
      'This is a flat OpenDocument file. Open it in LibreOffice, save it as .odt or .ods and bring that.',
    )
  throw new Unreadable(
    'This is an XML file, not a document. Open it in the program it was made with, save it as .docx or .xlsx and bring that.',
  )
}

/** Text holds next to no control marks; what could not be decoded counts as one. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000)
  const odd = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return odd > start.length * 0.02
}

function sniffZip(zip: Zip): SourceKind {
  const open = zip.part('mimetype')
  if (open !== undefined) return sniffOpenDocument(latin1(open.subarray(0, 200)))
  if (zip.has('[Content_Types].xml')) return sniffOffice(zip)
  if (zip.names.some((name) => /\.iwa$/i.test(name)))
    throw new Unreadable('This is an Apple Pages or Numbers file. Export it as Word or Excel and bring that.')
  // Some programs leave the list of content types out, and Word opens their files all the same.
  if (zip.has('word/document.xml')) return 'docx'
  if (zip.has('xl/workbook.xml')) return 'xlsx'
  throw new Unreadable('This is a zip of files. Unpack it and bring the documents one at a time.')
}

function sniffOpenDocument(type: string): SourceKind {
  if (/opendocument\.text\b/.test(type)) return 'odt'
  if (/opendocument\.spreadsheet\b/.test(type)) return 'ods'
  if (/opendocument\.presentation/.test(type)) throw slides('.odp')
  if (/epub/.test(type)) throw new Unreadable('This is an e-book. Bring the document it was made from.')
  throw new Unreadable(
    'This is an OpenDocument file of a kind not taken here. Save it as .odt or .ods and bring that.',
  )
}

function sniffOffice(zip: Zip): SourceKind {
  const types = zip.part('[Content_Types].xml')
  const kinds =
    types === undefined ? [] : elementsOf(parseXml(types)).map((type) => type.attribute('ContentType') ?? '')
  const holds = (pattern: RegExp) => kinds.some((kind) => pattern.test(kind))
  if (holds(/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled\.main/i))
    return 'docx'
  if (holds(/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroEnabled\.main/i))
    return 'xlsx'
  if (holds(/ms-excel\.sheet\.binary/i))
    throw new Unreadable(
      'This is a binary Excel file (.xlsb). Open it in Excel, save it as .xlsx and bring that.',
    )
  if (holds(/presentationml|ms-powerpoint/i)) throw slides('.pptx')
  if (zip.has('word/document.xml')) return 'docx'
  if (zip.has('xl/workbook.xml')) return 'xlsx'
  throw new Unreadable(
    'This is an Office file of a kind not taken here. Save it as .docx or .xlsx and bring that.',
  )
}

const slides = (ending: string) =>
  new Unreadable(
    `This is a slide show (${ending}). Bring the plan as a document or spreadsheet, or save the slides as PDF.`,
  )

/** Old Office files and locked new ones share one wrapping; the names of the streams inside tell them apart. */
function refuseOle(bytes: Uint8Array): Unreadable {
  const whole = latin1(bytes)
  const holds = (name: string) => whole.includes(name.replace(/./g, '$&\u0000'))
  if (holds('EncryptedPackage'))
    return new Unreadable(
      'This file is locked with a password. Save a copy without the password and bring that.',
    )
  if (holds('WordDocument')) return old('Word document', '.doc', 'Word', '.docx')
  if (holds('Workbook') || holds('Book')) return old('Excel workbook', '.xls', 'Excel', '.xlsx')
  if (holds('PowerPoint Document')) return slides('.ppt')
  if (holds('__substg1'))
    return new Unreadable(
      'This is an e-mail saved from Outlook. Save the document attached to it and bring that.',
    )
  return new Unreadable(
    'This is an old Office file. Open it in the program it was made with, save it as .docx or .xlsx and bring that.',
  )
}

const old = (what: string, ending: string, program: string, wanted: string) =>
  new Unreadable(
    `This is an old ${what} (${ending}). Open it in ${program}, save it as ${wanted} and bring that.`,
  )

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
