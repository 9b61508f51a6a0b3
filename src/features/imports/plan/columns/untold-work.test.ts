import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

describe('a column of work whose title is new to the reader', () => {
  it('is known by what its cells tell people to do', async () => {
    const draft = await draftOf(
      htmlTable(
        ['Objective', 'Undertaking', 'Lead agency', 'By when'],
        ['Help comes early', 'Open a family hub in each town', 'Early Help', 'May 2026'],
        ['Plans are good', 'Train all chairs in writing plans', 'Safeguarding', 'June 2026'],
        ['Carers stay', 'Ring each carer after a placement ends', 'Fostering', 'July 2026'],
      ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Help comes early | - | Open a family hub in each town | Early Help | 2026-05-31',
      'Plans are good | - | Train all chairs in writing plans | Safeguarding | 2026-06-30',
      'Carers stay | - | Ring each carer after a placement ends | Fostering | 2026-07-31',
    ])
  })

  it('goes before what comes next, and before an “Action” that stands over several of its rows', async () => {
    const next = await draftOf(
      htmlTable(
        ['Undertaking', 'Owner', 'Deadline', 'Actions to date'],
        ['Open a family hub in each town', 'Amina Yusuf', 'May 2026', 'Two of four are open.'],
        ['Train all chairs in writing plans', 'Tom Bell', 'June 2026', 'The course was written in March.'],
        ['Ring each carer after a placement ends', 'Jo Marsh', 'July 2026', 'Begun.'],
      ),
      'plan.html',
    )
    expect(told(next)).toHaveLength(3)
    expect(told(next)[0]).toBe('- | - | Open a family hub in each town | Amina Yusuf | 2026-05-31')
    const over = await draftOf(
      htmlTable(
        ['Action', 'Undertaking', 'Owner', 'Deadline'],
        ['Children are seen in time', 'Put a manager on the duty desk', 'Amina Yusuf', 'May 2026'],
        ['', 'Ring every school within a day', 'Tom Bell', 'June 2026'],
        ['', 'Publish the waiting times', 'Jo Marsh', 'July 2026'],
        ['Plans are good', 'Train all chairs in writing plans', 'Tom Bell', 'June 2026'],
        ['', 'Sample ten plans a month', 'Jo Marsh', 'July 2026'],
      ),
      'plan.html',
    )
    expect(told(over)[1]).toBe(
      'Children are seen in time | - | Ring every school within a day | Tom Bell | 2026-06-30',
    )
  })
})
