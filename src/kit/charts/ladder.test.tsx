import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '#src/kit/html/render.ts'
import {
  acceptedOf,
  allOf,
  inOrder,
  type Ladder,
  type LadderCounts,
  ladderTable,
  ladderWords,
  wholePlan,
} from './ladder.ts'
import { drawLadder } from './ladder-drawing.tsx'

function counts(
  ...[
    notStarted = 0,
    inProgress = 0,
    awaiting = 0,
    complete = 0,
    embedding = 0,
    embedded = 0,
    paused = 0,
    regressed = 0,
  ]: number[]
): LadderCounts {
  return { notStarted, inProgress, awaiting, complete, embedding, embedded, paused, regressed }
}

const rivermere: Ladder = {
  council: 'Rivermere Council (invented)',
  asAt: '14 September 2026',
  themes: [
    { code: '1', name: 'Leadership and governance', counts: counts(0, 3, 1, 4, 3, 3, 0, 0) },
    { code: '2', name: 'Practice that protects', counts: counts(1, 5, 2, 4, 2, 0, 0, 1) },
    { code: '3', name: 'Children in our care', counts: counts(2, 4, 1, 2, 2, 2, 1, 0) },
    { code: '4', name: 'Workforce', counts: counts(3, 5, 0, 2, 1, 1, 1, 0) },
    { code: '5', name: 'Voice and partnership', counts: counts(3, 2, 3, 1, 0, 0, 1, 0) },
  ],
}

describe('the ladder', () => {
  test('says how many are accepted and proved, never a share done', () => {
    const { says, more } = ladderWords(rivermere)
    expect(says).toBe(
      '27 of 66 actions have been accepted as complete; in 6 the change has lasted and is proved',
    )
    expect(more).toBe(
      '7 wait for someone to accept them. Furthest behind is theme 5, Voice and partnership: 1 of 10 accepted. 3 are paused and 1 has slipped back after being embedded.',
    )
    expect(says + more).not.toContain('%')
  })

  test('says so when there is nothing to say', () => {
    expect(ladderWords({ ...rivermere, themes: [] }).says).toBe('There are no actions yet')
    const begun = { code: null, name: 'Practice', counts: counts(4) }
    expect(ladderWords({ ...rivermere, themes: [begun] }).says).toBe('No action has started')
    const one = { code: null, name: 'Practice', counts: counts(0, 1, 1) }
    expect(ladderWords({ ...rivermere, themes: [one] })).toMatchObject({
      says: 'None of 2 actions has been accepted as complete',
      more: '1 waits for someone to accept it.',
    })
  })

  test('puts the theme with the most accepted first, and among equals the one with more embedded', () => {
    expect(inOrder(rivermere).map(({ code }) => code)).toEqual(['1', '3', '2', '4', '5'])
    const equal = {
      ...rivermere,
      themes: [
        { code: 'a', name: 'A', counts: counts(1, 0, 0, 1) },
        { code: 'b', name: 'B', counts: counts(1, 0, 0, 0, 0, 1) },
      ],
    }
    expect(inOrder(equal).map(({ code }) => code)).toEqual(['b', 'a'])
  })

  test('is drawn for a page, for a phone and to stand alone', async () => {
    await expect(golden(960, 'page', 'ladder-w')).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', 'ladder.svg'),
    )
    await expect(golden(360, 'page', 'ladder-p')).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', 'ladder-phone.svg'),
    )
    await expect(golden(960, 'alone', 'ladder-a')).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', 'ladder-alone.svg'),
    )
  })

  const some = fc.nat({ max: 60 })
  const theme = fc.record({
    code: fc.constant(null),
    name: fc.string({ minLength: 1, maxLength: 60 }),
    counts: fc.record({
      notStarted: some,
      inProgress: some,
      awaiting: some,
      complete: some,
      embedding: some,
      embedded: some,
      paused: some,
      regressed: some,
    }),
  })
  const ladders = fc.array(theme, { maxLength: 14 }).map((themes) => ({ ...rivermere, themes }))

  test('sentence, table and drawing count the same actions, whatever the plan', () => {
    fc.assert(
      fc.property(ladders, fc.constantFrom(960, 360), (ladder, width) => {
        const plan = wholePlan(ladder)
        const last = ladderTable(ladder).rows.at(-1) ?? []
        expect(last.at(-1)).toBe(allOf(plan))
        expect(last.at(-2)).toBe(acceptedOf(plan))
        const svg = render(drawLadder(ladder, { width, place: 'page', id: 'x' }))
        expect(svg).toContain(`Whole plan: ${allOf(plan)} action`)
        expect(svg).not.toMatch(/NaN|Infinity|style=|width="-/)
        for (const [, x] of svg.matchAll(/<rect x="([\d.-]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 60 },
    )
  })
})

function golden(width: number, place: 'page' | 'alone', id: string): string {
  return `${render(drawLadder(rivermere, { width, place, id })).replaceAll('><', '>\n<')}\n`
}
