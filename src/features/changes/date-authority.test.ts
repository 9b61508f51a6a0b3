import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MoveSize, usualAuthorities, whoDecides, whyDecides } from './date-authority.ts'

const first = (workingDays: number | null): MoveSize => ({
  workingDays,
  daysAltogether: workingDays,
  moveNumber: 1,
  statutory: false,
})
const decides = (size: MoveSize) => whoDecides(usualAuthorities, size).name

describe('who may agree to another date', () => {
  it('a first move of 20 working days is the theme’s lead’s; of 21 the Programme Board’s', () => {
    expect(decides(first(20))).toBe('The theme’s lead')
    expect(decides(first(21))).toBe('Programme Board')
    expect(whyDecides(usualAuthorities, first(21))).toBe(
      'It is a move of 21 working days, more than 20, so the Programme Board decides.',
    )
  })

  it('a second move is the Programme Board’s however short, a third the Improvement Board’s', () => {
    expect(decides({ ...first(1), moveNumber: 2 })).toBe('Programme Board')
    expect(decides({ ...first(1), moveNumber: 3 })).toBe('Improvement Board')
    expect(whyDecides(usualAuthorities, { ...first(23), moveNumber: 3 })).toBe(
      'It would be the third move, so the Improvement Board decides.',
    )
  })

  it('more than 40 working days in all leaves the theme’s lead’s hands', () => {
    expect(decides({ ...first(15), daysAltogether: 41 })).toBe('Programme Board')
  })

  it('what answers a condition or a priority action is the Improvement Board’s, however short', () => {
    expect(decides({ ...first(1), statutory: true })).toBe('Improvement Board')
  })

  it('a move to no day at all is beyond whoever has a limit of days', () => {
    expect(decides(first(null))).toBe('Programme Board')
    expect(whyDecides(usualAuthorities, first(null))).toBe(
      'It would have no end, so the Programme Board decides.',
    )
  })

  it('somebody always decides, and a larger move never goes to a lesser body', () => {
    const sizes = fc.record({
      workingDays: fc.option(fc.integer({ min: -300, max: 900 })),
      daysAltogether: fc.option(fc.integer({ min: -300, max: 900 })),
      moveNumber: fc.integer({ min: 1, max: 9 }),
      statutory: fc.boolean(),
    })
    const rank = (size: MoveSize) => usualAuthorities.indexOf(whoDecides(usualAuthorities, size))
    fc.assert(
      fc.property(sizes, fc.nat(300), (size, more) => {
        expect(rank(size)).toBeGreaterThanOrEqual(0)
        const larger = {
          ...size,
          workingDays: size.workingDays === null ? null : size.workingDays + more,
          moveNumber: size.moveNumber + 1,
        }
        expect(rank(larger)).toBeGreaterThanOrEqual(rank(size))
      }),
    )
  })
})
