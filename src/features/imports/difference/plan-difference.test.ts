import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bagOf, likeness } from './likeness.ts'
import { orderAfter } from './node-order.ts'
import type { PlanNode } from './node.ts'
import { type Change, diffPlans } from './plan-difference.ts'

function node(id: string, text: string, more: Partial<PlanNode> = {}): PlanNode {
  return {
    id,
    parent: 't1',
    level: 'action',
    ref: null,
    text,
    leads: [],
    due: null,
    rating: null,
    criteria: [],
    impact: null,
    fields: {},
    gone: false,
    ...more,
  }
}

const theme = (id: string, text: string, ref: string) => node(id, text, { level: 'theme', parent: null, ref })
const lead = (asWritten: string) => ({ asWritten, personId: null })

const live: PlanNode[] = [
  theme('t1', 'Front door', '1'),
  node('a1', 'Decide every contact within one working day', { ref: '1.1', leads: [lead('DP')], rating: 'G' }),
  node('a2', 'Hold a threshold workshop in every school', {
    ref: '1.2',
    leads: [lead('AN')],
    due: { text: 'July 2026', date: '2026-07-31' },
    rating: 'A',
  }),
  theme('t2', 'Workforce', '2'),
  node('b1', 'Recruit 14 permanent social workers', {
    ref: '2.1',
    parent: 't2',
    leads: [lead('ZH')],
    rating: 'R',
  }),
  node('b2', 'Give every newly qualified worker a mentor', { ref: '2.2', parent: 't2', leads: [lead('ZH')] }),
]

const kindsOf = (changes: readonly Change[]) => changes.map((change) => change.kind)
const copyOf = (nodes: readonly PlanNode[]) => structuredClone(nodes) as PlanNode[]
const change = (id: string, more: Partial<PlanNode>) =>
  copyOf(live).map((one) => (one.id === id ? { ...one, ...more } : one))

describe('a newer document beside the live plan', () => {
  it('that says the same is no difference', () => {
    expect(diffPlans(live, copyOf(live)).changes).toEqual([])
  })

  it('reworded is matched by meaning, though its number changed too', () => {
    const { changes, unsure } = diffPlans(
      live,
      change('a2', { ref: '1.7', text: 'Hold a threshold workshop in every school and nursery' }),
    )
    expect(kindsOf(changes)).toEqual(['reworded', 'renumbered'])
    expect(unsure).toEqual([])
  })

  it('with another date, rating or lead says each apart; the same day in other words is the same', () => {
    const redated = change('a2', {
      due: { text: 'September 2026', date: '2026-09-30' },
      rating: 'G',
      leads: [lead('AN'), lead('DP')],
    })
    expect(kindsOf(diffPlans(live, redated).changes)).toEqual(['redated', 'rerated', 'led'])
    const inWords = change('a2', { due: { text: '31/07/26', date: '2026-07-31' } })
    expect(diffPlans(live, inWords).changes).toEqual([])
  })

  it('keeps the day that somebody settled for words that give none', () => {
    const settled = live.map((one) =>
      one.id === 'a2' ? { ...one, due: { text: 'Ongoing', date: '2026-09-30' } } : one,
    )
    const again = settled.map((one) =>
      one.id === 'a2' ? { ...one, due: { text: 'Ongoing', date: null } } : one,
    )
    expect(diffPlans(settled, again).changes).toEqual([])
  })

  it('with an action under another theme has moved it, not removed it', () => {
    const moved = change('a2', { parent: 't2', ref: '2.3' })
    expect(kindsOf(diffPlans(live, moved).changes)).toEqual(['moved', 'renumbered'])
  })

  it('that has lost an action says so with its words, and which it may have gone into', () => {
    const lost = live.filter(({ id }) => id !== 'b2')
    const [removed] = diffPlans(live, lost).changes
    expect(removed).toMatchObject({ kind: 'removed', was: { id: 'b2' } })
    expect(removed?.kind === 'removed' ? removed.likest()[0] : '').toBe('b1')
  })

  it('does not ask again for an action that has left the plan already', () => {
    const left = live.map((one) => (one.id === 'b2' ? { ...one, gone: true } : one))
    expect(
      diffPlans(
        left,
        live.filter(({ id }) => id !== 'b2'),
      ).changes,
    ).toEqual([])
    expect(diffPlans(left, live).changes).toEqual([])
  })

  it('without a column for ratings has not taken the ratings away', () => {
    const bare = copyOf(live).map((one) => ({ ...one, rating: null }))
    const found = diffPlans(live, bare)
    expect(found.changes).toEqual([])
    expect(found.silent).toEqual(['rating'])
  })

  it('takes a heading for the same whatever level the document gives it, and moves nothing for that', () => {
    const nested = [
      theme('t0', 'Services', '0'),
      ...copyOf(live).map((one) =>
        one.level === 'theme' ? { ...one, level: 'objective' as const, parent: 't0' } : one,
      ),
    ]
    const found = diffPlans(nested, copyOf(live))
    expect(kindsOf(found.changes)).toEqual(['removed'])
    expect(found.otherLevel).toHaveLength(2)
  })

  it('that names one lead for each action takes away none of those who help', () => {
    const helped = live.map((one) => (one.id === 'a1' ? { ...one, leads: [lead('DP'), lead('AN')] } : one))
    expect(diffPlans(helped, copyOf(live)).changes).toEqual([])
    const other = change('a1', { leads: [lead('ZH')] })
    expect(kindsOf(diffPlans(helped, other).changes)).toEqual(['led'])
  })

  it('asks where half the words changed, and takes the answer either way', () => {
    const half = change('b1', {
      text: 'Recruit 14 permanent team managers and keep the ones that we have',
    })
    const found = diffPlans(live, half)
    expect(found.unsure.map(({ was, now }) => [was.id, now.id])).toEqual([['b1', 'b1']])
    expect(kindsOf(diffPlans(live, half, new Map([['b1', null]])).changes)).toEqual(['added', 'removed'])
    const same = diffPlans(live, half, new Map([['b1', 'b1']]))
    expect(same.unsure).toEqual([])
    expect(kindsOf(same.changes)).toEqual(['reworded'])
  })

  it('asks where few words stayed, but the place, the lead and the date did', () => {
    const found = diffPlans(
      live,
      change('a2', { ref: '1.7', text: 'Run workshops on our threshold with schools' }),
    )
    expect(found.unsure.map(({ was, now }) => [was.id, now.id])).toEqual([['a2', 'a2']])
    expect(kindsOf(found.changes)).toEqual(['reworded', 'renumbered'])
  })

  it('that writes a theme again beside each of its actions says nothing new with it', () => {
    const again = copyOf(live).map((one) =>
      one.parent === 't2' ? { ...one, fields: { Theme: '2 Workforce' } } : one,
    )
    expect(diffPlans(live, again).changes).toEqual([])
    expect(diffPlans(again, copyOf(live)).changes).toEqual([])
  })

  it('asks where one action became two that are equally like it', () => {
    const parted = [
      ...live.filter(({ id }) => id !== 'a2'),
      node('x1', 'Hold a threshold workshop in every primary school', { ref: '1.2' }),
      node('x2', 'Hold a threshold workshop in every secondary school', { ref: '1.3' }),
    ]
    const found = diffPlans(live, parted)
    expect(kindsOf(found.changes)).toContain('added')
    expect(found.unsure.map(({ was }) => was.id)).toEqual(['a2'])
  })

  it('shows every other column that says something else, and no column that it does not have', () => {
    const was = change('a1', {
      fields: { Progress: 'Begun', Budget: '£2,000' },
      criteria: ['Nine of ten in a day'],
    })
    const now = change('a1', { fields: { Progress: 'Nearly there' }, criteria: ['All of them in a day'] })
    const [beside] = diffPlans(was, now).changes
    expect(beside?.kind === 'beside' ? beside.beside.map(({ name }) => name) : []).toEqual([
      'Success criteria',
      'Progress',
    ])
  })
})

