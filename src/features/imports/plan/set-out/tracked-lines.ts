import { type Block, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { hasMoreWords, oneLine } from '#src/features/imports/plan/words/wording.ts'
import { type Field, fieldsOf, isOpened, wordsIn } from './field-lines.ts'
import { TRACKED } from './records.ts'
import type { Group } from './section.ts'

/** What may stand between those lines: who answers for the work, what it is for and how its success is known. */
const BETWEEN: ReadonlySet<Role | undefined> = new Set<Role>(['theme-lead', 'success', 'impact'])

/** Where a paper tells who, by when and how it goes on lines of their own, those that follow one another together. */
export function listGroups(blocks: Block[]): Group[] {
  const groups: Group[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const fields: Field[] = []
    let end = at
    for (;;) {
      const found = trackedAt(blocks, end, fields.length > 0)
      if (found === null) break
      fields.push(...found.fields)
      end += found.length
    }
    if (end > at && tellsTwo(fields) && !leadsTable(blocks, end) && !isField(blocks[at - 1]))
      groups.push({ from: at, end, fields })
    at = Math.max(at, end - 1)
  }
  return groups
}

/** What is tracked at a place: labelled words on one line, or a label alone and its words on the next. */
function trackedAt(blocks: Block[], at: number, going: boolean): { fields: Field[]; length: number } | null {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (block?.type !== 'paragraph') return null
  const fields = fieldsOf(block)
  if (fields.length > 0 && wordsIn(fields[0] as Field) !== '')
    return fields.every(({ label }, nth) => isTracked(label, going || nth > 0)) ? { fields, length: 1 } : null
  const label = loneLabel(block, going)
  if (label === null || next?.type !== 'paragraph' || isFirm(next) || loneLabel(next, false) !== null)
    return null
  const list = next.style === 'list-item' ? listFrom(blocks, at + 1) : [next]
  const value = singleCell(
    1,
    list.map(({ text }) => ({ text })),
  )
  return { fields: [{ label, value, source: block.source }], length: 1 + list.length }
}

function listFrom(blocks: Block[], from: number): Paragraph[] {
  const end = blocks.findIndex(
    (block, at) => at >= from && (block.type === 'table' || block.style !== 'list-item'),
  )
  return blocks.slice(from, end < 0 ? blocks.length : end).filter((block) => block.type === 'paragraph')
}

/** `going`: lines of who, by when or how it goes stand above. */
function isTracked(label: string, going: boolean): boolean {
  const role = matchTitle(label)?.role
  return TRACKED.has(role) || (going && BETWEEN.has(role))
}

/** A line that is nothing but a label of who, by when or how it goes. */
function loneLabel(block: Paragraph, going: boolean): string | null {
  const { text } = block
  // "Who will make sure it happens", as a heading.
  if (isHeadingLike(block) ? isLongHeading(text) : isLong(text)) return null
  const label = oneLine(text).replace(/:$/, '')
  return (matchTitle(label)?.weight ?? 0) >= (going ? 6 : 8) && isTracked(label, going) ? label : null
}

const isLong = hasMoreWords(4)
const isLongHeading = hasMoreWords(9)

/** A heading by its own style, or in bold. */
function isFirm({ style, bold }: Paragraph): boolean {
  return style === 'heading' || style === 'title' || bold === true
}

/** A labelled line right above, or the heading “Action 3: …”, says that these lines are fields of a record. */
function isField(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  return (block.style === 'body' && fieldsOf(block).length > 0) || isOpened(block)
}

function tellsTwo(fields: Field[]): boolean {
  const roles = new Set(fields.map(({ label }) => matchTitle(label)?.role))
  return [roles.has('lead'), roles.has('due'), roles.has('rating')].filter(Boolean).length >= 2
}

/** Lines below a heading that speak for the table under them are no action's. */
function leadsTable(blocks: Block[], from: number): boolean {
  return aboveTables(blocks)[from] === true
}

/** For each block whether, from it on, a table comes before any heading. */
const aboveTables = onceFor((blocks: Block[]): boolean[] => {
  let table = false
  return blocks
    .toReversed()
    .map((block) => {
      if (block.type === 'table') table = true
      else if (isHeadingLike(block)) table = false
      return table
    })
    .reverse()
})
