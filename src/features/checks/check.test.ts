import { describe, expect, it } from 'vitest'
import type { Action } from '#src/features/actions/index.ts'
import { checks } from './check.ts'
import type { ActionFacts, PlanFacts } from './facts.ts'
import type { Trouble } from './trouble.ts'

const at = (day: string) => new Date(`${day}T09:00:00Z`)
const base: ActionFacts = {
  action: {
    id: 'a1',
    ref: '1.1',
    title: 'Visits on time',
    text: '',
    accountableId: 'lead',
    state: 'in-progress',
    stateSince: at('2026-06-01'),
    confidence: 'green',
    confidenceAt: at('2026-06-10'),
    difference: null,
    differenceAt: null,
    dueOn: '2026-12-18',
    dueText: '',
    dueRepeats: null,
    reviewOn: null,
  } as Action,
  last: null,
  supporting: { count: 1, newestOn: '2026-05-20' },
  findings: 1,
}

function found(code: string, facts: Partial<PlanFacts>): Trouble[] {
  const check = checks.find((one) => one.code === code)
  if (check === undefined) throw new Error(`No check ${code}`)
  return check.find({ today: '2026-06-22', actions: [], criteria: [], gaps: [], datedTwice: [], ...facts })
}

function ofAction(
  code: string,
  change: Partial<Action>,
  beside: Partial<ActionFacts> = {},
): Trouble | undefined {
  return found(code, { actions: [{ ...base, ...beside, action: { ...base.action, ...change } }] })[0]
}

const last = (workingWell: string, howDoWeKnow = '', evidence = 0) => ({
  workingWell,
  howDoWeKnow,
  evidence,
  givenAt: at('2026-06-09'),
})

describe('a check finds an action', () => {
  it('accepted as delivered while its words say that it will be', () => {
    const promise = last('Most teams use it. The guide will be published in July.')
    expect(ofAction('achieved-will', { state: 'complete' }, { last: promise })?.why).toContain(
      '“The guide will be published in July.”',
    )
    expect(ofAction('achieved-will', {}, { last: promise })).toBeUndefined()
    expect(
      ofAction('achieved-will', { state: 'complete' }, { last: last('All teams use it.') }),
    ).toBeUndefined()
  })

  it('overdue and still green', () => {
    const trouble = ofAction('overdue-green', { dueOn: '2026-06-15' })
    expect(trouble?.why).toBe('It was due on 15\u00a0June 2026, 5 working days ago, and is rated green.')
    expect(trouble?.mend.href).toBe('/actions/a1/date')
    const due = { ...base, action: { ...base.action, dueOn: '2026-06-19' } }
    expect(found('overdue-green', { today: '2026-06-21', actions: [due] })[0]?.why).toBe(
      'It was due on 19\u00a0June 2026 and is rated green.',
    )
    expect(ofAction('overdue-green', { dueOn: '2026-06-15', confidence: 'red' })).toBeUndefined()
    expect(ofAction('overdue-green', { dueOn: '2026-06-22' })).toBeUndefined()
    expect(ofAction('overdue-green', { dueOn: '2026-06-15', state: 'submitted' })).toBeUndefined()
  })

  it('whose evidence is older than its claim by more than three months', () => {
    const old = { supporting: { count: 2, newestOn: '2026-02-28' } }
    expect(ofAction('old-evidence', { state: 'complete' }, old)?.mend.href).toBe('/actions/a1/evidence')
    expect(
      ofAction('old-evidence', { state: 'complete' }, { supporting: { count: 2, newestOn: '2026-03-01' } }),
    ).toBeUndefined()
    expect(ofAction('old-evidence', { difference: 3, differenceAt: at('2026-06-10') }, old)).toBeDefined()
    expect(ofAction('old-evidence', {}, old)).toBeUndefined()
  })

  it('that claims without evidence', () => {
    const none = { supporting: { count: 0, newestOn: null } }
    expect(ofAction('claim-no-evidence', { state: 'embedded' }, none)).toBeDefined()
    expect(ofAction('claim-no-evidence', { difference: 2 }, none)).toBeDefined()
    expect(ofAction('claim-no-evidence', { difference: 1 }, none)).toBeUndefined()
    expect(ofAction('claim-no-evidence', {}, { last: last('It works.') })).toBeDefined()
    expect(
      ofAction('claim-no-evidence', {}, { last: last('It works.', 'Call log: 9 calls.') }),
    ).toBeUndefined()
    expect(ofAction('claim-no-evidence', {}, { last: last('It works.', '', 1) })).toBeUndefined()
  })

  it('that asks for two deeds by one date', () => {
    const trouble = ofAction('two-deeds', { text: 'Review the policy and train all managers' })
    expect(trouble?.why).toBe('It asks to review and to train, with one date.')
    expect(trouble?.mend.href).toBe('/actions/a1/words')
  })

  it('with no end date and no day to look again', () => {
    expect(ofAction('no-end-date', { dueOn: null, dueText: 'Ongoing' })?.why).toBe(
      'Its date is written as “Ongoing”.',
    )
    expect(
      ofAction('no-end-date', { dueOn: null, dueText: 'Ongoing', reviewOn: '2026-09-30' }),
    ).toBeUndefined()
  })

  it('with nobody to answer for it', () => {
    expect(ofAction('nobody', { accountableId: null })?.mend.href).toBe('/actions/a1/leads')
  })

  it('that answers nothing', () => {
    expect(ofAction('answers-nothing', {}, { findings: 0 })?.mend.href).toBe('/actions/a1/findings')
    expect(ofAction('answers-nothing', { state: 'complete' }, { findings: 0 })).toBeUndefined()
  })
})

describe('a check finds', () => {
  it('a success criterion that is an activity', () => {
    const criterion = (text: string) => ({
      id: 'c1',
      text,
      actionId: 'a1',
      themeId: null,
      objectiveId: null,
      of: '1.1',
      theme: null,
    })
    const [trouble] = found('activity-criterion', {
      criteria: [criterion('Policy in place'), criterion('90% on time')],
    })
    expect([trouble?.title, trouble?.mend.href]).toEqual(['Policy in place', '/criteria/c1'])
    expect(found('activity-criterion', { criteria: [criterion('90% on time')] })).toEqual([])
  })

  it('a finding without an action', () => {
    const gap = {
      id: 'f1',
      sourceId: 's1',
      sourceTitle: 'Notice',
      number: 'D',
      text: 'The council will ask.',
    }
    expect(found('finding-no-action', { gaps: [gap] })[0]?.mend.href).toBe('/findings/f1/action')
  })

  it('that two plans date differently, with the way to say which stands', () => {
    const twice = (dueOn: string | null, state = base.action.state) =>
      found('dates-differ', {
        datedTwice: [
          {
            action: { ...base.action, state, dueOn: '2026-07-31' },
            ...{ stated: { dueOn, dueText: '' }, home: 'The plan', paper: 'The service’s plan' },
          },
        ],
      })[0]
    expect(twice('2026-05-29')?.why).toBe(
      'The plan has it due 31\u00a0July 2026; the paper of The service’s plan says 29\u00a0May 2026.',
    )
    expect(twice('2026-05-29')?.mend.href).toBe('/actions/a1/places')
    expect([twice('2026-07-31'), twice(null), twice('2026-05-29', 'complete')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('nothing in an action that is in order', () => {
    expect(checks.flatMap(({ code }) => found(code, { actions: [base] }))).toEqual([])
  })
})
