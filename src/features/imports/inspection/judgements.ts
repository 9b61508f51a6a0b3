import {
  type Block,
  type Cell,
  cellText,
  type SourceDocument,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'
import { ANOTHER_INSPECTION } from './another-inspection.ts'
import type { DraftJudgement, FoundJudgement } from './inspection-draft.ts'
import { gradeOf, judgementIn, keyOf, slugOf } from './judgement-words.ts'
import { judgementsAcross } from './judgements-across.ts'
import { judgementsInColumns } from './judgements-in-columns.ts'
import { isHeading } from './lines.ts'

/**
 * The judgements of a report: from its table, else from lines that give a title and a grade, and those
 * that no table holds (overall in 2013 to 2017, the safeguarding board) from the line that says them.
 * The first that says a judgement counts: later ones tell of earlier inspections.
 */
export function listJudgements(document: SourceDocument): FoundJudgement[] {
  const found = new Map<string, FoundJudgement>()
  const add = (judgement: FoundJudgement) => {
    if (!found.has(judgement.key)) found.set(judgement.key, judgement)
  }
  for (const block of document.blocks) if (block.type === 'table') judgementsInTable(block).forEach(add)
  if (found.size === 0) judgementsInColumns(document.blocks).forEach(add)
  // The last rows of a table without rules may reach us as lines.
  const across = judgementsAcross(document.blocks)
  const inLines = found.size === 0 ? judgementsInLines(document.blocks) : []
  const most = inLines.length > across.length ? inLines : across
  most.forEach(add)
  for (const judgement of judgementsSaid(document.blocks, found.size === 0)) add(judgement)
  return [...found.values()]
}

/** A table gives judgements where two of its rows, or one below a row headed "Judgement", pair a known title with a grade. */
function judgementsInTable(table: Table): FoundJudgement[] {
  const rows = bySection(table)
  const known = rows.filter(({ title }) => keyOf(title) !== null)
  const headed = table.rows[0]?.cells.some((cell) => /^judge?ments?\b|^grades?$/i.test(wordsIn(cell)))
  return known.length >= 2 || (known.length > 0 && headed === true) ? rows : []
}

/**
 * The judgements of a table's rows. A title that stands twice, as "Overall effectiveness" of safeguarding and of
 * looked after children did until 2012, is told apart by the row above it that names the service.
 */
function bySection(table: Table): FoundJudgement[] {
  const seen = new Set<string>()
  let section = ''
  return partedRows(table).flatMap((parts) => {
    const found = judgementsInRow(parts)
    if (found.length === 0) section = parts.map(({ text }) => text).join(' ') || section
    return found.map((judgement) => {
      const again = seen.has(judgement.key) && section !== ''
      seen.add(judgement.key)
      const title = `${section}: ${judgement.title}`
      return again ? { ...judgement, title, key: slugOf(title) } : judgement
    })
  })
}

/** What a row says in one of its cells. */
type Part = { text: string; cell: Cell }

/** The rows of a table; of grades that stand line by line in a cell merged over just as many rows, each row has its own. */
function partedRows(table: Table): Part[][] {
  const rows = table.rows.map(({ cells }) => cells.map((cell): Part => ({ text: wordsIn(cell), cell })))
  for (const [at, { cells }] of table.rows.entries())
    for (const cell of cells) {
      const grades = cell.paragraphs.map(({ text }) => oneLine(text))
      if (cell.rowspan < 2 || grades.length !== cell.rowspan || grades.some((one) => gradeOf(one) === null))
        continue
      grades.forEach((text, below) => {
        const row = rows[at + below]
        const part = row?.find((one) => one.cell === cell)
        if (part === undefined) row?.push({ text, cell })
        else part.text = text
      })
    }
  return rows.map((parts) => parts.filter(({ text }) => text !== ''))
}

function judgementsInRow(parts: readonly Part[]): FoundJudgement[] {
  const graded = parts.findLast(({ text }) => gradeOf(text) !== null)
  if (graded === undefined) return parts.flatMap(({ cell }) => saidInCell(cell))
  const titled = parts.filter((part) => part !== graded)
  const title = titleFrom(titled.map(({ text }) => text).join(' '))
  const key = keyOf(title) ?? slugOf(title)
  const keys = [...titled, graded].map(({ cell }) => cell)
  return key === '' ? [] : [{ key, title, grade: gradeOf(graded.text) ?? '', keys }]
}

/** A cell across the table that says the judgement in a sentence, alone or above a sentence on what it means. */
function saidInCell(cell: Cell): FoundJudgement[] {
  const whole = said(wordsIn(cell), [cell])
  return whole.length > 0 ? whole : cell.paragraphs.flatMap(({ text }) => said(oneLine(text), [])).slice(0, 1)
}

function wordsIn(cell: Cell): string {
  return oneLine(cellText(cell))
}

function titleFrom(text: string): string {
  return text.replace(/^\d(?:\.\d)?[.)]?\s+/, '').trim()
}

// Rows without rules may run together: a grade ends one where the next title, or nothing, follows it.
const PAIRS = pattern('giu')`
  (?<title>\S.{7,140}?)[\s:–—-]+(?<grade>
    outstanding | good | requires? improvement(?: to be good)? | inadequate | adequate
  )\d?(?=\s+(?:The|Overall|Experiences|Leadership|Children|Adoption|\d(?:\.\d)?\.?)\s|$)\s*
`

