import { type Block, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { hasMoreWords, oneLine, partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { isActionHeading, isDeepHeading } from './action-headings.ts'
import { type Field, fieldsOf } from './field-lines.ts'
import { numberedSections, untracked } from './numbered-sections.ts'
import type { Group, Section } from './section.ts'

const TRACKED: ReadonlySet<Role | undefined> = new Set<Role>([
  'lead',
  'contributor',
  'due',
  'revised',
  'rating',
  'progress',
])
/** What may stand between those lines: who answers for the work, what it is for and how its success is known. */
const BETWEEN: ReadonlySet<Role | undefined> = new Set<Role>(['theme-lead', 'success', 'impact'])
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

function listGroups(blocks: Block[]): Group[] {
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

/** "Action 3: Ask every school …" is an action, and leads in none. */
function isOpened(block: Paragraph): boolean {
  return fieldsOf({ ...block, style: 'body' })[1]?.label === 'Action'
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

function wordsIn({ value }: Field): string {
  return value.paragraphs.map(({ text }) => text).join(' ')
}
