import type { Source } from '../source-document.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What must be remembered from one paragraph to the next while a Word file is read. */
export type Reading = {
  styles: Styles
  numbering: Numbering
  /** Fields begun and not yet ended; they may span paragraphs, as a table of contents does. */
  fields: Field[]
  /** Page breaks met that Word itself left where it last laid the pages out. */
  page: number
  /** Word left such breaks in this file, so that pages are known. */
  paged: boolean
  tables: number
  met: { deletions: number; hiddenWords: number; pictures: number; diagrams: number; embedded: number }
}

type Field = { code: string; inResult: boolean }

/** Page numbers are no words of the document: what these fields show is dropped. */
const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i

export function isPageField(code: string): boolean {
  return PAGE_FIELD.test(code)
}

/** Text inside a field's code is an instruction, not a word that anyone sees. */
export function isMuted(reading: Reading): boolean {
  return reading.fields.some((field) => !field.inResult || isPageField(field.code))
}

/** A page is told only where Word left its page breaks in the file. */
export function pageOf(page: number, reading: Reading): Source {
  return reading.paged ? { page } : {}
}
