import { describe, expect, it } from 'vitest'
import { pictureOn } from './replay.ts'
import { rivermere } from './rivermere/index.ts'
import type { Action } from './types.ts'

const actions = rivermere.plan.themes.flatMap((theme) =>
  theme.objectives.flatMap((objective) => objective.actions),
)
const LETTERS: Record<string, string> = { green: 'G', amber: 'A', red: 'R', 'no-report': '?', none: '-' }

/** Each action as the plan on a page draws it: state, confidence, difference, working days moved. */
const DRAWN = `
1.1.1 embedding - 2 0
1.1.2 embedding - 3 0
1.1.3 in-progress G 0 0
1.2.1 embedded - 3 0
1.2.2 complete - 1 0
1.2.3 in-progress A 1 65
1.3.1 submitted - 0 0
1.3.2 in-progress G 0 0
1.3.3 in-progress R 0 64
2.1.1 embedding - 2 0
2.1.2 in-progress A 1 45
2.1.3 in-progress G 2 45
2.1.4 in-progress A 1 0
2.2.1 in-progress G 2 0
2.2.2 embedding - 2 0
2.2.3 complete - 1 0
2.2.4 embedded - 4 0
2.3.1 regressed R 1 0
2.3.2 in-progress G 1 42
2.3.3 not-started - 0 0
3.1.1 embedding - 3 0
3.1.2 in-progress R 2 61
3.1.3 submitted - 0 0
3.2.1 complete - 1 0
3.2.2 in-progress G 2 0
3.2.3 in-progress A 1 45
3.2.4 in-progress G 1 0
3.3.1 in-progress A 2 64
3.3.2 in-progress G 2 23
3.3.3 not-started - 0 0
4.1.1 in-progress A 1 0
4.1.2 complete - 2 0
4.1.3 in-progress R 1 84
4.1.4 not-started - 0 0
4.2.1 in-progress R 1 0
4.2.2 embedding - 3 0
4.2.3 in-progress A 1 0
4.3.1 in-progress A 1 45
4.3.2 complete - 2 0
4.3.3 in-progress G 2 0
4.3.4 submitted - 1 0
5.1.1 in-progress A 1 65
5.1.2 in-progress G 1 0
5.1.3 complete - 2 0
5.1.4 in-progress G 1 0
5.2.1 embedded - 3 0
5.2.2 in-progress G 1 45
5.2.3 paused A 0 65
5.3.1 embedding - 2 0
5.3.2 in-progress ? 0 23
5.3.3 not-started - 0 0
6.1.1 complete - 1 0
6.1.2 embedding - 2 0
6.1.3 in-progress ? 1 0
6.2.1 in-progress G 1 43
6.2.2 in-progress A 1 43
6.2.3 complete - 1 0
6.3.1 in-progress G 1 0
6.3.2 not-started - 0 0
6.3.3 in-progress ? 0 0`

function drawnOn(action: Action, day: string) {
  const picture = pictureOn(action, day)
  if (picture === null) throw new Error(`${action.ref} is not in the plan on ${day}`)
  return picture
}

const today = actions.map((action) => drawnOn(action, rivermere.anchor))
const count = (state: string) => today.filter((picture) => picture.state === state).length

describe('The plan on a page, as it stands on 22 June 2026', () => {
  it('replaying each action’s story gives the picture drawn', () => {
    const replayed = actions.map((action) => {
      const { state, confidence, difference, slip } = drawnOn(action, rivermere.anchor)
      return `${action.ref} ${state} ${LETTERS[confidence] ?? ''} ${difference} ${slip}`
    })
    expect(replayed).toEqual(DRAWN.trim().split('\n'))
  })

  it('60 actions stand on the ladder as drawn', () => {
    expect(today).toHaveLength(60)
    const ladder = ['not-started', 'in-progress', 'submitted', 'complete', 'embedding', 'embedded']
    expect([...ladder, 'paused', 'regressed'].map(count)).toEqual([5, 31, 3, 8, 8, 3, 1, 1])
  })

  it('14 of 33 are green as dated, 9 against first dates', () => {
    const open = today.filter((picture) => picture.confidence !== 'none')
    const green = open.filter((picture) => picture.confidence === 'green')
    expect([open.length, green.length, green.filter((picture) => picture.moves === 0).length]).toEqual([
      33, 14, 9,
    ])
  })

  it('17 dates have moved, 3 more than once; 6 make a consistent difference', () => {
    expect(today.filter((picture) => picture.moves > 0)).toHaveLength(17)
    expect(today.filter((picture) => picture.moves > 1)).toHaveLength(3)
    expect(today.filter((picture) => picture.difference >= 3)).toHaveLength(6)
  })
})

describe('What changed since the board of 14 May', () => {
  const board = '2026-05-14'
  const before = (action: Action) => pictureOn(action, board)
  const refsWhere = (
    changed: (was: ReturnType<typeof drawnOn>, now: ReturnType<typeof drawnOn>) => boolean,
  ) =>
    actions
      .filter((action) => {
        const was = before(action)
        return was !== null && changed(was, drawnOn(action, rivermere.anchor))
      })
      .map((action) => action.ref)

  it('four were completed, one slipped back, one was paused, two were added', () => {
    expect(refsWhere((was, now) => now.state === 'complete' && was.state !== 'complete')).toEqual([
      '1.2.2',
      '2.2.3',
      '4.3.2',
      '6.2.3',
    ])
    expect(refsWhere((was, now) => was.state === 'embedded' && now.state === 'regressed')).toEqual(['2.3.1'])
    expect(refsWhere((was, now) => was.state === 'in-progress' && now.state === 'paused')).toEqual(['5.2.3'])
    expect(actions.filter((action) => before(action) === null).map((action) => action.ref)).toEqual([
      '3.2.4',
      '6.3.3',
    ])
  })

  it('six were given a later date', () => {
    expect(refsWhere((was, now) => was.due < now.due)).toEqual([
      '1.2.3',
      '1.3.3',
      '3.1.2',
      '4.1.3',
      '4.3.1',
      '5.2.3',
    ])
  })

  it('the confidence of seven changed', () => {
    const rated = new Set(['green', 'amber', 'red', 'no-report'])
    expect(
      refsWhere(
        (was, now) =>
          was.confidence !== now.confidence && rated.has(was.confidence) && rated.has(now.confidence),
      ),
    ).toEqual(['1.2.3', '2.1.4', '3.1.2', '3.3.1', '4.2.1', '5.1.2', '6.1.3'])
  })

  it('other steps on are the five named', () => {
    expect(refsWhere((was, now) => was.state === 'complete' && now.state === 'embedding')).toEqual(['1.1.2'])
    expect(refsWhere((was, now) => was.state === 'in-progress' && now.state === 'submitted')).toEqual([
      '1.3.1',
      '3.1.3',
      '4.3.4',
    ])
    expect(refsWhere((was, now) => was.difference < now.difference)).toEqual(['3.1.1'])
  })

  it('34 of 60 have not changed', () => {
    const unchanged = actions.filter((action) => {
      const reworded = action.rewordings.some((rewording) => rewording.on > board)
      return !reworded && JSON.stringify(before(action)) === JSON.stringify(drawnOn(action, rivermere.anchor))
    })
    expect(unchanged).toHaveLength(34)
  })
})
