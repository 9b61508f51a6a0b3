import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthEnd, shiftDate } from './shift.ts'
import { addDays } from '#src/kit/dates/working-days.ts'

const ANCHOR = '2026-06-22'
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days))
const monday = fc.integer({ min: -200, max: 400 }).map((weeks) => addDays(ANCHOR, weeks * 7))
const weekday = (iso: string) => new Date(iso).getUTCDay()
const apart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

describe('The example is moved to another Monday', () => {
  it('a day keeps its weekday and its distance from the anchor, unless it is a month end', () => {
    fc.assert(
      fc.property(day, monday, (iso, to) => {
        fc.pre(iso !== monthEnd(iso))
        const moved = shiftDate(iso, ANCHOR, to)
        expect(weekday(moved)).toBe(weekday(iso))
        expect(apart(to, moved)).toBe(apart(ANCHOR, iso))
      }),
    )
  })

  it('a month end becomes the nearest month end, never more than sixteen days away', () => {
    fc.assert(
      fc.property(day, monday, (iso, to) => {
        const end = monthEnd(iso)
        const moved = shiftDate(end, ANCHOR, to)
        expect(moved).toBe(monthEnd(moved))
        expect(Math.abs(apart(to, moved) - apart(ANCHOR, end))).toBeLessThanOrEqual(16)
      }),
    )
  })

  it('month ends keep their order', () => {
    fc.assert(
      fc.property(day, day, monday, (one, other, to) => {
        const [first, last] =
          one < other ? [monthEnd(one), monthEnd(other)] : [monthEnd(other), monthEnd(one)]
        expect(shiftDate(first, ANCHOR, to) <= shiftDate(last, ANCHOR, to)).toBe(true)
      }),
    )
  })

  it('nothing moves when the Monday is the anchor', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(shiftDate(iso, ANCHOR, ANCHOR)).toBe(iso)
      }),
    )
  })

  it('30 June moved a year on is still 30 June', () => {
    expect(shiftDate('2026-06-30', ANCHOR, '2027-06-21')).toBe('2027-06-30')
  })

  it('a day that is not a Monday is refused', () => {
    expect(() => shiftDate('2026-06-30', ANCHOR, '2026-06-24')).toThrow('whole weeks')
  })
})
