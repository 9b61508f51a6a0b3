import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'

/** The actions of a page of Rivermere, invented, whose cells are parted by tabs. */
async function actions(...rows: string[]): Promise<string[]> {
  const written = ['Action | Lead | Due date', ...rows].map((row) => row.split(' | ').join('\t')).join('\n')
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(written), 'plan.txt'))
  return items.map(({ text, leads, due }) => [text, leads.join('; '), due?.date ?? '–'].join(' | '))
}

describe('a row that a page without lines shows as two', () => {
  it('is one where its action goes on in mid-sentence and its date or its lead does too', async () => {
    expect(
      await actions(
        'Launch the new screening tool and | Head of Corporate | End of October',
        'require its use at every meeting | Parenting | 2025',
        'Hold a learning day for hub staff | Tom Bell | May 2026',
      ),
    ).toEqual([
      'Launch the new screening tool and require its use at every meeting | Head of Corporate Parenting | 2025-10-31',
      'Hold a learning day for hub staff | Tom Bell | 2026-05-31',
    ])
  })

  it('is two where each has a lead and a date that are whole', async () => {
    expect(
      await actions(
        'launch the new screening tool | Amina Yusuf | October 2025',
        'require its use at every meeting | Tom Bell | December 2025',
      ),
    ).toHaveLength(2)
  })
})

it('a row with a number of its own is not the rest of the row before it, though it begins with a letter', async () => {
  const document = await parseDocument(
    new TextEncoder().encode(
      [
        'Ref\tFinding\tAction\tLead\tDue date',
        '2\tOversight is weak\tb) make one worker the specialist\tb) Tom Bell\tb) May 2026',
        '\fRef\tFinding\tAction\tLead\tDue date',
        '3\tPlans are unclear\ta) provide a day of training\ta) Amina Yusuf\ta) October 2026',
      ].join('\n'),
    ),
    'plan.txt',
  )
  expect(draftPlan(document).items.filter(({ level }) => level === 'action')).toHaveLength(2)
})

it('lettered lines of “Stage” tell where each lettered action stands, and are no steps', async () => {
  const cell = (...lines: string[]) => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`
  const row = (area: string) =>
    `<tr><td>${area}</td>${cell('a) Advertise all posts', 'b) Offer interviews')}${cell('a) Amina Yusuf', 'b) Tom Bell')}${cell('a) 31 October 2026', 'b) 30 November 2026')}${cell('a) Complete', 'b) Not started')}</tr>`
  const titles = ['Workstream', 'What will we do?', 'Who?', 'When?', 'Stage'].map(
    (title) => `<th>${title}</th>`,
  )
  const page = `<html><body><table><tr>${titles.join('')}</tr>${row('Recruit')}${row('Retain')}</table></body></html>`
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  const actions = items.filter(({ level }) => level === 'action')
  expect(actions.map(({ due, rating }) => [due?.date, rating?.status])).toEqual([
    ['2026-10-31', 'complete'],
    ['2026-11-30', 'not-started'],
    ['2026-10-31', 'complete'],
    ['2026-11-30', 'not-started'],
  ])
})

describe('a file behind a quote that is never closed', () => {
  it('has no action without an end, though every line begins in mid-sentence', async () => {
    const file = `Ref,Action,Lead,Due date\n1,"${'a word, and two more of the plan\n'.repeat(5_000)}`
    const { items, coverage } = draftPlan(await parseDocument(new TextEncoder().encode(file), 'plan.csv'))
    expect(items.length).toBeGreaterThan(5)
    expect(Math.max(...items.map(({ text }) => text.length))).toBeLessThan(11_000)
    expect(coverage.words).toBe(coverage.placed + coverage.unplaced)
  })
})
