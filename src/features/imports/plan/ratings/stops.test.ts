import { describe, expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { findKey } from './keys.ts'
import { parseRating } from './ratings.ts'
import { statusOf } from './statuses.ts'
import { stopOf } from './stops.ts'

const gone = ['This says that the action is no longer to be done here']

describe('words that say that an action has stopped', () => {
  it.each([
    ['Paused', 'paused'],
    ['On hold until the new contract', 'paused'],
    ['Action has been paused by the Board', 'paused'],
    ['Withdrawn: no longer needed', 'withdrawn'],
    ['CANCELLED', 'withdrawn'],
    ['This action is no longer required', 'withdrawn'],
    ['Closed – not needed', 'withdrawn'],
    ['Removed from the plan', 'withdrawn'],
    ['Closed: superseded', 'elsewhere'],
    ['Transferred to SEND plan', 'elsewhere'],
    ['Merged with 2.3', 'elsewhere'],
    ['Transferred to business as usual', null],
    ['Transferred to next year’s plan', null],
    ['Completed or no longer required', null],
    ['On hold / at risk', null],
    ['Dropped behind', null],
    ['Meeting cancelled, new date set', null],
    ['Moved to green', null],
  ])('%s: %s', (words, stop) => {
    expect(stopOf(words)).toBe(stop)
  })

  it.each([
    'Withdrawn: no longer needed',
    'Closed: superseded',
    'Grey – cancelled',
    'Transferred to SEND plan',
  ])('%s is neither done nor not done, and is asked about', (text) => {
    const { rating, notes } = parseRating(text, undefined, { levels: [] })
    expect(rating).toEqual({ text, status: null })
    expect(notes).toEqual(gone)
  })

  it('are at risk where it is only paused', () => {
    expect(['Paused', 'On hold'].map((text) => statusOf(text))).toEqual(['at-risk', 'at-risk'])
  })

  it('tell of no start where it cannot begin yet', () => {
    for (const text of [
      'Waiting for the DfE before we can begin',
      'Cannot start until the budget is agreed',
      'Unable to start yet',
      'On the list, but the work can’t be started',
    ])
      expect(statusOf(text), text).toBe('not-started')
    expect(statusOf('Waiting for the provider')).toBe('at-risk')
  })

  it('stay without a meaning in a key, whatever their colour or their place', () => {
    const key = (text: string) =>
      findKey({
        ...{ kind: 'text', file: 'plan.txt', notes: [] },
        blocks: [{ type: 'paragraph', style: 'body', text, source: {} }],
      }).levels.map(({ status }) => status)
    expect(
      key('Blue = complete; Green = on track; Amber = at risk; Red = withdrawn, no longer needed'),
    ).toEqual(['complete', 'on-track', 'at-risk', null])
  })
})

describe('a rating with a question mark', () => {
  async function rated(title: string, ...ratings: string[]) {
    const rows = ratings.map((rating, at) => `${at + 1},Visit each school,Ann Lee,30/06/2026,${rating}`)
    const sheet = [`Ref,Action,Lead,Due date,${title}`, ...rows].join('\n')
    const { items, guesses } = draftPlan(await parseDocument(new TextEncoder().encode(sheet), 'plan.csv'))
    return items
      .filter(({ level }) => level === 'action')
      .map(({ id, rating }) => [
        rating?.text,
        rating?.status,
        guesses.filter(({ item }) => item === id).map(({ note }) => note),
      ])
  }

  it('is asked about, and says of nothing that it is done', async () => {
    const asked = ['A question mark stands behind the rating']
    expect(await rated('Status', 'Done?', 'Delayed?', 'Done')).toEqual([
      ['Done?', null, asked],
      ['Delayed?', 'at-risk', asked],
      ['Done', 'complete', []],
    ])
  })

  it('is none where the title of its column asks', async () => {
    expect(await rated('Achieved?', '✓', '')).toEqual([
      ['Achieved?', 'complete', []],
      [undefined, undefined, []],
    ])
  })
})
