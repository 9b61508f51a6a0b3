import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import { partRef, startsLower } from '#src/features/imports/plan/words/wording.ts'
import { type Field, fieldsOf } from './field-lines.ts'
import type { Group, Section } from './section.ts'

/** The paragraphs of an action told under a number: the first has it, the rest are lines that a program broke off. */
type Numbered = { from: number; paragraphs: Paragraph[] }

/**
 * A paper in which nearly every line of who and by when stands right below a numbered paragraph: that paragraph
 * is the action. Null for any other paper, and for a group that has none.
 */
export function numberedSections(
  segments: Block[][],
  groups: Group[],
  actionOf: (paragraphs: Paragraph[]) => Field,
): (Section[] | null)[] | null {
  const found = segments.map((segment) => aboveLines(segment))
  const few = found.filter((one) => one !== null).length < Math.max(2, groups.length * 0.8)
  if (few) return null
  return groups.map((group, at) => {
    const [segment = [], one] = [segments[at], found[at]]
    if (one === null || one === undefined) return null
    const rest = segment.slice(one.from).filter((block) => !one.paragraphs.some((part) => part === block))
    const before =
      at === 0
        ? { sections: [], rest: segment.slice(0, one.from) }
        : untracked(segment.slice(0, one.from), actionOf)
    const record = [actionOf(one.paragraphs), ...group.fields]
    return [...before.sections, { before: [...before.rest, ...rest], records: [record], after: [] }]
  })
}

/** At the head of what stands between two groups: an action that nobody leads yet. */
export function untracked(
  blocks: Block[],
  actionOf: (paragraphs: Paragraph[]) => Field,
): { sections: Section[]; rest: Block[] } {
  const [first] = blocks
  if (first === undefined || !isNumberedProse(first)) return { sections: [], rest: blocks }
  const end = blocks.findIndex((block, at) => at > 0 && !goesOn(block))
  const paragraphs = paragraphsOf(blocks.slice(0, end < 0 ? blocks.length : end))
  const rest = blocks.filter((block) => !paragraphs.some((part) => part === block))
  const below = untracked(rest, actionOf)
  return {
    sections: [{ before: [], records: [[actionOf(paragraphs)]], after: [] }, ...below.sections],
    rest: below.rest,
  }
}

function aboveLines(segment: Block[]): Numbered | null {
  const from = segment.findLastIndex((block) => isNumberedProse(block))
  const rest = segment.slice(from + 1)
  if (from < 0 || !rest.every((block) => goesOn(block) || isFurniture(block))) return null
  return { from, paragraphs: paragraphsOf(segment.slice(from)) }
}

function paragraphsOf(blocks: Block[]): Paragraph[] {
  return blocks.filter((block) => block.type === 'paragraph').filter((block) => !isFurniture(block))
}

/** A line that a program broke off the one before, or words that a page did; elsewhere a paragraph is whole. */
function goesOn(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.style === 'body' &&
    (block.source.line !== undefined || startsLower(block.text)) &&
    !isNumberedProse(block) &&
    !isHeadingLike(block) &&
    fieldsOf(block).length === 0
  )
}

function isFurniture(block: Block): boolean {
  return block.type === 'paragraph' && block.style === 'furniture'
}

/** "4. We shall sign a new protocol …": a sentence under a number, and no heading. */
function isNumberedProse(block: Block): boolean {
  if (block.type !== 'paragraph' || (block.style !== 'body' && block.style !== 'list-item')) return false
  if (block.bold === true || fieldsOf(block).length > 0) return false
  const { ref, text } = partRef(block.number === undefined ? block.text : `${block.number} ${block.text}`)
  if (ref === null || !/\d/.test(ref) || /[:;]$/.test(text)) return false
  return text.split(/\s+/).length >= (opensWithDoing(text) ? 4 : 6)
}
