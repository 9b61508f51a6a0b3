import type { Block, Paragraph, SourceDocument } from '#src/kit/documents/source-document.ts'
import { gridOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

/** A paper's title and the paragraphs whose words it holds. */
export type PaperTitle = { title: string | null; keys: object[] }

const PLAN =
  /\b(?:plan|strategy|programme|improvement|report|update|business case|tracker|framework|response|roadmap|statement of action|action log)\b/i

/** The title at the head of a paper; a front sheet's "Subject" where no heading names a plan. */
export function findTitle(document: SourceDocument, taken: ReadonlySet<object>): PaperTitle {
  const head = document.blocks.slice(0, 14)
  const heads = head
    .filter((block) => block.type === 'paragraph')
    .filter((block) => !taken.has(block) && canTitle(block))
  const titles = heads.filter(({ style }) => style === 'title')
  const named = titles[0] ?? heads.find(({ text }) => PLAN.test(text))
  const subject = frontSheet(head)
  if (subject && !titles.some(({ text }) => PLAN.test(text))) return subject
  const first = named ?? heads[0]
  if (first === undefined) return { title: null, keys: [] }
  const before =
    named === undefined || PLAN.test(heads[0]?.text ?? '') ? [] : straightBefore(document.blocks, first)
  const parts = [...before, first]
  return { title: parts.map(({ text }) => oneLine(text)).join(' '), keys: parts }
}

function canTitle(block: Paragraph): boolean {
  const words = oneLine(block.text).split(' ').length
  if (parseLevelLabel(block.text)?.ref != null) return false
  return (
    words <= 32 &&
    (block.style === 'title' ||
      isHeadingLike(block) ||
      (block.style === 'body' && words <= 14 && !/[.:;]$/.test(block.text.trim())))
  )
}

/** Headings of the same rank that stand straight above: the council's name over "Strategic Improvement Plan". */
function straightBefore(blocks: Block[], first: Paragraph): Paragraph[] {
  const before = blocks[blocks.indexOf(first) - 1]
  const same = before?.type === 'paragraph' && before.style === first.style && before.level === first.level
  return same && before.text.split(' ').length <= 10 ? [before] : []
}

function frontSheet(head: Block[]): PaperTitle | null {
  for (const block of head) {
    if (block.type !== 'table') continue
    for (const row of gridOf(block)) {
      const [label, value] = ownCells(row)
      if (
        label &&
        value &&
        /^(?:subject|subject heading|title|report title|name of (?:report|plan))\s*:?$/i.test(label.text)
      ) {
        return { title: oneLine(value.text), keys: [] }
      }
    }
  }
  return null
}
