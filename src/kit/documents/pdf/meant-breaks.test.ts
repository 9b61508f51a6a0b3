import { describe, expect, test } from 'vitest'
import { paragraphsOfCell } from './cell-paragraphs.ts'
import { linesOf } from './lines.ts'
import { markMeantBreaks } from './meant-breaks.ts'
import type { Word } from './page-marks.ts'
import type { PageTable } from './page-tables.ts'

const LETTER = 5
const PADDING = 5

function wordsOf(text: string, y: number): Word[] {
  let x0 = PADDING
  return text.split(' ').map((part) => {
    const word = { text: part, x0, x1: x0 + part.length * LETTER, y, size: 10, turn: 0 as const, bold: false }
    x0 = word.x1 + LETTER
    return { ...word, starts: [], spaced: true, centre: { x: word.x0, y: y - 3 } }
  })
}

/** What a column of a printed table says in its first cell; each cell is given by its lines. */
function firstOf(letters: number, ...column: string[][]): string[] {
  const x1 = letters * LETTER + 2 * PADDING
  const cells = column.map((printed, row) => ({
    ...{ row, column: 0, rowspan: 1, colspan: 1, inner: [], fill: null, across: [] },
    ...{ x0: 0, x1, y0: 100 * row, y1: 100 * row + 100 },
    lines: linesOf(printed.flatMap((text, at) => wordsOf(text, 100 * row + 20 + 12 * at))),
  }))
  const table: PageTable = {
    ...{ x0: 0, x1: 400, y0: 0, y1: 100 * cells.length, page: 1, xs: [0, x1, 400] },
    ...{ rows: cells.length, cells },
  }
  markMeantBreaks([table])
  const [first] = cells
  return first ? paragraphsOfCell(first, 1.2, true).map(({ text }) => text) : []
}

describe('Two leads one below another, the first as wide as the column', () => {
  test.each([
    [
      'both stand alone elsewhere',
      18,
      ['Participation Lead', 'Performance Team'],
      [['Performance Team'], ['Participation Lead']],
    ],
    ['a person who stands alone elsewhere', 14, ['Parent Forum', 'Ama Lindqvist'], [['Ama Lindqvist']]],
    ['two posts', 22, ['Service Manager', 'Principal Social Worker'], []],
    ['a post and a head of something', 16, ['Business Manager', 'Head of Midwifery'], []],
  ])('are two: %s', (_, letters, printed, others) => {
    expect(firstOf(letters, printed, ...others)).toEqual(printed)
  })

  test.each([
    ['one post over two lines', 16, ['Partnership', 'Business Manager'], [['Business Manager']]],
    ['a post and what it is for', 18, ['Assistant Director', 'Social Care'], [['Assistant Director']]],
    ['a deputy', 14, ['Interim Deputy', 'Head of Service'], [['Head of Service']]],
    ['an office in brackets', 18, ['Assessment Manager', '(South)'], []],
    ['a post in brackets', 18, ['Assessment Manager', '(South Team Manager'], []],
  ])('are one: %s', (_, letters, printed, others) => {
    expect(firstOf(letters, printed, ...others)).toEqual([printed.join(' ')])
  })
})

describe('Lines of a cell', () => {
  test('are apart where the next word had room on the line before', () => {
    expect(firstOf(10, ['C', 'G', 'A'])).toEqual(['C', 'G', 'A'])
    expect(firstOf(18, ['AD – SLAC', 'SM – Fostering'])).toEqual(['AD – SLAC', 'SM – Fostering'])
  })

  test('stay together where a slash had to fit too', () => {
    expect(firstOf(22, ['Independent', 'Scrutineer / Council'])).toEqual(['Independent Scrutineer / Council'])
  })

  test('are the fields of a form where several open with a label', () => {
    const form = ['Paint each bedroom in the colour', 'Lead: Registered Manager', 'Due: April']
    expect(firstOf(34, form)).toEqual(form)
  })

  test('belong to a bullet that does not hang, where another item shows that none does', () => {
    expect(firstOf(18, ['• Hold events with', 'staff', '• Brief members at', '(Lead Member, May)'])).toEqual([
      'Hold events with staff',
      'Brief members at (Lead Member, May)',
    ])
  })
})
