import type { Block, SourceDocument } from '../source-document.ts'
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
  const { items, leading } = listPageItems(pages)
  const joined = joinTables(items, leading)
  const blocks: Block[] = proseBlocks(joined.items)
  return { kind: 'pdf', file, pages: pages.length, blocks, notes: joined.notes }
}
