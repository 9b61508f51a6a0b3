import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'

/** A plan of one action to each pair of dates, and what it asks about the dates of each. */
async function asked(dates: [string, string?][]): Promise<{ date: string | null; notes: string[] }[]> {
  const rows = dates.map(([due, revised = ''], at) => `${at + 1},Visit each school,Ann Lee,${due},${revised}`)
  const sheet = ['Ref,Action,Lead,Due date,Revised date', ...rows].join('\n')
  const { items, guesses } = draftPlan(await parseDocument(new TextEncoder().encode(sheet), 'plan.csv'))
  return items
    .filter(({ level }) => level === 'action')
    .map(({ id, due }) => ({
      date: due?.date ?? null,
      notes: guesses.filter(({ item, field }) => item === id && field === 'due').map(({ note }) => note),
    }))
}

describe('a plan in which a day is none', () => {
  it('has no date there, keeps the words and asks', async () => {
    expect(await asked([['31/09/2026'], ['30/09/2026']])).toEqual([
      { date: null, notes: ['There is no 31 September'] },
      { date: '2026-09-30', notes: [] },
    ])
  })

  it('keeps the first date where the revised one is no day, and asks', async () => {
    expect(await asked([['30/06/2026', '31/06/2026'], ['30/09/2026']])).toEqual([
      { date: '2026-06-30', notes: ['There is no 31 June'] },
      { date: '2026-09-30', notes: [] },
    ])
  })

  it('asks about a year far behind all others', async () => {
    expect(await asked([['30/06/2026'], ['March 2028'], ['30/06/2062']])).toEqual([
      { date: '2026-06-30', notes: [] },
      { date: '2028-03-31', notes: [] },
      { date: '2062-06-30', notes: ['2062 is more than ten years after the plan’s other dates'] },
    ])
  })

  it('asks about none where the years follow one another, nor about all but one that is long past', async () => {
    const going = await asked([['2026'], ['2034'], ['2042']])
    const past = await asked([['30/06/2010'], ['30/06/2026'], ['30/09/2026']])
    expect([...going, ...past].flatMap(({ notes }) => notes)).toEqual([])
  })
})
