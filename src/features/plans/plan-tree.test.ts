import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAbove, listPossibleParents, listUnder, treeOf } from './plan-tree.ts'

const plans = [
  { id: 'service', parentId: 'top' },
  { id: 'top', parentId: null },
  { id: 'project', parentId: 'service' },
  { id: 'other', parentId: 'gone' },
]

/** Plans begun one after another, each put under one that it may stand under. */
const forests = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 25 }).map((moves) => {
  const made: { id: string; parentId: string | null }[] = moves.map((_, at) => ({
    id: String(at),
    parentId: null,
  }))
  for (const [which, choice] of moves) {
    const plan = made[which % made.length]
    if (plan === undefined) continue
    const may = listPossibleParents(made, plan.id)
    plan.parentId = may[choice % (may.length + 1)]?.id ?? null
  }
  return made
})

describe('plans that stand under one another', () => {
  it('come in the order of their tree; a plan whose upper plan is not there stands at the top', () => {
    expect(treeOf(plans).map(({ plan, depth }) => `${depth} ${plan.id}`)).toEqual([
      '0 top',
      '1 service',
      '2 project',
      '0 other',
    ])
    expect(listUnder(plans, 'top').map(({ plan, depth }) => `${depth} ${plan.id}`)).toEqual([
      '0 service',
      '1 project',
    ])
    expect(listAbove(plans, 'project').map(({ id }) => id)).toEqual(['top', 'service'])
  })

  it('never stand under themselves or under what stands under them', () => {
    expect(listPossibleParents(plans, 'top').map(({ id }) => id)).toEqual(['other'])
    fc.assert(
      fc.property(forests, (made) => {
        const tree = treeOf(made)
        // In a circle a plan would stand nowhere in the tree, or twice.
        expect(tree.map(({ plan }) => plan.id).sort()).toEqual(made.map(({ id }) => id).sort())
        for (const { plan } of tree) expect(listAbove(made, plan.id)).not.toContain(plan)
      }),
    )
  })

  it('are each under whatever is above them, and nowhere else', () => {
    fc.assert(
      fc.property(forests, (made) => {
        for (const { id } of made)
          for (const other of made)
            expect(listUnder(made, other.id).some(({ plan }) => plan.id === id)).toBe(
              listAbove(made, id).includes(other),
            )
      }),
    )
  })
})
