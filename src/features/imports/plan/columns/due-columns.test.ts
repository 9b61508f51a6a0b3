import { describe, expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftOf, told } from '#tests/drafted.ts'

/** The dates of a plan with a date in a second column of its first action, and what is kept beside it. */
async function read(first: string, second: string) {
  const sheet = [
    `Ref,Action,Lead,${first},${second},Status`,
    '1,Train the front door,Ann Lee,30/06/2026,31/12/2026,Amber',
    '2,Visit each school,Ben Cox,31/07/2026,,Green',
    '3,Open a family hub,Ann Lee,30/09/2026,31/03/2027,Red',
  ].join('\n')
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(sheet), 'plan.csv'))
  const actions = items.filter(({ level }) => level === 'action')
  return { dates: actions.map(({ due }) => due?.date), kept: actions[0]?.fields }
}

describe('a date beside the date due', () => {
  it.each([
    ...['Now expected', 'Revised date', 'New date', 'Forecast', 'Current forecast', 'Now due', 'Slipped to'],
    ...['Latest estimate', 'Expected now', 'Revised', 'Forecast completion date'],
  ])('called “%s” is the one that holds; the first is kept', async (title) => {
    expect(await read('By when', title)).toEqual({
      dates: ['2026-12-31', '2026-07-31', '2027-03-31'],
      kept: { 'By when': '30/06/2026' },
    })
  })

  it.each(['Date raised', 'Review date', 'Actual date', 'Last updated'])(
    'called “%s” is another',
    async (title) => {
      expect(await read('By when', title)).toEqual({
        dates: ['2026-06-30', '2026-07-31', '2026-09-30'],
        kept: { [title]: '31/12/2026' },
      })
    },
  )

  it('is none where what is forecast is no date', async () => {
    const sheet =
      'Ref,Action,Lead,By when,Forecast\n1,Train the front door,Ann Lee,30/06/2026,More visits\n2,Visit each school,Ben Cox,31/07/2026,Fewer moves'
    const { items } = draftPlan(await parseDocument(new TextEncoder().encode(sheet), 'plan.csv'))
    expect(items.map(({ due, fields }) => [due?.date, fields])).toEqual([
      ['2026-06-30', { Forecast: 'More visits' }],
      ['2026-07-31', { Forecast: 'Fewer moves' }],
    ])
  })
})

it('“By” beside who leads is when, though a page has cut the table off below its titles', async () => {
  const row = (...cells: string[]): string =>
    `<table border="1"><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`
  const draft = await draftOf(
    `<h1>Kinship</h1>${row('Action', 'Who is leading', 'By', 'RAG')}${row('Write a kinship offer', 'Amina Yusuf', 'Dec-26', 'Amber')}
    ${row('Sign approvals within the day', 'Joel Marsh', 'Jun-26', 'Blue')}`,
    'plan.html',
  )
  expect(told(draft).map((one) => one.split(' | ').slice(3).join(' | '))).toEqual([
    'Amina Yusuf | 2026-12-31',
    'Joel Marsh | 2026-06-30',
  ])
})
