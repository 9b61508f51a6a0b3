import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changesSince,
  dueNext,
  withoutReport,
  isOverdue,
  isSince,
  movedEarlier,
  movedSince,
  redAndAmber,
} from './highlight.ts'
import {
  frontDoor,
  frontDoorReport as report,
  sampleAction,
} from '#src/features/reports/samples/front-door.ts'

const refs = (actions: readonly { ref: string }[]) => actions.map((action) => action.ref)

describe('What a board looks at first', () => {
  it('is red before amber, and then what has slipped furthest', () => {
    expect(refs(redAndAmber(frontDoor.actions))).toEqual(['3.1.2', '3.3.1', '3.2.3'])
  })

  it('is which dates moved since the last report, furthest first, each in one list only', () => {
    expect(refs(movedSince(report, frontDoor.actions).map(({ action }) => action))).toEqual([
      '3.3.1',
      '3.1.2',
      '3.3.2',
    ])
    expect(refs(movedEarlier(report, frontDoor.actions))).toEqual(['3.2.3'])
  })

  it('shows only the moves since the last report, with all of them counted', () => {
    const twice = movedSince(report, frontDoor.actions).find(({ action }) => action.ref === '3.1.2')
    expect([twice?.moves.length, twice?.action.moves.length]).toEqual([1, 2])
  })

  it('is who gave no report, longest silent first', () => {
    const quiet = [
      sampleAction('1.1', 'A', 'Ann Lowe', { confidence: 'no-report', lastReportOn: '2026-05-12' }),
      sampleAction('1.2', 'B', 'Ann Lowe', { confidence: 'no-report', lastReportOn: null }),
      sampleAction('1.3', 'C', 'Ann Lowe', { confidence: 'no-report', lastReportOn: '2026-04-01' }),
    ]
    expect(refs(withoutReport(quiet))).toEqual(['1.2', '1.3', '1.1'])
  })

  it('is what is due next, the overdue first, and nothing already sent for acceptance', () => {
    const late = sampleAction('3.9', 'Late', 'Ann Lowe', {
      due: { written: '1 June 2026', on: '2026-06-01' },
    })
    const next = dueNext(report, [...frontDoor.actions, late])
    expect(refs(next)).toEqual(['3.9', '3.1.2', '3.2.2', '3.2.3', '3.2.4', '3.3.1', '3.3.2'])
    expect(isOverdue(report, late)).toBe(true)
    expect(next.filter((action) => isOverdue(report, action))).toHaveLength(1)
  })

  it('is what happened, in the order in which an action climbs', () => {
    expect(changesSince(report, frontDoor.actions).map(({ change }) => change.kind)).toEqual([
      'embedding',
      'submitted',
      'started',
    ])
  })

  it('puts 3.10 after 3.9', () => {
    const two = ['3.10', '3.9'].map((ref) => sampleAction(ref, 'A', 'Ann Lowe', { confidence: 'red' }))
    expect(refs(redAndAmber(two))).toEqual(['3.9', '3.10'])
  })
})

describe('Since the last report', () => {
  it('begins the day after it, ends on the as-at day, and counts a day once in a run of reports', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 4, maxLength: 4 }), (days) => {
        const [first = '', event = '', ...rest] = days.toSorted()
        const ends = [event, ...rest].toSorted()
        const reports = ends.map((end, at) => ({
          ...report,
          previousOn: at === 0 ? first : (ends[at - 1] ?? null),
          asAt: `${end}T10:00:00Z`,
        }))
        expect(reports.filter((one) => isSince(one, { on: event }))).toHaveLength(1)
      }),
    )
  })

  it('counts what happened later on the day of the last report, and once', () => {
    const at = '2026-05-06T17:00:00.000Z'
    const before = { ...report, previousOn: '2026-03-25', previousAt: '2026-03-25T17:00:00.000Z', asAt: at }
    const next = { ...report, previousOn: '2026-05-06', previousAt: at }
    const move = { on: '2026-05-06', at: '2026-05-06T17:30:00.000Z' }
    expect([before, next].map((one) => isSince(one, move))).toEqual([false, true])
  })

  it('reads the as-at day in London, where it is already tomorrow late on a summer evening', () => {
    expect(isSince({ ...report, asAt: '2026-06-22T23:30:00Z' }, { on: '2026-06-23' })).toBe(true)
  })
})
