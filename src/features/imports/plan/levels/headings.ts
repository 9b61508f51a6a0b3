import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { LevelEvent } from '#src/features/imports/plan/rows/events.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { areOurs } from '#src/features/imports/plan/columns/our-columns.ts'
import { oneLine, partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { saidIn, UNSETTLED } from './banners.ts'
import { headingEvent, plainEvent } from './heading-event.ts'
import { isHeadingLike, isLower, looksAlike, openerOf, saysColour, standsOver } from './heading-looks.ts'
import { levelName, parseLevelLabel } from './labels.ts'
import { tellStatements } from './level-statements.ts'
import { sayBelow } from './said-below.ts'
import { namedLevels } from './named-levels.ts'
import { endsSection, isGeneric, nearest } from './nearest-heading.ts'
import { type HeadingLevels, nestLevels } from './nests.ts'
import { addNumberedAbove } from './numbered-above.ts'
import { paperOf } from './outline.ts'
import { ownLines } from './own-lines.ts'

type Gap = { found: ActionTable; headings: Paragraph[] }

const FURTHEST = 25

/** The headings that stand over tables of actions, each as the level it names, or as what it says of the one above it. */
export function levelHeadings(blocks: Block[], tables: Map<Block, ActionTable>): HeadingLevels {
  const found = [...tables.values()]
  const ours = found.some(({ titles }) => areOurs(titles))
  const all = ours || found.every((table) => openerOf(table) === null) ? namedLevels(blocks, ours) : null
  if (ours) return all ?? namedOver(blocks, tables)
  return nestLevels(all ?? namedOver(blocks, tables), blocks, tables)
}

/** Those above each table of actions: its theme's, and the objective's below that. */
function namedOver(blocks: Block[], tables: Map<Block, ActionTable>): HeadingLevels {
  const gaps = withoutTitle(listGaps(blocks, tables), blocks)
  const named: HeadingLevels = new Map()
  const labelled = gaps.flatMap((gap) =>
    labelledOf(gap).filter(([, { name }]) => standsOver(gap.found, name)),
  )
  const said = sayBelow(tellStatements(labelled), blocks)
  for (const [paragraph, event] of said) named.set(paragraph, event)
  const headings = gaps.map((gap) => gap.headings)
  if (labelled.length > 0) {
    addBelow(named, gaps, ownLines(blocks, tables))
    addNumberedAbove(named, headings)
    return named
  }
  const plain = withoutRefrains(gaps.filter(({ found }) => standsOver(found, null))).map((gap) => ({
    gap,
    heading: nearest(gap),
  }))
  const distinct = new Set(plain.flatMap(({ heading }) => (heading ? [plainOf(heading.text)] : [])))
  if (distinct.size >= 2) {
    for (const { gap, heading } of plain) if (heading) addPlain(named, gap, heading)
  }
  addNumberedAbove(named, headings)
  if (named.size === 0) addTitles(named, gaps)
  if (named.size === 0) addOnly(named, plain, paperOf(blocks))
  return named
}

function withoutTitle(gaps: Gap[], blocks: Block[]): Gap[] {
  const paper = paperOf(blocks)
  return gaps.map((gap) =>
    gap.headings.length > 1 ? { ...gap, headings: gap.headings.filter((one) => one !== paper) } : gap,
  )
}

/** Headings that come again above most tables, below one that does not: "Our plans for next year" names no theme. */
function withoutRefrains(gaps: Gap[]): Gap[] {
  const counts = new Map<string, number>()
  for (const { headings } of gaps)
    for (const text of new Set(headings.map((heading) => plainOf(heading.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const often = Math.max(2, gaps.length * 0.6)
  const owned = gaps.map((gap) => ({
    ...gap,
    headings: gap.headings.filter(({ text }) => (counts.get(plainOf(text)) ?? 0) < often),
  }))
  return owned.filter(({ headings }) => headings.length > 0).length > 1 ? owned : gaps
}

function listGaps(blocks: Block[], tables: Map<Block, ActionTable>): Gap[] {
  const gaps: Gap[] = []
  let headings: Paragraph[] = []
  let distance = 0
  for (const block of blocks) {
    const found = tables.get(block)
    if (found) {
      gaps.push({ found, headings: distance <= FURTHEST ? headings : headings.slice(-1) })
      headings = []
      distance = 0
    } else if (block.type === 'paragraph') {
      distance += 1
      if (isHeadingLike(block) && saidIn(block.text) === null && !saysColour(block.text)) {
        headings.push(block)
        distance = 0
      }
    }
  }
  return gaps
}

/** Headings of a lower rank between those that name a level and the tables: "R1. …" below "Theme 1". */
function addBelow(named: HeadingLevels, gaps: Gap[], lines: ReadonlySet<Block>): void {
  const below = gaps.flatMap((gap) => {
    const last = gap.headings.findLastIndex((heading) => named.has(heading))
    const heading = nearest({ ...gap, headings: gap.headings.slice(last + 1) })
    return heading && openerOf(gap.found) === null ? [heading] : []
  })
  const [first] = below
  const over = [...named.keys()][0] as Paragraph | undefined
  if (
    first === undefined ||
    over === undefined ||
    below.length < gaps.filter(({ headings }) => headings.length > 0).length * 0.7
  )
    return
  if (new Set(below.map(({ text }) => plainOf(text))).size < 2) return
  const isOwn = lines.has(first) && !lines.has(over)
  if (!isLower(first, over) && !isOwn && named.get(over)?.text !== '') return
  for (const heading of below) if (looksAlike(heading, first)) named.set(heading, plainEvent(heading, 1))
}

/** The last heading of each level's name above a table: those before it belong to a list in the text. */
function labelledOf({ headings }: Gap): [Paragraph, LevelEvent][] {
  const byWord = new Map<string, [Paragraph, LevelEvent]>()
  for (const [at, paragraph] of headings.entries()) {
    const label = parseLevelLabel(paragraph.text)
    if (!label) continue
    const over = label.text === '' && paragraph.style !== 'heading' ? namedAbove(headings[at - 1]) : null
    const event = headingEvent(paragraph, {
      name: levelName(label.word),
      ref: label.ref,
      text: over === null ? label.text : oneLine(over.text),
      depth: UNSETTLED,
    })
    byWord.set(plainOf(label.word), [
      paragraph,
      over === null ? event : { ...event, keys: [over, paragraph] },
    ])
  }
  return [...byWord.values()]
}

/** "We promise you a home that is right for you", and below it "Priority 2" alone: the heading says what that is. */
function namedAbove(heading: Paragraph | undefined): Paragraph | null {
  if (heading === undefined || heading.text.split(' ').length < 8 || isGeneric(heading.text)) return null
  // Where looks are lost, a sentence is surely no title of the paper.
  const says = heading.style === 'heading' || heading.text.trim().endsWith('.')
  return says && parseLevelLabel(heading.text) === null ? heading : null
}

function addPlain(named: HeadingLevels, gap: Gap, heading: Paragraph): void {
  const over = gap.headings
    .slice(0, gap.headings.indexOf(heading))
    .findLast(
      ({ style, level, text }) =>
        style === 'heading' && (level ?? 1) < (heading.level ?? 1) && !isGeneric(text),
    )
  if (over) named.set(over, plainEvent(over, 0))
  named.set(
    heading,
    plainEvent(heading, over === undefined && isBelow(named, heading) ? 1 : over === undefined ? 0 : 1),
  )
}

/** A heading of the same rank as one that stood below a theme stands below that theme too. */
function isBelow(named: HeadingLevels, heading: Paragraph): boolean {
  return [...named].some(
    ([key, event]) =>
      event.type === 'level' && event.depth === 1 && (key as Paragraph).level === heading.level,
  )
}

/** A lone table without levels of its own stands under the heading straight above it, unless that is the paper's name. */
function addOnly(
  named: HeadingLevels,
  plain: { gap: Gap; heading: Paragraph | undefined }[],
  paper: Paragraph | null,
): void {
  const [only] = plain
  if (!only?.heading || only.gap.found.columns.some(({ role }) => role === 'parent')) return
  const { headings } = only.gap
  const over =
    nearest({ ...only.gap, headings: headings.filter(({ style }) => style === 'heading') }) ?? only.heading
  const later = headings.slice(headings.indexOf(over) + 1)
  if (over !== paper && !later.some((heading) => endsSection(heading, over)))
    named.set(over, plainEvent(over, 0))
}

/** Sheets named after their themes. */
function addTitles(named: HeadingLevels, gaps: Gap[]): void {
  const titled = gaps.filter(
    ({ found }) => found.table.title !== null && !isGeneric(found.table.title) && openerOf(found) === null,
  )
  if (new Set(titled.map(({ found }) => found.table.title)).size < 2) return
  for (const { found } of titled) {
    const title = oneLine(found.table.title ?? '')
    const label = parseLevelLabel(title)
    const parted = label ?? { word: null, ...partRef(title) }
    named.set(found.table, {
      type: 'level',
      depth: UNSETTLED,
      name: parted.word === null ? null : levelName(parted.word),
      ref: parted.ref,
      text: parted.text,
      keys: [found.table],
      source: found.table.source,
    })
  }
}
