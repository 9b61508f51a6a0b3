import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { shortDay, spanInWords } from './days.ts'
import { invented } from './timeline.example.ts'
import { drawTimeline } from './timeline-drawing.tsx'
import {
  isLate,
  movesAskedLate,
  overdueDays,
  slipDays,
  slipInWords,
  type TimelineAction,
  timelineTable,
  timelineWords,
} from './timeline.ts'

function action(over: Partial<TimelineAction>): TimelineAction {
  return {
    ref: '1',
    text: 'A thing',
    lead: 'Someone',
    dates: [{ date: '2026-06-30', askedOn: null }],
    state: 'open',
    doneOn: null,
    ...over,
  }
}

describe('have the dates held?', () => {
  test('the sentence names how many are late against the first date, the worst, the middle slip and what is overdue', () => {
    const { says, more } = timelineWords(invented)
    expect(says).toBe(
      '6 of 9 actions are later than first promised; “Chronology on every open child’s record” has moved 3 times and is 17 months late',
    )
    expect(more).toBe(
      'The middle slip of the late ones is 8 months. One is past its current date: 2.4 by 6 weeks.',
    )
  })

  test('says so when every date has held, and when there is none', () => {
    const held = { ...invented, actions: invented.actions.filter((one) => !isLate(one, invented.today)) }
    expect(timelineWords(held).says).toBe('All 3 dates have held')
    expect(timelineWords({ ...invented, actions: [action({ dates: [] })] })).toMatchObject({
      says: 'No action here has a date yet',
      more: '1 action has no date.',
    })
  })

  test('an overdue open action counts to today; one awaiting acceptance never does', () => {
    expect(slipDays(action({}), '2026-07-30')).toBe(30)
    expect(overdueDays(action({}), '2026-07-30')).toBe(30)
    expect(slipDays(action({ state: 'awaiting' }), '2026-07-30')).toBe(0)
    expect(overdueDays(action({ state: 'awaiting' }), '2026-07-30')).toBe(0)
    expect(overdueDays(action({ ongoing: true }), '2026-07-30')).toBe(0)
  })

  test('a move is asked late when its date had already gone', () => {
    const dates = [
      { date: '2026-03-31', askedOn: null },
      { date: '2026-05-29', askedOn: '2026-04-02' },
      { date: '2026-06-30', askedOn: '2026-05-20' },
    ]
    expect(movesAskedLate(action({ dates }))).toBe(1)
  })

  test('the table has every action, late or not, in the order drawn', () => {
    const { rows } = timelineTable(invented)
    expect(rows.map(([name]) => String(name).slice(0, 3))).toEqual([
      '2.2',
      '2.4',
      '2.6',
      '2.5',
      '2.9',
      '2.1',
      '2.3',
      '2.7',
      '2.8',
    ])
    expect(rows.map((row) => row[7])).toEqual([505, 318, 242, 213, 0, 227, 171, -21, -30])
    expect(rows.map((row) => row[8])).toEqual([352, 218, 168, 148, 0, 159, 120, -13, -21])
    expect(rows.map((row) => row[9])).toEqual([0, 45, 0, 0, 0, 0, 0, 0, 0])
  })

  test('is drawn for a page and for a phone', async () => {
    await expect(golden(960, 'timeline-w')).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', 'timeline.svg'),
    )
    await expect(golden(360, 'timeline-p')).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', 'timeline-phone.svg'),
    )
  })
})

describe('any plan at all', () => {
  const day = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays('2026-09-14', days))
  const any = fc.record({
    ref: fc.string({ maxLength: 8 }),
    text: fc.string({ maxLength: 200 }),
    lead: fc.string({ maxLength: 80 }),
    dates: fc.array(fc.record({ date: day, askedOn: fc.option(day) }), { maxLength: 6 }),
    state: fc.constantFrom('open', 'awaiting', 'done'),
    doneOn: fc.option(day),
  })

  test('words and drawing agree on who is late, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 18 }), fc.constantFrom(960, 360), (actions, width) => {
        const timeline = { ...invented, actions }
        const late = actions.filter((one) => isLate(one, invented.today))
        const words = timelineWords(timeline)
        expect(words.says.startsWith(`${late.length} of`)).toBe(late.length > 0)
        for (const one of late) expect(slipInWords(one, invented.today)).toMatch(/ late$/)
        const svg = render(drawTimeline(timeline, { width, place: 'page', id: 'x' }))
        expect(svg).not.toMatch(/NaN|Infinity|style=/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('days', () => {
  test('are counted across the change of the clocks and leap years', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(shortDay('2026-09-04')).toBe('4 Sep 2026')
  })

  test('are said as weeks under nine weeks, then months', () => {
    expect([1, 6, 45, 62, 63, 505].map(spanInWords)).toEqual([
      '1 day',
      '6 days',
      '6 weeks',
      '9 weeks',
      '2 months',
      '17 months',
    ])
  })
})

function golden(width: number, id: string): string {
  return `${render(drawTimeline(invented, { width, place: 'page', id })).replaceAll('><', '>\n<')}\n`
}
