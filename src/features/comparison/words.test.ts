import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from './words.ts'

const joined = (runs: ReturnType<typeof compareWords>, ...kinds: string[]) =>
  runs
    .filter((run) => kinds.includes(run.kind))
    .map((run) => run.text)
    .join('')

describe('two wordings compared', () => {
  it('show what was taken out and what was put in', () => {
    expect(
      compareWords('Run workshops with partner agencies soon', 'Run workshops in every school soon'),
    ).toEqual([
      { kind: 'same', text: 'Run workshops ' },
      { kind: 'removed', text: 'with partner agencies' },
      { kind: 'added', text: 'in every school' },
      { kind: 'same', text: ' soon' },
    ])
  })

  it('a sentence that goes on keeps its last word', () => {
    expect(compareWords('Ten homes in town.', 'Ten homes in town by May.')).toEqual([
      { kind: 'same', text: 'Ten homes in town' },
      { kind: 'added', text: ' by May' },
      { kind: 'same', text: '.' },
    ])
  })

  it('lose no word of either: law over any two texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        const runs = compareWords(before, after)
        expect(joined(runs, 'same', 'removed')).toBe(before)
        expect(joined(runs, 'same', 'added')).toBe(after)
      }),
    )
  })
})
