import { describe, expect, it } from 'vitest'
import { carriersOf, groupsOf, type Led, whyLit } from './led.ts'

const base: Led = {
  id: 'a',
  planId: 'p',
  planTitle: 'Plan',
  ref: '1.1',
  title: 'See each child within five days',
  state: 'in-progress',
  confidence: 'green',
  confidenceAt: new Date('2026-06-20T10:00:00Z'),
  dueOn: '2026-07-31',
  dueText: '',
  dueRepeats: null,
  reviewOn: null,
  firstDueOn: '2026-07-31',
  timesMoved: 0,
  asWritten: 'Nell Ashworth',
  accountableId: 'nell',
  name: 'Nell Ashworth',
  personState: 'active',
  postId: null,
  post: null,
}
const nobody = { accountableId: null, name: null, personState: null }
const left: Led = { ...base, id: 'left', personState: 'left' }
const vacant: Led = { ...base, ...nobody, id: 'vacant', postId: 'hof', post: 'Head of Fostering' }
const written: Led = { ...base, ...nobody, id: 'written', asWritten: 'HoF ' }
const blank: Led = { ...base, ...nobody, id: 'blank', asWritten: null }

describe('an action lights up', () => {
  it('where its lead has left, its post is vacant, its lead is only words, or none is written', () => {
    expect([base, left, vacant, written, blank].map(whyLit)).toEqual([
      null,
      'left',
      'vacant',
      'written',
      'blank',
    ])
  })

  it('together with those that one word settles: the same leaver, post or written name', () => {
    const groups = groupsOf([base, blank, { ...written, id: 'w2', asWritten: 'hof' }, written, vacant, left])
    expect(groups.map(({ why, name, actions }) => [why, name, actions.length])).toEqual([
      ['left', 'Nell Ashworth', 1],
      ['vacant', 'Head of Fostering', 1],
      ['written', 'hof', 2],
      ['blank', '', 1],
    ])
  })
})

describe('who carries how many', () => {
  it('counts each open action once, the most first, with how it goes', () => {
    const throughPost: Led = {
      ...base,
      id: 'b',
      confidence: 'red',
      dueOn: '2026-06-01',
      postId: 'hof',
      post: 'Head of Fostering',
    }
    const silent: Led = { ...base, id: 'c', confidence: null, confidenceAt: null }
    const delivered: Led = { ...base, id: 'd', state: 'submitted' }
    const [nell, other] = carriersOf(
      [vacant, base, throughPost, silent, delivered],
      '2026-06-22',
      '2026-05-25',
    )
    expect(nell).toMatchObject({
      name: 'Nell Ashworth',
      posts: ['Head of Fostering'],
      open: 3,
      red: 1,
      amber: 0,
      noReport: 1,
      overdue: 1,
      why: null,
    })
    expect(other).toMatchObject({ name: 'Head of Fostering', postId: 'hof', open: 1, why: 'vacant' })
  })
})
