import { expect, test } from 'vitest'
import { listAnchors, nameOfAnchor } from './anchors.ts'

const text =
  'Rewrite the assessment template with children who have been assessed, so that each of them could read what it says of them.'
const action = { id: 'a', ref: '2.1.1', text } as const
const plan = {
  levelNames: { theme: 'Theme', objective: 'Objective', action: 'Action' },
  themes: [
    {
      id: 't',
      ref: '2',
      title: 'Practice',
      leads: [],
      objectives: [{ id: null, title: null, actions: [action] }],
    },
  ],
} as unknown as Parameters<typeof listAnchors>[0]

test('what a comment is about is named whole, however long its words are', () => {
  const anchors = listAnchors(plan)
  expect(nameOfAnchor({ kind: 'action', id: 'a' }, anchors)).toBe(`Action 2.1.1: ${text}`)
  expect(anchors.map(({ depth }) => depth)).toEqual([0, 1, 3])
})
