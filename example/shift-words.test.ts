import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#src/kit/dates/working-days.ts'
import { rivermere } from './rivermere/index.ts'
import { shiftWords, shiftWordsIn } from './shift-words.ts'

const anchor = '2026-06-22'
const later = { anchor, monday: '2026-11-16', near: '2026-06-17' }

describe('The words of the example move with its dates', () => {
  it.each([
    [
      'The change is booked for 14 July, after the due date.',
      'The change is booked for 8 December, after the due date.',
    ],
    ['Contacts, week of 8 to 12 June 2026', 'Contacts, week of 2 to 6 November 2026'],
    ['It moved from 30 June to 31 July.', 'It moved from 30 November to 31 December.'],
    ['May: 91% of 1,204', 'October: 91% of 1,204'],
    ['from 22 of 50 in March', 'from 22 of 50 in August'],
    ['January 2027', 'June 2027'],
    ['Sept 25', 'Feb 26'],
    ['spring term', 'summer term'],
    ['By the end of 2026', 'By the end of 2027'],
    ['10 and 12 of them', '10 and 12 of them'],
  ])('%j becomes %j', (words, moved) => {
    expect(shiftWords(words, later)).toBe(moved)
  })

  it('words stay as they are when the Monday is the anchor', () => {
    expect(shiftWordsIn(rivermere, { anchor, monday: anchor, near: anchor })).toEqual(rivermere)
  })

  it('nothing but dates in words ever changes: every day, key and number stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (weeks) => {
        const moved = shiftWordsIn(rivermere, { anchor, monday: addDays(anchor, weeks * 7), near: anchor })
        expect(moved.people).toEqual(rivermere.people)
        const days = (of: typeof rivermere) => JSON.stringify(of).match(/\d{4}-\d{2}-\d{2}/g)
        expect(days(moved)).toEqual(days(rivermere))
      }),
      { numRuns: 5 },
    )
  })
})
