import { describe, expect, it } from 'vitest'
import { EMPTY, type GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { numberedLines } from './numbered-lines.ts'
import { partings } from './pieces.ts'

const cell = (...lines: string[]): GridCell => ({
  ...EMPTY,
  text: lines.join('\n'),
  paragraphs: lines.map((text) => ({ text })),
})

describe('lines beside several actions of one cell that begin with their numbers', () => {
  it('go to the actions of those numbers, and “All” to every one', () => {
    expect(numberedLines(cell('1.1 and 1.3 AY', '1.2 JS'), ['1.1', '1.2', '1.3'])).toEqual(['AY', 'JS', 'AY'])
    expect(numberedLines(cell('All: Head of Inclusion'), ['(a)', '(b)'])).toEqual([
      'Head of Inclusion',
      'Head of Inclusion',
    ])
  })

  it('may say only the letter that an action’s number ends in', () => {
    expect(numberedLines(cell('(a) Done', '(b) Late'), ['4a', '4b'])).toEqual(['Done', 'Late'])
    expect(numberedLines(cell('b) Tom Bell', 'a) Amina Yusuf'), ['4(a)', '4(b)'])).toEqual([
      'Amina Yusuf',
      'Tom Bell',
    ])
  })

  it('are left alone where the letters are initials, or name none of the actions', () => {
    expect(numberedLines(cell('A. Yusuf', 'B. Tan'), ['4a', '4b'])).toBeNull()
    expect(numberedLines(cell('(a) Done', '(b) Late'), ['4a', '5a'])).toBeNull()
    expect(numberedLines(cell('(a) Done', '(b) Late'), ['4.1', '4.2'])).toBeNull()
  })
})

describe('actions of one cell that a page ran together', () => {
  const parted = (text: string): string[][] => partings(cell(text)).map((way) => way.map((part) => part.text))

  it('are parted before each rising number and letter, with brackets and without', () => {
    expect(parted('2a Agree one form 2b Withdraw the old one')).toContainEqual([
      '2a Agree one form',
      '2b Withdraw the old one',
    ])
    expect(parted('Ask Team 2a Agree one form 2b Withdraw the old one')).toEqual([])
  })
})
