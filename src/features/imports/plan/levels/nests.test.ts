import { describe, expect, it } from 'vitest'
import { sayWhatNeedsAPerson } from '#src/features/imports/import.unattended.ts'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { draftOf } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

const actions = (ref: string, action: string): string =>
  htmlTable(['Ref', 'Action', 'Lead', 'Due date', 'RAG'], [ref, action, 'Amina Yusuf', '30/06/2026', 'Green'])

/** Each item on a line, with a step in for each that it stands under. */
function tree({ items }: PlanDraft, parent: string | null = null, step = ''): string[] {
  const own = items.filter((item) => item.parent === parent)
  return own.flatMap((item) => [
    `${step}${item.ref ?? '-'} ${item.text}`,
    ...tree({ items } as PlanDraft, item.id, `${step}  `),
  ])
}

describe('headings over headings with tables of actions', () => {
  it('are levels one below the other, by their numbers alone, beside one with a table of its own', async () => {
    const draft = await draftOf(
      `<h1>Priority 1: The front door</h1><h2>1.1 Children are seen quickly</h2>
      <h3>1.1.1 Every contact is decided within a day</h3>${actions('1.1.1a', 'Meet every day')}
      <h3>1.1.2 Repeat referrals fall</h3>${actions('1.1.2a', 'Review every third referral')}
      <h2>1.2 Police and health are there</h2>${actions('1.2a', 'Agree who must be there')}`,
      'plan.html',
    )
    expect(tree(draft)).toEqual([
      '1 The front door',
      '  1.1 Children are seen quickly',
      '    1.1.1 Every contact is decided within a day',
      '      1.1.1a Meet every day',
      '    1.1.2 Repeat referrals fall',
      '      1.1.2a Review every third referral',
      '  1.2 Police and health are there',
      '    1.2a Agree who must be there',
    ])
    expect(draft.narrative).toEqual([])
    expect(sayWhatNeedsAPerson(draft)).toBeNull()
  })

  it('are outcomes over outcomes of one name, whether or not the one above has actions of its own', async () => {
    const inner = `<h3>Outcome 1.1.1: Every contact is decided within a day</h3>${actions('A2', 'Meet every day')}
      <h3>Outcome 1.1.2: Repeat referrals fall</h3>${actions('A3', 'Review every third referral')}
      <h2>Outcome 1.2: Police and health are there</h2>${actions('A4', 'Agree who must be there')}`
    const outer = '<h1>Priority 1: The front door</h1><h2>Outcome 1.1: Children are seen quickly</h2>'
    const below = [
      '    1.1.1 Every contact is decided within a day',
      '      A2 Meet every day',
      '    1.1.2 Repeat referrals fall',
      '      A3 Review every third referral',
      '  1.2 Police and health are there',
      '    A4 Agree who must be there',
    ]
    const bare = await draftOf(outer + inner, 'plan.html')
    expect(tree(bare)).toEqual(['1 The front door', '  1.1 Children are seen quickly', ...below])
    const holding = await draftOf(outer + actions('A1', 'Hire a duty manager') + inner, 'plan.html')
    expect(tree(holding)).toEqual([
      '1 The front door',
      '  1.1 Children are seen quickly',
      '    A1 Hire a duty manager',
      ...below,
    ])
    expect(holding.guesses).toEqual([])
  })

  it('have names of their own, and none of their actions stands under another branch', async () => {
    const draft = await draftOf(
      `<h1>1 The front door</h1><h2>1.1 Children are seen quickly</h2>${actions('A1', 'Meet every day')}
      <h2>1.2 Police and health are there</h2>
      <h3>Sub-outcome 1.2.1: Strategy meetings are whole</h3>${actions('A2', 'Agree who must be there')}
      <h3>Conferences</h3>${actions('A3', 'Send reports early')}
      <h2>1.3 Families know us</h2>${actions('A4', 'Write a leaflet')}
      <h1>2 Care leavers</h1><h2>2.1 Homes</h2>${actions('A5', 'Open a house')}`,
      'plan.html',
    )
    expect(tree(draft)).toEqual([
      '1 The front door',
      '  1.1 Children are seen quickly',
      '    A1 Meet every day',
      '  1.2 Police and health are there',
      '    1.2.1 Strategy meetings are whole',
      '      A2 Agree who must be there',
      '    - Conferences',
      '      A3 Send reports early',
      '  1.3 Families know us',
      '    A4 Write a leaflet',
      '2 Care leavers',
      '  2.1 Homes',
      '    A5 Open a house',
    ])
    expect(draft.items.find(({ ref }) => ref === '1.2.1')?.name).toBe('Sub-outcome')
  })

  it('name nothing where they come under each theme and say only that actions follow', async () => {
    const draft = await draftOf(
      `<h1>Priority 1: The front door</h1><h2>Our actions</h2>${actions('A1', 'Meet every day')}
      <h1>Priority 2: Homes</h1><h2>Our actions</h2>${actions('A2', 'Open a house')}`,
      'plan.html',
    )
    expect(tree(draft)).toEqual(['1 The front door', '  A1 Meet every day', '2 Homes', '  A2 Open a house'])
    expect(draft.guesses).toEqual([])
  })
})

