import { describe, expect, it } from 'vitest'
import type { Asked, Update } from '#src/features/updates/index.ts'
import { at, done, sceneOn, tell } from '#tests/notices-scene.ts'
import type { Clock } from '../scene.ts'
import { rules } from './index.ts'

describe('N1: the lead is told that an update is due', () => {
  it.each([
    ['2026-06-22', null],
    ['2026-06-23', 'Its update is due on 30\u00a0June, in 5 working days.'],
    ['2026-06-29', 'Its update is due on 30\u00a0June, in 1 working day.'],
    ['2026-06-30', 'Its update is due today.'],
    ['2026-07-01', null],
  ])('on %s: %s', (today, says) => {
    const [told] = tell('N1', sceneOn(today))
    expect(told?.says ?? null).toBe(says)
    if (told !== undefined) expect(told.to).toEqual(['lead'])
  })

  it('at each stage once, also when the worker was away on the day', () => {
    const keys = ['2026-06-23', '2026-06-24', '2026-06-29', '2026-06-30'].map(
      (day) => tell('N1', sceneOn(day))[0]?.key,
    )
    expect(new Set(keys).size).toBe(3)
    expect(keys[0]).toBe(keys[1])
  })
})

describe('N2: the lead and the theme’s lead are told that an update is overdue', () => {
  it.each([
    ['2026-07-01', ['lead', 'themeLead']],
    ['2026-07-03', ['lead', 'themeLead']],
    ['2026-07-07', ['lead', 'themeLead', 'manager']],
  ])('on %s: %s', (today, to) => {
    expect(tell('N2', sceneOn(today))[0]?.to).toEqual(to)
  })

  it('after one working day, three and five, and not again', () => {
    const days = ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-06', '2026-07-07', '2026-07-10']
    expect(new Set(days.map((day) => tell('N2', sceneOn(day))[0]?.key)).size).toBe(3)
  })
})

describe('N3: the lead is told that an action is due', () => {
  it.each([
    ['2026-07-21', null],
    ['2026-07-20', 20],
    ['2026-07-06', 10],
    ['2026-06-29', 5],
    ['2026-06-22', 5],
    ['2026-06-19', null],
  ])('due on %s: at the stage of %s working days', (dueOn, stage) => {
    const [told] = tell('N3', sceneOn('2026-06-22', {}, { dueOn }))
    expect(told?.key ?? null).toBe(stage === null ? null : `N3 a1 ${dueOn} ${stage}`)
  })

  it('no more once it is said to be delivered', () => {
    expect(tell('N3', sceneOn('2026-06-22', {}, { dueOn: '2026-06-29', state: 'submitted' }))).toEqual([])
  })
})

describe('N4: those who lead an action are told at once', () => {
  it.each([
    ['action.accept', 'It was accepted as delivered by quality'],
    ['action.return', 'It was returned'],
    ['update.return', 'Your update was returned'],
  ])('of %s', (deed, says) => {
    const [told] = tell('N4', sceneOn('2026-06-22', { entries: [done(deed)] }))
    expect(told?.to).toEqual(['lead', 'second'])
    expect(told?.says).toContain(says)
    expect(told?.says).not.toContain('Words that stay')
  })

  it('but not of what they did themselves', () => {
    expect(tell('N4', sceneOn('2026-06-22', { entries: [done('action.accept', 'second')] }))[0]?.to).toEqual([
      'lead',
    ])
  })
})

describe('N5: the lead and the theme’s lead are told of evidence that contradicts', () => {
  const contradictions = [{ linkId: 'l1', actionId: 'a1' }]

  it('what is being shown to last', () => {
    const [told] = tell('N5', sceneOn('2026-06-22', { contradictions }, { state: 'embedding' }))
    expect(told?.to).toEqual(['lead', 'themeLead'])
  })

  it('and not of what is still under way', () => {
    expect(tell('N5', sceneOn('2026-06-22', { contradictions }))).toEqual([])
  })
})

