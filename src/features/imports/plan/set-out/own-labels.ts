import { type Block, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type Field, fieldsOf } from './field-lines.ts'

const LABELLED = /^\s*(\p{Lu}[^:\n]{1,40}?)\s*:\s+(\S.*)$/su

/**
 * What a line below a labelled one says under a label that only this paper has ("Targets: …"): it comes about as often
 * as the label that begins the record. Null for any other line.
 */
export function ownField(blocks: Block[], block: Paragraph, begins: string): Field | null {
  const label = labelOf(block)
  if (label === null || fieldsOf(block).length > 0) return null
  const counts = countLabels(blocks)
  const [own, first] = [counts.get(plainOf(label)) ?? 0, counts.get(plainOf(begins)) ?? 0]
  if (first < LEAST || own < first * MOST || own > first) return null
  const text = block.text.slice(block.text.indexOf(':') + 1).trim()
  return {
    label,
    value: singleCell(
      1,
      text.split('\n').map((line) => ({ text: line })),
    ),
    source: block.source,
  }
}

const LEAST = 3
const MOST = 0.6

const countLabels = onceFor((blocks: Block[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label = block.type === 'paragraph' ? labelOf(block) : null
    if (label !== null) counts.set(plainOf(label), (counts.get(plainOf(label)) ?? 0) + 1)
  }
  return counts
})

function labelOf({ text, style }: Paragraph): string | null {
  if (style === 'heading' || style === 'title' || style === 'furniture') return null
  const label = oneLine(LABELLED.exec(text)?.[1] ?? '')
  return label === '' || label.split(' ').length > 4 ? null : label
}
