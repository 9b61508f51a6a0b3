import { describe, expect, it } from 'vitest'
import { endOfPlanYear, planYears } from './plan-years.ts'

const yearsOf = (text: string) =>
  planYears({
    format: 'goldthread.source-document/1',
    file: 'plan.txt',
    kind: 'text',
    blocks: [{ type: 'paragraph', style: 'body', text, source: {} }],
  } as unknown as Parameters<typeof planYears>[0])

describe('the years of a plan', () => {
  it.each([
    ['Year 1 is April 2025 to March 2026.', 'Year 1', '2026-03-31'],
    ['Year 1 is 2025/26.', 'by the end of year two', '2027-03-31'],
    ['Years run from April (Year 1: 2025-26; Year 2: 2026-27).', 'Years 1-2', '2027-03-31'],
    ['Year one is the school year 2025 to 2026, year two 2026 to 2027.', 'Year 2', '2027-08-31'],
  ])('%s', (text, due, end) => {
    expect(endOfPlanYear(due, yearsOf(text))).toBe(end)
  })

  it.each(['In Year 1 we met 2025 children.', 'Year 1 pupils will be seen by May 2025.', 'Year 1 is short.'])(
    'are not told by %s',
    (text) => {
      expect(endOfPlanYear('Year 1', yearsOf(text))).toBe(null)
    },
  )
})
