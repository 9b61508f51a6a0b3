import { describe, expect, it } from 'vitest'
import { opensWithDoing } from './doing.ts'

describe('what tells somebody to do something', () => {
  it.each([
    'Review the threshold document with partners',
    '1.2 We will publish a guide for families',
    'Action 3.1 Train every manager in supervision',
    'The service must now appoint a principal social worker',
    'Care plans will be rewritten with each young person',
    'To re-launch the front door',
  ])('opens so: %s', (text) => {
    expect(opensWithDoing(text)).toBe(true)
  })

  it.each([
    'Threshold document reviewed in May',
    'Children are seen within five days',
    '90% of visits on time',
    'Review of the front door is under way',
    'Head of Service, Early Help',
  ])('does not: %s', (text) => {
    expect(opensWithDoing(text)).toBe(false)
  })
})
