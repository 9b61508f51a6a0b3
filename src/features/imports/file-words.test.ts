import { expect, it } from 'vitest'
import { sayFile } from './file-words.ts'

it.each([
  [undefined, 'plan.xlsx'],
  [1, 'plan.xlsx, one page'],
  [12, 'plan.xlsx, 12 pages'],
])('a document of %s pages is called by its file: %s', (pages, said) => {
  expect(sayFile('plan.xlsx', pages)).toBe(said)
})
