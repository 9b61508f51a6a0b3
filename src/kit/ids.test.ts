import { expect, it } from 'vitest'
import { isId, newId } from './ids.ts'

it('ids are well formed, their own, and sort in the order in which they were made', () => {
  const made = Array.from({ length: 20_000 }, () => newId())
  expect(made.every(isId)).toBe(true)
  expect(new Set(made).size).toBe(made.length)
  expect([...made].sort()).toEqual(made)
  expect(made[0]?.charAt(14)).toBe('7')
})

it('what is no id leads nowhere', () => {
  expect(isId('3.1.2')).toBe(false)
  expect(isId("' or true")).toBe(false)
})