describe('where the looks of headings and their numbers disagree', () => {
  const doubt = 'Its place among the headings and its number say different things: check what it stands under'

  it('their numbers tell what stands under what, and a person is asked', async () => {
    const draft = await draftOf(
      `<h1>Priority 1: The front door</h1><h2>1.1 Children are seen quickly</h2>${actions('A1', 'Hire a duty manager')}
      <h2>1.1.1 Contacts are decided within a day</h2>${actions('A2', 'Meet every day')}
      <h3>1.2 Police and health are there</h3>${actions('A3', 'Agree who must be there')}`,
      'plan.html',
    )
    expect(tree(draft)).toEqual([
      '1 The front door',
      '  1.1 Children are seen quickly',
      '    A1 Hire a duty manager',
      '    1.1.1 Contacts are decided within a day',
      '      A2 Meet every day',
      '  1.2 Police and health are there',
      '    A3 Agree who must be there',
    ])
    const doubted = draft.guesses.map(({ item, note }) => [
      draft.items.find(({ id }) => id === item)?.ref,
      note,
    ])
    expect(doubted).toEqual([
      ['1.1.1', doubt],
      ['1.2', doubt],
    ])
  })

  it('one of two in a series that stands below the other is asked about', async () => {
    const draft = await draftOf(
      `<h1>Priority 1: The front door</h1><h2>Outcome 1: Children are seen quickly</h2>
      <h3>Outcome 2: Contacts are decided within a day</h3>${actions('A1', 'Meet every day')}`,
      'plan.html',
    )
    expect(tree(draft).slice(0, 3)).toEqual([
      '1 The front door',
      '  1 Children are seen quickly',
      '    2 Contacts are decided within a day',
    ])
    expect(draft.guesses.map(({ note }) => note)).toEqual([doubt])
  })
})

it('headings in bold alone, which have no ranks, stand over each other by their numbers', async () => {
  const bold = (text: string): string => `<p><b>${text}</b></p>`
  const draft = await draftOf(
    `${bold('Priority 1: The front door')}${bold('Outcome 1.1: Children are seen quickly')}
    ${bold('Outcome 1.1.1: Contacts are decided within a day')}${actions('A1', 'Meet every day')}
    ${bold('Outcome 1.1.2: Repeat referrals fall')}${actions('A2', 'Review every third referral')}
    ${bold('Outcome 1.2: Police and health are there')}${actions('A3', 'Agree who must be there')}`,
    'plan.html',
  )
  expect(tree(draft)).toEqual([
    '1 The front door',
    '  1.1 Children are seen quickly',
    '    1.1.1 Contacts are decided within a day',
    '      A1 Meet every day',
    '    1.1.2 Repeat referrals fall',
    '      A2 Review every third referral',
    '  1.2 Police and health are there',
    '    A3 Agree who must be there',
  ])
})

describe('lines in bold over tables of their own', () => {
  const bold = (text: string): string => `<p><b>${text}</b></p>`
  const tables = (first: string, second: string): string =>
    `${bold(first)}${actions('A1', 'Meet every day')}${bold(second)}${actions('A2', 'Review every third referral')}`

  it.each([
    ['a heading', '<h1>Outcome 1: Children are seen</h1>'],
    ['a bold line that names its level', bold('Outcome 1: Children are seen')],
  ])('are levels below %s', async (_, over) => {
    const draft = await draftOf(
      `<h1>Rivermere plan</h1>${over}${tables('Visits are on time', 'Plans are clear')}
      ${over.replace('1: Children are seen', '2: Managers have grip')}${bold('Audits teach')}${actions('A3', 'Audit forty records')}`,
      'plan.html',
    )
    expect(tree(draft)).toEqual([
      '1 Children are seen',
      '  - Visits are on time',
      '    A1 Meet every day',
      '  - Plans are clear',
      '    A2 Review every third referral',
      '2 Managers have grip',
      '  - Audits teach',
      '    A3 Audit forty records',
    ])
  })

  it.each([
    ['say the same over each', ['Our actions this year', 'Our actions this year']],
    ['lead in what follows', ['Visits on time:', 'Clear plans:']],
  ])('are none where they %s', async (_, [first = '', second = '']) => {
    const draft = await draftOf(
      `<h1>Rivermere plan</h1><h2>Outcome 1: Children are seen</h2>${tables(first, second)}`,
      'plan.html',
    )
    expect(tree(draft)).toEqual([
      '1 Children are seen',
      '  A1 Meet every day',
      '  A2 Review every third referral',
    ])
  })
})
