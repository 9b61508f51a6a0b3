import { describe, expect, it } from 'vitest'
import { done, sceneOn, tell } from '#tests/notices-scene.ts'
import { consultationsIn, papersIn } from '../announced.ts'
import { rules } from './index.ts'

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
