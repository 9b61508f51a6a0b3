import { describe, expect, it } from 'vitest'
import type { Entry } from '#src/features/history/index.ts'
import type { Action, Plan, Theme } from '#src/features/plans/index.ts'
import { type Asked, periodOf, type Update, usualCycle } from '#src/features/updates/index.ts'
import type { Person } from '#src/kit/person.ts'
import type { NoticeCode, Telling } from '../rule.ts'
import type { Clock, Scene } from '../scene.ts'
import { consultationsIn, papersIn } from '../announced.ts'
import { rules } from './index.ts'

const at = (day: string) => new Date(`${day}T09:00:00Z`)
const person = (id: string, role: string, themeId: string | null = null): Person => ({
  id,
  councilId: 'c',
  name: id,
  email: `${id}@rivermere.example`,
  jobTitle: '',
  roles: [{ role, scopeKind: themeId === null ? 'council' : 'theme', scopeId: themeId }],
})
const lead = person('lead', 'al')
const second = person('second', 'al')
const themeLead = person('themeLead', 'sro', 'theme')
const manager = person('manager', 'pm')
const quality = person('quality', 'ql')

const action: Action = {
  id: 'a1',
  planId: 'plan',
  themeId: 'theme',
  ref: '1.1',
  title: 'Visits on time',
  accountableId: 'lead',
  state: 'in-progress',
  stateSince: at('2026-01-05'),
  lastUpdateAt: at('2026-05-20'),
  dueOn: '2026-12-18',
  reviewOn: null,
  dueRepeats: null,
} as Action

function sceneOn(today: string, change: Partial<Scene> = {}, ofAction: Partial<Action> = {}): Scene {
  const month = periodOf(usualCycle, '2026-05-15')
  return {
    now: at(today),
    today,
    people: [lead, second, themeLead, manager, quality],
    plans: [
      {
        plan: { id: 'plan', title: 'The plan' } as Plan,
        cycle: usualCycle,
        before: { period: month, asked: [] },
      },
    ],
    actions: [{ ...action, ...ofAction }],
    themes: new Map([['theme', { id: 'theme', leadId: null } as Theme]]),
    leads: new Map([
      ['a1', [lead, second].map(({ id, name }) => ({ personId: id, asWritten: name, name, jobTitle: null }))],
    ]),
    submitted: [],
    requests: [],
    returned: new Map(),
    entries: [],
    contradictions: [],
    ratings: new Map(),
    uncovered: [],
    clocks: [],
    papers: [],
    consultations: [],
    ...change,
  }
}

const tell = (code: NoticeCode, scene: Scene): Telling[] =>
  rules.find((rule) => rule.code === code)?.tell(scene) ?? []
const done = (deed: string, by: string | null = 'quality'): Entry => ({
  id: 'e1',
  at: at('2026-06-22'),
  personId: by,
  personName: by,
  deed,
  subjectKind: 'action',
  subjectId: 'a1',
  planId: 'plan',
  details: {},
  reason: 'Words that stay in the product.',
})

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
      'Of 3 updates asked for by 29\u00a0May, 2 were given and 1 accepted.',
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

describe('N9: the theme’s lead is told that a paper is due', () => {
  const planned = (dueOn: string) =>
    papersIn([
      {
        deed: 'paper.plan',
        subjectId: 'theme',
        details: { paper: 'p1', title: 'Theme 1 for the board', dueOn },
      },
    ])

  it.each([
    ['2026-07-14', null],
    ['2026-07-13', '15'],
    ['2026-07-06', '10'],
    ['2026-06-29', '5'],
    ['2026-06-19', null],
  ])('on %s: at the stage of %s working days', (dueOn, stage) => {
    const [told] = tell('N9', sceneOn('2026-06-22', { papers: planned(dueOn) }))
    expect(told?.key.split(' ').at(-1) ?? null).toBe(stage)
    if (told !== undefined) expect(told.to).toEqual(['themeLead'])
  })

  it('no more, once it is withdrawn', () => {
    const details = { paper: 'p1', title: 'Theme 1', dueOn: '2026-06-29' }
    const entries = ['paper.plan', 'paper.withdraw'].map((deed) => ({ deed, subjectId: 'theme', details }))
    expect(papersIn(entries)).toEqual([])
  })
})

describe('N25: those who are consulted are told', () => {
  const details = { consultation: 'k1', title: 'Version 2', consultees: ['second'], closesOn: '2026-07-17' }
  const on = (today: string, ...deeds: string[]) =>
    tell(
      'N25',
      sceneOn(today, {
        consultations: consultationsIn(deeds.map((deed) => ({ deed, subjectId: 'plan', details }))),
      }),
    )[0]

  it('that it opens', () => {
    const told = on('2026-06-22', 'consultation.open')
    expect([told?.to, told?.says]).toEqual([
      ['second'],
      'You are asked for your view, until 17\u00a0July 2026.',
    ])
  })

  it('that five working days are left', () => {
    expect(on('2026-07-09', 'consultation.open')?.key).toBe('N25 k1 open')
    expect(on('2026-07-10', 'consultation.open')?.says).toContain('5 working days are left')
  })

  it('of its outcome, and not of one that only closed', () => {
    expect(on('2026-07-20', 'consultation.open')).toBeUndefined()
    expect(on('2026-07-20', 'consultation.open', 'consultation.publish')?.says).toContain(
      'The outcome is published',
    )
  })
})

describe('N29: those between whom an action is handed over are told', () => {
  const handed = (details: Record<string, unknown>, by = 'manager') =>
    tell('N29', sceneOn('2026-06-22', { entries: [{ ...done('action.lead', by), details }] })).map(
      ({ to, says }) => [to, says],
    )

  it('both, with who did it', () => {
    expect(handed({ fromId: 'lead', toId: 'second' })).toEqual([
      [['second'], 'You answer for it now. manager handed it over.'],
      [['lead'], 'You no longer answer for it. manager handed it over.'],
    ])
  })

  it('but not the one who did it, nor anybody when only the help changed', () => {
    expect(handed({ fromId: 'lead', toId: 'second' }, 'lead').map(([to]) => to)).toEqual([['second']])
    expect(handed({ fromId: 'lead', toId: 'lead' })).toEqual([])
  })
})

describe('the table of rules', () => {
  it('has N1 to N10, N24, N25, N27 and N29', () => {
    const wanted = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 24, 25, 27, 29].map((number) => `N${number}`)
    expect(rules.map(({ code }) => code).toSorted()).toEqual(wanted.toSorted())
  })

  it('has each code once', () => {
    const codes = rules.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
