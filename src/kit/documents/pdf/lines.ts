import type { Word } from './page-marks.ts'

/** Words on one baseline, from left to right, with what stands raised or lowered beside them. */
export type TextLine = {
  words: Word[]
  x0: number
  x1: number
  y: number
  size: number
  bold: boolean
  /** Its last word goes on in the next line, without a hyphen. */
  runsOn?: true
  /** Its words begin a paragraph, whatever its place says. */
  opens?: true
}

/** Baselines nearer than this share of the letters' size are one line. */
const SAME_LINE = 0.35
/** Smaller letters beside a word, within these shares of its size above and below, are raised or lowered. */
const RAISED = 0.75
const LOWERED = 0.35

/** Words of one region as lines from top to bottom. Words of one turn only: x and y are along and across it. */
export function linesOf(words: readonly Word[]): TextLine[] {
  const bands: Word[][] = []
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const band = bands.at(-1)
    const last = band?.at(-1)
    if (band && last && word.y - last.y <= SAME_LINE * Math.min(word.size, last.size)) band.push(word)
    else bands.push([word])
  }
  return attachRaised(bands)
    .map(lineOf)
    .sort((a, b) => a.y - b.y)
}

function attachRaised(bands: Word[][]): Word[][] {
  const largest = bands.map((band) => band.reduce((most, { size }) => Math.max(most, size), 0))
  for (const [index, band] of bands.entries()) {
    const near = [index + 1, index - 1, index + 2]
    for (const word of [...band]) {
      const hosts = near.filter((at) => isSmallBeside(word, largest[at] ?? 0)).map((at) => bands[at])
      const host = hosts.find((other) => other?.some((beside) => isRaised(word, beside)))
      if (!host) continue
      host.push(word)
      band.splice(band.indexOf(word), 1)
    }
  }
  return bands.filter((band) => band.length > 0)
}

function isSmallBeside(word: Word, size: number): boolean {
  return word.size <= size * 0.85
}

function isRaised(word: Word, beside: Word): boolean {
  if (!isSmallBeside(word, beside.size)) return false
  const rise = (beside.y - word.y) / beside.size
  if (rise > RAISED || rise < -LOWERED) return false
  const gap = Math.max(word.x0 - beside.x1, beside.x0 - word.x1)
  return gap < 0.6 * beside.size
}

function lineOf(words: Word[]): TextLine {
  words.sort((a, b) => a.x0 - b.x0)
  const main = words.reduce((best, word) => (weight(word) > weight(best) ? word : best), words[0] as Word)
  return {
    words,
    x0: Math.min(...words.map((word) => word.x0)),
    x1: Math.max(...words.map((word) => word.x1)),
    y: main.y,
    size: main.size,
    bold:
      words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text)) && words.some((word) => word.bold),
  }
}

/** Of the words that have letters or figures the largest and longest: a bullet may be set larger than what it stands before. */
function weight({ text, size }: Word): number {
  return (/[\p{L}\p{N}]/u.test(text) ? size * 1000 : 0) + text.length
}

/** The line's text: a space between words unless they were drawn close up, as raised letters are. */
export function textOf(words: readonly Word[]): string {
  let text = ''
  let last: Word | null = null
  for (const word of words) {
    if (last && (last.spaced || word.x0 - last.x1 > 0.1 * Math.min(last.size, word.size))) text += ' '
    text += word.text
    last = word
  }
  return text
}
