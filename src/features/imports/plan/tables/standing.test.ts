import { describe, expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftOf, told } from '#tests/drafted.ts'

/** Invented tables of Rivermere that say who does what, and are no plan. */
const table = (...rows: string[][]): string =>
  `<h1>Rivermere</h1><table>${rows.map((cells, at) => `<tr>${cells.map((text) => (at === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join('')}</tr>`).join('')}</table>`

const STEPS = [
  ['1', 'Hold a strategy meeting', 'Team Manager', 'Within 24 hours'],
  ['2', 'Visit the child', 'Social Worker', 'Same day'],
  ['3', 'Complete the enquiry', 'Social Worker', '15 working days'],
]

describe('a table that is no plan', () => {
  it.for([
    ['the steps of a procedure', table(['Stage', 'Action', 'Who', 'Timescale'], ...STEPS)],
    [
      'an agenda by the hour',
      table(
        ['Item', 'Subject', 'Lead', 'Time'],
        ['1', 'Review the minutes', 'Chair', '10.05'],
        ['2', 'Receive the report', 'Head of Performance', '10.15'],
        ['3', 'Agree the forward plan', 'Chair', '11.15'],
      ),
    ],
    [
      'who has which part in what',
      table(
        ['Activity', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
        ['Write the plan', 'Improvement Manager', 'Head of Care', 'Partners', 'Staff'],
        ['Approve the plan', 'Improvement Board', 'Chief Executive', 'Cabinet', 'Staff'],
      ),
    ],
    [
      'how long papers are kept',
      table(
        ['Record', 'Owner', 'Keep for', 'Action at end'],
        ['Adoption file', 'Head of Adoption', '100 years', 'Destroy'],
        ['Care file', 'Head of Care', '75 years', 'Destroy'],
      ),
    ],
    [
      'courses',
      table(
        ['Training', 'Who it is for', 'Led by', 'When'],
        ['Manage risk', 'Social workers', 'Tom Bell', 'May 2026'],
        ['Write plans that work', 'Team managers', 'Amina Yusuf', 'June 2026'],
      ),
    ],
    [
      'the days of a visit',
      table(
        ['Day', 'What happens', 'Who'],
        ['Monday 4 May 2026', 'Meet the director', 'Amina Yusuf'],
        ['Tuesday 5 May 2026', 'Visit the front door', 'MASH Manager'],
      ),
    ],
  ] as const)('gives no actions: %s', async ([, html]) => {
    const draft = await draftOf(html, 'paper.html')
    expect(told(draft)).toEqual([])
    expect(draft.tables).toHaveLength(1)
  })
})

describe('a table of actions', () => {
  it('may give them hours and days, if it says how far they are', async () => {
    const rows = STEPS.map((row) => [...row, 'Green'])
    expect(
      told(await draftOf(table(['No', 'Action', 'Who', 'Timescale', 'RAG'], ...rows), 'plan.html')),
    ).toHaveLength(3)
  })

  it('may have some that are done in days', async () => {
    const rows = [...STEPS, ['4', 'Write the report', 'Head of Care', 'May 2026']]
    expect(
      told(await draftOf(table(['No', 'Action', 'Who', 'Timescale'], ...rows), 'plan.html')),
    ).toHaveLength(4)
  })

  it('is one where somebody said what its columns mean', async () => {
    const html = `<html><body>${table(['No', 'Action', 'Who', 'Timescale'], ...STEPS)}</body></html>`
    const source = await parseDocument(new TextEncoder().encode(html), 'plan.html')
    expect(told(draftPlan(source, [{ title: 'action', means: 'action' }]))).toHaveLength(3)
  })
})
