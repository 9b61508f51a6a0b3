import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import { drawOptimism } from './optimism-drawing.tsx'
import { type OptimismLine, type Optimisms, optimismTable, optimismWords } from './optimism.ts'

const line = (
  name: string,
  [didNot, held, unchecked]: [number, number, number],
  rate: OptimismLine['rate'],
): OptimismLine => ({ name, claimed: didNot + held + unchecked, didNot, held, unchecked, rate })

const some: Optimisms = {
  council: 'Rivermere Council (invented)',
  scope: 'Improving children’s services',
  today: '2026-09-30',
  checkedFrom: '2026-07-14',
  checkedTo: '2026-09-16',
  whole: line('Whole plan', [7, 19, 20], { share: 0.269, low: 0.137, high: 0.461 }),
  themes: [
    line('1 Leadership and governance', [0, 6, 3], { share: 0, low: 0, high: 0.39 }),
    line('4 Workforce', [3, 4, 4], { share: 0.429, low: 0.158, high: 0.75 }),
    line('5 Voice and partnership', [0, 0, 6], null),
    line('2 Practice that protects', [3, 5, 4], { share: 0.375, low: 0.137, high: 0.694 }),
    line('3 Children in our care', [1, 4, 3], { share: 0.2, low: 0.036, high: 0.624 }),
  ],
}

describe('can a green be trusted?', () => {
  test('the sentence says what did not hold, and names no theme on a handful of checks', () => {
    const { says, more } = optimismWords(some)
    expect(says).toBe(
      '7 of the 26 greens that we checked did not hold up; too few were checked to tell the themes apart',
    )
    expect(more).toBe(
      '20 of the 46 greens claimed now have not been checked. Over the whole plan, between 14% and 46% would not hold.',
    )
  })

  test('a theme stands out only where its whole interval lies above the plan’s rate', () => {
    const apart = line('4 Workforce', [9, 1, 0], { share: 0.9, low: 0.6, high: 0.98 })
    expect(optimismWords({ ...some, themes: [apart] }).says).toMatch(/; 4 Workforce stands out$/u)
  })

  test('no rate is given where nobody has looked', () => {
    const none = { ...some, whole: line('Whole plan', [0, 0, 4], null), checkedFrom: null, checkedTo: null }
    expect(optimismWords(none).says).toBe('No green has been checked yet')
    expect(optimismWords(none).more).toBe('4 of the 4 greens claimed now have not been checked.')
  })

  test('the table begins with the least trustworthy and ends with the whole plan', () => {
    const { rows } = optimismTable(some)
    expect(rows.map(([name]) => name)).toEqual([
      '4 Workforce',
      '2 Practice that protects',
      '3 Children in our care',
      '1 Leadership and governance',
      '5 Voice and partnership',
      'Whole plan',
    ])
    expect(rows[0]).toEqual(['4 Workforce', 11, 7, 4, 3, '43%, between 16% and 75%'])
    expect(rows[4]?.[5]).toBe('None checked')
  })

  test.each([
    ['optimism', 960],
    ['optimism-phone', 360],
  ] as const)('%s is drawn as it was looked at', async (name, width) => {
    const drawing = render(drawOptimism(some, { width, place: 'page', id: name }))
    expect(drawing).not.toMatch(/ style=|<style|<script|NaN|undefined/u)
    await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', `${name}.svg`),
    )
  })
})
