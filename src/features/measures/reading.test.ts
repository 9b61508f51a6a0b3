import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Measure, sayValue, type Target } from './measure.ts'
import { lineOf, sayReading, sayStanding } from './measure.line.ts'
import { periodAfter, periodWith, sayPeriod } from './period.ts'
import {
  breachesRunning,
  inForce,
  isSmall,
  type Reading,
  standingOf,
  suggestResult,
  targetFor,
} from './reading.ts'
import { parseNumber, parseReading } from './reading.form.ts'

const measure: Measure = {
  id: 'm',
  number: '2.13',
  title: 'Plans on time',
  definition: 'Plans made in ten days',
  owner: null,
  unit: 'percentage',
  per: null,
  numerator: 'plans on time',
  denominator: 'plans due',
  better: 'higher',
  frequency: 'month',
  source: '',
  countsChildren: true,
  retiredOn: null,
  retiredWhy: null,
}

const aim = (fromOn: string, target: number, tolerance = 5): Target => ({
  id: fromOn,
  fromOn,
  target,
  tolerance,
  why: '',
  setByName: null,
  setAt: new Date(`${fromOn}T09:00:00Z`),
})

function reading(month: string, value: number, over: Partial<Reading> = {}): Reading {
  return {
    ...periodWith('month', `${month}-01`),
    id: `${month} ${value}`,
    measureId: 'm',
    version: 1,
    value,
    numerator: null,
    denominator: null,
    asAt: `${month}-28`,
    status: 'final',
    note: '',
    typedByName: null,
    typedAt: new Date('2026-06-01T09:00:00Z'),
    ...over,
  }
}

const targets = [aim('2025-04-01', 80)]
const of = (...readings: Reading[]) => ({ ...measure, targets, readings })

describe('periods', () => {
  test.each([
    ['month', '2026-02-14', 'February 2026', '2026-02-28'],
    ['quarter', '2026-05-31', 'April to June 2026', '2026-06-30'],
    ['year', '2026-03-31', '2025/26', '2026-03-31'],
    ['year', '2026-04-01', '2026/27', '2027-03-31'],
  ] as const)('a %s that %s lies in is %s', (frequency, day, says, to) => {
    const period = periodWith(frequency, day)
    expect(sayPeriod(frequency, period)).toBe(says)
    expect(period.to).toBe(to)
    expect(periodAfter(frequency, periodAfter(frequency, period, 7), -7)).toEqual(period)
  })
})

describe('a reading against its target', () => {
  test('is met, within tolerance or missed, and the edge counts for it', () => {
    const standings = [80, 79.9, 75, 74.9].map((value) => standingOf(of(), reading('2026-05', value)))
    expect(standings).toEqual(['met', 'near', 'near', 'missed'])
    const lower = { better: 'lower' as const, targets: [aim('2025-04-01', 10, 2)] }
    expect([10, 12, 12.1].map((value) => standingOf(lower, reading('2026-05', value)))).toEqual([
      'met',
      'near',
      'missed',
    ])
  })

  test('is judged by the target of its own time: a later one does not rewrite it', () => {
    const moved = [aim('2025-04-01', 60), aim('2026-04-01', 90)]
    expect(targetFor(moved, { to: '2026-03-31' })?.target).toBe(60)
    expect(standingOf({ better: 'higher', targets: moved }, reading('2026-03', 70))).toBe('met')
    expect(standingOf({ better: 'higher', targets: moved }, reading('2026-04', 70))).toBe('missed')
    expect(targetFor(moved, { to: '2025-03-31' })).toBeNull()
  })

  test('breaches running are counted from the latest back, and a gap ends them', () => {
    expect(breachesRunning(of(reading('2026-03', 60), reading('2026-04', 61), reading('2026-05', 62)))).toBe(
      3,
    )
    expect(breachesRunning(of(reading('2026-03', 60), reading('2026-05', 62)))).toBe(1)
    expect(breachesRunning(of(reading('2026-04', 60), reading('2026-05', 82)))).toBe(0)
  })

  test('suggests what a criterion has reached; sustained after half a year of months', () => {
    const months = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
    expect(suggestResult(of())).toBeNull()
    expect(suggestResult(of(reading('2026-05', 70)))?.result).toBe('not-met')
    expect(suggestResult(of(reading('2026-05', 78)))?.result).toBe('partly-met')
    expect(suggestResult(of(...months.slice(1).map((month) => reading(month, 90))))).toMatchObject({
      result: 'met',
      running: 5,
    })
    expect(suggestResult(of(...months.map((month) => reading(month, 90))))?.result).toBe('sustained')
  })

  test('says where it stands in a sentence, small shares by their parts', () => {
    const parts = reading('2026-05', (27 / 33) * 100, { numerator: 27, denominator: 33 })
    expect(sayReading(measure, parts)).toBe('27 of 33 (81.8%)')
    expect(sayReading(measure, { ...parts, numerator: 270, denominator: 330 })).toBe('81.8% (270 of 330)')
    const read = { measure, targets, readings: [reading('2026-04', 60), reading('2026-05', 61)] }
    expect(sayStanding(read)).toBe('It has missed its target 2 months running')
    expect(sayValue({ unit: 'rate', per: 10_000 }, 45.21)).toBe('45.2 per 10,000')
  })

  test('leaves a gap in its picture where a month was not read', () => {
    const read = { measure, targets, readings: [reading('2026-02', 60), reading('2026-05', 90)] }
    const { points } = lineOf(read, { council: 'Rivermere', today: '2026-06-22' })
    expect(points.map(({ place, missed }) => [place, missed])).toEqual([
      [0, true],
      [3, false],
    ])
  })
})

