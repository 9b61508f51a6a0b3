import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { hasMoreWords, oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { fieldsOf } from './field-lines.ts'

/** A label alone on its line, and the list or the prose below it that is what it says. */
type Told = { at: number; label: string; lines: Paragraph[]; end: number }

/** What is told of an action at some length. */
const AT_LENGTH: ReadonlySet<Role | undefined> = new Set<Role>(['success', 'impact', 'progress'])
const SURE = 8
/** More lines than these are no words of one label. */
const MOST = 20

/**
 * Below the labelled lines of an action "Success criteria" alone and under it a list, "Progress update" alone and under it
 * some prose: where such a label comes again below others, label and words become one labelled line.
 */
export function joinLists(blocks: Block[]): Block[] {
  const told = listTold(blocks)
  const counts = Map.groupBy(told.values(), ({ label }) => plainOf(label))
  const made: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const found = told.get(at)
    const known = found !== undefined && (counts.get(plainOf(found.label))?.length ?? 0) >= 2
    if (known) made.push(joined(found))
    else made.push(...blocks.slice(at, at + 1))
    at = known ? found.end : at + 1
  }
  return made
}

/** Each such label by where it stands: below a labelled line, or below the words of another such label. */
function listTold(blocks: Block[]): Map<number, Told> {
  const told = new Map<number, Told>()
  for (let at = 1; at < blocks.length; at += 1) {
    const above = blocks[at - 1]
    if (above?.type !== 'paragraph' || fieldsOf(above).length === 0) continue
    for (let found = toldAt(blocks, at); found !== null; found = toldAt(blocks, at)) {
      told.set(at, found)
      at = found.end
    }
  }
  return told
}

function toldAt(blocks: Block[], at: number): Told | null {
  const label = labelIn(blocks[at])
  if (label === null) return null
  const lines = wordsBelow(blocks, at + 1)
  return lines.length === 0 ? null : { at, label, lines, end: at + 1 + lines.length }
}

function labelIn(block: Block | undefined): string | null {
  if (block?.type !== 'paragraph' || isLong(block.text)) return null
  if (block.style !== 'body' && block.style !== 'list-item') return null
  const label = oneLine(block.text).replace(/\s*:$/, '')
  const match = /[.:;,?!]/.test(label) ? null : matchTitle(label)
  return match !== null && AT_LENGTH.has(match.role) && match.weight >= SURE ? label : null
}

const isLong = hasMoreWords(6)

/** One list or one stretch of prose; at the end of a paper only its first paragraph, for what follows may be the paper's own. */
function wordsBelow(blocks: Block[], from: number): Paragraph[] {
  const lines: Paragraph[] = []
  for (const block of blocks.slice(from, from + MOST)) {
    const [first] = lines
    if (!isWords(block) || (first !== undefined && block.style !== first.style)) return lines
    lines.push(block)
  }
  return lines[0]?.style === 'list-item' ? lines : lines.slice(0, 1)
}

function isWords(block: Block): block is Paragraph {
  if (block.type !== 'paragraph' || (block.style !== 'body' && block.style !== 'list-item')) return false
  return !isHeadingLike(block) && labelIn(block) === null && fieldsOf(block).length === 0
}

function joined({ label, lines }: Told): Paragraph {
  const text = `${label}: ${lines.map((line) => line.text).join('\n')}`
  return { type: 'paragraph', style: 'body', text, source: lines[0]?.source ?? {} }
}
