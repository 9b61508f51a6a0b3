import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quartersRunning } from './quarters.ts'

const piece = (
  family: 'data' | 'audit' | 'voice' | 'delivery',
  datedOn: string,
  period?: [string, string],
) => ({
  family,
  direction: 'supports' as const,
  datedOn,
  periodFrom: period?.[0] ?? null,
  periodTo: period?.[1] ?? null,
})

describe('quarters running that a family of evidence speaks for', () => {
  it('two audits in following quarters are two; two in one quarter are one', () => {
    expect(quartersRunning([piece('audit', '2026-03-31'), piece('audit', '2026-04-01')]).audit).toBe(2)
    expect(quartersRunning([piece('audit', '2026-04-01'), piece('audit', '2026-06-30')]).audit).toBe(1)
  })

  it('a gap of a quarter breaks the run', () => {
    expect(quartersRunning([piece('voice', '2025-11-01'), piece('voice', '2026-05-01')]).voice).toBe(1)
  })

  it('a series speaks for each quarter that it covers whole, and for the one in which it ends', () => {
    expect(quartersRunning([piece('data', '2026-07-02', ['2026-01-01', '2026-06-30'])]).data).toBe(2)
    expect(quartersRunning([piece('data', '2026-04-05', ['2026-03-28', '2026-04-03'])]).data).toBe(1)
  })

  it('what contradicts, and what shows delivery only, never counts', () => {
    const against = { ...piece('data', '2026-03-31'), direction: 'contradicts' as const }
    expect(quartersRunning([against, piece('delivery', '2026-06-30')])).toEqual({
      data: 0,
      audit: 0,
      voice: 0,
    })
  })

  it('more evidence never makes it fewer', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    const some = fc.array(
      day.map((at) => piece('audit', at.toISOString().slice(0, 10))),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(some, some, (first, more) => {
        expect(quartersRunning([...first, ...more]).audit).toBeGreaterThanOrEqual(
          quartersRunning(first).audit,
        )
      }),
    )
  })
})
