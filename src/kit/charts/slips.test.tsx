import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import { drawSlips } from './slips-drawing.tsx'
import { bandsOf, type Slips, slipsTable, slipsWords } from './slips.ts'

const slips = (days: (number | null)[], done = 0): Slips => ({
  council: 'Rivermere Council (invented)',
  scope: 'Improving children’s services',
  today: '2026-09-14',
  actions: days.map((each, at) => ({ days: each, done: at < done })),
})
const some = slips([-4, -30, 0, 0, 3, 6, 8, 20, 40, 45, 90, 120, 150, 400, null], 6)

describe('how late, against the dates first promised?', () => {
  test('the sentence says how many are late, how many by more than three months, and the middle slip', () => {
    expect(slipsWords(some).says).toBe(
      '8 of 14 actions are later than first promised, 3 by more than three months',
    )
    expect(slipsWords(some).more).toBe('The middle slip of the late ones is 2 months.')
  })

  test('a week is not late, and no date is neither early nor late', () => {
    expect(slipsWords(slips([0, 6, 6])).says).toBe('All 3 dates have held')
    expect(slipsWords(slips([null])).says).toBe('No action here has a date yet')
  })

  test('every action stands in one band, whatever its slip', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ days: fc.option(fc.integer({ min: -900, max: 900 })), done: fc.boolean() })),
        (actions) => {
          const all = bandsOf({ actions }).reduce((sum, { open, done }) => sum + open + done, 0)
          expect(all).toBe(actions.length)
        },
      ),
    )
  })

  test('the table counts what the picture draws', () => {
    const { rows } = slipsTable(some)
    expect(rows.map(([, open, done]) => [open, done])).toEqual([
      [0, 2],
      [0, 4],
      [2, 0],
      [3, 0],
      [2, 0],
      [1, 0],
      [1, 0],
    ])
    const drawing = render(drawSlips(some, { width: 960, place: 'page', id: 'slips' }))
    expect(drawing.match(/<circle/gu)).toHaveLength(some.actions.length)
  })

  test.each([
    ['slips', 960],
    ['slips-phone', 360],
  ] as const)('%s is drawn as it was looked at', async (name, width) => {
    const drawing = render(drawSlips(some, { width, place: 'page', id: name }))
    expect(drawing).not.toMatch(/ style=|<style|<script|NaN|undefined/u)
    await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', `${name}.svg`),
    )
  })
})
