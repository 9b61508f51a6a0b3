import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

const table = (titles: string[], ...rows: string[][]): string =>
  `<table>${[titles, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

/** Invented papers of Rivermere in which lines over a table say what it is for. */
describe('lines over a table', () => {
  it('are actions where the table lists their milestones', async () => {
    const titles = ['Milestones', 'By when', 'Desired outcome']
    const draft = await draftOf(
      `<h2>Actions for the year</h2><p><b>Action 1: Find more foster homes</b></p>${table(titles, ['Open the regional hub', 'May 2026', 'Calls are answered'], ['Hold an evening in each town', 'June 2026', 'Ten more homes'])}<p><b>Action 2: Open our own homes</b></p>${table(titles, ['Buy two houses', 'July 2026', 'Four beds'], ['Recruit two managers', 'August 2026', 'Both in post'])}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Actions for the year | 1 | Find more foster homes | - | -',
      'Find more foster homes | - | Open the regional hub | - | 2026-05-31',
      'Find more foster homes | - | Hold an evening in each town | - | 2026-06-30',
      'Actions for the year | 2 | Open our own homes | - | -',
      'Open our own homes | - | Buy two houses | - | 2026-07-31',
      'Open our own homes | - | Recruit two managers | - | 2026-08-31',
    ])
    expect(draft.unplaced).toEqual([])
  })

  it('lend no lead to the actions where they tell of the paper itself', async () => {
    const draft = await draftOf(
      `<h2>Equality action plan</h2><p>Title of analysis: Family hubs</p><p>Directorate: Children’s Services</p><p>Lead Manager: Tom Bell</p>${table(['Action', 'Target date'], ['Open a quiet hour', 'May 2026'], ['Check the lifts', 'June 2026'])}`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Open a quiet hour | - | 2026-05-31',
      'Check the lifts | - | 2026-06-30',
    ])
  })

  it('say when, and the targets listed beside the work stand over it, item by item', async () => {
    const listed = (...items: string[]): string =>
      `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    const row = (targets: string[], works: string[], days: string[], who: string): string[] =>
      [targets, works, days].map((items) => listed(...items)).concat(who)
    const rows = [
      row(
        ['Rooms can be reached', 'Signs can be read'],
        ['Build a ramp', 'Replace the signs'],
        ['May 2026', 'June 2026'],
        'LD',
      ),
      row(
        ['Nobody waits outside', 'Plans are understood'],
        ['Survey all sites', 'Write an easy-read version'],
        ['July 2026', 'August 2026'],
        'PJ',
      ),
    ]
    const draft = await draftOf(
      `<h2>Access</h2><table><tr><th>Targets</th><th>Strategies</th><th>Timescale</th><th>Responsibility</th></tr>${rows
        .map(
          (cells, at) =>
            `<tr><td colspan="4"><b>${at === 0 ? 'Short term' : 'Long term'}</b></td></tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'Rooms can be reached | - | Build a ramp',
      'Signs can be read | - | Replace the signs',
      'Nobody waits outside | - | Survey all sites',
      'Plans are understood | - | Write an easy-read version',
    ])
  })
})