test('one to five children anywhere in a reading of children are few', () => {
  const shares = [
    [5, 30],
    [25, 30],
    [6, 30],
    [0, 30],
    [3, 4],
  ] as const
  expect(
    shares.map(([numerator, denominator]) => isSmall(measure, { value: 0, numerator, denominator })),
  ).toEqual([true, true, false, false, true])
  expect(
    isSmall({ unit: 'count', countsChildren: true }, { value: 3, numerator: null, denominator: null }),
  ).toBe(true)
  expect(
    isSmall({ unit: 'count', countsChildren: false }, { value: 3, numerator: null, denominator: null }),
  ).toBe(false)
})

test('the value in force of each period is its latest version, whatever the order they come in', () => {
  const month = fc.constantFrom('2026-01', '2026-02', '2026-03')
  const typed = fc.array(fc.tuple(month, fc.integer({ min: 0, max: 100 })), { maxLength: 20 })
  fc.assert(
    fc.property(typed, fc.nat(), (some, turn) => {
      const readings = some.map(([at, value], place) =>
        reading(at, value, { version: place + 1, id: String(place) }),
      )
      const turned = [
        ...readings.slice(turn % (readings.length + 1)),
        ...readings.slice(0, turn % (readings.length + 1)),
      ]
      const expected = new Map(some.map(([at, value]) => [`${at}-01`, value]))
      expect(new Map(inForce(turned).map(({ from, value }) => [from, value]))).toEqual(expected)
    }),
  )
})

describe('the form of a reading', () => {
  const known = { today: '2026-06-22', periods: ['2026-05-01', '2026-06-01'], read: ['2026-05-01'] }
  const good = {
    period: '2026-06-01',
    numerator: '17',
    denominator: '27',
    asAt: '5 June 2026',
    status: 'final',
    note: '',
  }
  const parse = (over: Record<string, string>, as: Measure = measure) =>
    parseReading(
      {
        values: Object.fromEntries(
          Object.entries({ ...good, ...over }).map(([name, value]) => [name, [value]]),
        ),
        files: {},
      },
      as,
      known,
    )

  test('takes the parts and works out the share', () => {
    const parsed = parse({})
    expect(parsed.ok && parsed.input).toMatchObject({
      numerator: 17,
      denominator: 27,
      value: (17 / 27) * 100,
    })
  })

  test.each([
    [{ numerator: 'many' }, '“many” is no number. Write it like 82.5'],
    [{ numerator: '28' }, '28 is more than the 27 that it is out of. Check both numbers'],
    [{ denominator: '0' }, 'Out of none there is no share to say. Leave this period without a reading'],
    [{ numerator: '-1' }, 'It cannot be less than 0. Check it'],
    [{ asAt: '5 July 2026' }, 'That day is still to come. Check it'],
    [{ asAt: '5 May 2026' }, 'That day is before the period began. Check both'],
    [{ status: 'perhaps' }, 'Choose whether it may still change'],
    [{ period: '2026-05-01' }, 'This period has a reading already. Say why it is put right: both are kept'],
    [{ period: '2031-05-01' }, 'Choose what it is a reading of'],
  ])('says of %o what to put right', (over, message) => {
    const parsed = parse(over)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.message)).toEqual([message])
  })

  test.each([
    ['percentage', '101', 'A percentage lies between 0 and 100. Check it'],
    ['count', '2.5', 'A count is a whole number. Check it'],
    ['days', '-2', 'It cannot be less than 0. Check it'],
    ['score', '', 'Write the value as a number, like 82.5'],
  ] as const)('of a %s says of “%s” what is wrong', (unit, value, message) => {
    const parsed = parse({ value }, { ...measure, unit, numerator: '', denominator: '' })
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.message)).toEqual([message])
  })

  test('understands numbers as people write them', () => {
    expect(['1,204', '82.5%', ' 7 ', '1e9', '', '12.5.1'].map(parseNumber)).toEqual([
      1204,
      82.5,
      7,
      null,
      null,
      null,
    ])
  })
})
