import { expect, test } from 'vitest'
import { codeOf, numbered, refsOf } from './report-refs.ts'

const whole = { id: 'w', ref: null, position: -1 }
const third = { id: 't', ref: null, position: 2 }

test('what stands under no theme has no number, and its actions are counted; a theme without one has its place', () => {
  expect([codeOf(whole), codeOf(third), codeOf({ ref: '4.', position: 0 })]).toEqual(['', '3', '4'])
  expect([numbered(codeOf(whole), 'The plan'), numbered('3', 'Leadership')]).toEqual([
    'The plan',
    '3. Leadership',
  ])
  const refs = refsOf(
    [whole, third],
    [
      { id: 'a', themeId: 'w', ref: null },
      { id: 'b', themeId: 'w', ref: null },
      { id: 'c', themeId: 't', ref: null },
    ],
  )
  expect([...refs.values()]).toEqual(['1', '2', '3/1'])
})
