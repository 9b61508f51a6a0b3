import type { Source } from '../source-document.ts'
import type { XmlElement } from '../xml.ts'
import type { OdfLists } from './odf-lists.ts'
import type { OdfStyles } from './odf-styles.ts'

/** What must be remembered from one paragraph to the next while an OpenDocument text is read. */
export type OdfReading = {
  styles: OdfStyles
  lists: OdfLists
  page: number
  /** The program left its page breaks in this file, so that pages are known. */
  paged: boolean
  tables: number
  /** Footnotes and endnotes met, to stand at the end. */
  notes: XmlElement[]
  /** Counts at which lists stopped, by list and by style, for those that go on. */
  stopped: Map<string, number[]>
  met: { deletions: number; remarks: number; hiddenWords: number; pictures: number; embedded: number }
}

export function pageOf(page: number, reading: OdfReading): Source {
  return reading.paged ? { page } : {}
}
