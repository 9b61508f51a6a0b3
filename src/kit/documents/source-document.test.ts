import { describe, expect, it } from 'vitest'
import { countWords, wordsOf } from './source-document.ts'

describe('the words of a text', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['Review weekly supervision', 3],
    ['1.2 Children’s “voice” – 90% by Q3/Q4\nLead: AY', 11],
    ['Café visits: naïve plans', 4],
    ['ﬁrst steps\u00a0now', 3],
  ])('of “%s” are %i, counted or cut out', (text, count) => {
    expect(countWords(text)).toBe(count)
    expect(wordsOf(text)).toHaveLength(count)
  })
})
