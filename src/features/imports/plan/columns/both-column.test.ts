import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

/** Invented tables of Rivermere whose titles ask neither who nor by when, one for each of two years. */
const table = (titles: string[], ...rows: string[][]): string =>
  `<table>${[titles, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

const TITLES = ['', 'What will the impact be?', 'How will we monitor?']

describe('a column that says who and by when under another title', () => {
  it('tells both, and the untitled one before it holds the work', async () => {
    const draft = await draftOf(
      `<h1>Rivermere committee strategy</h1><h2>2025/26</h2>${table(
        TITLES,
        ['Read six return plans a term', 'Plans begin in the first week', 'HW – by November'],
        ['Invite the police to a meeting', 'Members know what pupils face', 'RS to organise by Feb'],
        ['Safeguarding training', 'All up to date', 'TP – in place by Jan'],
      )}<h2>2024/25</h2><p>Last year’s strategy.</p>${table(
        [...TITLES, ''],
        ['Visit each provider once', 'Providers know our pupils', 'TP – by September', 'Done Nov 24'],
        ['Review the behaviour policy', 'Fewer holds', 'HW – by December', 'On the website Jan 25'],
        ['Skills audit', 'We know our gaps', 'RS to organise by Oct', 'Done Nov 24'],
      )}`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Read six return plans a term | HW | 2025-11-30',
      'Invite the police to a meeting | RS | 2026-02-28',
      'Safeguarding training | TP | 2026-01-31',
      'Visit each provider once | TP | 2024-09-30',
      'Review the behaviour policy | HW | 2024-12-31',
      'Skills audit | RS | 2024-10-31',
    ])
    expect(draft.items.flatMap(({ successCriteria }) => successCriteria)).toContain('All up to date')
  })
})