describe('N5: of a measure that misses its target', () => {
  const breach = (running: number) => ({
    breaches: [
      { measureId: 'm1', actionId: 'a1', periodFrom: '2026-05-01', frequency: 'month' as const, running },
    ],
  })

  it('the lead and the theme’s lead are told while it is being shown to last, once a reading', () => {
    const [told] = tell('N5', sceneOn('2026-06-22', breach(1), { state: 'embedding' }))
    expect([told?.to, told?.key]).toEqual([['lead', 'themeLead'], 'N5 m1 a1 2026-05-01'])
  })

  it('the boards’ chairs and the quality lead too, where what was found to last misses it twice running', () => {
    expect(tell('N5', sceneOn('2026-06-22', breach(1), { state: 'embedded' }))[0]?.to).toEqual([
      'lead',
      'themeLead',
    ])
    const [told] = tell('N5', sceneOn('2026-06-22', breach(2), { state: 'embedded' }))
    expect(told?.to).toEqual(['lead', 'themeLead', 'chair', 'quality'])
    expect(told?.says).toContain('missed its target 2 months running')
  })

  it('nobody is told while it is still under way, or was seen to slip already', () => {
    for (const state of ['in-progress', 'complete', 'regressed'] as const)
      expect(tell('N5', sceneOn('2026-06-22', breach(3), { state }))).toEqual([])
  })
})

describe('N6: the lead and the programme manager are told that a change of date', () => {
  it.each([
    ['date.agree', 'is agreed'],
    ['date.refuse', 'is refused'],
    ['date.lapse', 'lapsed'],
  ])('%s', (deed, says) => {
    const [told] = tell('N6', sceneOn('2026-06-22', { entries: [done(deed, 'themeLead')] }))
    expect(told?.to).toEqual(['lead', 'manager'])
    expect(told?.says).toContain(says)
  })
})

describe('N7: the theme’s lead is told each day what has waited more than five working days', () => {
  const update = (given: string) => ({ id: 'u1', actionId: 'a1', givenAt: at(given) }) as Update

  it('for an update', () => {
    expect(tell('N7', sceneOn('2026-06-22', { submitted: [update('2026-06-15')] }))).toEqual([])
    const [told] = tell('N7', sceneOn('2026-06-22', { submitted: [update('2026-06-12')] }))
    expect([told?.to, told?.says]).toEqual([
      ['themeLead'],
      'An update has waited 6 working days for acceptance.',
    ])
    expect(tell('N7', sceneOn('2026-06-23', { submitted: [update('2026-06-12')] }))[0]?.key).not.toBe(
      told?.key,
    )
  })

  it('and once when it comes in', () => {
    const [told] = tell('N7', sceneOn('2026-06-22', { submitted: [update('2026-06-19')] }))
    expect(told?.says).toBe('An update came in for you to accept or return.')
    expect(tell('N7', sceneOn('2026-06-19', { submitted: [update('2026-06-19')] }))[0]?.key).toBe(told?.key)
  })

  it('for a delivery, and never one who leads the action', () => {
    const waits = { state: 'submitted' as const, stateSince: at('2026-06-01') }
    expect(tell('N7', sceneOn('2026-06-22', {}, waits))[0]?.to).toEqual(['themeLead'])
    expect(tell('N7', sceneOn('2026-06-22', {}, { ...waits, accountableId: 'themeLead' }))[0]?.to).toEqual([])
  })
})

describe('N8: the theme’s lead is told of a rating that differs from the facts', () => {
  const rated = (...ratings: [string, string | null][]) =>
    tell(
      'N8',
      sceneOn('2026-06-22', {
        ratings: new Map([
          [
            'a1',
            ratings.map(([confidence, suggested], place) => ({ id: `r${place}`, confidence, suggested })),
          ],
        ]),
      }),
    )

  it('when it is red against them', () => {
    expect(rated(['red', 'green'])[0]?.says).toBe('It was rated red, where the facts suggest green.')
  })

  it('when it differs twice running, and not when once', () => {
    expect(rated(['green', 'amber'])).toEqual([])
    expect(rated(['green', 'amber'], ['green', 'red'])[0]?.to).toEqual(['themeLead'])
  })

  it('never when it agrees, or nothing was suggested', () => {
    expect([...rated(['red', 'red'], ['green', 'red']), ...rated(['red', null])]).toEqual([])
  })
})

