import { describe, expect, it } from 'vitest'
import { colourOfFill } from './colours.ts'
import { looksLikeRating, parseRating } from './ratings.ts'
import { parseLevels } from './scales.ts'
import { statusOf } from './statuses.ts'

const labels: [string, string | null][] = [
  ['Achieved', 'complete'],
  ['Largely Achieved, Some Tasks Outstanding', 'on-track'],
  ['In Progress', 'on-track'],
  ['Not Achieved, not started', 'not-started'],
  ['fully achieved', 'complete'],
  ['on track, not yet due', 'on-track'],
  ['slipped', 'at-risk'],
  ['not achieved', 'off-track'],
  ['complete and peer checked', 'embedded'],
  ['complete', 'complete'],
  ['on track', 'on-track'],
  ['off track', 'off-track'],
  ['on target or no problem foreseen', 'on-track'],
  ['possible concern', 'at-risk'],
  ['no worries', 'on-track'],
  ['definite concern', 'off-track'],
  ['done', 'complete'],
  ['on target, no risk', 'on-track'],
  ['off target, low impact', 'at-risk'],
  ['off target, medium to high impact', 'off-track'],
  ['significant progress against the plan', 'on-track'],
  ['moderate progress against the plan', 'at-risk'],
  ['little progress against the plan', 'off-track'],
  ['Delivered', 'complete'],
  ['On Track to deliver', 'on-track'],
  ['Some issues – narrative disclosure', 'at-risk'],
  ['Not on track to deliver', 'off-track'],
  ['Not going to plan', 'off-track'],
  ['Going to plan', 'on-track'],
  ['on track to original date', 'on-track'],
  ['delayed by less than 3 months', 'at-risk'],
  ['will not be met within 3 months', 'off-track'],
  ['Behind schedule', 'off-track'],
  ['No issues or risks', 'on-track'],
  ['Issues or risks identified', 'at-risk'],
  ['Issues or risks significant', 'off-track'],
  ['Not started', 'not-started'],
  ['Action complete and embedded in practice', 'embedded'],
  ['Complete but not yet embedded', 'complete'],
  ['Partially complete', 'on-track'],
  ['100%', 'complete'],
  ['60%', 'on-track'],
  ['None completed', 'off-track'],
  ['Nil progress', 'off-track'],
  ['Completion delayed', 'at-risk'],
  ['Not signed off', 'on-track'],
  ['Nearing completion', 'on-track'],
  ['Pending completion', 'on-track'],
  ['Completion expected June', 'on-track'],
  ['Should be complete by May', 'on-track'],
  ['Completed late', 'complete'],
  ['Under way but late', 'at-risk'],
  ['Done, but late', 'complete'],
  ['Open', 'on-track'],
  ['Superseded', null],
  ['Signed off as complete', 'complete'],
  ['Not progressed', 'off-track'],
  ['Off plan but within tolerance', 'at-risk'],
  ['Off plan: exception report required', 'off-track'],
  ['Unable to progress', 'off-track'],
  ['No real progress', 'off-track'],
  ['Hasn’t been delivered', 'off-track'],
  ['No milestones met', 'off-track'],
  ['Unmet', 'off-track'],
  ['Not yet progressed', 'not-started'],
  ['no work has been done', 'not-started'],
  ['Nothing done yet', 'not-started'],
  ['To start', 'not-started'],
  ['Work to commence', 'not-started'],
  ['Yet to be started', 'not-started'],
  ['Still to begin', 'not-started'],
  ['Awaiting start', 'not-started'],
  ['Not due', 'not-started'],
  ['Not yet due', 'not-started'],
  ['Not yet complete', 'on-track'],
  ['Yet to be achieved', 'on-track'],
  ['Not all completed', 'on-track'],
  ['Complete, no further action', 'complete'],
  ['Completed with no issues', 'complete'],
  ['On track to start in May', 'on-track'],
  ['Business as usual', 'embedded'],
  ['Complete and part of everyday practice', 'embedded'],
  ['Finished and seen to make a difference', 'embedded'],
  ['Complete, not yet seen to make a difference', 'complete'],
  ['Complete but not yet business as usual', 'complete'],
  ['Off target, will recover', 'at-risk'],
  ['Off target, needs a decision', 'off-track'],
  ['Open (late)', 'at-risk'],
  ['Open (on track)', 'on-track'],
  ['Purple', null],
]

