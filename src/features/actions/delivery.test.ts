import { describe, expect, it } from 'vitest'
import { confidenceShown, hasGoneQuiet, heardSince } from './action.ts'
import { whatIsMissing, whyNotTheirs } from './delivery-needs.ts'
import { deliverySteps, isOverdue, stepsFor } from './delivery.ts'
import { asksReview } from './due.ts'

const facts = {
  proposal: { lead: true, date: true, criterion: true },
  isOwn: false,
  inLine: false,
  deliveryEvidence: 1,
  quartersRunning: { data: 2, audit: 2, voice: 0 },
  difference: 3,
  endless: false,
}
const stepNamed = (deed: string) => {
  const step = deliverySteps.find((one) => one.deed === deed)
  if (step === undefined) throw new Error(`no step ${deed}`)
  return step
}

describe('the steps of delivery', () => {
  it('a lead may start and say that it is delivered, but never accept', () => {
    expect(stepsFor('not-started', ['lead']).map((step) => step.deed)).toEqual(['start'])
    expect(stepsFor('in-progress', ['lead']).map((step) => step.deed)).toEqual(['submit'])
    expect(stepsFor('submitted', ['lead'])).toEqual([])
  })

  it('nobody accepts their own, whatever else they lead', () => {
    expect(whatIsMissing(stepNamed('accept'), { ...facts, isOwn: true })).toMatch(
      /^Nobody accepts or confirms their own/,
    )
    expect(whatIsMissing(stepNamed('accept'), facts)).toBeNull()
  })

  it('what is proposed is agreed by the theme’s lead, once it says who, when and how one will know', () => {
    expect(stepsFor('proposed', ['theme-lead']).map((step) => step.deed)).toEqual(['agree'])
    expect(stepsFor('proposed', ['lead'])).toEqual([])
    const bare = { ...facts, proposal: { lead: false, date: true, criterion: false } }
    expect(whatIsMissing(stepNamed('agree'), bare)).toBe(
      'It still needs somebody who answers for it, and a test of success.',
    )
  })

  it('what has lasted is handed to everyday work by the programme manager, with a day to look again', () => {
    expect(stepsFor('embedded', ['programme-manager']).map((step) => step.deed)).toContain('transfer')
    expect(stepsFor('embedded', ['theme-lead']).map((step) => step.deed)).not.toContain('transfer')
    const lasting = {
      state: 'embedded',
      dueOn: '2026-01-31',
      dueRepeats: null,
      reviewOn: '2026-09-30',
    } as const
    expect(asksReview(stepNamed('transfer'), lasting)).toBe(true)
  })

  it('delivery is said with evidence of delivery', () => {
    expect(whatIsMissing(stepNamed('submit'), { ...facts, deliveryEvidence: 0 })).toMatch(/delivery evidence/)
  })

  it('complete is not embedded: that takes two families of evidence and the quality lead', () => {
    expect(stepsFor('complete', ['quality-lead']).map((step) => step.to)).not.toContain('embedded')
    expect(whatIsMissing(stepNamed('verify'), facts)).toBeNull()
    const one = { ...facts, quartersRunning: { data: 2, audit: 1, voice: 0 }, difference: 2 }
    expect(whatIsMissing(stepNamed('verify'), one)).toBe(
      'Two of data, audit and voice must support it, each in two quarters running: data has 2 quarters, audit has one quarter, voice has none. Its difference must be judged 3 of 4 or more; it is 2.',
    )
    expect(stepsFor('embedding', ['theme-lead']).map((step) => step.deed)).not.toContain('verify')
  })

  it('somebody in the line of those who deliver it does not confirm that it has lasted', () => {
    expect(whyNotTheirs(stepNamed('verify'), { isOwn: false, inLine: true })).toMatch(/outside the line/)
    expect(whyNotTheirs(stepNamed('accept'), { isOwn: false, inLine: true })).toBeNull()
  })

  it('what comes round again is said to be done round by round, until it has a last day', () => {
    expect(whatIsMissing(stepNamed('submit'), { ...facts, endless: true })).toMatch(/give it a last day/)
  })

  it('a pause says when it is looked at again; so does a step on what has no date', () => {
    const dated = { state: 'in-progress', dueOn: '2026-09-30', dueRepeats: null, reviewOn: null } as const
    const ongoing = { ...dated, dueOn: null, dueRepeats: 'ongoing' }
    expect(asksReview(stepNamed('pause'), dated)).toBe(true)
    expect(asksReview(stepNamed('resume'), dated)).toBe(false)
    expect(asksReview(stepNamed('resume'), ongoing)).toBe(true)
    expect(asksReview(stepNamed('resume'), { ...ongoing, reviewOn: '2026-09-30' })).toBe(false)
    expect(asksReview(stepNamed('resume'), { ...ongoing, dueRepeats: 'monthly' })).toBe(false)
  })

  it('every step leads from states that are not its own end, and says what it did', () => {
    for (const step of deliverySteps) {
      // A check that holds leaves it where it was.
      if (step.deed !== 'hold') expect(step.from).not.toContain(step.to)
      expect(step.told.length).toBeGreaterThan(5)
      expect(step.parts.length).toBeGreaterThan(0)
    }
  })
})

