import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { bracketedFields, type Field, fieldsOf } from './field-lines.ts'

/** So many of the lines that a paper opens with an action's number close with the time of it. */
const MOST = 0.7

/**
 * "Action 2: Ask every school … (Ongoing)": lines opened by an action's number, most of which in the paper close with
 * when, or who and when, in brackets. One line is one action; one that closes so not has no date. Null for any other line.
 */
export function openedFields(blocks: Block[], at: number): Field[] | null {
  return openedLines(blocks).get(blocks[at]) ?? null
}

const openedLines = onceFor((blocks: Block[]): Map<Block | undefined, Field[]> => {
  const found = new Map<Block | undefined, Field[]>()
  let told = 0
  for (const [at, block] of blocks.entries()) {
    const fields = block.type === 'paragraph' ? openedLine(block) : null
    if (fields === null || goesOn(blocks[at + 1])) continue
    found.set(block, fields)
    if (fields.length > 2) told += 1
  }
  return told >= 2 && told >= found.size * MOST ? found : new Map<Block | undefined, Field[]>()
})

/** The number of an action, the work and what its last bracket tells. */
function openedLine(block: Paragraph): Field[] | null {
  if (block.style === 'heading' || block.style === 'title') return null
  const [number, work, ...more] = fieldsOf(block)
  if (number === undefined || work?.label !== 'Action' || work.said !== ' ' || more.length > 0) return null
  const text = work.value.paragraphs.map((line) => line.text).join('\n')
  return [number, ...(bracketedFields({ ...block, style: 'body', text }, 'opened') ?? [work])]
}

/** Whether a line says more of the action above it: who leads it, how it goes. */
function goesOn(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const [field] = fieldsOf(block)
  const role = field === undefined ? undefined : matchTitle(field.label)?.role
  return role !== undefined && role !== 'action'
}

/** "Policy 2: No child will be without a bed.": the word, and a number of its own. */
const NAMED = /^(\p{Lu}\p{L}+)\s+\d{1,2}\s*[:.–—-]\s+\S/u

/**
 * In plain text the numbered lines right above such actions, all led by one word, are their headings, though they end as
 * sentences do; a heading above one of these stands over it.
 */
export function headOpened(blocks: Block[]): Block[] {
  const opened = openedLines(blocks)
  const words = new Map<Block, string>()
  for (const [at, block] of blocks.entries()) {
    const word = isPlain(block) && !opened.has(block) ? NAMED.exec(block.text)?.[1] : undefined
    if (word !== undefined && opened.has(blocks[at + 1])) words.set(block, word)
  }
  if (words.size < 2 || new Set(words.values()).size > 1) return blocks
  return blocks.map((block, at) => {
    if (!isPlain(block)) return block
    if (words.has(block)) return { ...block, style: 'heading', level: 3 }
    const next = blocks[at + 1]
    const isOver = next !== undefined && words.has(next) && !opened.has(block) && isHeadingLike(block)
    return isOver ? { ...block, style: 'heading', level: 2 } : block
  })
}

function isPlain(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.style === 'body' && block.source.line !== undefined
}
