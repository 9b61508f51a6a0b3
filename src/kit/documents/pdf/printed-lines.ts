import { type Phrase, phraseOf } from '../printed/phrases.ts'
import type { PrintedLine } from '../printed/pieces.ts'
import { textOf, type TextLine } from './lines.ts'
import { isBullet } from './list-marks.ts'
import type { Word } from './page-marks.ts'

/** The width of a space in letter sizes, as most typefaces have it. */
const SPACE = 0.28
/** Words further apart than this, in letter sizes, are two phrases; a bullet may stand further from its words. */
const APART = 0.6
const BULLET_REACH = 2.5
/** A gap between lines that is wider than this, in letter sizes, is as good as an empty line. */
const EMPTY = 2.6

/** The width of a space on a page: places on it are counted in these. */
export function spaceOn(lines: readonly TextLine[]): number {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  return SPACE * (sizes[Math.floor(sizes.length / 2)] ?? 10)
}

/** A page's lines as the phrases that stand in them, with empty lines where the page has wide gaps. */
export function printedLines(lines: readonly TextLine[], space: number): PrintedLine[] {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 10
  return lines.flatMap((line, at) => {
    const above = lines[at - 1]
    const phrases = phrasesIn(line, space)
    const printed = { at, phrases, height: line.y / usual, bold: line.bold, large: line.size > LARGE * usual }
    const far = above !== undefined && line.y - above.y > EMPTY * line.size
    return far ? [{ at, phrases: [] }, printed] : [printed]
  })
}

/** Letters larger than usual by this are a heading's. */
const LARGE = 1.12

function phrasesIn(line: TextLine, space: number): Phrase[] {
  const groups: Word[][] = []
  for (const word of line.words) {
    const last = groups.at(-1)?.at(-1)
    const reach = isBullet(last?.text ?? '') ? BULLET_REACH : APART
    if (last && word.x0 - last.x1 <= reach * line.size) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups.map((words) => phraseOfWords(words, space))
}

/** Words of a page as one phrase, its places counted in spaces. */
export function phraseOfWords(words: readonly Word[], space: number): Phrase {
  const placed = words.map(({ x0, x1, text }) => ({ from: x0 / space, to: x1 / space, text }))
  return { ...phraseOf(placed), text: textOf(words) }
}
