import type { Block, Paragraph, Source, Table } from '#src/kit/documents/source-document.ts'
import { oneLine } from '../plan/words/wording.ts'
import { endsSection, namesNext, saysWhatFollows } from './finding-ends.ts'
import { itemsOf } from './finding-items.ts'
import { isItem } from './finding-marks.ts'
import { withoutReprints } from './finding-reprints.ts'
import { kindLedIn, openingKind } from './finding-sections.ts'
import { findingsInTable } from './finding-tables.ts'
import type { FindingKind } from './inspection-draft.ts'
import { noteMarksOf, withoutNoteMarks } from './note-marks.ts'
import { beforeProse, numbersApart, pointsByLetter } from './plain-lists.ts'
import { withoutContents } from './report-contents.ts'

/** A finding as it stands in the report: where it begins, and the paragraphs and cells whose words it takes. */
export type FoundFinding = {
  number: number
  kind: FindingKind
  text: string
  source: Source
  places: object[]
}

/** `cells`: of an item that stands in a table, the cell it is from. */
type Section = { kind: FindingKind; blocks: Paragraph[]; cells: Map<Paragraph, object>; opener?: Paragraph }

/** Every finding of a report, in its order: the items of each list that a heading calls so. */
export function listFindings(blocks: readonly Block[]): FoundFinding[] {
  const counts = new Map<FindingKind, number>()
  const marks = noteMarksOf(blocks)
  const lists = sectionsOf(blocks).map((section) => ({ ...section, items: itemsOf(section.blocks) }))
  return withoutReprints(lists).flatMap(({ kind, cells, items }) => {
    const plain = items.every(({ printed }) => printed === null)
    return items.map((item) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return {
        number: plain ? count : (item.printed ?? count),
        kind,
        text: withoutNoteMarks(
          item.text,
          item.blocks.map((block) => block.source.page),
          marks,
        ),
        source: item.blocks[0]?.source ?? {},
        places: item.blocks.map((block) => cells.get(block) ?? block),
      }
    })
  })
}

/** How many blocks after one may say whether its list goes on. */
const ahead = 3

/** The paragraphs below each heading of findings, up to the next heading that is not part of the list. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let open: Section | null = null
  const listed = withoutContents(blocks)
  for (const [at, block] of listed.entries()) {
    if (block.type === 'table') {
      const fresh: FindingKind | null = open?.blocks.some(isItem) === false ? open.kind : null
      sections.push(...tabledSection(block, fresh))
      open = null
      continue
    }
    const kind = openingKind(oneLine(block.text)) ?? kindLedIn(block.text)
    if (kind !== null) {
      open = { kind, blocks: [], cells: new Map(), opener: block }
      sections.push(open)
    } else if (open !== null) {
      const next = paragraphAt(listed, at + 1)
      if (endsSection(block, open, listed.slice(at + 1, at + 1 + ahead))) open = null
      else if (!namesNext(block, open, next) && !saysWhatFollows(block, next)) open.blocks.push(block)
    }
  }
  return sections.filter((section) => section.blocks.length > 0).map(withPoints)
}

/** The findings of a table, where it holds some. */
function tabledSection(table: Table, fresh: FindingKind | null): Section[] {
  const tabled = findingsInTable(table, fresh)
  if (tabled === null) return []
  const blocks = tabled.items.map(({ paragraph }) => paragraph)
  return [
    {
      kind: tabled.kind,
      blocks,
      cells: new Map(tabled.items.map(({ paragraph, cell }) => [paragraph, cell])),
    },
  ]
}

/** A section whose points no mark of a list shows: by their letters, else its paragraphs until the prose goes on. */
function withPoints(section: Section): Section {
  const lettered = pointsByLetter(section.blocks)
  if (lettered === null) {
    const marked = section.blocks.some(isItem)
    if (!marked) return { ...section, blocks: [...beforeProse(section.blocks)] }
    const apart = numbersApart(section.blocks)
    return { ...section, blocks: [...apart.keys()], cells: new Map([...apart, ...section.cells]) }
  }
  return { ...section, blocks: [...lettered.keys()], cells: new Map([...section.cells, ...lettered]) }
}

function paragraphAt(blocks: readonly Block[], at: number): Paragraph | null {
  const block = blocks[at]
  return block?.type === 'paragraph' ? block : null
}
