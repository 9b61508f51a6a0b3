import type { Block, SourceDocument } from '../source-document.ts'
import { Unreadable } from '../unreadable.ts'
import { joinTables } from './joined-tables.ts'
import { listPageMarks } from './open-pdf.ts'
import { listPageItems } from './page-flow.ts'
import { proseBlocks } from './prose.ts'

/**
 * A PDF as its words with their structure, from the places of letters and ruling lines alone: most
 * councils' papers are untagged. `file` is the name to report. Throws `Unreadable` where the file is
 * locked, damaged or only pictures.
 */
export async function parsePdf(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const pages = await listPageMarks(bytes)
  const silent = pages.filter((page) => page.words.length === 0)
  if (silent.length === pages.length) throw onlyPictures()
  const unread = silent.filter((page) => page.drawn === true).map((page) => page.page)
  const { items, leading } = listPageItems(pages)
  const joined = joinTables(items, leading)
  const blocks: Block[] = proseBlocks(joined.items)
  return { kind: 'pdf', file, pages: pages.length, blocks, notes: joined.notes, unread: sayUnread(unread) }
}

const onlyPictures = () =>
  new Unreadable(
    'This PDF holds no words, only pictures of pages such as a scan makes. Bring the file it was made from, or a copy saved with text recognition.',
  )

function sayUnread(pages: readonly number[]): string[] {
  if (pages.length === 0) return []
  const which = pages.length === 1 ? `Page ${pages.join()} holds` : `Pages ${pages.join(', ')} hold`
  return [`${which} no words: if they stand in a picture there, they were not read.`]
}
