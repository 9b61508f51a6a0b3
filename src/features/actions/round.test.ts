import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#src/kit/dates/working-days.ts'
import { roundNames, type Round } from './due.ts'
import { countRounds, periodAt, roundsOf, type RoundSaid } from './round.ts'

const said = (periodFrom: string, state: RoundSaid['state']): RoundSaid => ({
  periodFrom,
  periodTo: periodFrom,
  state,
  note: '',
  doneOn: periodFrom,
  doneBy: null,
  doneByName: null,
  decidedByName: null,
  decisionWords: null,
})
const sinceMarch = { began: '2026-03-02', until: null, today: '2026-06-22' }

describe('the rounds of an action that repeats', () => {
  it('are its periods since the plan asked for it, the one that runs first', () => {
    const rounds = roundsOf('monthly', sinceMarch, [
      said('2026-03-01', 'accepted'),
      said('2026-05-01', 'submitted'),
    ])
    expect(rounds.map(({ name, standing }) => `${name}: ${standing}`)).toEqual([
      'June 2026: due',
      'May 2026: awaiting',
      'April 2026: missed',
      'March 2026: accepted',
    ])
    expect(countRounds(rounds)).toEqual({ due: 3, accepted: 1, missed: 1 })
  })

  it('a round that was returned is not done', () => {
    const [june, may] = roundsOf('monthly', sinceMarch, [
      said('2026-05-01', 'returned'),
      said('2026-06-01', 'returned'),
    ])
    expect([june?.standing, may?.standing]).toEqual(['due', 'missed'])
  })

  it('a period more than half gone when the plan asked does not count', () => {
    expect(roundsOf('quarterly', { ...sinceMarch, today: '2026-04-01' }, []).map(({ name }) => name)).toEqual(
      ['April to June 2026'],
    )
  })

  it('none begins after the action’s last day', () => {
    const rounds = roundsOf('monthly', { ...sinceMarch, until: '2026-04-30' }, [])
    expect(rounds.map(({ name }) => name)).toEqual(['April 2026', 'March 2026'])
  })

  it.each([
    ['weekly', '2026-06-22', '2026-06-28'],
    ['monthly', '2026-06-01', '2026-06-30'],
    ['quarterly', '2026-04-01', '2026-06-30'],
    ['termly', '2026-05-01', '2026-08-31'],
    ['six-monthly', '2026-04-01', '2026-09-30'],
    ['annual', '2026-04-01', '2027-03-31'],
  ] as const)('%s: from %s to %s, where 22 June 2026 lies', (round, from, to) => {
    expect(periodAt(round, '2026-06-22')).toEqual({ from, to })
  })

  it('each day lies in one period, and the next begins the day after it ends', () => {
    const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2015-01-01', count))
    const names = fc.constantFrom(...(Object.keys(roundNames) as Round[]))
    fc.assert(
      fc.property(names, days, (round, day) => {
        const { from, to } = periodAt(round, day)
        expect(from <= day && day <= to).toBe(true)
        expect(periodAt(round, from)).toEqual({ from, to })
        expect(periodAt(round, addDays(to, 1)).from).toBe(addDays(to, 1))
      }),
    )
  })
})
