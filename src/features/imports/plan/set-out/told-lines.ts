import type { Block, Paragraph, SourceDocument } from '#src/kit/documents/source-document.ts'
import { isStateTitle } from '#src/features/imports/plan/columns/state-titles.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import type { Field } from './field-lines.ts'
import { headedActions } from './headed-actions.ts'
import { tableOf } from './record-table.ts'
import { paperSort, type Sort } from './paper-sort.ts'
import type { Run } from './section.ts'
import { bareLine, leadsInBy, namesDay, toldLine } from './told-line.ts'

/** Longer papers than this are not looked through. */
const MOST = 6000
/** A paper holds so many such lines at least. */
const LEAST = 3
/** So many lines of a list say who or when, if the list is one of actions. */
const SHARE = 0.6
/** So many of what says who or when in a paper name a day of the calendar. */
const DAYS = 0.5

/**
 * The last resort, for a paper in which nothing else is an action: lines that say themselves who is to do a thing or by
 * when, set out as tables. Null where a paper holds too few, or where by its own title it is no plan.
 */
export function tabulateLines(document: SourceDocument, labels: Map<object, string>): SourceDocument | null {
  const { blocks } = document
  const sort = paperSort(blocks)
  if (blocks.length > MOST || sort === 'other') return null
  const runs = headedActions(blocks) ?? dated(listRuns(blocks).filter((run) => isOfWork(blocks, run, sort)))
  if (runs.reduce((sum, { told }) => sum + told, 0) < LEAST) return null
  const made: Block[] = []
  let at = 0
  for (const { from, end, records } of runs) {
    made.push(...blocks.slice(at, from), tableOf(records, labels, isTracked(records) ? [] : ['Progress']))
    at = end
  }
  return { ...document, blocks: [...made, ...blocks.slice(at)] }
}

/** None where most of them name no day: so a procedure says who does what, whenever it must be done. */
function dated(runs: Run[]): Run[] {
  const told = runs.reduce((sum, run) => sum + run.told, 0)
  const days = runs.flatMap(({ records }) => records).filter((record) => namesDay(record))
  return days.length >= told * DAYS ? runs : []
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
