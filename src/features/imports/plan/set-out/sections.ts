import { type Block, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { oneLine, partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { isActionHeading, isDeepHeading } from './action-headings.ts'
import { type Field, fieldsOf, isOpened, wordsIn } from './field-lines.ts'
import { numberedSections, untracked } from './numbered-sections.ts'
import type { Group, Section } from './section.ts'
import { listGroups } from './tracked-lines.ts'

/** Longer papers than this are not looked through. */
const MOST = 6000

/**
 * A plan without tables: under headings stand what is to be done and, on lines of their own, its lead,
 * date and position. The action is the heading above those lines or, where a list of what will be done
 * stands there, each item of the list. Null where a paper is not set out so.
 */
export function findSections(blocks: Block[]): Section[] | null {
  if (blocks.length > MOST) return null
  const groups = listGroups(blocks)
  if (groups.length < 2) return null
  const again = repeatedHeadings(blocks)
  const segments = groups.map((group, at) => blocks.slice(groups[at - 1]?.end ?? 0, group.from))
  const numbered = numberedSections(segments, groups, proseAction)
  const lone = segments.filter((segment) => loneItem(segment) !== null).length
  const byItem = lone >= 3 && lone >= groups.length * 0.6
  const sections = groups.map((group, at) => {
    const [segment = [], found] = [segments[at], numbered?.[at]]
    const after = blocks.slice(group.end, groups[at + 1]?.from)
    const item = byItem ? loneItem(segment) : null
    if (item !== null) return itemised(segment, item, group)
    return found ?? listed(segment, group) ?? headed(segment, group, { again, after })
  })
  if (sections.some((section) => section === null)) return null
  const tail = blocks.slice(groups.at(-1)?.end)
  const last = numbered === null ? { sections: [], rest: tail } : untracked(tail, proseAction)
  return [
    ...sections.filter((section) => section !== null).flat(),
    ...last.sections,
    { before: last.rest, records: [], after: [] },
  ]
}

/** A numbered paragraph as the action that it is, with the lines that a program broke off it. */
function proseAction(paragraphs: Paragraph[]): Field {
  const [first, ...more] = paragraphs
  const text = [first === undefined ? '' : withNumber(first), ...more.map((one) => one.text)].join(' ')
  return { label: 'Action', said: ' ', value: singleCell(1, [{ text }]), source: first?.source ?? {} }
}

/** Headings that come again and again head the parts of each section: "Milestones", "What we know". */
function repeatedHeadings(blocks: Block[]): Set<string> {
  const met = new Set<string>()
  const again = new Set<string>()
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !isHeadingLike(block)) continue
    const text = plainOf(block.text)
    if (met.has(text)) again.add(text)
    met.add(text)
  }
  return again
}

/** The one item of a list right above lines of who and by when; null where several stand there, or none. */
function loneItem(segment: Block[]): Paragraph | null {
  const [last, before] = [segment.at(-1), segment.at(-2)]
  if (last?.type !== 'paragraph' || last.style !== 'list-item') return null
  return before?.type === 'paragraph' && before.style === 'list-item' ? null : last
}

/** A paper in which each item of a list has its own lines of who and by when: the item is the action. */
function itemised(segment: Block[], item: Paragraph, { fields }: Group): Section {
  return {
    before: segment.filter((block) => block !== item),
    records: [[actionField(item), ...fields]],
    after: [],
  }
}

/** "What we will do:" and the list below it, all of it led and dated by the lines that follow. */
function listed(segment: Block[], { fields }: Group): Section | null {
  const at = segment.findLastIndex((block) => block.type === 'paragraph' && leadsIn(block))
  if (at < 0) return null
  const below = segment.slice(at + 1)
  const end = below.findIndex((block) => block.type === 'table' || isHeadingLike(block))
  const stretch = below.slice(0, end < 0 ? below.length : end).filter((block) => block.type === 'paragraph')
  const items = stretch.filter(({ style }) => style === 'list-item')
  const actions = items.length > 0 ? items : stretch
  if (actions.length === 0) return null
  const [first, ...others] = actions.map((action) => [actionField(action)])
  const shared = fields.map((field) => ({ ...field, down: actions.length }))
  const heading = segment.findLastIndex((block, index) => index < at && isLevel(block))
  const rest = segment.filter((block) => block.type === 'table' || !actions.includes(block))
  const cut = heading < 0 ? 0 : rest.indexOf(segment[heading] as Block) + 1
  return {
    before: rest.slice(0, cut),
    records: [[...(first ?? []), ...shared], ...others],
    after: rest.slice(cut),
  }
}

/** A line that leads in what will be done. */
function leadsIn(block: Paragraph): boolean {
  if (isOpened(block)) return false
  const text = oneLine(block.text).replace(/[:.…-]+$/, '')
  const match = text.split(' ').length <= 12 ? matchTitle(text) : null
  const marked = isHeadingLike(block) || /:\s*$/.test(block.text)
  return marked && match?.role === 'action' && match.weight >= 7 && partRef(text).ref === null
}

function isLevel(block: Block): boolean {
  return block.type === 'paragraph' && isHeadingLike(block) && matchTitle(oneLine(block.text)) === null
}

type Around = { again: Set<string>; after: Block[] }

/** The heading above the lines is the action; what stands between goes with it. */
function headed(segment: Block[], { fields }: Group, { again, after }: Around): Section | null {
  const at = segment.findLastIndex(
    (block) => block.type === 'paragraph' && (isActionHeading(block, again) || isDeepHeading(block, after)),
  )
  const heading = segment[at]
  if (heading?.type !== 'paragraph') return null
  const between = segment.slice(at + 1)
  if (between.some(({ type }) => type === 'table')) return null
  const prose = between.filter((block) => block.type === 'paragraph')
  const text = singleCell(
    1,
    prose.map((one) => ({
      text: one.text,
      ...(one.style === 'list-item' ? { list: { level: one.level ?? 1, ordered: false } } : {}),
    })),
  )
  const told: Field[] =
    prose.length === 0
      ? []
      : [{ label: 'Text', said: ' ', value: text, source: prose[0]?.source ?? heading.source }]
  return { before: segment.slice(0, at), records: [[actionField(heading), ...fields, ...told]], after: [] }
}

function actionField(block: Paragraph): Field {
  const [number, action] = fieldsOf({ ...block, style: 'body' })
  const opened = number !== undefined && action?.label === 'Action'
  const words = opened ? `${wordsIn(number)} ${wordsIn(action)}` : withNumber(block)
  return {
    label: 'Action',
    said: opened ? number.label : ' ',
    value: singleCell(1, [{ text: words }]),
    source: block.source,
  }
}

/** A heading that Word numbers by itself is told with its number. */
function withNumber({ text, number, style }: Paragraph): string {
  const bare = number === undefined || style === 'list-item' || partRef(text).ref !== null
  return bare ? text : `${number} ${text}`
}
