import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isWorkingDay } from '#src/kit/dates/working-days.ts'
import {
  askedIn,
  cycleLengths,
  periodBefore,
  periodOf,
  type UpdateCycle,
  updateOwed,
  usualCycle,
} from './cycle.ts'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const action = (begun: string, heard: string | null) => ({
  state: 'in-progress' as const,
  stateSince: at(begun),
  lastUpdateAt: heard === null ? null : at(heard),
})

describe('a round of updates', () => {
  it('is a month, due on its last working day and asked for ten working days before', () => {
    expect(periodOf(usualCycle, '2026-06-22')).toEqual({
      from: '2026-06-01',
      to: '2026-06-30',
      askedOn: '2026-06-16',
      dueOn: '2026-06-30',
    })
  })

  it('is due before a weekend and before a bank holiday that ends its month', () => {
    expect(periodOf(usualCycle, '2026-05-10').dueOn).toBe('2026-05-29')
    expect(periodOf(usualCycle, '2024-03-10').dueOn).toBe('2024-03-28')
  })

  it('may be due some working days earlier, for a board that meets at the month’s end', () => {
    expect(periodOf({ every: 'month', daysBeforeEnd: 5 }, '2026-06-22').dueOn).toBe('2026-06-23')
  })

  it('may be a quarter or a fortnight from Monday to Sunday', () => {
    const quarter = periodOf({ every: 'quarter', daysBeforeEnd: 0 }, '2026-06-22')
    expect([quarter.from, quarter.to]).toEqual(['2026-04-01', '2026-06-30'])
    const fortnight = periodOf({ every: 'fortnight', daysBeforeEnd: 0 }, '2026-06-22')
    expect(new Date(fortnight.from).getUTCDay()).toBe(1)
    expect(addDays(fortnight.from, 13)).toBe(fortnight.to)
  })

  it('follows the one before without a gap, and is due within itself on a working day', () => {
    const cycles = fc.record({
      every: fc.constantFrom(...cycleLengths),
      daysBeforeEnd: fc.integer({ min: 0, max: 5 }),
    })
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1999-06-01', count))
    fc.assert(
      fc.property(cycles, days, (cycle: UpdateCycle, day) => {
        const period = periodOf(cycle, day)
        expect(period.from <= day && day <= period.to).toBe(true)
        expect(addDays(periodBefore(cycle, period).to, 1)).toBe(period.from)
        expect(isWorkingDay(period.dueOn)).toBe(true)
        expect(period.dueOn >= period.from && period.dueOn <= period.to).toBe(true)
        expect(period.askedOn < period.dueOn).toBe(true)
      }),
    )
  })
})

describe('an update is owed', () => {
  const owedOn = (today: string, begun: string, heard: string | null) =>
    updateOwed(action(begun, heard), usualCycle, today)

  it('from ten working days before it is due, when none was given this month', () => {
    expect(owedOn('2026-06-15', '2026-02-02', '2026-05-27')).toBeNull()
    expect(owedOn('2026-06-16', '2026-02-02', '2026-05-27')?.workingDaysLate).toBe(-10)
    expect(owedOn('2026-06-30', '2026-02-02', '2026-05-27')?.workingDaysLate).toBe(0)
  })

  it('no longer, once one was given in the month', () => {
    expect(owedOn('2026-06-22', '2026-02-02', '2026-06-03')).toBeNull()
  })

  it('and late, when a month went by without one', () => {
    const found = owedOn('2026-06-03', '2026-02-02', '2026-04-20')
    expect([found?.period.dueOn, found?.workingDaysLate]).toEqual(['2026-05-29', 3])
  })

  it('not for a month in which work began after updates were asked for', () => {
    expect(owedOn('2026-06-25', '2026-06-18', null)).toBeNull()
    expect(owedOn('2026-07-20', '2026-06-18', null)?.period.dueOn).toBe('2026-07-31')
  })

  it('by nobody whose action has not begun, is paused, or is delivered', () => {
    for (const state of ['not-started', 'paused', 'submitted', 'complete'] as const)
      expect(updateOwed({ ...action('2026-01-05', null), state }, usualCycle, '2026-06-29')).toBeNull()
  })
})

describe('an action is asked in a round', () => {
  it.each([
    ['once updates are asked for', '2026-06-16', '2026-02-02', true],
    ['not before', '2026-06-15', '2026-02-02', false],
    ['not where work began later', '2026-06-25', '2026-06-18', false],
  ])('%s', (_says, today, begun, asked) => {
    expect(askedIn(action(begun, '2026-06-10'), usualCycle, today) !== null).toBe(asked)
  })
})
