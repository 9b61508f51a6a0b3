import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

test.each([
  ['Ring every school', 40, 'Ring every school'],
  ['Ring every school in the first week', 20, 'Ring every school…'],
  ['Rewrite it with children, so that they can read it', 28, 'Rewrite it with children…'],
  ['a'.repeat(30), 10, `${'a'.repeat(9)}…`],
])('“%s” in %i characters is “%s”', (text, most, told) => {
  expect(shortened(text, most)).toBe(told)
  expect(told.length).toBeLessThanOrEqual(most)
})