/** On the first pages: "2.1 Adoption performance Requires improvement", or a title and its grade on the line below. */
function judgementsInLines(blocks: readonly Block[]): FoundJudgement[] {
  const opening = blocks.filter((block) => (block.source.page ?? 1) <= 3).slice(0, 60)
  const found = opening.flatMap((block, at) => pairAt(block, opening[at + 1]))
  return found.length >= 2 ? found : []
}

function pairAt(block: Block, below: Block | undefined): FoundJudgement[] {
  if (block.type === 'table' || block.style === 'furniture') return []
  // Two parts of a line that were set apart, without a space between them.
  const line = oneLine(block.text).replace(/(?<=\p{Ll})(?=(?:Outstanding|Good|Requires|Inadequate)\b)/gu, ' ')
  const pairs = [...line.matchAll(PAIRS)].map(({ groups }) =>
    pairOf(groups?.['title'] ?? '', groups?.['grade'] ?? ''),
  )
  if (pairs.length > 0) return pairs.flatMap((pair) => (pair === null ? [] : [{ ...pair, keys: [block] }]))
  const under = below?.type === 'paragraph' ? pairOf(line, below.text) : null
  return under === null || below === undefined ? [] : [{ ...under, keys: [block, below] }]
}

function pairOf(words: string, grade: string): DraftJudgement | null {
  const title = titleFrom(words)
  const key = isPlainTitle(title) ? keyOf(title) : null
  const given = gradeOf(grade)
  return key === null || given === null ? null : { key, title, grade: given }
}

/** A title says what is judged and nothing of it: no verb, no full stop. */
function isPlainTitle(title: string): boolean {
  return title.length <= 130 && !/\b(?:is|are|was|were|have|has)\b|[.]$/i.test(title)
}

/** The board by its name, or by what Ofsted's review of it asked. */
const BOARD = pattern('iu')`
  ^the (?:effectiveness of the )?(?:\p{Lu}\p{L}* )?(?:local safeguarding children|\p{Lu}{0,4}SCB\b) |
  ^the arrangements in place to evaluate\b.*\bboard partners\b
`

/** "In March 2022 …": such a line tells of another inspection's judgement. */
const AT_ANOTHER_TIME = /\b(?:in|since) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/iu

/** Judgements said in a heading or a line of their own; without a colon only overall and the board's, where a table gave the others. */
function judgementsSaid(blocks: readonly Block[], all: boolean): FoundJudgement[] {
  return blocks.flatMap((block, at) => {
    const line = spokenLine(block)
    if (line === null || line.length > 190) return []
    if (ANOTHER_INSPECTION.test(line) || AT_ANOTHER_TIME.test(line)) return []
    if (all && /^overall effectiveness$/i.test(line)) return gradeBelow(blocks[at + 1])
    const spoken = all || /: [\p{L} ]+$/u.test(line)
    const judged = saidOver(line, blocks[at + 1]).map((one) => ({ ...one, from: block }))
    return judged.filter(({ key }) => spoken || key === 'overall-effectiveness' || key === 'lscb')
  })
}

/** A judgement in one line, or broken before the last words of its grade: "… require" / "improvement". */
function saidOver(line: string, below: Block | undefined): FoundJudgement[] {
  const whole = said(line, [])
  if (below?.type !== 'paragraph' || !/\b(?:is|are|requires?(?: improvement to be)?)$/i.test(line))
    return whole
  const rest = oneLine(below.text)
  return whole.length > 0 || rest.split(' ').length > 4 ? whole : said(`${line} ${rest}`, [below])
}

/** "Overall effectiveness", and on the line below "Grade 3 (Adequate)", as reports until 2012 say it. */
function gradeBelow(below: Block | undefined): FoundJudgement[] {
  if (below?.type !== 'paragraph') return []
  const grade = /^grade \d ?[(:–—-] ?(\p{L}+)\)?$/iu.exec(oneLine(below.text))?.[1]
  return grade === undefined ? [] : said(`Overall effectiveness: ${grade}`, [below])
}

/** The line that may say a judgement: a heading, a line of the first pages, or the first sentence on the board. */
function spokenLine(block: Block): string | null {
  if (block.type === 'table' || block.style === 'furniture' || block.style === 'list-item') return null
  const text = oneLine(block.text).replace(/^(?:the )?judgement (?:on|about|of|for)\b/i, 'The')
  if (BOARD.test(text)) return /^.*?(?=\.(?:\s|$)|(?:,|:)? (?:because|as|since)\b)/.exec(text)?.[0] ?? text
  return isHeading(block) || (block.source.page ?? 1) <= 2 ? text : null
}

const OVERALL = pattern('i')`
  ^(?:the )?overall (?:judge?ment|effectiveness)(?: of ofsted)? (?:is|was)(?: judged)?(?: that .{0,80}?)?[: ]*(
    outstanding | good | requires? improvement(?: to be good)? | inadequate | adequate
  )\.?$
`

function said(line: string, keys: object[]): FoundJudgement[] {
  const overall = OVERALL.exec(line)?.[1]
  if (overall !== undefined)
    return [
      {
        key: 'overall-effectiveness',
        title: 'The overall judgement',
        grade: gradeOf(overall) ?? overall,
        keys,
      },
    ]
  const judgement = judgementIn(line)
  if (judgement === null || judgement.title.length > 170) return []
  const key =
    /childrens? (?:social care )?services\b/.test(plainOf(judgement.title)) &&
    !/safeguarding children board|lscb/i.test(judgement.title)
      ? 'overall-effectiveness'
      : keyOf(judgement.title)
  return key === null ? [] : [{ ...judgement, key, keys }]
}
