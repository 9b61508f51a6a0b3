import { type Block, type Paragraph, singleCell, type Source } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { levelName, parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { type GridRow, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { opensWithDoing } from '#src/features/imports/plan/words/doing.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import type { Field } from './field-lines.ts'

const NUMBERED = String.raw`^(\p{L}[\p{L} -]{2,30}?)\s*(?:\bno\.?\s*|\bnumber\s*)?((?:[A-Z]{1,3}[-.]?)?\d[\d.]*[a-z]?)`
/** "Action A1: Publish a one-page guide", or its words on the line below. */
const HEAD = new RegExp(String.raw`${NUMBERED}\s*[:.)–—\n-]\s*(\S.*)$`, 'su')
/** "Action A1" in a cell of its own, before the one of its words. */
const LONE = new RegExp(String.raw`${NUMBERED}\s*[:.]?$`, 'u')

/** The row that heads a card: one cell of a number and the words of its action, or a cell for each. Null for any other row. */
export function rowHead(row: GridRow): Field[] | null {
  const [first, second, ...more] = ownCells(row)
  if (first === undefined || more.length > 0 || row.cells[0] !== first) return null
  if (second === undefined) return headIn(first.text, row.source)
  const [, word = '', number = ''] = LONE.exec(first.text.trim()) ?? []
  return headOf({ word, number, words: second.text }, row.source)
}

/** The line over a table of labels that names the action of which they tell; null for any other block. */
export function headOver(block: Block | undefined): Field[] | null {
  if (block?.type !== 'paragraph' || block.style === 'list-item' || block.style === 'furniture') return null
  return headIn(block.text, block.source)
}

/**
 * "A1 Publish a guide", or only what is to be done, over labels of who, by when or how it goes, none of which tells an
 * action: then this is the action. Null for any other line.
 */
export function bareHead(
  { text, source }: Pick<Paragraph, 'text' | 'source'>,
  below: readonly Field[],
): Field[] | null {
  const { ref, text: words } = partRef(oneLine(text))
  const roles = new Set(below.map(({ label }) => matchTitle(label)?.role))
  const tracked = roles.has('lead') && (roles.has('due') || roles.has('rating'))
  if (!tracked || roles.has('action') || below.some(({ label }) => OF_RISKS.test(label))) return null
  if (parseLevelLabel(text) !== null || !opensWithDoing(words)) return null
  const number =
    ref === null ? [] : [{ label: 'Ref', said: ' ', value: singleCell(1, [{ text: ref }]), source }]
  return [...number, { label: 'Action', said: ' ', value: singleCell(1, [{ text: words }]), source }]
}

/** Labels of a card that tells of a risk. */
const OF_RISKS = /\b(?:risk|likelihood|mitigat\w+|severity|probability)\b/i

/** "Action 1.1" on a line of its own, the words of the action on the next and its labels below them: the first two are one head. */
export function joinLoneHeads(blocks: Block[]): Block[] {
  return blocks.flatMap((block, at): Block[] => {
    if (isLoneHead(blocks, at - 1)) return []
    const words = blocks[at + 1]
    if (block.type !== 'paragraph' || words?.type !== 'paragraph' || !isLoneHead(blocks, at)) return [block]
    return [{ ...block, text: `${block.text.replace(/[:.\s]+$/, '')}: ${words.text}` }]
  })
}

function isLoneHead(blocks: readonly Block[], at: number): boolean {
  const [head, words, labelled] = blocks.slice(Math.max(at, 0), at + 3)
  if (at < 0 || head?.type !== 'paragraph' || words?.type !== 'paragraph' || labelled?.type !== 'paragraph')
    return false
  const [, word = ''] = LONE.exec(head.text.trim()) ?? []
  return isOfAction(word) && labelOf(words.text) === null && labelOf(labelled.text) !== null
}

/** The label that a line begins with, where it is one that plans have. */
function labelOf(text: string): string | null {
  const label = /^([^:\n]{3,40}):\s*\S/.exec(text.trim())?.[1]
  return label === undefined || matchTitle(label) === null ? null : label
}

export function isHead([first]: Field[]): boolean {
  return first?.said !== undefined && (first.label === 'Ref' || first.label === 'Action')
}

function headIn(text: string, source: Source): Field[] | null {
  const [, word = '', number = '', words = ''] = HEAD.exec(text.trim()) ?? []
  return headOf({ word, number, words }, source)
}

/** Only where the paper's own word before the number is one for an action. */
function headOf(
  { word, number, words }: { word: string; number: string; words: string },
  source: Source,
): Field[] | null {
  if (number === '' || words === '' || !isOfAction(word)) return null
  return [
    { label: 'Ref', said: word, value: singleCell(1, [{ text: number }]), source },
    { label: levelName(oneLine(word)), said: ' ', value: singleCell(1, [{ text: oneLine(words) }]), source },
  ]
}

function isOfAction(word: string): boolean {
  const match = matchTitle(word)
  return match?.role === 'action' && match.weight >= LIKELY
}

/** So surely a word is one for an action. */
const LIKELY = 6
