import { pattern } from '#src/kit/pattern.ts'
import { textOf, type TextLine } from './lines.ts'
import { findListMark, withoutBullet, type ListMark } from './list-marks.ts'

/** A paragraph as printed: its lines, its words as one text, and the list mark it opened with. */
export type Passage = {
  lines: TextLine[]
  text: string
  bold: boolean
  size: number
  mark: ListMark | null
  /** Depth among the list items of its region, from 1; 0 where it is not one. */
  level: number
}

/**
 * How lines stand in their region: where text may run to on the right, and the usual leading over size. `cell`
 * where a cell's drawn edge says exactly where text may run to.
 */
export type Setting = { right: number; leading: number; cell?: true }

/** A little over the usual leading parts paragraphs where the words agree; much over always does. */
const LOOSE = 1.15
const WIDE = 1.5
/** A space and what rounding may take, in letter sizes. */
const SPACE = 0.4

/** Lines of one region, top to bottom, as paragraphs. */
export function passagesOf(lines: readonly TextLine[], setting: Setting): Passage[] {
  const groups: TextLine[][] = []
  const fields = setting.cell === true && lines.filter(isLabelled).length > 1
  let level = false
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const opens = last === undefined || opensPassage(line, last, group ?? [], { ...setting, fields, level })
    if (group && !opens) {
      group.push(line)
      level ||= runsLevel(group)
    } else groups.push([line])
  }
  return setLevels(groups.map(passageOf))
}

/** What the lines before have shown: that the cell is a form, and that items' lines stand below their marks. */
type Seen = Setting & { fields: boolean; level: boolean }

/** An item with a bullet whose second line stands below the bullet, not below the words. */
function runsLevel([first, second]: readonly TextLine[]): boolean {
  const mark = first ? findListMark(first) : null
  return mark?.ordered === false && second !== undefined && Math.abs(second.x0 - mark.at) <= 1
}

function opensPassage(line: TextLine, last: TextLine, group: TextLine[], setting: Seen): boolean {
  if (last.runsOn) return false
  if (line.opens || findListMark(line) || isContentsEntry(last)) return true
  const ratio = (line.y - last.y) / Math.max(last.size, line.size) / setting.leading
  if (ratio > WIDE) return true
  if (Math.abs(line.size - last.size) > 0.12 * Math.max(line.size, last.size)) return true
  if (!startsAfresh(line)) return ratio > LOOSE && endsSentence(last)
  return ratio > LOOSE || isMeant(line, last, group, setting)
}

/** A line that could go on from the one before, but for what it says or where it stands. */
function isMeant(line: TextLine, last: TextLine, group: TextLine[], setting: Seen): boolean {
  return (
    isOther(line, last, setting.fields ? [line] : group) ||
    leavesItem(line, group, setting.level) ||
    wouldHaveFitted(line, last, setting)
  )
}

/** The weight of the letters changes, or one field of a form stands below another. */
function isOther(line: TextLine, last: TextLine, [first]: readonly TextLine[]): boolean {
  if (last.bold !== line.bold && !endsOpen(last)) return true
  return first !== undefined && isLabelled(line) && isLabelled(first)
}

/** "Responsible officer: …": a field of a form, and one below another is another field. */
function isLabelled(line: TextLine): boolean {
  if (!line.words.slice(0, 4).some(({ text }) => text.endsWith(':'))) return false
  return /^\p{Lu}[^\s:]*(?:\s[^\s:]+){0,3}:(?:\s|$)/u.test(textOf(line.words))
}

/** The line stands left of where the list item's own lines stand. */
function leavesItem(line: TextLine, group: readonly TextLine[], level: boolean): boolean {
  const [first, second] = group
  const mark = first ? findListMark(first) : null
  if (!mark) return false
  const hangs = second ? second.x0 >= mark.textAt - 0.6 * line.size : !mark.ordered && !level
  return line.x0 < mark.at - 2 || (hangs && line.x0 <= mark.at + 1)
}

