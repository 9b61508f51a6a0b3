import type { Laid } from '../corpus/types.ts'
import { writeDocx } from '../corpus/write-docx.ts'
import { writeHtml } from '../corpus/write-html.ts'
import { writeOdt } from '../corpus/write-odt.ts'
import { writePdf } from '../corpus/write-pdf.ts'
import { writeText } from '../corpus/write-text.ts'

const look = { font: 'Liberation Sans' }
const bytes = (made: Uint8Array | string) =>
  typeof made === 'string' ? new TextEncoder().encode(made) : made

/** The formats in which councils hold reports, each with its file's ending. */
export const formats: [name: string, file: string, write: (laid: Laid[]) => Uint8Array][] = [
  ['Word', 'report.docx', (laid) => writeDocx(laid, look, false)],
  ['Word typed by hand', 'report.docx', (laid) => writeDocx(laid, look, true)],
  ['OpenDocument', 'report.odt', (laid) => writeOdt(laid)],
  ['a web page', 'report.html', (laid) => bytes(writeHtml(laid, 'Report'))],
  ['PDF with ruled tables', 'report.pdf', (laid) => writePdf(laid, look, 'ruled')],
  ['PDF without rules', 'report.pdf', (laid) => writePdf(laid, look, 'bare')],
  ['text', 'report.txt', (laid) => bytes(writeText(laid, 'paragraphs'))],
]
