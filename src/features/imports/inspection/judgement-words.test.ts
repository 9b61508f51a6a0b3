import { describe, expect, it } from 'vitest'
import { gradeOf } from './judgement-words.ts'

describe('a grade', () => {
  it.each([
    ['Outstandin g', 'Outstanding'],
    ['Requires improve ment to be good', 'Requires improvement to be good'],
    ['Inadequate2', 'Inadequate'],
    ['require improvement', 'Requires improvement'],
  ])('is told from “%s”', (text, grade) => {
    expect(gradeOf(text)).toBe(grade)
  })

  it.each(['Outstanding progress', 'Not good', 'A good offer to care leavers'])(
    'is not told from “%s”',
    (text) => {
      expect(gradeOf(text)).toBeNull()
    },
  )
})
