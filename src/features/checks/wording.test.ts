import { describe, expect, it } from 'vitest'
import { deedsIn, isActivity, promiseIn } from './wording.ts'

describe('a text still promises', () => {
  it.each([
    'The policy will be signed off in May.',
    'Training has begun. Staff will complete it by July.',
    'We will recruit two more managers.',
    'The new form is being tested.',
    'Two teams are still to be trained.',
    'The guide is yet to be published.',
    'Work on the pathway is not yet finished.',
    'Awaiting sign-off by the board.',
    'The draft is in progress.',
    'The service plans to extend this to schools.',
    'There remains to be agreed who chairs it.',
    'Phase two is under way.',
    'The report shall go to cabinet.',
    'This will then be rolled out to all teams.',
    'It is going to be reviewed in autumn.',
    'Next step is to brief partners.',
  ])('%s', (text) => {
    expect(promiseIn(text)).not.toBeNull()
  })

  it.each([
    'The policy was signed off in May.',
    'All staff have been trained and the guide is published.',
    'Families tell us that they are listened to.',
    'There is goodwill among schools, and all have signed.',
    'Foster carers were willing to take part.',
    'A second visit will not be needed.',
    'It was to be ready in May and was ready in April.',
    'Children no longer wait, as was to be expected.',
    'Completed. 41 of 43 visits were on time in March.',
    'The group met monthly and closed in June.',
    '',
  ])('not: %s', (text) => {
    expect(promiseIn(text)).toBeNull()
  })

  it('is named by its sentence', () => {
    expect(promiseIn('Training is done. The guide will be published in May. All know of it.')).toBe(
      'The guide will be published in May.',
    )
  })
})

describe('two deeds share one date', () => {
  it.each<[string, string[]]>([
    ['Review the policy and train all managers', ['review', 'train']],
    ['Recruit six social workers, then launch the academy', ['recruit', 'launch']],
    ['Map the pathway; publish the guide', ['map', 'publish']],
    ['Commission the service and to monitor its use', ['commission', 'monitor']],
    ['To establish a panel and recruit a chair', ['establish', 'recruit']],
  ])('%s', (text, deeds) => {
    expect(deedsIn(text)).toEqual(deeds)
  })

  it.each([
    'Review the policy',
    'Recruit and retain experienced workers',
    'Develop and implement a new policy',
    'Review and update the guide',
    'Train managers and practitioners in supervision',
    'Agree the threshold with health and police',
    'Improve support and supervision for newly qualified workers',
    'Weekly audit of contacts and referrals',
    'Children and families are listened to',
    '',
  ])('not in: %s', (text) => {
    expect(deedsIn(text).length).toBeLessThan(2)
  })
})

describe('a success criterion is an activity', () => {
  it.each([
    'Policy in place',
    'Training delivered to team managers',
    'New guidance published',
    'Develop a workforce strategy',
    'Workshop held with partners',
    'Terms of reference agreed',
    'Review completed',
    'Staff trained in the new model',
    'Quarterly meetings take place',
    'Hold a monthly panel',
    'A new structure is established and posts filled',
    'Implement the new recording system',
  ])('%s', (text) => {
    expect(isActivity(text)).toBe(true)
  })

  it.each([
    '90% of visits are on time',
    'Children tell us that they know their social worker',
    'Fewer children wait longer than ten days',
    'Reduce the number of placement moves',
    'Staff turnover is below 15 per cent',
    'Audits graded good or better rise to three quarters',
    'Improved timeliness of assessments',
    'Families feel listened to',
    'All assessments show the voice of the child',
    'Care leavers have a safe place to live',
    'Re-referrals fall within twelve months',
    '8 of 10 plans are written with the family',
    '',
  ])('not: %s', (text) => {
    expect(isActivity(text)).toBe(false)
  })
})
