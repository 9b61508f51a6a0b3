import { describe, expect, it } from 'vitest'
import { clockSettingsIn, dutiesOf, isPressing, usualClocks } from './clock.ts'
import type { InspectionWithJudgements } from './inspection.ts'
import { judgementSetOn } from './judgement-set.ts'
import { authorityName } from './outcome.ts'

const letter: InspectionWithJudgements = {
  id: 'a',
  kind: 'focused',
  authority: 'Rivermere',
  startedOn: '2025-05-06',
  endedOn: '2025-05-07',
  publishedOn: null,
  receivedOn: '2025-06-02',
  leadInspector: null,
  sourceId: 'b',
  importId: null,
  importedFrom: null,
  state: 'live',
  draftSentOn: null,
  finalSentOn: null,
  rev: 0,
  judgements: [],
  findings: { all: 2, priority: 2, answered: 0 },
}
const days = (inspection = letter, settings = usualClocks, today = '2025-06-16') =>
  dutiesOf(inspection, settings, today).map(({ dueOn }) => dueOn)

describe('the clocks after a report', () => {
  it('A25: a letter received on 2 June 2025 with two priority actions wants a draft by 30 June and the plan by 9 September', () => {
    expect(days()).toEqual(['2025-06-30', '2025-09-09'])
  })

  it('both move by the same rule where the council counts from the day after receipt', () => {
    expect(days(letter, { ...usualClocks, from: 'day-after' })).toEqual(['2025-07-01', '2025-09-10'])
  })

  it('count from the day of publication where nobody says when it was received', () => {
    expect(days({ ...letter, receivedOn: null, publishedOn: '2025-06-02' })).toEqual(days())
    expect(days({ ...letter, receivedOn: null })).toEqual([])
  })

  it('take the lengths that the council has set', () => {
    const set = clockSettingsIn({ inspectionClocks: { draftDays: 15 } })
    expect(set).toEqual({ draftDays: 15, finalDays: 70, from: 'receipt' })
    expect(days(letter, set)[0]).toBe('2025-06-23')
  })

  it('ask for a draft only after Inadequate or a priority action, and for nothing where nothing was found', () => {
    const judged = { key: 'leaders', title: 'Leaders', grade: 'Requires improvement to be good' }
    const calm = { ...letter, judgements: [judged], findings: { all: 4, priority: 0, answered: 0 } }
    const owed = (one: InspectionWithJudgements) =>
      dutiesOf(one, usualClocks, '2025-06-16').map(({ isOwed }) => isOwed)
    expect(owed(calm)).toEqual([false, true])
    expect(owed({ ...calm, judgements: [{ ...judged, grade: 'Inadequate' }] })).toEqual([true, true])
    expect(days({ ...letter, findings: { all: 0, priority: 0, answered: 0 } })).toEqual([])
  })

  it('press within ten working days and while lately overdue, until what is owed was sent', () => {
    const pressing = (today: string, inspection = letter) =>
      dutiesOf(inspection, usualClocks, today)
        .filter(isPressing)
        .map(({ name }) => name)
    expect(pressing('2025-06-13')).toEqual([])
    expect(pressing('2025-06-16')).toEqual(['draft'])
    expect(pressing('2025-07-08')).toEqual(['draft'])
    expect(pressing('2025-07-08', { ...letter, draftSentOn: '2025-06-27' })).toEqual([])
    expect(pressing('2027-07-08')).toEqual([])
  })
})

describe('judgements by the set of their time', () => {
  it.each([
    ['2026-04-01', false, 'care-leavers'],
    ['2026-03-31', true, 'care-leavers'],
    ['2022-12-31', true, 'children-in-care-and-care-leavers'],
    ['2015-03-03', true, 'adoption'],
  ])('%s', (day, overall, key) => {
    const keys = judgementSetOn(day)?.keys ?? []
    expect(keys.includes('overall-effectiveness')).toBe(overall)
    expect(keys).toContain(key)
  })

  it('before November 2013 there is no set that is known', () => {
    expect(judgementSetOn('2012-05-01')).toBeNull()
  })
})

describe('a council’s name', () => {
  it.each([
    ['Rivermere Council', 'Rivermere'],
    ['London Borough of Eastfield', 'Eastfield'],
    ['Kelby and Wrayton Council', 'Kelby & Wrayton'],
    ['Aldport, City of', 'City of Aldport Council'],
  ])('%s is %s', (one, other) => expect(authorityName(one)).toBe(authorityName(other)))
})
