import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#src/kit/dates/working-days.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { chances, type Dated, forecastOf } from './forecast.ts'
import { drawSlip, slipsOf } from './slips.ts'

const began = '2025-04-01'
const today = '2026-04-01'

/** A made-up plan whose every delivery is known: some on time, the rest late by a long-tailed chance. */
function simulated(seed: number, meanLate: number): { dated: Dated[]; finished: string } {
  const chance = chances(seed)
  const actions = Array.from({ length: 60 }, (_, at) => {
    const firstDueOn = addDays(began, 30 + Math.floor(chance() * 520))
    const slip = chance() < 0.4 ? 0 : Math.ceil(-Math.log(chance()) * meanLate)
    return { themeId: `theme ${at % 4}`, firstDueOn, deliveredOn: addDays(firstDueOn, slip) }
  })
  const finished = actions.map(({ deliveredOn }) => deliveredOn).reduce((a, b) => (a > b ? a : b))
  const dated = actions.map(({ themeId, firstDueOn, deliveredOn }) => ({
    themeId,
    firstDueOn,
    dueOn: firstDueOn,
    open: deliveredOn > today,
    acceptedOn: deliveredOn > today ? null : deliveredOn,
  }))
  return { dated, finished }
}

describe('a forecast, held against plans whose end is known', () => {
  const plans = [20, 60, 120].flatMap((meanLate) =>
    Array.from({ length: 120 }, (_, at) => ({ ...simulated(meanLate * 1000 + at, meanLate), meanLate })),
  )
  const held = plans.map(({ dated, finished, meanLate }, at) => {
    const { finish } = forecastOf(dated, today, at)
    if (finish === null) throw new Error('There was enough to reckon from')
    return { meanLate, finished, ...finish }
  })

  it.each([20, 60, 120])(
    'holds the true end within its range about eight times in ten (late by %s days)',
    (late) => {
      const those = held.filter(({ meanLate }) => meanLate === late)
      const within = those.filter(({ from, to, finished }) => from <= finished && finished <= to).length
      expect(within / those.length).toBeGreaterThan(0.68)
      expect(within / those.length).toBeLessThan(0.92)
    },
  )

  it('is not always too soon, nor always too late', () => {
    const later = held.filter(({ likely, finished }) => finished > likely).length
    expect(later / held.length).toBeGreaterThan(0.38)
    expect(later / held.length).toBeLessThan(0.62)
  })

  it('is far nearer the true end than the dates in the plan', () => {
    const off = (day: (one: (typeof held)[number]) => string) =>
      held.reduce((sum, one) => sum + Math.abs(daysBetween(day(one), one.finished)), 0) / held.length
    expect(off(({ likely }) => likely)).toBeLessThan(off(({ asDated }) => asDated) * 0.7)
  })
})

describe('what a forecast is made of', () => {
  it('says nothing where fewer than eight actions were delivered', () => {
    const { dated } = simulated(1, 60)
    const few = [...dated.filter(({ open }) => !open).slice(0, 7), ...dated.filter(({ open }) => open)]
    expect(forecastOf(few, today, 1).finish).toBeNull()
    expect(forecastOf(dated, today, 1).finish).not.toBeNull()
  })

  it('is the same whenever it is asked on one day', () => {
    const { dated } = simulated(2, 60)
    expect(forecastOf(dated, today, 9)).toEqual(forecastOf(dated, today, 9))
  })

  it('never ends before the dates in force, nor before today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (seed) => {
        const { finish } = forecastOf(simulated(seed, 45).dated, today, seed)
        if (finish === null) return
        expect(finish.from >= today && finish.from >= finish.asDated).toBe(true)
        expect(finish.from <= finish.likely && finish.likely <= finish.to).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('does not forget the actions that nobody has delivered yet', () => {
    const delivered = Array.from({ length: 10 }, () => ({
      firstDueOn: '2026-01-01',
      acceptedOn: '2026-01-11',
    }))
    const open = Array.from({ length: 30 }, () => ({ firstDueOn: '2025-10-01', acceptedOn: null }))
    const all = slipsOf([...delivered, ...open], today)
    if (all === null) throw new Error('There was enough to reckon from')
    // Three in four have been open far longer than ten days.
    expect(drawSlip(all, 0, 0.5)).toBeGreaterThan(100)
  })

  it('draws the slips that were seen, as often as they were seen', () => {
    const seen = [0, 0, 0, 0, 0, 10, 10, 10, 50, 90].flatMap((slip) =>
      Array.from({ length: 8 }, () => ({
        firstDueOn: '2025-10-01',
        acceptedOn: addDays('2025-10-01', slip),
      })),
    )
    const slips = slipsOf(seen, today)
    if (slips === null) throw new Error('There was enough to reckon from')
    const drawn = [0.95, 0.55, 0.45, 0.25, 0.15, 0.05].map((chance) => drawSlip(slips, 0, chance))
    expect(drawn).toEqual([0, 0, 10, 10, 50, 90])
  })
})
