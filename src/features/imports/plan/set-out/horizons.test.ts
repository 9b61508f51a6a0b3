import { describe, expect, it } from 'vitest'
import { asksForWork, horizonOf } from './horizons.ts'

describe('a title that names a time and nothing else', () => {
  it.each([
    'By March 2026',
    'By end of September 2025',
    'Now: by September 2025',
    'Next',
    'Later',
    'First 100 days',
    'The first 90 days',
    'Next six months',
    '0–3 months',
    '3-6 months',
    'Months 4–6',
    'Short term',
    'Medium-term (by March 2027)',
    'Beyond: 2026/27',
    'Within 12 months',
    'By day 100',
    'By the end of the summer term 2026',
    'Immediate (0–3 months)',
  ])('looks ahead: %s', (title) => {
    expect(horizonOf(title)).toBe('ahead')
  })

  it.each([
    'Q1',
    'Q3 25/26',
    'Quarter 2',
    'Q1 (Apr–Jun)',
    'March 2026',
    'Autumn term',
    '2026/27',
    'Year 1',
    'Phase two',
    'Now',
    'January',
  ])('is bare: %s', (title) => {
    expect(horizonOf(title)).toBe('period')
  })

  it.each([
    '',
    'Update Q1',
    'RAG March 2026',
    'Next steps',
    'By whom',
    'By when',
    'Progress to March 2026',
    'Target March 2026',
    'Where we are now',
    'Area',
    'Q1 milestone',
    'Later life',
    'Actual 2025/26',
    'Three houses',
    'The',
    '17',
    'In',
    'Year 7 pupils',
  ])('is none: %s', (title) => {
    expect(horizonOf(title)).toBe(null)
  })
})

describe('a line that asks for work', () => {
  it.each([
    ['Publish practice standards', true],
    ['Embed the new model', true],
    ['Review all children who are in care', true],
    ['Policy drafted and shared', false],
    ['Two sessions held', false],
    ['Completed the review of thresholds', false],
    ['The hub is open', false],
    ['24%', false],
    ['Green', false],
    ['90% of visits in time', false],
    ['Staff have been trained in three areas', false],
  ])('%s: %s', (line, asks) => {
    expect(asksForWork(line)).toBe(asks)
  })
})