describe('N10: the programme manager is told each week', () => {
  const asked = (given: boolean, accepted: boolean): Asked => ({
    actionId: 'a1',
    themeId: 'theme',
    accountableId: 'lead',
    given,
    accepted,
  })

  it('how complete the last round was', () => {
    const scene = sceneOn('2026-06-22')
    const plans = scene.plans.map((facts) => ({
      ...facts,
      before: { ...facts.before, asked: [asked(true, true), asked(true, false), asked(false, false)] },
    }))
    const [told] = tell('N10', { ...scene, plans })
    expect([told?.to, told?.says]).toEqual([
      ['manager'],
      'Of the 3 updates due by 29\u00a0May, 2 were given and 1 accepted.',
    ])
    expect(tell('N10', { ...scene, plans, today: '2026-06-26' })[0]?.key).toBe(told?.key)
    expect(tell('N10', { ...scene, plans, today: '2026-06-29' })[0]?.key).not.toBe(told?.key)
  })

  it('which actions have nobody, or no end, and which findings have no action', () => {
    const scene = sceneOn(
      '2026-06-22',
      { uncovered: [{ id: 'f1' }, { id: 'f2' }] },
      { dueOn: null, accountableId: null },
    )
    expect(tell('N10', scene).map(({ says }) => says)).toEqual([
      'One action has nobody to answer for it.',
      'One action has no end date and no day to look again.',
      '2 findings have no action.',
    ])
  })
})

describe('N24: the theme’s lead and the quality lead are told', () => {
  it('six months after something was found to last', () => {
    const embedded = { state: 'embedded' as const, stateSince: at('2025-12-22') }
    expect(tell('N24', sceneOn('2026-06-19', {}, embedded))).toEqual([])
    expect(tell('N24', sceneOn('2026-06-22', {}, embedded))[0]?.to).toEqual(['themeLead', 'quality'])
  })

  it('again when the next check is due, where one has shown that it holds', () => {
    const held = { state: 'embedded' as const, stateSince: at('2025-01-10'), reviewOn: '2026-06-23' }
    expect(tell('N24', sceneOn('2026-06-22', {}, held))).toEqual([])
    expect(tell('N24', sceneOn('2026-06-23', {}, held))).toHaveLength(1)
  })

  it('that it has slipped back, but not the one who found it', () => {
    const [told] = tell(
      'N24',
      sceneOn('2026-06-22', { entries: [done('action.regress')] }, { state: 'regressed' }),
    )
    expect([told?.to, told?.says]).toEqual([
      ['themeLead'],
      'It has slipped back: what was embedded no longer holds.',
    ])
  })
})

describe('N27: the programme manager is told of the clock of an inspection', () => {
  const clock = (gone: number): Clock => ({
    inspectionId: 'i1',
    title: 'Inspection of May 2026',
    owes: 'The plan that answers it',
    workingDays: 70,
    gone,
    endsOn: '2026-09-01',
    href: '/sources',
  })
  const keyAt = (gone: number) =>
    tell('N27', sceneOn('2026-06-22', { clocks: [clock(gone)] }))[0]
      ?.key.split(' ')
      .at(-1)

  it('when half, three quarters and nine tenths have gone', () => {
    expect([34, 35, 52, 53, 62, 63].map(keyAt)).toEqual([undefined, '50', '50', '75', '75', '90'])
  })

  it('whatever mail they chose', () => {
    expect(rules.filter(({ always }) => always).map(({ code }) => code)).toEqual(['N27'])
  })
})