/** A line of a table of contents: words, a wide gap or a row of dots, and a page's number. */
export function isContentsEntry(line: TextLine): boolean {
  const number = line.words.at(-1)
  const before = line.words.at(-2)
  if (!number || !before || !/^\d{1,3}$/.test(number.text)) return false
  return /\.{4,}$/.test(before.text) || number.x0 - before.x1 > 3 * line.size
}

/** The next line's first word had room on the line before, so the writer, not the width, broke the line. */
function wouldHaveFitted(line: TextLine, last: TextLine, setting: Setting): boolean {
  const word = line.words[0]
  if (!word || endsOpen(last)) return false
  const indent = Math.max(0, last.x0 - line.x0)
  const room = setting.right - indent - last.x1
  const sign = line.words[1]
  // No program begins a line with a slash, so that it and the word before it stay together.
  const end = sign && /^[/)\]!?:;,.%]+$/.test(sign.text) ? sign.x1 : word.x1
  // What stands in brackets belongs to the words before it, so more must speak for a break there.
  const exact = setting.cell && !word.text.startsWith('(')
  return room > end - word.x0 + (exact ? SPACE : 0.9) * line.size
}

export function startsAfresh(line: TextLine): boolean {
  return !/^[\p{Ll}&,;)/]/u.test(line.words[0]?.text ?? '')
}

export function endsSentence(line: TextLine): boolean {
  return /[.!?:;]["'”’)]*$/.test(line.words.at(-1)?.text ?? '')
}

const OPEN_WORDS = pattern('i')`
  ^(
    a | an | and | are | as | at | be | been | both | but | by | for | from | has | have | her | his | if | in |
    including | into | is | its | more | not | of | on | or | our | that | the | their | these | this |
    through | to | was | were | which | will | with | within | your
  )$
`

/** The line's last word cannot end a sentence, so whatever comes next belongs to it. */
export function endsOpen(line: TextLine): boolean {
  const word = line.words.at(-1)?.text ?? ''
  if (word === 'more' && line.words.at(-2)?.text === 'or') return false
  return OPEN_WORDS.test(word) || /[,&/(–-]$/.test(word)
}

/** Whether a line on a later page goes on from this one: the words say so, or the line was full. */
export function continues(line: TextLine, last: TextLine, right: number): boolean {
  if (findListMark(line)) return false
  if (!startsAfresh(line) || endsOpen(last)) return true
  return !endsSentence(last) && !wouldHaveFitted(line, last, { right, leading: 1 })
}

function passageOf(lines: TextLine[]): Passage {
  const first = lines[0] as TextLine
  const mark = findListMark(first)
  return {
    lines,
    text: joinLines(wholeTexts(lines, mark)),
    bold: lines.every((line) => line.bold),
    size: first.size,
    mark,
    level: 0,
  }
}

/** The texts of lines, those whose last word goes on in the next as one with it. */
function wholeTexts(lines: readonly TextLine[], mark: ListMark | null): string[] {
  const texts: string[] = []
  for (const [index, line] of lines.entries()) {
    const text = textOf(index === 0 ? withoutBullet(line, mark) : line.words)
    if (lines[index - 1]?.runsOn) texts.push(`${texts.pop() ?? ''}${text}`)
    else texts.push(text)
  }
  return texts
}

/** Lines as one text. A word parted at a line's end keeps its hyphen and closes up. */
export function joinLines(texts: readonly string[]): string {
  let joined = ''
  for (const text of texts) {
    if (joined === '') joined = text
    else if (/[\p{L}\p{N}][-\u2010]$/u.test(joined) && /^[\p{L}\p{N}]/u.test(text)) joined += text
    else if (joined.endsWith('\u00AD')) joined = `${joined.slice(0, -1)}-${text}`
    else joined += ` ${text}`
  }
  return joined
}

function setLevels(passages: Passage[]): Passage[] {
  const places: number[] = []
  for (const passage of passages) {
    const at = passage.mark?.at
    if (at !== undefined && !places.some((place) => Math.abs(place - at) < 4)) places.push(at)
  }
  places.sort((a, b) => a - b)
  for (const passage of passages) {
    const at = passage.mark?.at
    if (at !== undefined) passage.level = places.findIndex((place) => Math.abs(place - at) < 4) + 1
  }
  return passages
}
