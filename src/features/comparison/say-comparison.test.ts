import { expect, it } from 'vitest'
import { sayUnchanged } from './say-comparison.ts'

it.each([
  [{ unchanged: 0, all: 9 }, 'All 9 actions have changed.'],
  [{ unchanged: 0, all: 1 }, 'The one action has changed.'],
  [{ unchanged: 1, all: 9 }, '1 of 9 has not changed.'],
  [{ unchanged: 34, all: 60 }, '34 of 60 have not changed.'],
  [{ unchanged: 0, all: 0 }, 'There is no action to compare.'],
])('of %o it says “%s”', (found, said) => {
  expect(sayUnchanged(found)).toBe(said)
})
