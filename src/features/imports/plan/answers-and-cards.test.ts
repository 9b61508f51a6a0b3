import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { singleCell } from '#src/kit/documents/source-document.ts'
import { gridOf } from '#src/features/imports/plan/tables/grid.ts'
import { kindOfTable, notActions } from '#src/features/imports/plan/tables/tables.ts'
import { draftPlan } from './draft-plan.ts'

/** Each action of a page of Rivermere, invented: what stands above it, its words, who leads it, by when and how it goes. */
async function actionsOf(page: string, file = 'plan.html'): Promise<string[]> {
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), file))
  return items
    .filter(({ level }) => level === 'action')
    .map(({ parent, text, leads, due, rating }) =>
      [
        items.find(({ id }) => id === parent)?.text ?? '-',
        text,
        leads.join('; '),
        due?.text ?? '-',
        rating?.text ?? '-',
      ].join(' | '),
    )
}

function table(titles: string, rows: string[][]): string {
  const line = (cells: string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table>${line(titles.split(' | '), 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`
}

function bullets(...lines: string[]): string {
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
}

describe('findings answered by bullets', () => {
  const TITLES = 'What inspectors said | What we are doing about it | Who | By when | RAG'
  const LETTERS = bullets(
    'Send each family an answer within two days',
    'Publish what became of last year’s complaints',
  )
  const VISITS = bullets(
    'Visit every child on the list within a week',
    'Ask each manager to sign late visits off',
  )

  it('are actions each, led together and due together where leads and bullets are not as many in every row', async () => {
    expect(
      await actionsOf(
        table(TITLES, [
          ['Families are not answered', LETTERS, '<p>Amina Yusuf</p><p>Tom Bell</p>', 'March 2025', 'Green'],
          [
            'Children are not seen in time',
            VISITS,
            '<p>Amina Yusuf</p><p>Tom Bell</p><p>Joy Marsh</p>',
            'May 2025',
            'Red',
          ],
        ]),
      ),
    ).toEqual([
      'Families are not answered | Send each family an answer within two days | Amina Yusuf; Tom Bell | March 2025 | Green',
      'Families are not answered | Publish what became of last year’s complaints | Amina Yusuf; Tom Bell | March 2025 | Green',
      'Children are not seen in time | Visit every child on the list within a week | Amina Yusuf; Tom Bell; Joy Marsh | May 2025 | Red',
      'Children are not seen in time | Ask each manager to sign late visits off | Amina Yusuf; Tom Bell; Joy Marsh | May 2025 | Red',
    ])
  })

  it('stay one action where words lead the bullets in', async () => {
    const rows = [
      [
        'Families are not answered',
        `<p>Answer every family:</p>${LETTERS}`,
        'Amina Yusuf',
        'March 2025',
        'Green',
      ],
      ['Children are not seen in time', `<p>See every child:</p>${VISITS}`, 'Amina Yusuf', 'May 2025', 'Red'],
    ]
    expect(await actionsOf(table(TITLES, rows))).toHaveLength(2)
  })
})

describe('a form for each target', () => {
  const form = (focus: string, target: string, actions: string[]): string =>
    `<table><tr><td colspan="2">Improvement Focus: ${focus}</td></tr><tr><td colspan="2">Target ${target}</td></tr>${[
      ['Lead Person and Members', '<p>Amina Yusuf</p><p>Tom Bell</p>'],
      ['Outcomes', bullets('Families say that they are heard', 'Letters are answered in ten days')],
      ['Actions', bullets(...actions)],
      ['Timescale', 'By May 2025'],
    ]
      .map(([label, text]) => `<tr><td>${label}</td><td>${text}</td></tr>`)
      .join('')}</table><p></p>`
  const page =
    form('Voice', 'V1: To hear families', [
      'Chair to meet ten families a term',
      'Clerk to keep a list of what they asked for',
      'Each member to answer one letter',
    ]) +
    form('Scrutiny', 'S1: To look at fewer things', [
      'Chair to agree two reviews a year',
      'Officer to set up a group on short breaks',
    ])

  it('holds as many actions as it has bullets, with the lead and the date of the form, below the target', async () => {
    expect(await actionsOf(page)).toEqual([
      'To hear families | Chair to meet ten families a term | Amina Yusuf; Tom Bell | By May 2025 | -',
      'To hear families | Clerk to keep a list of what they asked for | Amina Yusuf; Tom Bell | By May 2025 | -',
      'To hear families | Each member to answer one letter | Amina Yusuf; Tom Bell | By May 2025 | -',
      'To look at fewer things | Chair to agree two reviews a year | Amina Yusuf; Tom Bell | By May 2025 | -',
      'To look at fewer things | Officer to set up a group on short breaks | Amina Yusuf; Tom Bell | By May 2025 | -',
    ])
  })

  it('names levels by its banners, and its outcomes are what success is', async () => {
    const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
    expect(
      items.filter(({ level }) => level !== 'action').map(({ name, ref, text }) => [name, ref, text]),
    ).toEqual([
      ['Improvement Focus', null, 'Voice'],
      ['Target', 'V1', 'To hear families'],
      ['Improvement Focus', null, 'Scrutiny'],
      ['Target', 'S1', 'To look at fewer things'],
    ])
    expect(items.at(-1)?.successCriteria).toContain('Letters are answered in ten days')
  })
})

describe('a finding beside numbered actions', () => {
  it('stands above them, as each answers it', async () => {
    const numbered = (...lines: string[]): string =>
      lines.map((line, at) => `<p>(${'i'.repeat(at + 1)}) ${line}</p>`).join('')
    const rows = [
      [
        'Partners do not understand thresholds for help',
        numbered('Print a guide to thresholds', 'Hold talks in each ward'),
        numbered('Amina Yusuf', 'Tom Bell'),
        numbered('May 2025', 'July 2025'),
      ],
      [
        'Leaders do not have a true picture of practice',
        numbered('Audit beside the worker', 'Report on themes'),
        numbered('Joy Marsh', 'Tom Bell'),
        numbered('June 2025', 'Monthly'),
      ],
    ]
    expect(await actionsOf(table('Inspection finding | Actions | Lead | To be done by', rows))).toEqual([
      'Partners do not understand thresholds for help | Print a guide to thresholds | Amina Yusuf | May 2025 | -',
      'Partners do not understand thresholds for help | Hold talks in each ward | Tom Bell | July 2025 | -',
      'Leaders do not have a true picture of practice | Audit beside the worker | Joy Marsh | June 2025 | -',
      'Leaders do not have a true picture of practice | Report on themes | Tom Bell | Monthly | -',
    ])
  })
})

describe('a key in the sheet of the actions', () => {
  const LIST = `Ref,Action,Lead,Due date,Stage
1.1,Write a charter with parents,Amina Yusuf,May 2025,2
1.2,Open a youth board with its own money,Tom Bell,June 2025,0`
  const found = [
    'Write a charter with parents | Amina Yusuf | May 2025 | 2',
    'Open a youth board with its own money | Tom Bell | June 2025 | 0',
  ]

  /** The actions without what stands above them. */
  const listed = async (sheet: string): Promise<string[]> =>
    (await actionsOf(sheet, 'plan.csv')).map((line) => line.replace(/^[^|]+\| /, ''))

  it('ends above them where the wider rows begin', async () => {
    const key =
      'Rivermere,,,,\nStage,Description,,,\n0,Not begun,,,\n1,Off track,,,\n2,Delivered,,,\nThe plan,,,,'
    expect(await listed(`${key}\n${LIST}`)).toEqual(found)
  })

  it('is no action below them, told in one row or under “When to use it”', async () => {
    for (const key of [
      'Key,Complete,On track,Slipping,Overdue',
      'RAG,When to use it,,,\nCLOSED,Delivered and signed off,,,\nGREEN,To time,,,\nRED,Late,,,',
    ])
      expect(await listed(`${LIST}\n${key}`)).toEqual(found)
  })
})

describe('a card in labelled lines', () => {
  const card = (action: string, status: string): string =>
    [action, 'Who is responsible', 'Amina Yusuf', 'Working with', 'Tom Bell', 'By when', 'May 2025']
      .concat('What will be different', 'Nobody waits.', 'Where we are now', 'Begun.', 'Status', status)
      .map((line, at) => (at === 0 ? `<p><b>${line}</b></p>` : `<p>${line}</p>`))
      .join('')

  it('goes on to the status below what the work is for', async () => {
    const page = `<h1>Priority 1: Being there</h1>${card('1.1 Ring each young person every month', 'Completed')}${card('1.2 Open four flats with staff on site at night', 'Still to start')}`
    expect(await actionsOf(page)).toEqual([
      'Being there | Ring each young person every month | Amina Yusuf; Tom Bell | May 2025 | Completed',
      'Being there | Open four flats with staff on site at night | Amina Yusuf; Tom Bell | May 2025 | Still to start',
    ])
  })
})

describe('columns beside the lead and the date', () => {
  it('are the partners’ part in the work, the date it was moved to, and the recommendation that it answers', async () => {
    expect(
      await actionsOf(
        table('Action | Responsible officer | Partner input | Deadline | Revised | Ofsted rec.', [
          ['Write a charter with parents', 'Amina Yusuf', 'Police', 'May 2025', '', '6'],
          [
            'Open a youth board with its own money',
            'Tom Bell',
            'Schools Forum',
            'June 2025',
            'July 2025',
            '5',
          ],
          ['Map the routes on from school', 'Joy Marsh', '', 'June 2025', 'August 2025', '7'],
        ]),
      ),
    ).toEqual([
      '- | Write a charter with parents | Amina Yusuf; Police | May 2025 | -',
      '- | Open a youth board with its own money | Tom Bell; Schools Forum | July 2025 | -',
      '- | Map the routes on from school | Joy Marsh | August 2025 | -',
    ])
  })
})

describe('cards of labels in two columns', () => {
  const card = (...lines: string[]): string =>
    `<table>${lines.map((line) => `<tr><td>${line.split(' | ').join('</td><td>')}</td></tr>`).join('')}</table>`
  const page =
    table('Position | Meaning', [
      ['Completed', 'done and seen to be done'],
      ['On track', 'will be done in time'],
      ['Late', 'will not'],
    ]) +
    table('When | What', [['July 2025', 'Stocktake with the region']]) +
    '<h2>Shorter waits</h2>' +
    card(
      'Action | Clear the reviews that are overdue',
      'Accountable | Director of Care',
      'Lead officer | Amina Yusuf',
      'By when | 31.10.2025',
      'Position | <p>Completed</p><p>In use from 3 March.</p>',
    ) +
    card(
      'Action | Ring each family once a fortnight',
      'Lead officer | Tom Bell',
      'By when | 30.11.2025',
      'Position | <p>On track</p><p>Six teams ring.</p>',
    )

  it('are actions each: a day in figures begins no card, a line below the rating is its story', async () => {
    expect(await actionsOf(page)).toEqual([
      'Shorter waits | Clear the reviews that are overdue | Director of Care; Amina Yusuf | 31.10.2025 | Completed',
      'Shorter waits | Ring each family once a fortnight | Tom Bell | 30.11.2025 | On track',
    ])
  })
})

describe('leads whose line break is lost', () => {
  it('part behind one that has a cell to itself elsewhere', async () => {
    const rows = [
      ['Write a charter with parents', 'Director of Education', 'May 2025'],
      ['Open a youth board with its own money', 'Director of Education NHS Place Director', 'June 2025'],
    ]
    expect((await actionsOf(table('Action | Lead | By when', rows))).at(-1)).toBe(
      '- | Open a youth board with its own money | Director of Education; NHS Place Director | June 2025 | -',
    )
  })
})

describe('a table below the actions', () => {
  it('is of measures where its titles are a month’s target and what came of it', async () => {
    const page =
      table('Action | Lead | By when | RAG', [
        ['Write a charter with parents', 'Amina Yusuf', 'May 2025', 'Green'],
        ['Open a youth board', 'Tom Bell', 'June 2025', 'Red'],
      ]) +
      `<table><tr>${['Measure', 'Nov 2024', 'June 2025 target', 'June 2025 actual'].map((title) => `<td>${title}</td>`).join('')}</tr>` +
      '<tr><td>Calls answered in two days</td><td>33%</td><td>50%</td><td>54%</td></tr></table>'
    expect(await actionsOf(page)).toHaveLength(2)
  })

  it('is of money where a title counts in pounds, and of the workforce where it names staff groups', () => {
    expect(kindOfTable(['Use of the reserve', '2023/24 £m'], [])).toBe('resources')
    expect(kindOfTable(['Seat', 'Held by'], [])).toBe('people')
    expect(notActions(['Ref', 'Type', 'Description', 'Score', 'Response'])).toBe(true)
    expect(notActions(['Date', 'Decision', 'Taken by'])).toBe(true)
    const counts = gridOf({
      type: 'table',
      title: null,
      columns: 2,
      source: {},
      rows: [
        {
          source: {},
          cells: [singleCell(1, [{ text: 'Social workers' }]), singleCell(2, [{ text: '118' }])],
        },
      ],
    })
    expect(kindOfTable(['Staff group', 'Target'], counts)).toBe('workforce')
  })
})
