import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '#src/features/actions/index.ts'
import { servedBy, type Tagged } from './framework.ts'
import { datesDiffer, mirrored, noTheme, type Standing } from './placement.ts'
import { figuresOf } from './plan.figures.ts'
import type { Plan, Theme } from './plan.ts'
import { rollUp } from './roll-up.ts'

const today = '2026-06-22'
const heardSince = '2026-05-22'
const plan = (id: string) => ({ id, title: id, parentId: null }) as Plan
const themes = [{ id: 't1' }, { id: 't2' }] as Theme[]

function action(id: string, planId: string, themeId: string): Action {
  return {
    id,
    planId,
    themeId,
    objectiveId: null,
    parentId: null,
    state: 'in-progress',
    confidence: null,
    confidenceAt: null,
    dueOn: null,
    dueText: '',
  } as Action
}

function own(id: string, planId: string, themeId: string): Standing {
  return { ...action(id, planId, themeId), mirror: null }
}

function guest(of: Action, planId: string, themeId: string | null): Standing {
  const place = { id: `${of.id}-${planId}`, actionId: of.id, planId, themeId, objectiveId: null }
  return mirrored(of, { ...place, dueOn: null, dueText: '', homePlanId: of.planId, homeTitle: of.planId })
}

/** Actions of a lower plan and an upper one, each mirrored here and there, some in many places. */
const scenes = fc
  .array(
    fc.record({
      lower: fc.boolean(),
      places: fc.uniqueArray(fc.constantFrom('t1', 't2', null), { maxLength: 3 }),
      below: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => {
    const above: Standing[] = []
    const below: Standing[] = []
    drawn.forEach(({ lower, places, below: mirroredBelow }, at) => {
      const home = action(String(at), lower ? 'service' : 'top', lower ? 's1' : 't1')
      if (lower) below.push({ ...home, mirror: null })
      else above.push({ ...home, mirror: null })
      for (const place of places) above.push(guest(home, 'top', place))
      if (!lower && mirroredBelow) below.push(guest(home, 'service', null))
    })
    return { above, below }
  })

describe('an action that stands in several places', () => {
  it('is counted once, in a plan and in the council', () => {
    fc.assert(
      fc.property(scenes, ({ above, below }) => {
        const ids = (list: readonly Standing[]) => new Set(list.map(({ id }) => id)).size
        expect(figuresOf(above, heardSince).all).toBe(ids(above))
        expect(figuresOf([...above, ...below], heardSince).all).toBe(ids([...above, ...below]))
      }),
    )
  })

  it('is in each theme above in which it stands, and else in none', () => {
    fc.assert(
      fc.property(scenes, ({ above, below }) => {
        const under = [{ plan: plan('service'), depth: 0, actions: below }]
        const [row] = rollUp(under, { themes, actions: above, today, heardSince })
        const shared = (themeId: string) =>
          new Set(
            below
              .filter(({ id }) => above.some((one) => one.id === id && one.themeId === themeId))
              .map(({ id }) => id),
          ).size
        expect(row?.cells.map(({ count }) => count).slice(0, 2)).toEqual([shared('t1'), shared('t2')])
        const nowhere = below.filter(
          ({ id }) => !above.some((one) => one.id === id && one.themeId !== noTheme),
        )
        expect(row?.cells.at(-1)?.count).toBe(new Set(nowhere.map(({ id }) => id)).size)
      }),
    )
  })
})

describe('dates of two plans', () => {
  const due = { dueOn: '2026-07-31', dueText: 'July 2026' }
  it('differ where the other paper states another day, or other words in place of one', () => {
    expect(datesDiffer({ dueOn: '2026-05-29', dueText: '29 May 2026' }, due)).toBe(true)
    expect(datesDiffer({ dueOn: null, dueText: 'Ongoing' }, due)).toBe(true)
    expect(datesDiffer({ dueOn: '2026-07-31', dueText: 'end of July' }, due)).toBe(false)
    expect(datesDiffer({ dueOn: null, dueText: 'july 2026 ' }, due)).toBe(false)
    expect(datesDiffer({ dueOn: null, dueText: '' }, due)).toBe(false)
  })
})

describe('what serves the national framework', () => {
  const tag = (level: Tagged['level'], id: string, ...serves: Tagged['serves']): Tagged => ({
    ...{ level, id, serves, planId: 'top', ref: null, title: id },
  })

  it('is what is tagged, and every action that stands in it, mirrored or at home, once', () => {
    const home = action('a', 'service', 's1')
    const standing = [
      own('b', 'top', 't1'),
      { ...home, mirror: null },
      guest(home, 'top', 't1'),
      own('c', 'top', 't2'),
    ]
    const served = servedBy([tag('theme', 't1', 'o4'), tag('action', 'c', 'o4', 'e1')], standing)
    const of = (code: string) => served.find((one) => one.code === code)
    expect(of('o4')?.actions.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(of('e1')?.actions.map(({ id }) => id)).toEqual(['c'])
    expect(of('o2')).toEqual({ code: 'o2', tagged: [], actions: [] })
    expect(served).toHaveLength(7)
  })
})
