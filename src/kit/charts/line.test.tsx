import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import { drawLine } from './line-drawing.tsx'
import { type Line, type LinePoint, lineWords, scaleMarks } from './line.ts'

function point(place: number, value: number, over: Partial<LinePoint> = {}): LinePoint {
  return {
    place,
    value,
    period: `Month ${place}`,
    said: `${value}%`,
    provisional: false,
    target: 90,
    saidTarget: '90%',
    missed: value < 90,
    ...over,
  }
}

function lineOf(points: LinePoint[]): Line {
  return {
    council: 'Rivermere',
    name: 'Plans on time',
    today: '2026-06-22',
    higherIsBetter: true,
    often: 'Every month',
    source: 'The tracker',
    finding: 'It has missed its target 2 months running',
    say: (value) => `${value}%`,
    points,
  }
}

const wide = { width: 960, place: 'page', id: 'line-w' } as const

describe('a number over time', () => {
  const line = lineOf([point(1, 64), point(2, 91), point(4, 82, { provisional: true })])

  test('says how it began and where it is, which way is better, and what a hollow point is', () => {
    const { more, sub, foot } = lineWords(line)
    expect(more).toBe('It was 64% in Month 1 and is 82% in Month 4.')
    expect(sub).toBe(
      'Every month. Higher is better. The dashed line is the target; a ringed point misses it. A hollow point may still change.',
    )
    expect(foot).toContain('Source: The tracker.')
  })

  test('is drawn with its first and last values and its target, and a gap where a period has none', () => {
    const drawn = render(drawLine(line, wide))
    expect(drawn).toContain('>64%<')
    expect(drawn).toContain('>82%<')
    expect(drawn).toContain('Target 90%')
    // Two runs: the first two months, and the last by itself.
    expect(drawn.match(/stroke-width="3"/g)).toHaveLength(2)
    expect(drawn.match(/r="9"/g)).toHaveLength(2)
  })

  test('is drawn of one point, and of none, without a number that is none', () => {
    for (const points of [[], [point(3, 0)]])
      expect(render(drawLine(lineOf(points), wide))).not.toMatch(/NaN|Infinity/)
  })

  test('its scale holds every value, between 2 and 9 round marks', () => {
    const values = fc.array(fc.double({ min: -5_000, max: 90_000, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(values, (some) => {
        const marks = scaleMarks(some.map((value) => Math.round(value * 10) / 10))
        expect(marks.length).toBeGreaterThanOrEqual(2)
        expect(marks.length).toBeLessThanOrEqual(9)
        for (const value of some) {
          expect(value).toBeGreaterThanOrEqual((marks[0] ?? 0) - 0.1)
          expect(value).toBeLessThanOrEqual((marks.at(-1) ?? 0) + 0.1)
        }
      }),
    )
  })
})
