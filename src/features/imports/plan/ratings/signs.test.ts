import { describe, expect, it } from 'vitest'
import { isScale } from './keys.ts'
import { parseRating } from './ratings.ts'
import { parseLevels } from './scales.ts'

const statusIn = (levels: ReturnType<typeof parseLevels>, text: string): string | null | undefined =>
  parseRating(text, undefined, { levels }).rating?.status

describe('signs', () => {
  const levels = parseLevels('Status: ✔ complete  ● on target  ▲ slipping  ■ off target  ○ not due to start')

  it('mean what the key in a line says', () => {
    expect(isScale(levels)).toBe(true)
    expect(['✔', '●', '▲', '■', '○'].map((sign) => statusIn(levels, sign))).toEqual([
      'complete',
      'on-track',
      'at-risk',
      'off-track',
      'not-started',
    ])
    expect(parseRating('▲', undefined, { levels }).rating?.text).toBe('▲')
  })

  it('are the same sign however they are drawn, and before words', () => {
    expect(['✓', '☑', '✅', '✔️', '● two of three held'].map((sign) => statusIn(levels, sign))).toEqual([
      'complete',
      'complete',
      'complete',
      'complete',
      'on-track',
    ])
  })

  it.each([
    ['✔', 'complete'],
    ['✅ Closed by the board', 'complete'],
    ['✗', 'off-track'],
    ['⚠️', 'at-risk'],
    ['⏳', 'on-track'],
    ['🙂', 'on-track'],
    ['☹️', 'off-track'],
    ['🟢', 'on-track'],
    ['🔴 Vacancies', 'off-track'],
    ['●', null],
    ['▲', null],
    ['↑', null],
  ])('%s without a key is taken in its usual sense or not at all', (sign, status) => {
    expect(parseRating(sign, undefined, { levels: [] }).rating).toEqual({ text: sign, status })
  })

  it('without a key raise a doubt', () => {
    expect(parseRating('✔', undefined, { levels: [] }).notes).toHaveLength(1)
    expect(parseRating('●', undefined, { levels: [] }).notes).toHaveLength(1)
  })

  it('of which way things go are no scale', () => {
    expect(parseLevels('▲ improving ▼ getting worse ■ no change')).toEqual([])
  })
})
