import { describe, expect, it } from 'vitest'
import { type Phrase, phraseOf } from './phrases.ts'
import { rowStarts } from './row-starts.ts'

const starts = (cells: (string | null)[][], room: number[], heights?: number[]): boolean[] => {
  const left = room.map((_, column) => room.slice(0, column).reduce((sum, one) => sum + one + 2, 0))
  return rowStarts({
    lines: cells.map((line) =>
      line.map((text, column) => (text === null ? null : phraseAt(text, left[column] ?? 0))),
    ),
    ends: room.map((one, column) => (left[column] ?? 0) + one),
    ...(heights ? { heights } : {}),
  })
}

function phraseAt(text: string, from: number): Phrase {
  let at = from
  return phraseOf(
    text.split(' ').map((word) => {
      const placed = { from: at, to: at + word.length, text: word }
      at = placed.to + 1
      return placed
    }),
  )
}

describe('Where rows begin if nothing is drawn between them', () => {
  it('is where cells of several columns begin at once, not where a long one goes on', () => {
    const cells = [
      ['Action', 'Lead', 'When'],
      ['Write to every school about', 'Head of', 'May 2024'],
      ['the new threshold', 'Early Help', null],
      ['Visit each hub', 'Clinic lead', 'June 2024'],
    ]
    expect(starts(cells, [28, 12, 10])).toEqual([true, true, false, true])
  })

  it('is not where a line that had no room for the next word goes on with a capital', () => {
    const cells = [
      ['Ask the Director of Children’s', 'DCS', 'May 2024'],
      ['Services to chair the board', null, null],
      ['Publish its minutes', 'DCS', 'July 2024'],
    ]
    expect(starts(cells, [32, 10, 10])).toEqual([true, false, true])
  })

  it('is at each label of a table of labels', () => {
    expect(
      starts(
        [
          ['Priority 1', 'Help comes early, and from'],
          [null, 'somebody whom the family knows'],
          ['Overall lead', 'Ana de Souza'],
          ['Updated', null],
        ],
        [24, 30],
      ),
    ).toEqual([true, false, true, true])
  })

  it('is where lines stand further apart than those of a cell do, whatever letters they begin with', () => {
    const cells = [
      ['Open a clinic', 'Ana Reid', 'May 2024'],
      ['Tell schools', 'Tom Bell', 'Or sooner'],
      ['Find carers', 'Sal Okoro', 'July 2024'],
      ['near homes', 'Tom Bell', null],
      ['Count visits', 'Ana Reid', 'June 2024'],
    ]
    expect(starts(cells, [30, 30, 20])).toEqual([true, true, true, false, true])
    expect(starts(cells, [30, 30, 20], [0, 1.2, 3, 4.2, 6])).toEqual([true, false, true, false, true])
  })
})
