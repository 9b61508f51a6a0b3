import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReferences, type Level, mayRefer, type Referred } from './see-also.ts'

const words = { theme: 'Priority', objective: 'Aim', action: 'Key action' }
const known: Referred[] = [
  { level: 'theme', id: 't2', ref: '2' },
  { level: 'theme', id: 't5', ref: 'Priority 5' },
  { level: 'objective', id: 'o1', ref: '1.7.' },
  { level: 'objective', id: 'o2', ref: '3.2' },
  { level: 'action', id: 'a1', ref: '3.2.1' },
  { level: 'action', id: 'a2', ref: 'A4' },
  { level: 'action', id: 'a5', ref: '5' },
]

function found(text: string, of: readonly Referred[] = known): string[] {
  return findReferences(text, words, of).flatMap(({ text: says, to }) =>
    to === null ? [] : [`${says}→${to.id}`],
  )
}

describe('what a text refers to', () => {
  it('is found by the council’s own names for its levels, one or many', () => {
    expect(found('Reduce drift. See also priority 5')).toEqual(['priority 5→t5'])
    expect(found('(see also Priorities 2 and 5)')).toEqual(['Priorities 2→t2', '5→t5'])
    expect(found('See key action A4; aim 1.7.')).toEqual(['key action A4→a2', 'aim 1.7→o1'])
    expect(found('see priority 2 and key action 3.2.1')).toEqual(['priority 2→t2', 'key action 3.2.1→a1'])
  })

  it('is found by a number alone where one thing has it', () => {
    expect(found('See 3.2')).toEqual(['3.2→o2'])
    expect(found('see also 3.2, 3.2.1 and A4.')).toEqual(['3.2→o2', '3.2.1→a1', 'A4→a2'])
    expect(found('see also 5')).toEqual([])
  })

  it('is found by our word for a level where the council uses it for nothing else', () => {
    expect(found('See also theme 5 and objective 3.2')).toEqual(['theme 5→t5', 'objective 3.2→o2'])
  })

  it('stays text where it names nothing, counts something, or is another word', () => {
    for (const text of [
      'See also priority 9',
      'See 3.2 families each week',
      'See page 2',
      'see also the neglect strategy',
      'Priority 5 is for later',
      'Oversee 3.2',
      'Foresee also priority 5x',
    ])
      expect(found(text), text).toEqual([])
  })

  it('whatever the text, its pieces together are the text', () => {
    const pieces = fc.constantFrom(
      'see ',
      'also ',
      'priority ',
      'aims ',
      '5',
      '3.2',
      ' and ',
      ', ',
      '.',
      '(',
      'x',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const runs = findReferences(text, words, known)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        if (!mayRefer(text)) expect(runs.every(({ to }) => to === null)).toBe(true)
      }),
    )
  })

  it('a number that two parts of one level have is nobody’s', () => {
    const level: Level = 'objective'
    const twice = [...known, { level, id: 'o9', ref: '3.2' }]
    expect(found('see also aim 3.2', twice)).toEqual([])
  })
})
