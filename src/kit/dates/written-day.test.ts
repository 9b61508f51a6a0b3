import { describe, expect, it } from 'vitest'
import { dayFromWords } from './written-day.ts'

describe('a day as people write it, on Monday 22 June 2026', () => {
  it.each([
    ['10 July', '2026-07-10'],
    ['10th of July 2027', '2027-07-10'],
    ['Friday 10 July', '2026-07-10'],
    ['10/7/2026', '2026-07-10'],
    ['3/7/26', '2026-07-03'],
    ['10.7', '2026-07-10'],
    ['2026-07-10', '2026-07-10'],
    ['1 May', '2027-05-01'],
    ['Friday', '2026-06-26'],
    ['Monday', '2026-06-29'],
    ['by end of July', '2026-07-31'],
    ['tomorrow', '2026-06-23'],
  ])('%s is %s', (words, day) => expect(dayFromWords(words, '2026-06-22')).toBe(day))

  it.each(['end of term', '31 June', '32/1/2026', 'soon', '', 'next Friday', '10 Julember 1850'])(
    '%s is no one day',
    (words) => {
      expect(dayFromWords(words, '2026-06-22')).toBeNull()
    },
  )
})
