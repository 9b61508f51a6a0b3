import type { VNode } from 'preact'
import { drawOptimism } from './optimism-drawing.tsx'
import { type Optimisms, optimismTable, optimismWords } from './optimism.ts'
import type { Frame, PictureTable, PictureWords } from './picture.ts'
import { drawSlips } from './slips-drawing.tsx'
import { type Slips, slipsTable, slipsWords } from './slips.ts'

/** A picture as a paper keeps it: its numbers, from which words, table and drawing are made whenever it is shown. */
export type Picture = { of: 'slips'; shows: Slips } | { of: 'optimism'; shows: Optimisms }

export function wordsOf(picture: Picture): PictureWords {
  return picture.of === 'slips' ? slipsWords(picture.shows) : optimismWords(picture.shows)
}

export function tableOf(picture: Picture): PictureTable {
  return picture.of === 'slips' ? slipsTable(picture.shows) : optimismTable(picture.shows)
}

export function drawPicture(picture: Picture, frame: Frame): VNode {
  return picture.of === 'slips' ? drawSlips(picture.shows, frame) : drawOptimism(picture.shows, frame)
}
