import { describe, expect, it } from 'vitest'
import { leastDaysIn, openDays, stageOf, warningsOf } from './consultation.ts'
import { stepsFor } from './version-life.ts'
import { whatIsMissing } from './version-needs.ts'
import { nextNumbers } from './version.ts'

describe('a consultation', () => {
  it.each([
    ['2026-06-08', '2026-06-19', 10],
    ['2026-06-08', '2026-06-08', 1],
    ['2026-06-06', '2026-06-07', 0],
    // The May bank holiday is no working day.
    ['2026-05-25', '2026-06-05', 9],
  ])('from %s to %s is open for %i working days, both ends counted', (opens, closes, days) => {
    expect(openDays(opens, closes)).toBe(days)
  })

  it('is warned of where it is short, and where the decision is taken already', () => {
    const days = { opensOn: '2026-06-08', closesOn: '2026-06-12' }
    const enough = { ...days, closesOn: '2026-06-19' }
    expect(warningsOf(enough, { state: 'draft-frozen', leastDays: 10 })).toEqual([])
    expect(warningsOf(days, { state: 'draft-frozen', leastDays: 10 })).toHaveLength(1)
    expect(warningsOf(enough, { state: 'approved', leastDays: 10 })[0]).toContain('Gunning')
    expect(warningsOf(days, { state: 'published', leastDays: 10 })).toHaveLength(2)
    expect(warningsOf(days, { state: 'draft-frozen', leastDays: 5 })).toEqual([])
  })

  it('goes from planned to open to being answered, by its days, and is over when it is closed off', () => {
    const days = { opensOn: '2026-06-08', closesOn: '2026-06-19', closedAt: null }
    expect(['2026-06-07', '2026-06-08', '2026-06-19', '2026-06-20'].map((day) => stageOf(days, day))).toEqual(
      ['planned', 'open', 'open', 'answering'],
    )
    expect(stageOf({ ...days, closedAt: new Date() }, '2026-06-20')).toBe('reported')
  })

  it('lasts as the council has set, and ten working days where it has set nothing sensible', () => {
    expect([{}, { consultationLeastDays: 20 }, { consultationLeastDays: 'many' }].map(leastDaysIn)).toEqual([
      10, 20, 10,
    ])
  })
})

describe('the steps of a version', () => {
  const deeds = (...asked: Parameters<typeof stepsFor>) => stepsFor(...asked).map(({ deed }) => deed)

  it('are the programme manager’s until the board decides, and the board’s then', () => {
    expect(deeds('working', ['programme-manager'])).toEqual(['freeze', 'abandon'])
    expect(deeds('working', ['chair', 'board-member'])).toEqual([])
    expect(deeds('for-approval', ['programme-manager'])).toEqual(['return'])
    expect(deeds('for-approval', ['board-member'])).toEqual(['approve', 'return', 'reject'])
    expect(deeds('approved', ['board-member'])).toEqual([])
    expect(deeds('approved', ['chair'])).toEqual(['publish'])
    expect(deeds('published', ['programme-manager', 'chair', 'board-member'])).toEqual([])
  })

  it('ask for what is missing, each in a sentence that says where it is put right', () => {
    const [approve] = stepsFor('for-approval', ['chair'])
    const facts = { versionId: 'v', frozenBy: 'seun', consultation: null, unanswered: 2, withoutFate: 1 }
    const missing = whatIsMissing(approve ?? { needs: [] }, facts, { personId: 'seun', today: '2026-06-22' })
    expect(missing.map(({ need }) => need)).toEqual(['not-who-froze', 'comments-answered', 'fates-given'])
    expect(missing.at(-1)?.href).toBe('/versions/v/fates')
    const clean = { ...facts, unanswered: 0, withoutFate: 0 }
    expect(whatIsMissing(approve ?? { needs: [] }, clean, { personId: 'jocelyn', today: '' })).toEqual([])
  })
})

describe('the number of the next version', () => {
  it('is 1.0 first, then a change of the last or a new plan', () => {
    expect(nextNumbers([])).toEqual({ change: null, anew: '1.0' })
    const versions = [
      { major: 1, minor: 9 },
      { major: 1, minor: 10 },
    ]
    expect(nextNumbers(versions)).toEqual({ change: '1.11', anew: '2.0' })
  })
})
