import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { isOtherTitles } from '#src/features/imports/plan/tables/tables.ts'
import { isRef, oneLine } from '#src/features/imports/plan/words/wording.ts'
import { placeCells } from './cell-places.ts'
import { type Cut, type PlacedUnit, rowsOf, shifted, tableOf, trackedRows } from './cell-rows.ts'
import { areWrapped, type Unit, unitsOf } from './cell-units.ts'
import { listTitleLines, type TitleLines } from './title-lines.ts'

/** Longer papers than this are not looked through: the work grows with their length. */
const MOST = 6000

/**
 * Plain text in which a converter wrote each cell as a paragraph of its own and left blank cells out:
 * titles in a row, then cells. Which cell stands under which title is found by what fits them all best.
 */
export function tabulateParagraphs(blocks: Block[]): Block[] {
  if (blocks.length > MOST) return blocks
  const made: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = endOfRun(blocks, at)
    const run = blocks.slice(at, end) as Paragraph[]
    made.push(...tabulateRun(run.filter(({ style }) => style !== 'furniture')))
    made.push(...run.filter(({ style }) => style === 'furniture'))
    const next = blocks[end]
    if (next) made.push(next)
    at = end + 1
  }
  return made
}

function endOfRun(blocks: Block[], from: number): number {
  const end = blocks.findIndex((block, at) => at >= from && block.type !== 'paragraph')
  return end < 0 ? blocks.length : end
}

function tabulateRun(run: Paragraph[]): Block[] {
  const units = unitsOf(run)
  const wrapped = areWrapped(units)
  const found = listTitleLines(units)
  const made: Block[] = linesOf(units.slice(0, found[0]?.[0]?.from))
  for (let index = 0; index < found.length; ) {
    const ways = found[index] ?? []
    const titles = likeliest(units, ways, found[index + 1]?.[0]?.from)
    const repeats = repeatsOf(units, titles)
    index += 1
    while (isRepeated(found[index], repeats)) index += 1
    const next = found[index]?.[0]?.from
    const cut = cutRows(titles, below(units, titles, { repeats, end: next }))
    const first = ways[0]?.from
    if (cut === null) made.push(...linesOf(units.slice(first, next)))
    else {
      made.push(...linesOf(units.slice(first, cut.titles.from)))
      made.push(tableOf(headOf(units, cut.titles), cut.rows, wrapped))
      made.push(...linesOf(units.slice(cut.end, next)))
    }
  }
  return made
}

type CutTable = { titles: TitleLines; rows: Cut[]; end: number }

/** The rows under titles, without titles before the first under which no cell stands; null where there are none. */
function cutRows(titles: TitleLines, cells: PlacedUnit[]): CutTable | null {
  const { places } = placeCells(cells.map(textOf), titles.roles)
  const rows = trackedRows(rowsOf(cells, places), titles.roles)
  const last = rows.at(-1)
  if (last === undefined) return null
  const used = rows.flatMap((row) => (row.banner ? [] : [...row.cells.keys()]))
  const empty = titles.numbered ? 0 : Math.min(...used)
  const from = titles.from + empty
  return {
    titles: { ...titles, from, roles: titles.roles.slice(empty) },
    rows: rows.map((row) => shifted(row, empty)),
    end: last.end,
  }
}

function linesOf(units: readonly Unit[]): Paragraph[] {
  return units.flatMap(({ lines }) => lines)
}

/** The titles' lines, with an empty title above numbers that have none. */
function headOf(units: readonly Unit[], titles: TitleLines): Paragraph[][] {
  const head = units.slice(titles.from, startOf(titles)).map(({ lines }) => lines)
  return titles.numbered ? [[], ...head] : head
}

/** Cells that show which reading of the titles is likeliest as well as all of them would. */
const ENOUGH = 200

/** The reading of a block of titles under which what stands below it is likeliest. */
function likeliest(units: readonly Unit[], ways: readonly TitleLines[], end: number | undefined): TitleLines {
  let best: TitleLines = ways[0] ?? { from: 0, roles: [], cost: 0, numbered: false }
  let most = -Infinity
  for (const titles of ways) {
    const last = Math.min(end ?? units.length, startOf(titles) + ENOUGH)
    const texts = below(units, titles, { repeats: new Set(), end: last }).map(textOf)
    const score = placeCells(texts, titles.roles).score - titles.cost
    if (score > most) best = titles
    most = Math.max(most, score)
  }
  return best
}

/** Where pages say the titles again at their heads. */
function repeatsOf(units: readonly Unit[], titles: TitleLines): Set<number> {
  const head = units.slice(titles.from, startOf(titles)).map(({ text }) => text)
  const repeats = new Set<number>()
  for (let at = startOf(titles); at < units.length; at += 1) {
    if (pageOf(units[at]) === pageOf(units[at - 1])) continue
    if (head.every((text, index) => units[at + index]?.text === text)) repeats.add(at)
  }
  return repeats
}

function isRepeated(ways: readonly TitleLines[] | undefined, repeats: ReadonlySet<number>): boolean {
  return ways?.some(({ from }) => repeats.has(from)) === true
}

function pageOf(unit: Unit | undefined): number | undefined {
  return unit?.lines[0]?.source.page
}

function textOf({ unit }: PlacedUnit): string {
  return unit.text
}

function startOf({ from, roles, numbered }: TitleLines): number {
  return from + roles.length - (numbered ? 1 : 0)
}

type Bounds = { repeats: ReadonlySet<number>; end: number | undefined }

/** What stands under titles, down to where another table or part of the paper begins; repeated titles go with the cell before. */
function below(units: readonly Unit[], titles: TitleLines, { repeats, end }: Bounds): PlacedUnit[] {
  const length = startOf(titles) - titles.from
  const out: PlacedUnit[] = []
  for (let at = startOf(titles); at < (end ?? units.length); ) {
    const unit = units[at]
    const last = out.at(-1)
    if (repeats.has(at) && last) last.titles = units.slice(at, at + length)
    else if (unit) out.push({ unit, at })
    at += repeats.has(at) && last ? length : 1
  }
  return out.slice(0, endOfTable(out.map(({ unit }) => unit)))
}

/** Where the titles of another table, or a heading of another part of the paper, stand below a table. */
function endOfTable(below: readonly Unit[]): number {
  const end = below.findIndex(({ text }, at) => {
    if (ANNEX.test(text)) return true
    return [2, 3, 4, 5, 6].some((size) => {
      const texts = below.slice(at, at + size).map((one) => oneLine(one.text))
      return texts.length === size && texts.every((one) => isPlainTitle(one)) && isOtherTitles(texts)
    })
  })
  return end < 0 ? below.length : end
}

const ANNEX = pattern('i')`
  ^(?:
    (?:annex|appendix|appendices)\b.{0,60} | glossary | abbreviations? | key | rag (?:key|rating)s? |
    governance | risks? | measures | version control | document control | contacts? | references
  )$
`

function isPlainTitle(text: string): boolean {
  return text.split(' ').length <= 4 && !looksLikeDue(text) && !isRef(text) && !/[.;:]$/.test(text)
}