const words = fc.array(
  fc.constantFrom('child', 'visit', 'school', 'team', 'panel', 'plan', 'home', 'voice'),
  {
    minLength: 3,
    maxLength: 8,
  },
)

/** A plan of any shape: themes, with actions under them whose words are all their own. */
const anyPlan = fc
  .array(
    fc.array(fc.record({ words, ref: fc.option(fc.string({ maxLength: 4 })), gone: fc.boolean() }), {
      maxLength: 6,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((themes) =>
    themes.flatMap((actions, t) => [
      theme(`t${t}`, `Theme unlike any other ${'x'.repeat(t + 4)}`, String(t)),
      ...actions.map((action, a) =>
        node(`a${t}-${a}`, `${action.words.join(' ')} number${t}of${a} again${t}of${a}`, {
          parent: `t${t}`,
          ref: action.ref,
        }),
      ),
    ]),
  )

describe('the difference as a law', () => {
  it('of a plan with itself is empty, even where its words repeat', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (all) => {
        const nodes = [theme('t1', 'One', '1'), ...all.map((one, at) => node(`a${at}`, one.join(' ')))]
        expect(diffPlans(nodes, copyOf(nodes)).changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('of a plan with its parts in another order is moves only', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (nodes, chances) => {
        const themes = nodes.filter(({ level }) => level === 'theme')
        const shuffled = nodes
          .map((one, at) => ({ one, chance: chances[at] ?? 0 }))
          .sort((a, b) => a.chance - b.chance)
          .map(({ one, chance }) =>
            one.level === 'theme' ? one : { ...one, parent: themes[chance % themes.length]?.id ?? null },
          )
        expect(new Set(kindsOf(diffPlans(nodes, shuffled).changes)).isSubsetOf(new Set(['moved']))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('tells every word of every action that was taken out', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (nodes, keep) => {
        const left = nodes.filter(({ level }, at) => level === 'theme' || keep[at] === true)
        const told = diffPlans(nodes, left).changes.flatMap((one) =>
          one.kind === 'removed' ? [one.was.text] : [],
        )
        expect(told.sort()).toEqual(
          nodes
            .filter((one) => !left.includes(one))
            .map(({ text }) => text)
            .sort(),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('likeness', () => {
  it('is 1 for the same words, 0 for none in common, and the same both ways', () => {
    expect(likeness(bagOf('Visit every school'), bagOf('visit every SCHOOL.'))).toBe(1)
    expect(likeness(bagOf('Visit every school'), bagOf('Recruit workers'))).toBe(0)
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(likeness(bagOf(one), bagOf(other))).toBe(likeness(bagOf(other), bagOf(one)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the order of the plan after', () => {
  it('puts what was added or moved after what the document has before it, and keeps all else', () => {
    const order = orderAfter({
      live: ['a', 'b', 'lost', 'c'],
      document: ['a', 'new', 'c', 'b'],
      placed: new Set(['new', 'b']),
    })
    expect(order).toEqual(['a', 'new', 'lost', 'c', 'b'])
  })
})
