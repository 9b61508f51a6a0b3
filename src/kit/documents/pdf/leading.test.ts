import { expect, test } from 'vitest'
import { usualLeading } from './leading.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'

const SIZE = 10

function wordAt(text: string, y: number): Word {
  const place = { x0: 0, x1: text.length * 5, y, centre: { x: 0, y: y - 3 } }
  return { text, ...place, size: SIZE, turn: 0, bold: false, starts: [], spaced: true }
}

/** The lines of a cell, each given with how far it stands below the one above. */
function cellOf(...printed: [string, number][]): TextLine[] {
  let y = 0
  return linesOf(printed.map(([text, below]) => wordAt(text, (y += below))))
}

test('Lines that go on from the one above tell the leading, though more stand apart as values do', () => {
  const dates = cellOf(['May', 20], ['July', 20], ['Weekly', 20], ['Monthly', 20], ['Termly', 20])
  const actions = cellOf(
    ...([
      ['Recruit', 20],
      ['carers', 14],
      ['Visit', 20],
      ['each', 14],
      ['home', 14],
    ] as [string, number][]),
  )
  expect(usualLeading([dates, dates, actions])).toBe(1.4)
})

test('Where hardly any line goes on from the one above, all lines tell the leading', () => {
  expect(usualLeading([cellOf(['May', 20], ['July', 20], ['weekly', 14])])).toBe(1.4)
  expect(usualLeading([cellOf(['May', 20], ['July', 20], ['Weekly', 20], ['then monthly', 14])])).toBe(2)
})
