import { expect, it } from 'vitest'
import { counted, pluralOf } from '#src/features/plans/index.ts'
import { levelWord } from './level-word.ts'

it('is counted in a sentence as it is written there', () => {
  expect([counted(2, 'SEND priority'), counted(2, 'Area for improvement')]).toEqual([
    '2 SEND priorities',
    '2 areas for improvement',
  ])
})

it.each([
  ['Actions required', 'Action', 'Actions'],
  ['Actions to be taken', 'Action', 'Actions'],
  ['Key future actions 25/26', 'Key future action', 'Key future actions'],
  ['Key action(s)', 'Key action', 'Key actions'],
  ['Areas for Improvement', 'Area for improvement', 'Areas for improvement'],
  ['Ofsted Area for Improvement', 'Area for improvement', 'Areas for improvement'],
  ['Ofsted priorities', 'Priority', 'Priorities'],
  ['SEND Priority', 'SEND priority', 'SEND priorities'],
  ['Priorities', 'Priority', 'Priorities'],
  ['Focus', 'Focus', 'Focuses'],
  ['What we will do', 'Step', 'Steps'],
  ['How?', 'Step', 'Steps'],
  ['', 'Step', 'Steps'],
])('a level called “%s” has %s, and %s', (name, one, several) => {
  expect(levelWord(name, 'Step')).toBe(one)
  expect(pluralOf(levelWord(name, 'Step'))).toBe(several)
})
