import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanAction, PlanDocument } from '#src/features/reports/index.ts'
import type { Fate } from './fate.ts'
import { changesBetween, lostActions } from './version-changes.ts'

type Placed = { id: string; theme: string; text: string }

const themes = ['front-door', 'practice', 'workforce', 'voice']

function planOf(actions: readonly Placed[], titles: Record<string, string> = {}): PlanDocument {
  const used = themes.filter((theme) => actions.some((action) => action.theme === theme))
  return {
    format: 'goldthread.plan-document/1',
    council: 'Rivermere Council',
    title: 'Improving children’s services',
    version: 'version 1.0',
    asAt: '2026-06-01T09:00:00Z',
    sheet: 'a4-landscape',
    levelNames: { theme: 'Priority', objective: 'Objective', action: 'Action' },
    key: [],
    introduction: [],
    themes: used.map((theme) => ({
      id: theme,
      ref: null,
      title: titles[theme] ?? theme,
      leads: [],
      objectives: [
        {
          id: null,
          ref: null,
          title: null,
          actions: actions.filter((action) => action.theme === theme).map(actionOf),
        },
      ],
    })),
  }
}

function actionOf({ id, text }: Placed): PlanAction {
  return {
    ...{ id, text, ref: id, leads: [], due: null, firstDue: null, delivery: 'in-progress' },
    ...{ rating: null, confidence: null, successCriteria: [], impact: null, fields: {}, latest: null },
  }
}

const between = (
  was: readonly Placed[],
  now: readonly Placed[],
  fates: ReadonlyMap<string, Fate> = new Map(),
) => changesBetween({ name: 'before', plan: planOf(was) }, { name: 'now', plan: planOf(now) }, fates)

const anyPlan = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `a${at}`)),
    theme: fc.constantFrom(...themes),
    text: fc.constantFrom('Visit every school', 'Train all social workers', 'Write to each family'),
  }),
  { selector: ({ id }) => id },
)

describe('what changed between two versions', () => {
  it('accounts for every action: as it was, changed, lost or added', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (was, now) => {
        const found = between(was, now)
        const lost = lostActions(found).map((one) => one.was.id)
        const added = found.changes.flatMap((change) =>
          change.kind === 'added' && change.now.level === 'action' ? [change.now.id] : [],
        )
        const changed = new Set(
          found.changes.flatMap((change) =>
            'was' in change && 'now' in change && change.was.level === 'action' ? [change.was.id] : [],
          ),
        )
        const ids = new Set(now.map(({ id }) => id))
        expect(lost.toSorted()).toEqual(
          was
            .map(({ id }) => id)
            .filter((id) => !ids.has(id))
            .toSorted(),
        )
        expect(changed.size + lost.length + found.unchanged).toBe(was.length)
        expect(added.length + changed.size + found.unchanged).toBe(now.length)
      }),
    )
  })

  it('a plan beside itself has not changed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(between(plan, plan)).toMatchObject({ changes: [], completed: [], unchanged: plan.length })
      }),
    )
  })

  it('says where the actions of each theme went, those that went into another among them', () => {
    const was = [
      { id: '1.1', theme: 'front-door', text: 'Answer within a day' },
      { id: '1.2', theme: 'front-door', text: 'Visit every school' },
      { id: '2.1', theme: 'practice', text: 'Write to each family' },
    ]
    const now = [
      { id: '1.1', theme: 'front-door', text: 'Answer within a day' },
      { id: '2.1', theme: 'voice', text: 'Write to each family' },
    ]
    const into = { id: '2.1', name: '2.1 Write to each family' }
    const fates = new Map([['1.2', { actionId: '1.2', kind: 'superseded' as const, into, words: '' }]])
    const ways = between(was, now, fates).themes.map(({ was: theme, goes }) => [
      theme?.id ?? 'new',
      ...goes.map(({ to, actions }) => `${to?.id ?? 'nowhere'} ${actions}`),
    ])
    expect(ways).toEqual([
      ['front-door', 'front-door 1', 'voice 1'],
      ['practice', 'voice 1'],
      ['new', 'voice 0'],
    ])
  })
})