describe('overdue', () => {
  it('is an open action whose date has passed', () => {
    expect(isOverdue({ state: 'in-progress', dueOn: '2026-06-21' }, '2026-06-22')).toBe(true)
    expect(isOverdue({ state: 'in-progress', dueOn: '2026-06-22' }, '2026-06-22')).toBe(false)
    expect(isOverdue({ state: 'in-progress', dueOn: null }, '2026-06-22')).toBe(false)
  })

  it('is never an action that waits for acceptance or is done', () => {
    for (const state of [
      'submitted',
      'complete',
      'embedding',
      'embedded',
      'regressed',
      'cancelled',
    ] as const) {
      expect(isOverdue({ state, dueOn: '2026-01-01' }, '2026-06-22')).toBe(false)
    }
  })
})

describe('confidence as shown', () => {
  const since = heardSince('2026-06-22')
  const green = { state: 'in-progress', confidence: 'green' } as const

  it('is last month’s green never: after twenty working days it is no report', () => {
    expect(since).toBe('2026-05-22')
    expect(confidenceShown({ ...green, confidenceAt: new Date('2026-05-22T10:00:00Z') }, since)).toBe('green')
    expect(confidenceShown({ ...green, confidenceAt: new Date('2026-05-21T10:00:00Z') }, since)).toBe(
      'no-report',
    )
  })

  it('is not asked for before the start nor after delivery', () => {
    expect(confidenceShown({ state: 'not-started', confidence: null, confidenceAt: null }, since)).toBeNull()
    expect(
      confidenceShown(
        { state: 'submitted', confidence: 'amber', confidenceAt: new Date('2026-06-20T10:00:00Z') },
        since,
      ),
    ).toBeNull()
  })
})

describe('gone quiet', () => {
  const since = heardSince('2026-06-22')
  const at = (day: string) => new Date(`${day}T10:00:00Z`)
  const silent = { state: 'in-progress', confidence: null, confidenceAt: null, lastUpdateAt: null } as const

  it('is an action that is live for a whole cycle without a word, not one of a plan that is new here', () => {
    expect(hasGoneQuiet({ ...silent, stateSince: at('2026-06-22') }, since)).toBe(false)
    expect(hasGoneQuiet({ ...silent, stateSince: at('2026-05-22') }, since)).toBe(false)
    expect(hasGoneQuiet({ ...silent, stateSince: at('2026-05-21') }, since)).toBe(true)
  })

  it('is no action with a word since, even where the word rated nothing', () => {
    const begun = { ...silent, stateSince: at('2026-01-05') }
    expect(hasGoneQuiet({ ...begun, lastUpdateAt: at('2026-06-01') }, since)).toBe(false)
    expect(hasGoneQuiet({ ...begun, lastUpdateAt: at('2026-05-01') }, since)).toBe(true)
    expect(hasGoneQuiet({ ...begun, state: 'not-started' }, since)).toBe(false)
  })
})
