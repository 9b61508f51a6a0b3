import { expect, it } from 'vitest'
import { sayUnchanged } from './say-comparison.ts'

it.each([
  [{ unchanged: 0, all: 9, added: [1] }, 'None of the 9 actions is as it was.'],
  [{ unchanged: 0, all: 1, added: [] }, 'The one action is not as it was.'],
  [{ unchanged: 0, all: 2, added: [1, 2] }, 'All 2 actions are new.'],
  [{ unchanged: 0, all: 1, added: [1] }, 'The one action is new.'],
  [{ unchanged: 1, all: 9, added: [] }, '1 of 9 has not changed.'],
  [{ unchanged: 34, all: 60, added: [] }, '34 of 60 have not changed.'],
  [{ unchanged: 0, all: 0, added: [] }, 'There is no action to compare.'],
])('of %o it says “%s”', (found, said) => {
  expect(sayUnchanged(found)).toBe(said)
})
