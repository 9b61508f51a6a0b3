import type { Block, Paragraph, SourceDocument } from '#src/kit/documents/source-document.ts'
import { isStateTitle } from '#src/features/imports/plan/columns/state-titles.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import type { Field } from './field-lines.ts'
import { headedActions } from './headed-actions.ts'
import { tableOf } from './record-table.ts'
import type { Run } from './section.ts'
import { bareLine, leadsInBy, toldLine } from './told-line.ts'

/** Longer papers than this are not looked through. */
const MOST = 6000
/** A paper holds so many such lines at least. */
const LEAST = 3
/** So many lines of a list say who or when, if the list is one of actions. */
const SHARE = 0.6

/**
 * The last resort, for a paper in which nothing else is an action: lines that say themselves who is to do a thing or by
 * when, set out as tables. Null where a paper holds too few, or where by its own title it is no plan.
 */
export function tabulateLines(document: SourceDocument, labels: Map<object, string>): SourceDocument | null {
  const { blocks } = document
  const sort = sortOf(blocks)
  if (blocks.length > MOST || sort === 'other') return null
  const runs = headedActions(blocks) ?? listRuns(blocks).filter((run) => isOfWork(blocks, run, sort))
  if (runs.reduce((sum, { told }) => sum + told, 0) < LEAST) return null
  const made: Block[] = []
  let at = 0
  for (const { from, end, records } of runs) {
    made.push(...blocks.slice(at, from), tableOf(records, labels, isTracked(records) ? [] : ['Progress']))
    at = end
  }
  return { ...document, blocks: [...made, ...blocks.slice(at)] }
}

function listRuns(blocks: Block[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    const run = isLine(block)
      ? block.style === 'list-item'
        ? listRun(blocks, at)
        : bodyRun(blocks, at)
      : null
    if (run?.records.length) runs.push(run)
    at = run?.end ?? at + 1
  }
  return runs
}

/** A list: where most of it says who or when, all of it is actions. */
function listRun(blocks: Block[], from: number): Run {
  const items = runFrom(blocks, from, (block) => block.style === 'list-item')
  const over = blocks[from - 1]
  const due = over?.type === 'paragraph' ? leadsInBy(over) : null
  if (due !== null) {
    const records = items.map((item) => [...bareLine(item), due])
    return { from, end: from + items.length, records, told: items.length }
  }
  const told = items.map((item) => toldLine(item))
  const count = told.filter((fields) => fields !== null).length
  const isOne = count >= items.length * SHARE
  const records = isOne ? told.map((fields, at) => fields ?? bareLine(items[at] as Paragraph)) : []
  return { from, end: from + items.length, records, told: count }
}

/** Paragraphs: only those that say it are actions. */
function bodyRun(blocks: Block[], from: number): Run | null {
  const lines = runFrom(blocks, from, (block) => block.style === 'body' && toldLine(block) !== null)
  if (lines.length === 0) return null
  const records = lines.flatMap((line) => [toldLine(line) ?? []])
  return { from, end: from + lines.length, records, told: records.length }
}

function runFrom(blocks: Block[], from: number, goesOn: (block: Paragraph) => boolean): Paragraph[] {
  const end = blocks.findIndex((block, at) => at >= from && !(isLine(block) && goesOn(block)))
  return blocks.slice(from, end < 0 ? blocks.length : end).filter((block) => block.type === 'paragraph')
}

function isLine(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && !isHeadingLike(block) && block.style !== 'furniture'
}

type Sort = 'plan' | 'other' | 'unsaid'

const PLAN = /\b(?:plans?|actions?|road ?map)\b/i
/** A paper so named says how things are; what is to be done stands under a heading that says so. */
const REPORT = /\b(?:report|strategy|review|evaluation|update|summary|briefing|assessment)\b/i
const PROMISE = /\b(?:pledges?|promises?|commitments?|you said|improvement|response)\b/i
const OTHER =
  /\b(?:minutes|agenda|polic(?:y|ies)|procedures?|protocol|guidance|guide|handbook|terms of reference|newsletter|job description|constitution|privacy notice)\b/i

/** What a paper is by its own title, which may stand below the name of whose it is. */
function sortOf(blocks: Block[]): Sort {
  const title = blocks
    .filter((block) => block.type === 'paragraph')
    .filter(({ style }) => style !== 'furniture')
    .slice(0, HEAD)
    .filter((block, at) => at === 0 || block.style === 'title' || isHeadingLike(block))
    .map(({ text }) => text)
    .join(' ')
  if (OTHER.test(title)) return 'other'
  if (PLAN.test(title)) return 'plan'
  return !REPORT.test(title) && PROMISE.test(title) ? 'plan' : 'unsaid'
}

/** The title stands among so many paragraphs at the head of a paper. */
const HEAD = 3

/** Lines below "What we have done" or "How we know" are none of work; where the title does not say so, a heading must. */
function isOfWork(blocks: Block[], { from }: Run, sort: Sort): boolean {
  const above = blocks.slice(0, from).findLast((block) => isOver(block))
  const title = above?.type === 'paragraph' ? partRef(oneLine(above.text)).text.replace(/[:.…]+$/, '') : ''
  const role = matchTitle(title)?.role
  if (isStateTitle(title) || role === 'progress' || role === 'success' || role === 'impact') return false
  return sort === 'plan' || role === 'action'
}

function isOver(block: Block): boolean {
  return block.type === 'paragraph' && (isHeadingLike(block) || /:\s*$/.test(block.text))
}

/** A table of work alone is none of actions: by a column for how it goes, blank here, it is one. */
function isTracked(records: Field[][]): boolean {
  return records.flat().some(({ label }) => TRACKED.has(label))
}

const TRACKED: ReadonlySet<string> = new Set(['Lead', 'By when'])
