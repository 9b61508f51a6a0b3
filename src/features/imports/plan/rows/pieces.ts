import { allFrom } from '#src/kit/all-from.ts'
import type { CellParagraph } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { innerField } from './inner-fields.ts'

/** The parts of a cell in which several actions may stand: a part is one or more paragraphs. */
export type Part = { text: string; findings: string[] }

/** How the names below begin, looked for first: most paragraphs begin otherwise. */
const OPENS = /^\s*\(?(?:ofsted|ilacs|sif|jtai|hmi|inspection|peer|dfe|cqc|monitoring|send|lga|area|focused)/i
const TAG = pattern('i')`
  ^\(?(?:
    ofsted | ilacs | sif | jtai | hmi | hmip | inspection | peer (?:review|challenge) | dfe | cqc |
    monitoring visit | send | lga | area send | focused visit
  )
  \b[^.]{0,50}\b(?:
    actions? | recommendations? | findings? | areas? | priority | priorities | afi | rec | item | point |
    para(?:graph)?
  )\b[^.\d]{0,20}\d{1,2}[a-z]?(?:\s*(?:,|and|&|\/)\s*\d{1,2})*\)?$
`
const INNER_TAG = pattern('gi')`
  \((?:ofsted|ilacs|sif|jtai|inspection|peer review|dfe|cqc|send)\b[^()]{0,50}\b(?:
    actions? | recommendations? | findings? | areas? | priority | afi | rec
  )\b[^()\d]{0,20}\d{1,2}[a-z]?\)
`

/** Whether a paragraph does nothing but name the finding it answers: "Ofsted Improvement Action 3". */
export function isFindingTag(text: string): boolean {
  return OPENS.test(text) && TAG.test(oneLine(text))
}

/** Findings named in brackets inside a text; they stay in the text too. */
export function innerFindings(text: string): string[] {
  return text.includes('(') ? [...text.matchAll(INNER_TAG)].map(([tag]) => tag.slice(1, -1)) : []
}

/** The lines of a cell: its paragraphs, those set apart by wide spaces parted too. */
export const linesOfCell = onceFor((cell: GridCell): string[] => {
  const inline = inlineParts(cell.text)
  if (inline.length > 1) return inline
  return cell.paragraphs
    .flatMap(({ text }) => (WIDE.test(text) ? text.split(/\n|\s{2,}|\t/) : [text]))
    .map((line) => line.trim())
    .filter((line) => line !== '')
})

/** The lines that stand in a cell itself: none where it is merged with one above. */
export function ownLines(cell: GridCell | undefined): string[] {
  return cell === undefined || cell.carried !== 'no' ? [] : linesOfCell(cell)
}

/** What sets lines apart in one text. */
const WIDE = /[\n\t]|\s\s/

const INLINE = /(?:^|\s)(\(?\d{1,2}[a-z]\)(?=\s[\p{Lu}\d])|\(?\d{1,2}\.\d{1,2}\)?(?=\s\p{Lu}))/gu
const BARE_FIRST = /^\s?\d{1,2}[a-z]\s/
const BARE = /(?:^|\s)(\d{1,2}[a-z])(?=\s\p{Lu})/gu

/** As any of these begins. */
const NUMBER_FIRST = /^\s?\(?\d/

/** Numbered parts that a converter ran together on one line: "(1a) … (1b) …", "1a … 1b …", rising from the first words on. */
function inlineParts(text: string): string[] {
  if (!NUMBER_FIRST.test(text) || text.includes('\n')) return []
  const marks = [...text.matchAll(BARE_FIRST.test(text) ? BARE : INLINE)]
  const refs = marks.map((mark) => String(mark[1]))
  const rising = refs.every(
    (ref, at) => at === 0 || ref.localeCompare(String(refs[at - 1]), 'en', { numeric: true }) > 0,
  )
  if (marks.length < 2 || marks[0]?.index !== 0 || !rising) return []
  return marks.map((mark, at) => text.slice(mark.index, marks[at + 1]?.index).trim())
}

/** Every way in which a cell's paragraphs may fall into actions, the likeliest first; each has two parts or more. */
export function partings(cell: GridCell): Part[][] {
  if (!holdsLines(cell) && !NUMBER_FIRST.test(cell.text)) return []
  const paragraphs = allFrom(spread(cell.paragraphs), (paragraph): CellParagraph[] => {
    const inline = inlineParts(paragraph.text)
    return inline.length < 2 ? [paragraph] : inline.map((text) => ({ ...paragraph, text }))
  })
  const ways = [
    inlineParts(cell.text).map((text) => ({ text, findings: innerFindings(text) })),
    ...(paragraphs.length < 2 ? [] : [byTopLevel(paragraphs), byNumber(paragraphs)]),
    paragraphs.every(({ list }) => list !== undefined) ? byItem(paragraphs) : [],
  ]
  return ways.filter((parts) => parts.length > 1)
}

/**
 * The bullets of a cell in which nothing else stands, each a sentence long and without a number; none where words
 * lead them in, for then they are parts of what those words say.
 */
export function bulleted(cell: GridCell): Part[] {
  const [first] = cell.paragraphs
  if (cell.paragraphs.length < 2 || first?.list === undefined) return []
  const paragraphs = spread(cell.paragraphs)
  if (!paragraphs.every(({ list }) => list !== undefined)) return []
  const parts = byItem(paragraphs)
  const isSentence = ({ text }: Part): boolean => text.split(' ').length >= 4 && partRef(text).ref === null
  return parts.length > 1 && parts.every(isSentence) ? parts : []
}

/** The paragraphs of a cell where each is a sentence of its own, without a mark, a number or words that lead in the next. */
export function paragraphsOf(cell: GridCell): Part[] {
  const paragraphs = spread(cell.paragraphs)
  if (paragraphs.length < 2 || paragraphs.some(({ list }) => list !== undefined)) return []
  const texts = paragraphs.map(({ text }) => text)
  const stops = texts.filter((text) => text.endsWith('.')).length
  const isSentence = (text: string): boolean =>
    /^\p{Lu}/u.test(text) &&
    text.split(' ').length >= 4 &&
    !text.endsWith(':') &&
    innerField(text) === null &&
    !isFindingTag(text)
  if (!texts.every(isSentence) || (stops > 0 && stops < texts.length)) return []
  return gather(paragraphs.map((paragraph) => [paragraph]))
}

/** The parts of a cell that begin with a number each; none where words stand before the first. */
export function numberedParts(cell: GridCell): Part[] {
  const parts = byNumber(spread(cell.paragraphs))
  return parts.every(({ text }) => partRef(text).ref !== null) ? parts : []
}

/** The whole cell as one part. */
export function onePart(cell: GridCell): Part {
  return gather([spread(cell.paragraphs)])[0] ?? { text: '', findings: [] }
}

/** The paragraphs between the rules drawn across a cell. */
export function ruledGroups(cell: GridCell): CellParagraph[][] {
  if (!cell.paragraphs.some(({ ruleAbove }) => ruleAbove === true)) return [cell.paragraphs]
  const groups: CellParagraph[][] = []
  for (const paragraph of cell.paragraphs) {
    if (groups.length === 0 || paragraph.ruleAbove === true) groups.push([])
    groups.at(-1)?.push(paragraph)
  }
  return groups
}

/** Paragraphs that a converter ran together with wide spaces are parted. */
function spread(paragraphs: CellParagraph[]): CellParagraph[] {
  if (paragraphs.every(({ text }) => isTidy(text))) return paragraphs
  return paragraphs.flatMap((paragraph) => {
    return paragraph.text
      .split(/\n|\s{2,}(?=\p{Lu})/u)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ ...paragraph, text }))
  })
}