describe('what the words of a level mean', () => {
  it.each(labels)('%s', (label, status) => {
    expect(statusOf(label)).toBe(status)
  })
})

describe('a key', () => {
  it('is read in one line, whichever end is best', () => {
    const low = parseLevels(
      '1 - Achieved\t2 - Largely Achieved, Some Tasks Outstanding\t3 - In Progress\t4 - Not Achieved',
    )
    expect(low.map(({ code, status }) => [code, status])).toEqual([
      ['1', 'complete'],
      ['2', 'on-track'],
      ['3', 'on-track'],
      ['4', 'off-track'],
    ])
    expect(parseLevels('1 = not started, 2 = in progress, 3 = complete').map(({ status }) => status)).toEqual(
      ['not-started', 'on-track', 'complete'],
    )
  })

  it('gives colours its own meanings', () => {
    const levels = parseLevels(
      'Blue – complete and peer checked; Green – complete; Amber – on track; Red – off track',
    )
    expect(levels.map(({ code, status }) => [code, status])).toEqual([
      ['Blue', 'embedded'],
      ['Green', 'complete'],
      ['Amber', 'on-track'],
      ['Red', 'off-track'],
    ])
    expect(parseRating('A', undefined, { levels }).rating).toEqual({ text: 'A', status: 'on-track' })
    expect(parseRating('', 'FFC000', { levels }).rating).toEqual({ text: 'Amber', status: 'on-track' })
  })

  it('is not seen where none stands', () => {
    expect(parseLevels('Review the plan - then tell the board.')).toEqual([])
    expect(parseLevels('1. Our people')).toEqual([])
  })
})

describe('a rating with words behind it', () => {
  const levels = parseLevels('C – complete; G – going to plan; A – some delay; R – late')

  it('is its letter, whatever the words tell', () => {
    expect(levels.map(({ code }) => code)).toEqual(['C', 'G', 'A', 'R'])
    expect(parseRating('C – form live 22 April', undefined, { levels }).rating?.status).toBe('complete')
  })

  it('ends with its bracket', () => {
    expect(parseRating('Open (at risk): nine done, two refused', undefined, { levels: [] }).rating).toEqual({
      text: 'Open (at risk)',
      status: 'at-risk',
    })
  })

  it('may be followed by the day on which it was done', () => {
    expect(looksLikeRating('Completed 14 March 2025', { levels: [] })).toBe(true)
    expect(looksLikeRating('To be completed by 14 March 2025', { levels: [] })).toBe(false)
  })
})

describe('a rating', () => {
  const { levels } = { levels: parseLevels('1 - Achieved 2 - In progress 3 - Not achieved') }

  it('keeps its words as written', () => {
    expect(parseRating('1', undefined, { levels }).rating).toEqual({ text: '1', status: 'complete' })
    expect(parseRating('Complete', undefined, { levels: [] }).rating).toEqual({
      text: 'Complete',
      status: 'complete',
    })
  })

  it('is not guessed where two stand in one cell', () => {
    expect(parseRating('1\n3', undefined, { levels }).rating).toBeNull()
    expect(parseRating('Amber / Green', undefined, { levels: [] }).rating).toBeNull()
  })

  it('means nothing by its digit alone', () => {
    expect(parseRating('2', undefined, { levels: [] }).rating).toEqual({ text: '2', status: null })
  })

  it('is told from the tint of a heading', () => {
    expect([
      colourOfFill('D9E2F3'),
      colourOfFill('FF0000'),
      colourOfFill('00B050'),
      colourOfFill('FFFFFF'),
    ]).toEqual([null, 'red', 'green', null])
  })
})
