import { transformPoint, type Matrix } from './matrix.ts'
import type { Turn, Word } from './page-marks.ts'

/** One character as drawn: its text space matrix at its origin, and how far it advances there. */
export type Letter = { text: string; matrix: Matrix; advance: number; bold: boolean; space: boolean }

/** Gaps as shares of the letter's size, the same that pdf.js takes when it lists a PDF's text. */
const SPACE_GAP = 0.102
const BACKWARD_GAP = -0.2
const LINE_SHIFT = 0.5
/** A letter drawn again this near to itself is a shadow or a made bold, not a second letter. */
const SHADOW_SHIFT = 0.12
/** A letter that begins where a space began was drawn over it: a soft hyphen, which shows nothing. */
const UNMOVED = 0.02

/** Gathers letters in the order of drawing into words. */
export class WordMaker {
  readonly words: Word[] = []
  private open: Word | null = null
  /** The space after the open word, until the next letter shows whether it took any room. */
  private after: Word | null = null
  private readonly width: number
  private readonly height: number

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }

  add(letter: Letter): void {
    const placed = place(letter)
    if (placed === null) return
    if (letter.space) {
      this.after ??= this.open && placed
      return
    }
    this.endAtSpace(placed)
    if (!this.onPage(placed)) return
    if (this.open && !follows(this.open, placed)) this.close()
    if (!this.open) this.open = { ...placed, text: '', starts: [] }
    this.extend(this.open, placed)
  }

  close(): void {
    if (this.open) {
      this.open.spaced ||= this.after !== null
      this.words.push(this.open)
    }
    this.open = null
    this.after = null
  }

  private endAtSpace(next: Word): void {
    if (this.after === null) return
    const { x0, y, turn } = this.after
    const size = next.size * UNMOVED
    if (next.turn !== turn || Math.abs(next.x0 - x0) > size || Math.abs(next.y - y) > size) this.close()
    this.after = null
  }

  private extend(word: Word, placed: Word): void {
    const text = placed.text.normalize('NFKC')
    const letters = text.length === 1 ? 1 : Array.from(text).length
    for (let at = 0; at < letters; at++)
      word.starts.push(placed.x0 + ((placed.x1 - placed.x0) * at) / text.length)
    word.text += text
    word.x1 = Math.max(word.x1, placed.x1)
    word.size = Math.max(word.size, placed.size)
    word.centre = {
      x: (word.centre.x + placed.centre.x) / 2,
      y: (word.centre.y + placed.centre.y) / 2,
    }
  }

  private onPage(placed: Word): boolean {
    const { x, y } = placed.centre
    return x >= -2 && y >= -2 && x <= this.width + 2 && y <= this.height + 2
  }
}

function follows(word: Word, next: Word): boolean {
  if (word.turn !== next.turn) return false
  const size = Math.max(word.size, next.size)
  const gap = (next.x0 - word.x1) / size
  if (gap > SPACE_GAP || gap < BACKWARD_GAP) return false
  return Math.abs(next.y - word.y) <= LINE_SHIFT * size
}

function place(letter: Letter): Word | null {
  const { matrix, advance } = letter
  const size = Math.hypot(matrix[2], matrix[3])
  if (size < 0.5 || letter.text === '' || letter.text === '\u0000') return null
  const turn = turnOf(matrix)
  const [startX, startY] = transformPoint(matrix, 0, 0)
  const [endX, endY] = transformPoint(matrix, advance, 0)
  const [x0, y] = along(turn, startX, startY)
  const [x1] = along(turn, endX, endY)
  const [midX, midY] = transformPoint(matrix, advance / 2, 0.3)
  return {
    text: letter.text,
    x0: Math.min(x0, x1),
    x1: Math.max(x0, x1),
    y,
    size,
    turn,
    bold: letter.bold,
    starts: [],
    spaced: false,
    centre: { x: midX, y: midY },
  }
}

function turnOf(matrix: Matrix): Turn {
  const angle = (Math.atan2(-matrix[1], matrix[0]) * 180) / Math.PI
  for (const turn of [0, 90, 180, 270] as const) {
    const off = Math.abs(((angle - turn + 540) % 360) - 180)
    if (off < 3) return turn
  }
  return 'slant'
}

/** A page's point measured along the text's direction and downwards across it. */
function along(turn: Turn, x: number, y: number): [number, number] {
  if (turn === 90) return [-y, x]
  if (turn === 180) return [-x, -y]
  if (turn === 270) return [y, -x]
  return [x, y]
}

/**
 * Words drawn twice at the same place, as shadows and made bolds are, once.
 * The later drawing marks the first as bold when it is shifted, since that is how bold is made.
 */
export function dropShadows(words: Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  const kept: Word[] = []
  for (const word of words) {
    const near = seen.get(word.text) ?? []
    const reach = word.size * SHADOW_SHIFT
    const twin = near.find(
      (other) =>
        other.turn === word.turn &&
        Math.abs(other.x0 - word.x0) <= reach &&
        Math.abs(other.y - word.y) <= reach,
    )
    if (twin) {
      twin.bold ||= twin.x0 !== word.x0
      continue
    }
    near.push(word)
    seen.set(word.text, near)
    kept.push(word)
  }
  return kept
}
