import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

describe('a blank row below the titles of a sheet', () => {
  it('does not part them from what they stand over', async () => {
    const draft = await draftOf(
      [
        'Ref,Action,County lead,District lead,Forecast',
        ',,,,',
        'Early help,,,,',
        '1,Open a family hub in each town,Early Help Manager,Housing Manager,31/05/2026',
        '2,Train all chairs in writing plans,Safeguarding Manager,,30/06/2026',
        '3,Ring each carer after a placement ends,Fostering Manager,Housing Manager,31/07/2026',
      ].join('\n'),
      'plan.csv',
    )
    expect(told(draft)[0]).toBe(
      'Early help | 1 | Open a family hub in each town | Early Help Manager+Housing Manager | 2026-05-31',
    )
    expect(draft.tables.filter(({ kind }) => kind !== 'actions')).toEqual([])
  })
})
