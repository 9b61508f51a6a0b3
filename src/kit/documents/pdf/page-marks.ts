/**
 * What stands on a page: words, rules and fills, in points from the top left corner of the page as
 * it is looked at. Everything after this is geometry; nothing here knows of the PDF format.
 */
export type PageMarks = {
  page: number
  width: number
  height: number
  words: Word[]
  rules: Rule[]
  fills: Fill[]
  /** A picture, letters drawn as shapes or letters that no font names: what stands there may be words that were not read. */
  drawn?: boolean
}

/** Which way text runs: 0 is upright; 90 climbs the page, 270 falls; `slant` is a watermark's angle. */
export type Turn = 0 | 90 | 180 | 270 | 'slant'

/**
 * A run of letters without a gap. For turned text x0, x1 and y are measured along and across the
 * text's own direction; `centre` is always on the page.
 */
export type Word = {
  text: string
  x0: number
  x1: number
  /** The baseline. */
  y: number
  size: number
  turn: Turn
  bold: boolean
  /** Where each character starts, so that a word running over a cell's border can be cut there. */
  starts: number[]
  /** A space was written after it, so it is never joined to what follows. */
  spaced: boolean
  centre: { x: number; y: number }
}

/** A straight line along the page's axes; x0 = x1 for an upright one. */
export type Rule = { x0: number; y0: number; x1: number; y1: number }

export type Box = { x0: number; y0: number; x1: number; y1: number }

/** A painted area with its colour as RRGGBB, in the order of painting. */
export type Fill = Box & { colour: string }
