import { describe, expect, it } from 'vitest'
import { countsOf } from './highlight.counts.ts'
import type { HighlightAction } from './highlight.ts'
import {
  acceptedSentence,
  askSentence,
  changeSentence,
  differenceSentence,
  dueWords,
  earlierMovesSentence,
  greenSentence,
  ledeOf,
  quietSentence,
  ratingBefore,
} from './highlight.sentences.ts'
import { frontDoor, frontDoorReport, sampleAction } from '#src/features/reports/samples/front-door.ts'
import { wholePlanReport } from '#src/features/reports/samples/whole-plan.ts'

const breaking = (text: string) => text.replaceAll('\u00a0', ' ')
const lede = (actions: HighlightAction[]) => breaking(ledeOf([{ actions }]))

describe('The figures of a theme, in sentences', () => {
  it('says how many were accepted, are green as dated and against first dates, and where a difference is seen', () => {
    expect(lede(frontDoor.actions)).toBe(
      '2 of 10 actions have been accepted as complete; in none has the change yet been shown to last. ' +
        '3 of 6 under way are green as dated, 2 against their first dates; 1 is red and 2 are amber. ' +
        'Difference for children: 1 of 10 consistent in most teams; 4 with early signs in some teams.',
    )
  })

  it('counts the whole plan from the same actions as its themes', () => {
    const whole = countsOf(wholePlanReport.themes.flatMap((theme) => theme.actions))
    const themes = wholePlanReport.themes.map((theme) => countsOf(theme.actions))
    for (const figure of [
      'all',
      'accepted',
      'underWay',
      'green',
      'greenAgainstFirst',
      'red',
      'amber',
      'noReport',
      'later',
    ] as const) {
      expect(themes.reduce((sum, counts) => sum + counts[figure], 0)).toBe(whole[figure])
    }
    expect(whole.green + whole.amber + whole.red + whole.noReport).toBe(whole.underWay)
    expect(Object.values(whole.states).reduce((a, b) => a + b)).toBe(whole.all)
  })

  it('agrees in number with one action', () => {
    const one = sampleAction('1.1', 'One thing', 'Ann Lowe', { difference: 0 })
    expect(lede([one])).toBe(
      'The one action has not yet been accepted as complete. ' +
        '1 of 1 under way is green as dated, 1 against its first date. No sign of difference has been shown yet.',
    )
    expect(breaking(acceptedSentence(countsOf([{ ...one, delivery: 'embedded', confidence: null }])))).toBe(
      '1 of 1 action has been accepted as complete; in 1 the change has lasted and is proved.',
    )
  })

  it('says so when there are no actions, and when none is accepted', () => {
    expect(lede([])).toBe('There are no actions yet.')
    const two = ['1.1', '1.2'].map((ref) => sampleAction(ref, 'A thing', 'Ann Lowe'))
    expect(breaking(acceptedSentence(countsOf(two)))).toBe(
      'None of the 2 actions has been accepted as complete.',
    )
  })

  it('never calls an action that gave no report green', () => {
    const quiet = sampleAction('1.1', 'A thing', 'Ann Lowe', { confidence: 'no-report' })
    expect(breaking(greenSentence(countsOf([quiet])))).toBe(
      '0 of 1 under way are green as dated, 0 against their first dates; 1 gave no report.',
    )
  })

  it('leaves cancelled and superseded actions out of every figure', () => {
    const counts = countsOf([
      sampleAction('1.1', 'A thing', 'Ann Lowe'),
      sampleAction('1.2', 'Another', 'Ann Lowe', { delivery: 'cancelled', confidence: null }),
    ])
    expect([counts.all, counts.leftOut]).toEqual([1, 1])
  })

  it('gives a percentage only from 100 up, and both numbers with it', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      sampleAction(
        `1.${at}`,
        'A thing',
        'Ann Lowe',
        at < 30 ? { delivery: 'complete', confidence: null } : {},
      ),
    )
    expect(breaking(acceptedSentence(countsOf(many)))).toMatch(
      /^30 of 120 \(25%\) actions have been accepted/u,
    )
  })

  it('says nothing of green where no action owes a rating', () => {
    const waiting = sampleAction('1.1', 'A thing', 'Ann Lowe', { delivery: 'not-started', confidence: null })
    expect(greenSentence(countsOf([waiting]))).toBe('')
    expect(differenceSentence(countsOf([waiting]))).toBe('No sign of difference has been shown yet.')
  })
})

describe('What has changed since the last report', () => {
  it('counts what was delivered, begun and moved', () => {
    expect(breaking(changeSentence(frontDoorReport, [frontDoor]))).toBe(
      'Since 14 May, 1 action was sent for acceptance, 1 was started and 3 dates moved.',
    )
  })

  it('says so when nothing happened', () => {
    const still = { ...frontDoor, actions: [sampleAction('1.1', 'A thing', 'Ann Lowe')] }
    expect(breaking(changeSentence(frontDoorReport, [still]))).toBe(
      'Since 14 May, nothing was delivered and no date moved.',
    )
  })

  it('does not let a slip before the last report be forgotten', () => {
    expect(breaking(earlierMovesSentence(frontDoorReport, frontDoor.actions))).toBe(
      'Moved before 14 May and not since: 3.2.3 (+45 working days).',
    )
  })

  it('says what an action was rated before', () => {
    const red = sampleAction('1.1', 'A thing', 'Ann Lowe', { confidence: 'red', confidenceBefore: 'amber' })
    expect(breaking(ratingBefore(frontDoorReport, red))).toBe('Amber on 14 May.')
    expect(breaking(ratingBefore(frontDoorReport, { ...red, confidenceBefore: 'red' }))).toBe(
      'Red on 14 May too.',
    )
    expect(breaking(ratingBefore(frontDoorReport, { ...red, confidenceBefore: 'no-report' }))).toBe(
      'No report on 14 May.',
    )
    expect(breaking(ratingBefore(frontDoorReport, { ...red, deliveryBefore: null }))).toBe(
      'Not in the plan on 14 May.',
    )
    expect(ratingBefore({ ...frontDoorReport, previousOn: null }, red)).toBe('')
  })

  it('says since when an action has been silent', () => {
    const quiet = sampleAction('5.3.2', 'A thing', 'Ann Lowe', { lastReportOn: '2026-05-12' })
    expect(breaking(quietSentence(frontDoorReport, quiet))).toBe('No report since 12 May.')
    expect(quietSentence(frontDoorReport, { ...quiet, lastReportOn: null })).toBe('No report yet.')
  })
})

describe('What is asked, and dates as written', () => {
  it('asks for decisions by number', () => {
    const [decide, note] = frontDoorReport.asks
    if (decide === undefined || note === undefined) throw new Error('The sample asks for two things')
    expect(askSentence([note])).toBe('No decision is asked for.')
    expect(askSentence([decide, note])).toBe('We ask for one decision.')
    expect(askSentence(Array.from({ length: 12 }, () => decide))).toBe('We ask for 12 decisions.')
  })

  it('keeps words where a plan gives no day', () => {
    expect(dueWords({ written: 'Ongoing', on: null })).toBe('Ongoing')
    expect(dueWords(null)).toBe('No date')
    expect(breaking(dueWords({ written: '31/07/26', on: '2026-07-31' }, '2026'))).toBe('31 July')
  })
})
