import { describe, expect, test } from 'vitest'
import { markBrokenWords } from './broken-words.ts'
import { paragraphsOfCell } from './cell-paragraphs.ts'
import { linesOf } from './lines.ts'
import type { Word } from './page-marks.ts'
import type { PageTable } from './page-tables.ts'

/** Every letter is as wide, so that a cell of so many letters is full at that many. */
const LETTER = 5
const PADDING = 5

function wordsOf(text: string, left: number, y: number): Word[] {
  const words: Word[] = []
  let x0 = left
  for (const part of text.split(' ')) {
    const x1 = x0 + part.length * LETTER
    const starts = Array.from(part, (_, at) => x0 + at * LETTER)
    const centre = { x: (x0 + x1) / 2, y: y - 3 }
    words.push({ text: part, x0, x1, y, size: 10, turn: 0, bold: false, starts, spaced: true, centre })
    x0 = x1 + LETTER
  }
  return words
}

/** The paragraphs of a cell with room for so many letters, printed in these lines; `others` stand elsewhere. */
function cellOf(letters: number, printed: string[], others = ''): string[] {
  const width = letters * LETTER + 2 * PADDING
  const words = printed.flatMap((text, at) => wordsOf(text, PADDING, 20 + 12 * at))
  const box = { x0: 0, x1: width, y0: 0, y1: 200 }
  const place = { row: 0, column: 0, rowspan: 1, colspan: 1 }
  const cell = { ...place, ...box, lines: linesOf(words), inner: [], fill: null, across: [] }
  const table: PageTable = { ...box, page: 1, xs: [0, width, 400], rows: 1, cells: [cell] }
  markBrokenWords([table], [...words, ...wordsOf(others, 200, 20)])
  return paragraphsOfCell(cell, 1.2, true).map(({ text }) => text)
}

describe('A word that a narrow column broke inside', () => {
  test.each([
    ['a status', 10, ['Implemente', 'd'], ['Implemented']],
    ['a status of two words', 5, ['Behin', 'd', 'sched', 'ule'], ['Behind schedule']],
    ['a title', 4, ['On', 'Targ', 'et', 'to', 'Achi', 'eve', '(tic', 'k)'], ['On Target to Achieve (tick)']],
    ['a capital title', 2, ['RA', 'G'], ['RAG']],
    ['a role', 9, ['Commissio', 'ning', 'Manager'], ['Commissioning Manager']],
    ['a date', 9, ['31/03/202', '4'], ['31/03/2024']],
    ['a month', 8, ['Septembe', 'r 2023'], ['September 2023']],
    ['a month of a chart', 2, ['Ma', 'y-', '24'], ['May-24']],
    ['a reference', 4, ['A1.1', '.1'], ['A1.1.1']],
    ['an e-mail address', 14, ['ama@rivermere.', 'example'], ['ama@rivermere.example']],
    ['an ending that is no word', 11, ['Practitione', 'rs'], ['Practitioners']],
  ])('is whole again: %s', (_, letters, printed, whole) => {
    expect(cellOf(letters, printed)).toEqual(whole)
  })

  test('is known where it stands whole elsewhere in the paper', () => {
    expect(cellOf(6, ['Thrift', 'stone'])).toEqual(['Thrift stone'])
    expect(cellOf(6, ['Thrift', 'stone'], 'the Thriftstone Centre')).toEqual(['Thriftstone'])
  })

  test.each([
    ['a name as wide as its column', 11, ['Performance', 'team']],
    ['two words with room between', 14, ['Implemente', 'd']],
    ['ratings one below another', 1, ['R', 'A', 'G']],
    ['a month over its year', 8, ['December', '2025']],
    ['a whole date over another', 10, ['31/03/2024', '30/06/2024']],
    ['a phase and its number', 5, ['Phase', '1']],
  ])('is not made of two that stand so: %s', (_, letters, printed) => {
    expect(cellOf(letters, printed).join(' ')).toBe(printed.join(' '))
  })
})
