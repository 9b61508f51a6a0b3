import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'
import { gridOf } from './grid.ts'
import { kindOfTable } from './tables.ts'
import { singleCell } from '#src/kit/documents/source-document.ts'

function kindOf([titles = [], ...body]: string[][]): string {
  const rows = body.map((texts) => ({
    cells: texts.map((text, at) => singleCell(at + 1, [{ text }])),
    source: {},
  }))
  const table = { type: 'table' as const, title: null, columns: titles.length, rows, source: {} }
  return kindOfTable(titles, gridOf(table))
}

describe('rates below months with their years', () => {
  it('are measures, whatever the first title is', () => {
    expect(
      kindOf([
        ['Number', 'May 2025', 'May 2026'],
        ['Re-referrals', '24%', '20%'],
        ['Children in care per 10,000', '88', '84'],
      ]),
    ).toBe('measures')
  })

  it('are not counts of ratings at two meetings', () => {
    expect(
      kindOf([
        ['Rating', 'October', 'December'],
        ['Green', '6', '7'],
        ['Red', '3', '2'],
      ]),
    ).toBe('other')
  })
})

it('a heading with nothing below it but a table is the table’s title; one that goes on below it stays a heading', async () => {
  const table = '<table><tr><td>Item</td><td>Cost</td></tr><tr><td>Homes</td><td>£420,000</td></tr></table>'
  const alone = await draftOf(
    `<h1>Rivermere plan</h1><h2>Money</h2>${table}<h2>After</h2><p>Words of it.</p>`,
    'plan.html',
  )
  expect(alone.tables.map(({ title }) => title)).toEqual(['Money'])
  const goesOn = await draftOf(
    `<h1>Rivermere plan</h1><h2>Money</h2>${table}<p>All of it is agreed.</p>`,
    'plan.html',
  )
  expect(goesOn.tables.map(({ title }) => title)).toEqual([null])
  expect(goesOn.narrative.at(-1)).toMatchObject({ heading: 'Money', text: 'All of it is agreed.' })
})

describe('small tables beside those of actions', () => {
  const actions = htmlTable(
    ['Ref', 'Milestone', 'Owner', 'Due', 'RAG'],
    ['M1', 'Open a hub at Elm Road', 'Amina Yusuf', '31/05/2026', 'Green'],
    ['M2', 'Visit each school', 'Joel Marsh', '30/06/2026', 'Amber'],
  )

  it('of labels side by side say who answers for the level that is open', async () => {
    const about = (lead: string): string =>
      `<table><tr><td>SRO</td><td>Ada Lorrimer</td><td>Workstream lead</td><td>${lead}</td></tr>
      <tr><td>RAG this period</td><td>Amber</td><td>RAG last period</td><td>Red</td></tr></table>`
    const draft = await draftOf(
      `<h1>Workstream 1: Front door</h1>${about('Tom Bell')}${actions}<h1>Workstream 2: Homes</h1>${about('Joel Marsh')}${actions}`,
      'plan.html',
    )
    expect(told(draft)).toHaveLength(4)
    const levels = draft.items.filter(({ level }) => level !== 'action')
    expect(levels.map(({ text, leads }) => [text, ...leads])).toEqual([
      ['Front door', 'Ada Lorrimer', 'Tom Bell'],
      ['Homes', 'Ada Lorrimer', 'Joel Marsh'],
    ])
    expect(levels[0]?.fields).toMatchObject({ 'RAG this period': 'Amber', 'RAG last period': 'Red' })
  })

  it('of money by year go on with none before them', async () => {
    const funds = `<table>${[
      ['Fund', 'How it is given', '2026-27'],
      ['Pupil premium', 'Each term', '£1.3m'],
      ['Tuition', 'By a panel', '£240,000'],
    ]
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`
    expect(told(await draftOf(`<h1>Plan</h1>${actions}${funds}`, 'plan.html'))).toHaveLength(2)
  })

  it('that count the actions by status below them, in one sheet, are no actions', async () => {
    const sheet = [
      'Ref,Action,Lead,Due,Status',
      'A1,Open a hub at Elm Road,Amina Yusuf,31/05/2026,On target',
      'A2,Visit each school,Joel Marsh,30/06/2026,Slippage',
      'Status,Number,,,',
      'On target,1,,,',
      'Slippage,1,,,',
    ].join('\n')
    const draft = await draftOf(sheet, 'plan.csv')
    expect(told(draft)).toHaveLength(2)
    expect(draft.tables.map(({ headers }) => headers.slice(0, 2))).toContainEqual(['Status', 'Number'])
  })
})

it('“Date” first of all in a timetable is when the work is to be done; before what was recommended it is not', async () => {
  const timetable = htmlTable(
    ['Date', 'Action', 'Lead'],
    ['April 2026 – June 2026', 'Collect what each agency knows', 'Amina Yusuf'],
    ['6 October 2026', 'Agree the priorities', 'Joel Marsh'],
  )
  expect(told(await draftOf(timetable, 'plan.html')).map((one) => one.split(' | ').at(-1))).toEqual([
    '2026-06-30',
    '2026-10-06',
  ])
  const recommended = timetable.replace('Collect', 'That we collect').replace('Agree', 'That we agree')
  expect(told(await draftOf(recommended, 'plan.html')).map((one) => one.split(' | ').at(-1))).toEqual([
    '-',
    '-',
  ])
})

it('“Current grade” over figures rates no action, and “Objective to secure improvement” is what stands over it', async () => {
  const draft = await draftOf(
    htmlTable(
      [
        'Audit focus',
        'Current grade',
        'Objective to secure improvement',
        'Action required',
        'Person responsible',
        'By when',
      ],
      ['Reviews', '3', 'Reviews lead to changed plans', 'Clear the late reviews', 'Amina Yusuf', 'May 2026'],
      ['Voice', '2', 'Families shape what we do', 'Ask forty parents', 'Joel Marsh', 'June 2026'],
    ),
    'plan.html',
  )
  expect(told(draft).map((one) => one.split(' | ')[0])).toEqual([
    'Reviews lead to changed plans',
    'Families shape what we do',
  ])
  expect(draft.items.map(({ rating }) => rating)).toEqual(draft.items.map(() => null))
})

it('the only heading over a lone table is the paper’s name, and the titles of the key below are no level', async () => {
  const sheet = [
    'Rivermere Council: Scrutiny Review of Housing Action Plan,,,',
    ',,,',
    'No.,Recommendation,Responsibility,Date,Assessment of progress',
    '1,That the Council adopts a protocol,Amina Yusuf,May 2026,2',
    '2,That every care leaver has an adviser,Joel Marsh,June 2026,1',
    ',,,',
    'Category,Assessment of progress,,',
    '1,Fully achieved,,',
    '2,On track,,',
    '3,Slipped,,',
  ].join('\n')
  const draft = await draftOf(sheet, 'plan.csv')
  expect(draft.items.map(({ level, text }) => `${level} ${text}`)).toEqual([
    'action That the Council adopts a protocol',
    'action That every care leaver has an adviser',
  ])
  expect(draft.title).toBe('Rivermere Council: Scrutiny Review of Housing Action Plan')
})
