import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { SuccessEvent } from '#src/features/imports/plan/rows/events.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { isHeadingLike } from './heading-looks.ts'
import { parseLevelLabel } from './labels.ts'

/** Success criteria that stand below tables of actions, by the block they begin at. */
export type Below = Map<Block, SuccessEvent>

type Stretch = { title: Paragraph | null; items: Paragraph[]; plain: boolean }

/**
 * Finds the lists below tables of actions: under a heading such as "What measurable impact is
 * expected", or with none where the plan sets them below several of its tables.
 */
export function successBelow(blocks: Block[], actions: ReadonlySet<Block>): Below {
  const stretches = blocks.flatMap((block, at) => {
    if (!actions.has(block)) return []
    const stretch = stretchAfter(blocks, at + 1, actions)
    return stretch.items.length > 0 ? [stretch] : []
  })
  const titled = stretches.filter(({ title }) => title !== null).length
  const lists = stretches.filter(({ plain }) => !plain).length
  const usual = titled + lists >= 2
  const below: Below = new Map()
  for (const { title, items, plain } of stretches) {
    const [first] = items
    if (!first || !(title !== null || (usual && (!plain || lists >= 3)))) continue
    below.set(first, {
      type: 'success',
      texts: items.map(({ text }) => text.trim()),
      keys: items,
      titled: title !== null,
      source: first.source,
    })
  }
  return below
}

/** Whether a heading leads in success criteria or impact. */
export function namesSuccess(text: string): boolean {
  const role = matchTitle(text.replace(/[:.]$/, ''))
  return (
    (role?.role === 'success' || role?.role === 'impact') &&
    role.weight >= 7 &&
    text.split(/\s+/).length <= 14
  )
}

function stretchAfter(blocks: Block[], from: number, actions: ReadonlySet<Block>): Stretch {
  const stretch: Stretch = { title: null, items: [], plain: false }
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.type !== 'paragraph') break
    if (block.style === 'furniture') continue
    if (begins(stretch, block)) stretch.title = block
    else if (belongs(stretch, block)) stretch.items.push(block)
    else if (isLone(blocks, at, actions) && stretch.items.length === 0)
      return { title: null, items: [block], plain: true }
    else break
  }
  return stretch
}

function begins(stretch: Stretch, block: Paragraph): boolean {
  return (
    block.style !== 'list-item' &&
    namesSuccess(block.text) &&
    stretch.items.length === 0 &&
    stretch.title === null
  )
}

function belongs(stretch: Stretch, block: Paragraph): boolean {
  return block.style === 'list-item' || (stretch.title !== null && !isHeadingLike(block))
}

/** One short paragraph, alone between two tables or at the end. */
function isLone(blocks: Block[], at: number, actions: ReadonlySet<Block>): boolean {
  const block = blocks[at]
  const next = blocks.slice(at + 1).find((one) => one.type === 'table' || one.style !== 'furniture')
  if (block?.type !== 'paragraph' || isHeadingLike(block) || parseLevelLabel(block.text) !== null)
    return false
  return block.text.split(/\s+/).length <= 45 && next !== undefined && actions.has(next)
}
