import { describe, expect, it } from 'vitest'
import { criterionFilter } from './criteria-list.form.ts'
import { countCriteria, criteriaByTheme, type CriterionLine, narrowCriteria } from './criteria-list.ts'

const front = '11111111-1111-4111-8111-111111111111'
const care = '22222222-2222-4222-8222-222222222222'

const line = (text: string, change: Partial<CriterionLine> = {}): CriterionLine => ({
  id: text,
  planId: 'plan',
  themeId: null,
  objectiveId: null,
  actionId: null,
  position: 1,
  kind: 'criterion',
  text,
  test: 'audit',
  testedHow: null,
  baseline: null,
  nowAt: null,
  target: null,
  result: 'untested',
  nextTestOn: null,
  measureId: null,
  retiredOn: null,
  retiredWhy: null,
  place: '3.1 Contacts',
  placeHref: '/actions/a',
  inTheme: front,
  ...change,
})

const lines = [
  line('Reasons are on every contact', { result: 'met', nextTestOn: '2026-06-01' }),
  line('I know why they came', { kind: 'statement', test: 'voice', result: 'not-met' }),
  line('Homes last', { inTheme: care, result: 'sustained', nextTestOn: '2026-07-01' }),
]
const today = '2026-06-22'
const narrowed = (asked: Record<string, string>) =>
  narrowCriteria(lines, criterionFilter(asked), today).map(({ text }) => text)

describe('the tests of success of a plan', () => {
  it('are narrowed by theme, result, kind, how they are tested, and words', () => {
    expect(narrowed({ theme: care })).toEqual(['Homes last'])
    expect(narrowed({ state: 'not-met' })).toEqual(['I know why they came'])
    expect(narrowed({ kind: 'criterion', theme: front })).toEqual(['Reasons are on every contact'])
    expect(narrowed({ way: 'voice' })).toEqual(['I know why they came'])
    expect(narrowed({ words: 'HOMES' })).toEqual(['Homes last'])
    expect(narrowed({ words: '3.1', state: 'met' })).toEqual(['Reasons are on every contact'])
  })

  it('whose day has passed are found together', () => {
    expect(narrowed({ state: 'overdue' })).toEqual(['Reasons are on every contact'])
  })

  it('are all shown where the address asks for what makes no sense', () => {
    expect(narrowed({ theme: 'nowhere', state: 'purple', kind: 'x', way: '', words: ' ' })).toHaveLength(3)
    expect(narrowed({ words: 'w'.repeat(101) })).toHaveLength(3)
  })

  it('are counted by what they say, and what lasted counts as met', () => {
    expect(countCriteria(lines)).toEqual({ all: 3, met: 2, partly: 0, notMet: 1, untested: 0 })
  })

  it('stand theme by theme in the plan’s order, and what stands in none comes last', () => {
    const themes = [care, front].map((id) => ({ id, ref: null, title: id }))
    const groups = criteriaByTheme([...lines, line('Whole', { inTheme: null })], themes)
    expect(groups.map(({ theme, lines: of }) => [theme?.id ?? null, of.length])).toEqual([
      [care, 1],
      [front, 2],
      [null, 1],
    ])
    expect(criteriaByTheme([lines[2] ?? line('')], themes)).toHaveLength(1)
  })
})
