import { describe, expect, it } from 'vitest'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

describe('what stands beside the levels of a plan', () => {
  it('an outcome for each recommendation says what that is for, and is no level between it and its actions', async () => {
    const draft = await draftOf(
      `<table border="1">
        <tr><th>Recommendation</th><th>Desired outcome</th><th>Action required</th><th>Responsible officer</th><th>Timescale</th></tr>
        <tr><td rowspan="2">1. See that managers oversee the work</td><td rowspan="2">Somebody senior sees each decision</td>
          <td>Write the supervision policy anew</td><td>Amina Yusuf</td><td>31 January 2026</td></tr>
        <tr><td>Read ten closed contacts each week</td><td>Joel Marsh</td><td>31 March 2026</td></tr>
        <tr><td rowspan="2">2. Find more advocates</td><td rowspan="2">Children have somebody on their side</td>
          <td>Write a leaflet with the children</td><td>Joel Marsh</td><td>28 February 2026</td></tr>
        <tr><td>Let the contract again</td><td>Amina Yusuf</td><td>1 July 2026</td></tr>
      </table>`,
      'plan.html',
    )
    expect(told(draft).map((line) => line.split(' | ')[0])).toEqual([
      'See that managers oversee the work',
      'See that managers oversee the work',
      'Find more advocates',
      'Find more advocates',
    ])
    expect(draft.items.find(({ level }) => level === 'action')?.successCriteria).toEqual([
      'Somebody senior sees each decision',
    ])
  })

  it('a heading that ends with a colour says how the area above it stands', async () => {
    const area = (name: string, colour: string, action: string): string =>
      `<h2>Area for improvement: ${name}</h2><h3>PERFORMANCE (APRIL 26): ${colour}</h3>${htmlTable(
        ['Progress so far', 'Key future actions', 'Lead', 'By when'],
        ['Better than last year', action, 'Amina Yusuf', 'June 2026'],
        ['Not yet begun', `${action} in each town`, 'Joel Marsh', 'July 2026'],
      )}`
    const draft = await draftOf(
      area('Assessments', 'AMBER', 'Hire a second team') + area('Homes', 'RED', 'Open two homes'),
      'plan.html',
    )
    expect(draft.items.filter(({ level }) => level !== 'action').map(({ text }) => text)).toEqual([
      'Assessments',
      'Homes',
    ])
  })

  it('the groups that take it forward, and figures by year, are no actions', async () => {
    const draft = await draftOf(
      `${htmlTable(['Group', 'Theme', 'Task group lead'], ['Task Group 1', 'The front door', 'Service Manager'], ['Task Group 2', 'Care leavers', 'Amina Yusuf'])}
      <p>The plan</p>${htmlTable(['Action', 'Lead', 'By when'], ['Open a hub', 'Joel Marsh', 'May 2026'], ['Visit each school', 'Amina Yusuf', 'June 2026'])}
      <p>Figures</p>${htmlTable(['Indicator', '24/25', 'Similar councils'], ['Assessments in time', '84%', '79%'], ['Three or more moves', '13%', '10%'])}`,
      'plan.html',
    )
    expect(told(draft)).toHaveLength(2)
    expect(draft.tables.map(({ kind }) => kind)).toEqual(['other', 'actions', 'measures'])
  })
})

it('“not closed until” says what is still to come of what is complete', () => {
  expect(statusOf('Action complete, embedding: not closed until we have evidence')).toBe('complete')
  expect(statusOf('Not closed')).toBe('off-track')
})
