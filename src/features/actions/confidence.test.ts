import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBetter, suggestConfidence } from './confidence.ts'

const today = '2026-06-22'
const action = {
  state: 'in-progress',
  dueOn: '2026-09-30',
  lastUpdateAt: new Date('2026-06-10T09:00:00Z'),
  stateSince: new Date('2026-01-12T09:00:00Z'),
} as const
const nothing = { askedLater: null, returns: 0, missedMilestones: 0 }

describe('the confidence that the record suggests', () => {
  it('is green where nothing speaks against the date', () => {
    expect(suggestConfidence(action, nothing, today).confidence).toBe('green')
  })

  it('is red where the date has passed, and says by how much', () => {
    expect(suggestConfidence({ ...action, dueOn: '2026-06-18' }, nothing, today)).toEqual({
      confidence: 'red',
      because: ['Its date passed 2 working days ago.'],
    })
  })

  it('is amber where a later date is asked for, red where it is more than twenty working days later', () => {
    expect(suggestConfidence(action, { ...nothing, askedLater: 20 }, today).confidence).toBe('amber')
    expect(suggestConfidence(action, { ...nothing, askedLater: 21 }, today)).toEqual({
      confidence: 'red',
      because: ['A date 21 working days later is asked for.'],
    })
  })

  it('is amber after silence, two returns or a missed milestone, and names each', () => {
    const quiet = { ...action, lastUpdateAt: new Date('2026-05-01T09:00:00Z') }
    const { confidence, because } = suggestConfidence(
      quiet,
      { askedLater: null, returns: 2, missedMilestones: 1 },
      today,
    )
    expect(confidence).toBe('amber')
    expect(because).toEqual([
      'Nothing was heard of it for 34 working days.',
      'It was returned 2 times since it was last accepted.',
      'The day of 1 milestone has passed, and it is not met.',
    ])
  })

  it('never gets better by worse facts, and always says why', () => {
    const facts = fc.record({
      askedLater: fc.option(fc.integer({ min: -60, max: 200 })),
      returns: fc.nat(5),
      missedMilestones: fc.nat(5),
    })
    fc.assert(
      fc.property(facts, fc.nat(3), (known, more) => {
        const before = suggestConfidence(action, known, today)
        const after = suggestConfidence(
          action,
          { ...known, returns: known.returns + more, missedMilestones: known.missedMilestones + more },
          today,
        )
        expect(before.because.length).toBeGreaterThan(0)
        expect(isBetter(after.confidence, before.confidence)).toBe(false)
      }),
    )
  })
})
