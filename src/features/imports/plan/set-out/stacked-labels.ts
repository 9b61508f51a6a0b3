import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { hasMoreWords, oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { fieldsOf } from './field-lines.ts'

/** A label on a line of its own, and the lines below it that are its words. */
type Stacked = Label & { lines: Paragraph[] }
/** `weight`: how surely it has that role. */
type Label = { label: string; role: Role; weight: number }
type Record = { stacked: Stacked[]; end: number }

/**
 * "Details", below it the work, "Deadline", below it the date: records whose labels stand on lines of their own, as a
 * page's lists of terms come. Where the label of the work comes again and each time something by which the work is
 * tracked follows, label and words are put on one line, as other papers have them.
 */
export function joinLabels(blocks: Block[]): Block[] {
  const records = listRecords(blocks)
  const made: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const found = records.get(at) ?? updateAt(blocks, at, made.at(-1))
    if (found === null) made.push(...blocks.slice(at, at + 1))
    else made.push(...found.stacked.map((one) => joined(one)))
    at = found?.end ?? at + 1
  }
  return made
}

/** The records of a paper by where they begin; a label of the work that comes once is no sure sign of any. */
function listRecords(blocks: Block[]): Map<number, Record> {
  const records = new Map<number, Record>()
  const counts = new Map<string, number>()
  for (let at = 0; at < blocks.length; at += 1) {
    const record = recordAt(blocks, at)
    if (record === null) continue
    records.set(at, record)
    counts.set(beginningOf(record), (counts.get(beginningOf(record)) ?? 0) + 1)
    at = record.end - 1
  }
  return new Map([...records].filter(([, record]) => (counts.get(beginningOf(record)) ?? 0) >= 2))
}

function beginningOf({ stacked: [first] }: Record): string {
  return plainOf(first?.label ?? '')
}

/** A record from here on: the work, and who, by when or how it goes below it. */
function recordAt(blocks: Block[], from: number): Record | null {
  if (labelIn(blocks[from])?.role !== 'action') return null
  const stacked: Stacked[] = []
  let at = from
  for (;;) {
    const found = labelIn(blocks[at])
    if (found === null || (found.role === 'action' && stacked.length > 0 && !leadsTo(stacked, found))) break
    const lines = wordsBelow(blocks, at + 1)
    stacked.push({ ...found, lines })
    at += 1 + lines.length
  }
  const told = stacked.filter(({ lines }) => lines.length > 0)
  const tracked = told.filter(({ role }) => TRACKED.has(role))
  return told[0]?.role === 'action' && tracked.length >= 2 ? { stacked, end: at } : null
}

/** "Response" before "Action": what is less surely the work leads to it. */
function leadsTo(stacked: Stacked[], found: Label): boolean {
  return stacked.every(({ role, weight }) => role === 'action' && weight < found.weight)
}

const TRACKED: ReadonlySet<Role> = new Set<Role>(['lead', 'due', 'rating', 'progress', 'success'])

/** How it goes, its label alone on the line below a labelled one: "Update May 2025:", and below that the update. */
function updateAt(blocks: Block[], at: number, above: Block | undefined): Record | null {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (labelIn(block)?.role !== 'progress' || above?.type !== 'paragraph' || !isWords(next)) return null
  const label = block?.type === 'paragraph' ? oneLine(block.text) : ''
  if (!label.endsWith(':') || fieldsOf(above).length === 0) return null
  const update: Stacked = { label: label.replace(/\s*:$/, ''), role: 'progress', weight: SURE, lines: [next] }
  return { stacked: [update], end: at + 2 }
}

function isWords(block: Block | undefined): block is Paragraph {
  if (block?.type !== 'paragraph' || block.style !== 'body' || block.bold === true) return false
  return labelIn(block, SURE) === null && fieldsOf(block).length === 0
}

/** How surely a line is a label; right below another it may be the words of that, and is a label only if it is sure. */
const LIKELY = 6
const SURE = 8

/** A line that is nothing but the known label of a field. */
function labelIn(block: Block | undefined, least = LIKELY): Label | null {
  if (block?.type !== 'paragraph' || block.style !== 'body' || isLong(block.text)) return null
  const label = oneLine(block.text).replace(/\s*:$/, '')
  const match = /[.:;,?!]/.test(label) ? null : matchTitle(label)
  if (match === null || match.weight < least) return null
  return least === SURE && match.role === 'other' ? null : { label, ...match }
}

const isLong = hasMoreWords(5)

/** The lines down to the next label, or to a list below them; where none comes before a heading or a table, the first of them. */
function wordsBelow(blocks: Block[], from: number): Paragraph[] {
  const lines: Paragraph[] = []
  for (const block of blocks.slice(from, from + MOST)) {
    if (labelIn(block, lines.length === 0 ? SURE : LIKELY) !== null) return lines
    if (block.type === 'table' || isHeadingLike(block)) break
    if (block.style === 'list-item' && lines.at(-1)?.style === 'body') return lines
    lines.push(block)
  }
  return lines.slice(0, 1)
}

/** More lines than these below a label are no words of one field. */
const MOST = 8

function joined({ label, lines }: Stacked): Paragraph {
  const text = `${label}: ${lines.map((line) => line.text).join('\n')}`
  return { type: 'paragraph', style: 'body', text, source: lines[0]?.source ?? {} }
}
