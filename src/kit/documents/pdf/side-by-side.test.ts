import { expect, test } from 'vitest'
import { paragraphsOfCell } from './cell-paragraphs.ts'
import { linesOf } from './lines.ts'
import { markMeantBreaks } from './meant-breaks.ts'
import type { Word } from './page-marks.ts'
import type { PageTable } from './page-tables.ts'
import { markSideBySide } from './side-by-side.ts'

const LETTER = 5
const PADDING = 5
const LEADING = 1.2

function wordsOf(text: string, left: number, y: number): Word[] {
  let x0 = left + PADDING
  return text.split(' ').map((part) => {
    const word = { text: part, x0, x1: x0 + part.length * LETTER, y, size: 10, turn: 0 as const, bold: false }
    x0 = word.x1 + LETTER
    return { ...word, starts: [], spaced: true, centre: { x: word.x0, y: y - 3 } }
  })
}

/** The paragraphs of a row's cells, each of which is given by its lines and is as wide as its longest one. */
function rowOf(...row: string[][]): string[][] {
  let x0 = 0
  const cells = row.map((printed, column) => {
    const width = Math.max(...printed.map((text) => text.length)) * LETTER + 2 * PADDING
    const lines = linesOf(printed.flatMap((text, at) => wordsOf(text, x0, 20 + 12 * at)))
    const place = { row: 0, column, rowspan: 1, colspan: 1, x0, x1: x0 + width, y0: 0, y1: 100 }
    x0 = place.x1
    return { ...place, lines, inner: [], fill: null, across: [] }
  })
  const table: PageTable = {
    ...{ x0: 0, x1: x0, y0: 0, y1: 100, page: 1, rows: 1, cells },
    xs: [0, ...cells.map(({ x1 }) => x1)],
  }
  markMeantBreaks([table])
  markSideBySide([table], LEADING)
  return cells.map((cell) => paragraphsOfCell(cell, LEADING, true).map(({ text }) => text))
}

const DATES = ['April 2026', 'October 2025', 'Weekly']

test('Dates that stand one below another are one each', () => {
  expect(rowOf(DATES)).toEqual([DATES])
  expect(rowOf(['May 2025', 'September', '2025', 'TBC'])).toEqual([['May 2025', 'September 2025', 'TBC']])
})

test('What is said twice stands there twice', () => {
  expect(rowOf(['Existing', 'Existing', '£4k'])).toEqual([['Existing', 'Existing', '£4k']])
})

const ACTIONS = ['Offer staying put in lodgings', 'Start a driving fund', 'Hold a drop-in', 'at the college']

test('As many dates tell how many actions and leads there are', () => {
  const leads = [
    'Commissioning Manager',
    'Leaving Care Team',
    'Manager, North',
    'Head of Early Help',
    'Services',
  ]
  expect(rowOf(ACTIONS, leads, DATES)).toEqual([
    ['Offer staying put in lodgings', 'Start a driving fund', 'Hold a drop-in at the college'],
    ['Commissioning Manager', 'Leaving Care Team Manager, North', 'Head of Early Help Services'],
    DATES,
  ])
})

test('Without them a full line goes on below', () => {
  expect(rowOf(ACTIONS, ['Head of Leaving Care'], ['May 2026'])[0]).toEqual([
    'Offer staying put in lodgings Start a driving fund',
    'Hold a drop-in at the college',
  ])
})
