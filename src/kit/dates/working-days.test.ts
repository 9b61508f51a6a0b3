import { describe, expect, it } from 'vitest'
import { bankHolidaysIn } from './bank-holidays.ts'
import { sayDay, sayShortDay } from './say.ts'
import { addWorkingDays, workingDaysBetween } from './working-days.ts'

describe('bank holidays in England', () => {
  it.each([
    [2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('are those published for %i', (year, days) => {
    expect([...bankHolidaysIn(year)].sort()).toEqual(days.split(' ').map((day) => `${year}-${day}`))
  })
})

describe('working days', () => {
  it.each([
    ['2025-04-01', 15, '2025-04-24'],
    ['2025-04-01', 45, '2025-06-09'],
    ['2025-12-15', 15, '2026-01-08'],
    ['2025-12-15', 45, '2026-02-19'],
    ['2023-04-24', 15, '2023-05-17'],
    ['2024-03-28', 1, '2024-04-02'],
    ['2025-12-24', 1, '2025-12-29'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2025-04-19', 1, '2025-04-22'],
    ['2025-06-02', 20, '2025-06-30'],
    ['2025-06-02', 70, '2025-09-09'],
  ])('%s and %i more is %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to)
    expect(workingDaysBetween(from, to)).toBe(count)
  })

  it('count backwards as they count forwards', () => {
    expect(workingDaysBetween('2025-06-30', '2025-06-02')).toBe(-20)
    expect(addWorkingDays('2025-06-30', -20)).toBe('2025-06-02')
    expect(workingDaysBetween('1999-12-24', '2000-01-04')).toBe(4)
  })
})

describe('dates in words', () => {
  it('leave out the year only where it cannot be doubted', () => {
    expect(sayDay('2026-06-30')).toBe('30\u00a0June 2026')
    expect(sayShortDay('2026-06-30', '2026-06-22')).toBe('30\u00a0June')
    expect(sayShortDay('2025-06-30', '2026-06-22')).toBe('30\u00a0June 2025')
    expect(sayDay(new Date('2026-06-30T23:30:00Z'))).toBe('1\u00a0July 2026')
  })
})
