import type { Block, Paragraph, Source, Table } from '#src/kit/documents/source-document.ts'
import { joinCut, oneLine, startsLower } from '../plan/words/wording.ts'
import { isPartOfReport, isWithinSection, kindLedIn, openingKind, saysNone } from './finding-sections.ts'
import { findingsInTable } from './finding-tables.ts'
import type { FindingKind } from './inspection-draft.ts'
import { gradeOf, judgementIn, keyOf } from './judgement-words.ts'
import { isHeading } from './lines.ts'
import { isNote, noteMarksOf, withoutNoteMarks } from './note-marks.ts'
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
type Item = { printed: number | null; text: string; blocks: Paragraph[]; depth: number }

/** Every finding of a report, in its order: the items of each list that a heading calls so. */
export function listFindings(blocks: readonly Block[]): FoundFinding[] {
  const counts = new Map<FindingKind, number>()
  const marks = noteMarksOf(blocks)
  return sectionsOf(blocks).flatMap(({ kind, blocks: within, cells }) => {
    const items = itemsOf(within)
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
      if (endsSection(block, open, next)) open = null
      else if (!isArea(block, open.blocks.at(-1), next) && !saysWhatFollows(block, next))
        open.blocks.push(block)
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

function endsSection(block: Paragraph, section: Section, next: Paragraph | null): boolean {
  const last = section.blocks.at(-1)
  if (saysJudgement(block, next) || startsCount(block, section)) return true
  if (leadsIn(block) || isWithinSection(block.text) || isArea(block, last, next)) return false
  if (isFirm(block) && !isNumbered(block)) return !goesOn(block, last)
  if (isItem(block)) return false
  if (section.blocks.some(isItem)) return !goesOn(block, last) && !isNote(block)
  return last !== undefined && endsPlainly(block, section)
}

/** A heading ends points that nothing marks; below one that is set as such, a plain line without a stop is a point too. */
function endsPlainly(block: Paragraph, { opener }: Section): boolean {
  const set = opener !== undefined && isFirm(opener)
  return isHeading(block) && (!set || isFirm(block) || block.bold === true)
}

/** The numbered prose of the report begins: a list of bullets does not turn into numbers. */
function startsCount(block: Paragraph, section: Section): boolean {
  return printedOf(block) === 1 && isBullet(section.blocks[0])
}

function leadsIn(block: Paragraph): boolean {
  return /:$/.test(block.text.trim())
}

/** "9. In order to improve …, the council should take the following action." counts on from the prose, and leads in. */
function saysWhatFollows(block: Paragraph, next: Paragraph | null): boolean {
  const number = printedOf(block)
  return (
    number !== null &&
    (next === null || printedOf(next) !== number + 1) &&
    /\bshould (?:now )?(?:take|do|address|make) the following\b[^.]*[.:]$/i.test(oneLine(block.text))
  )
}

/** "The experiences and progress of care leavers: good" opens the prose on a judgement, however it is set and broken. */
function saysJudgement(block: Paragraph, next: Paragraph | null): boolean {
  const whole = isFirm(block) && next !== null && gradeOf(next.text) !== null ? ` ${next.text}` : ''
  const judgement = judgementIn(oneLine(`${block.text}${whole}`))
  return judgement !== null && /experience|impact|leadership|effectiveness/i.test(judgement.title)
}

/** A line that names an area of practice, in a list whose numbers go on below it. */
function isArea(block: Paragraph, last: Paragraph | undefined, next: Paragraph | null): boolean {
  if (!isHeading(block) || !namesArea(block)) return false
  const number = last === undefined ? 0 : printedOf(last)
  const follows = next === null ? null : printedOf(next)
  if (number === null || follows === null) return false
  return last === undefined || follows === number + 1
}

/** A judgement's title, however it is set; of other subjects only a plain line: what is set as a heading is a part of the report. */
function namesArea(block: Paragraph): boolean {
  const line = oneLine(block.text)
  const key = keyOf(line)
  if (key !== null) return key !== 'lscb' && key !== 'overall-effectiveness'
  return !isFirm(block) && block.bold !== true && !isPartOfReport(line)
}

function isBullet(block: Paragraph | undefined): boolean {
  return block?.style === 'list-item' && printedOf(block) === null
}

function isFirm(block: Paragraph): boolean {
  return block.style === 'heading' || block.style === 'title'
}

function isItem(block: Paragraph): boolean {
  return block.style === 'list-item' || isNumbered(block)
}

const NUMBERED = /^\(?(\d{1,3})[.)](?:\s+(?=\S)|(?=\p{Lu}))/u

function isNumbered(block: Paragraph): boolean {
  return NUMBERED.test(block.text.trim())
}

/** A paragraph that a page or a line broke off from the one before it. */
function goesOn(block: Paragraph, last: Paragraph | undefined): boolean {
  if (last === undefined || !isItem(last)) return startsLower(block.text)
  if (startsLower(block.text)) return true
  return (
    !/[.;:!?]["'”’)]*$/.test(last.text.trim()) &&
    (/^\(/.test(block.text) ||
      /(?:,|\b(?:and|or|of|the|to|for|in|with|a|by|on|their))$/i.test(last.text.trim()))
  )
}

function itemsOf(blocks: Paragraph[]): Item[] {
  const listed = blocks.filter(isItem)
  const base = Math.min(...listed.map(depthOf))
  const numbered = listed.some((block) => depthOf(block) === base && printedOf(block) !== null)
  const items: Item[] = []
  for (const block of blocks.filter(isOfList)) {
    const last = items.at(-1)
    const by = last === undefined ? null : joinedBy(block, last, { base, numbered })
    if (last !== undefined && by !== null) extend(last, block, by)
    else if (isItem(block) || listed.length === 0) {
      if (!leadsIn(block) || leadsOn(block, blocks)) items.push(itemOf(block))
    }
  }
  return items
}

type List = { base: number; numbered: boolean }

/** How a paragraph goes on with the finding before it: in its line, as a point below it, or not at all. */
function joinedBy(block: Paragraph, last: Item, list: List): ' ' | '\n' | null {
  if (isItem(block)) return isBelow(block, last, list) ? '\n' : null
  const more = list.base < Infinity ? !leadsIn(block) : startsLower(block.text)
  return more ? ' ' : null
}

/** Not a line that says by when, a note at a page's foot, or the name of an area between numbered findings. */
function isOfList(block: Paragraph): boolean {
  return (
    (!isWithinSection(block.text) || (block.style === 'list-item' && startsLower(block.text))) &&
    !isNote(block) &&
    !saysNone(block.text) &&
    (!isFirm(block) || isNumbered(block) || startsLower(block.text))
  )
}

/** A numbered finding keeps the bullets below it; one that ends in a colon, or in mid-sentence, the deeper list that it leads in. */
function isBelow(block: Paragraph, last: Item, { base, numbered }: List): boolean {
  if (numbered) return printedOf(block) === null && block.style === 'list-item'
  if (leadsOnFlat(last.blocks[0], block)) return true
  const led = last.blocks[0]?.text.trim() ?? ''
  const open = /:$/.test(led) || (!/[.;!?]$/.test(led) && startsLower(block.text))
  return depthOf(block) > base && (open || last.blocks.length > 1)
}

/** An item that ends in a colon is a finding where a deeper list follows it. */
function leadsOn(block: Paragraph, blocks: Paragraph[]): boolean {
  const next = blocks[blocks.indexOf(block) + 1]
  if (!isItem(block) || next === undefined) return false
  if (printedOf(block) !== null || leadsOnFlat(block, next)) return true
  return (
    isItem(next) &&
    (depthOf(next) > depthOf(block) || (printedOf(block) !== null && printedOf(next) === null))
  )
}

/** Where no depth is told: an item that ends in a colon, and points below it in small letters. */
function leadsOnFlat(block: Paragraph | undefined, next: Paragraph): boolean {
  return (
    block !== undefined &&
    leadsIn(block) &&
    isItem(next) &&
    printedOf(next) === null &&
    startsLower(next.text)
  )
}

function depthOf(block: Paragraph): number {
  return block.style === 'list-item' ? (block.level ?? 1) : 1
}

function printedOf(block: Paragraph): number | null {
  const set = /^\(?(\d{1,3})[.)]?$/.exec(block.number ?? '')?.[1] ?? NUMBERED.exec(block.text.trim())?.[1]
  return set === undefined ? null : Number(set)
}

function itemOf(block: Paragraph): Item {
  const text = oneLine(block.text.trim().replace(NUMBERED, ''))
  return { printed: printedOf(block), text, blocks: [block], depth: depthOf(block) }
}

function extend(item: Item, block: Paragraph, by: ' ' | '\n'): void {
  const text = oneLine(block.text)
  item.text = by === ' ' ? joinCut(item.text, text) : `${item.text}\n${text}`
  item.blocks.push(block)
}
