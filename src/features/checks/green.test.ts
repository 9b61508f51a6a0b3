import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '#src/features/actions/index.ts'
import { drawFrom, drawSize, type GreenOutcome, greensOf, optimismOf } from './green.ts'

const action = (change: Partial<Action>) =>
  ({
    id: 'a',
    themeId: 't',
    position: 0,
    state: 'in-progress',
    confidence: 'green',
    confidenceAt: new Date('2026-06-10T09:00:00Z'),
    ...change,
  }) as Action

describe('the greens of a plan', () => {
  const claims = (change: Partial<Action>) =>
    greensOf([action(change)], '2026-05-25').map(({ claim }) => claim)

  it('are those rated green within the cycle, and those said to last', () => {
    expect(claims({})).toEqual(['on-track'])
    expect(claims({ state: 'embedding', confidence: null })).toEqual(['lasting'])
    expect(claims({ state: 'embedded', confidence: null })).toEqual(['lasting'])
  })

  it('are not last month’s, nor amber ones, nor what is only delivered', () => {
    expect(claims({ confidenceAt: new Date('2026-05-01T09:00:00Z') })).toEqual([])
    expect(claims({ confidence: 'amber' })).toEqual([])
    expect(claims({ state: 'complete' })).toEqual([])
  })
})

describe('a draw', () => {
  const list = Array.from({ length: 24 }, (_one, at) => `action ${at}`)

  it('is the same again from the same seed, and another from another', () => {
    const june = drawFrom(list, 'rivermere 2026-06', 5)
    expect(drawFrom(list, 'rivermere 2026-06', 5)).toEqual(june)
    expect(drawFrom(list, 'rivermere 2026-07', 5)).not.toEqual(june)
    // Kept as it fell, so that a change of the lot is noticed: draws of past months must stay provable.
    expect(june).toEqual(['action 12', 'action 17', 'action 16', 'action 13', 'action 21'])
  })

  it('takes each at most once, and no more than there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 30 }), (seed, size) => {
        const drawn = drawFrom(list, seed, size)
        expect(new Set(drawn).size).toBe(Math.min(size, list.length))
      }),
    )
  })

  it('favours nobody: over many months each comes up about as often', () => {
    const times = new Map<string, number>()
    for (let month = 0; month < 2400; month += 1)
      for (const one of drawFrom(list, `rivermere ${month}`, 5)) times.set(one, (times.get(one) ?? 0) + 1)
    expect(times.size).toBe(list.length)
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(90)
  })

  it.each([
    [0, 0],
    [2, 2],
    [8, 3],
    [24, 5],
    [90, 10],
  ])('of %i greens takes %i', (greens, size) => {
    expect(drawSize(greens)).toBe(size)
  })
})

describe('the over-optimism rate', () => {
  const some = (outcome: GreenOutcome | null, count: number) =>
    Array.from({ length: count }, () => ({ outcome }))

  it('is the share of those checked that did not hold, with its interval', () => {
    const { checked, held, didNot, rate } = optimismOf(
      [...some('confirmed', 4), ...some('contradicted', 3), ...some(null, 4)],
      11,
    )
    expect([checked, held, didNot]).toEqual([7, 4, 3])
    const percent = [rate?.share, rate?.low, rate?.high].map((one) => Math.round((one ?? 0) * 100))
    expect(percent).toEqual([43, 16, 75])
  })

  it('admits that none of six is not none at all', () => {
    expect(Math.round((optimismOf(some('confirmed', 6), 9).rate?.high ?? 0) * 100)).toBe(39)
  })

  it('is not given where none was checked', () => {
    expect(optimismOf(some(null, 6), 6).rate).toBeNull()
  })
})
