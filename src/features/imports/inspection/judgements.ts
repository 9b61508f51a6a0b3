import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { oneLine } from '../plan/words/wording.ts'
import { ANOTHER_INSPECTION } from './another-inspection.ts'
import type { DraftJudgement, FoundJudgement } from './inspection-draft.ts'
import { said } from './judgement-said.ts'
import { gradeOf, keyOf, titleFrom } from './judgement-words.ts'
import { judgementsAcross } from './judgements-across.ts'
import { judgementsInColumns } from './judgements-in-columns.ts'
import { judgementsInRecord } from './judgements-in-record.ts'
import { judgementsInTables } from './judgements-in-tables.ts'
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
  judgementsInTables(document.blocks).forEach(add)
  if (found.size === 0) judgementsInRecord(document.blocks).forEach(add)
  if (found.size === 0) judgementsInColumns(document.blocks).forEach(add)
  // The last rows of a table without rules may reach us as lines.
  const across = judgementsAcross(document.blocks)
  const inLines = found.size === 0 ? judgementsInLines(document.blocks) : []
  const most = inLines.length > across.length ? inLines : across
  most.forEach(add)
  for (const judgement of judgementsSaid(document.blocks, found.size === 0)) add(judgement)
  return [...found.values()]
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
