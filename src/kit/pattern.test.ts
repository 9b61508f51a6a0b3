import { expect, test } from 'vitest'
import { pattern } from './pattern.ts'

test('a pattern over several lines is the one that stands on one', () => {
  const late = pattern('i')`
    ^(?:
      not (?:on|to) (?:track|target) | overdue |
      \d+ days? late
    )$ |
    \bmissed\b
  `
  expect(late.source).toBe(String.raw`^(?:not (?:on|to) (?:track|target)|overdue|\d+ days? late)$|\bmissed\b`)
  expect(['not on target', '12 days late', 'was Missed'].every((words) => late.test(words))).toBe(true)
  expect(late.test('late')).toBe(false)
})