/** Whether a cell is more than one line, as one that holds several actions is. */
export function holdsLines({ paragraphs }: GridCell): boolean {
  return paragraphs.length > 1 || !paragraphs.every(({ text }) => isTidy(text))
}

/** One line without space at its ends, as most paragraphs are. */
function isTidy(text: string): boolean {
  return text !== '' && !WIDE.test(text) && text.trim() === text
}

/** A new part at each paragraph that is no list item, or at each item of the outermost list. */
function byTopLevel(paragraphs: CellParagraph[]): Part[] {
  const groups: CellParagraph[][] = []
  /** Whether the part that is open tells of progress: then it goes on. */
  let told = false
  for (const paragraph of paragraphs) {
    const field = innerField(paragraph.text)
    const tag = field !== null || isFindingTag(paragraph.text)
    if (groups.length === 0 || (paragraph.list === undefined && !tag && !told)) groups.push([])
    groups.at(-1)?.push(paragraph)
    told ||= field?.role === 'progress'
  }
  return gather(groups)
}

function byItem(paragraphs: CellParagraph[]): Part[] {
  const groups: CellParagraph[][] = []
  for (const paragraph of paragraphs) {
    if (groups.length === 0 || (paragraph.list?.level ?? 1) <= 1) groups.push([])
    groups.at(-1)?.push(paragraph)
  }
  return gather(groups)
}

/** A new part at each paragraph that begins with a reference. */
function byNumber(paragraphs: CellParagraph[]): Part[] {
  const numbered = paragraphs.filter(({ text }) => partRef(text).ref !== null)
  if (numbered.length < 2) return []
  const groups: CellParagraph[][] = []
  for (const paragraph of paragraphs) {
    if (groups.length === 0 || numbered.includes(paragraph)) groups.push([])
    groups.at(-1)?.push(paragraph)
  }
  return gather(groups)
}

function gather(groups: CellParagraph[][]): Part[] {
  return groups.map((group) => {
    const tags = group.filter(({ text }) => isFindingTag(text))
    const words = group.filter((paragraph) => !tags.includes(paragraph))
    const text = words.map((paragraph) => paragraph.text.trim()).join('\n')
    return {
      text,
      findings: [...tags.map((tag) => oneLine(tag.text).replace(/^\(|\)$/g, '')), ...innerFindings(text)],
    }
  })
}
