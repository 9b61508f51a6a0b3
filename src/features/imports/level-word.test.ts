import { expect, it } from 'vitest'
import { pluralOf } from '#src/features/plans/index.ts'
import { levelWord } from './level-word.ts'

it.each([
  ['Actions required', 'Action', 'Actions'],
  ['Actions to be taken', 'Action', 'Actions'],
  ['Key future actions 25/26', 'Key future action', 'Key future actions'],
  ['Key action(s)', 'Key action', 'Key actions'],
  ['Areas for Improvement', 'Area for Improvement', 'Areas for Improvement'],
  ['Priorities', 'Priority', 'Priorities'],
  ['Focus', 'Focus', 'Focuses'],
  ['What we will do', 'Step', 'Steps'],
  ['How?', 'Step', 'Steps'],
  ['', 'Step', 'Steps'],
])('a level called “%s” has %s, and %s', (name, one, several) => {
  expect(levelWord(name, 'Step')).toBe(one)
  expect(pluralOf(levelWord(name, 'Step'))).toBe(several)
})
