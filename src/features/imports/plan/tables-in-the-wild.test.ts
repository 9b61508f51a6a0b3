import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { parseLeads } from '#src/features/imports/plan/leads/leads.ts'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanDraft } from './plan-draft.ts'

/** A table written with bars between cells; ^ goes on with the cell above, < with the cell before. */
function table(written: string): string {
  const rows = written
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const cell = (text: string, r: number, c: number): string => {
    const down = rows.slice(r + 1).findIndex((row) => row[c] !== '^')
    const across = (rows[r] ?? []).slice(c + 1).findIndex((next) => next !== '<')
    const spans = (count: number, most: number): string => String(1 + (count < 0 ? most : count))
    const tall = spans(down, rows.length - r - 1)
    const wide = spans(across, (rows[r]?.length ?? 0) - c - 1)
    const lines = text.split('/n').map((line) => `<p>${line.trim()}</p>`)
    return `<td rowspan="${tall}" colspan="${wide}">${lines.join('')}</td>`
  }
  const drawn = rows.map((row, r) =>
    row.map((text, c) => (text === '^' || text === '<' ? '' : cell(text, r, c))).join(''),
  )
  return `<table border="1">${drawn.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`
}

/** A plan of Rivermere, invented: headings begin with #, tables hold bars. */
async function draftOf(...parts: string[]): Promise<PlanDraft> {
  const drawn = parts.map((part) => {
    if (part.startsWith('#')) return `<h2>${part.slice(1).trim()}</h2>`
    return part.includes('|') ? table(part) : `<p>${part}</p>`
  })
  const page = `<html><body><h1>Rivermere Improvement Plan</h1>${drawn.join('')}</body></html>`
  const draft = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  expect(draft.coverage.words).toBe(draft.coverage.placed + draft.coverage.unplaced)
  return draft
}

const actions = ({ items }: PlanDraft): PlanDraft['items'] => items.filter(({ level }) => level === 'action')

/** Each action below what stands over it. */
const placed = (draft: PlanDraft): string[] =>
  actions(draft).map(
    ({ parent, text }) => `${draft.items.find(({ id }) => id === parent)?.text ?? '-'} | ${text}`,
  )

describe('what stands over an action', () => {
  it('is the recommendation in the row across the table, though a row below it sounds like titles', async () => {
    const draft = await draftOf(`
      No. | What we are going to do | Owner | Deadline | Evidence | Status
      Recommendation 1: Know the service | < | < | < | < | <
      1.1 | Read files each month | Board Chair | April 2025 | Notes of the day; agreed actions | In progress
      1.2 | Update on activity and progress | Board Chair | May 2025 | Notes; update of actions | In progress
      Recommendation 2: See children sooner | < | < | < | < | <
      2.1 | Ring each family in a day | Tom Bell | Monthly | Call log | Complete`)
    expect(placed(draft)).toEqual([
      'Know the service | Read files each month',
      'Know the service | Update on activity and progress',
      'See children sooner | Ring each family in a day',
    ])
    expect(actions(draft).map(({ leads }) => leads.join())).toEqual([
      'Board Chair',
      'Board Chair',
      'Tom Bell',
    ])
  })

  it('is the recommendation, not what inspectors found beside it', async () => {
    const draft = await draftOf(`
      Recommendation | What inspectors found | Our action | Lead | Target date
      Oversee practice | Audits are not used and managers do not see the service as a whole. | Hold a practice board | Tom Bell | May 2025
      ^ | ^ | Read six files a month | Amina Yusuf | June 2025
      See children sooner | Visits are late in a third of cases. | Ring each family in a day | Tom Bell | July 2025
      ^ | ^ | Report visits weekly | Amina Yusuf | Weekly`)
    expect(placed(draft)).toEqual([
      'Oversee practice | Hold a practice board',
      'Oversee practice | Read six files a month',
      'See children sooner | Ring each family in a day',
      'See children sooner | Report visits weekly',
    ])
    expect(actions(draft)[2]?.findings).toEqual(['Visits are late in a third of cases.'])
  })

  it('is the heading, where a column beside the actions tells how things stood there', async () => {
    const heads = 'Where were we in May? | What will we do? | Who | By when'
    const draft = await draftOf(
      '# Priority 1: Visits',
      `${heads}
      Visits were late in a third of cases, and children told us that they wait. | Report weekly | Tom Bell | May 2025
      ^ | Ring each family | Amina Yusuf | June 2025`,
      '# Priority 2: Plans',
      `${heads}
      Plans lacked timescales. | Rewrite the plan | Tom Bell | May 2025
      ^ | Share each plan | Amina Yusuf | June 2025`,
    )
    expect(placed(draft)).toEqual([
      'Visits | Report weekly',
      'Visits | Ring each family',
      'Plans | Rewrite the plan',
      'Plans | Share each plan',
    ])
    expect(actions(draft)[3]?.fields).toEqual({ 'Where were we in May?': 'Plans lacked timescales.' })
  })

  it('is what inspectors found where no other level stands there', async () => {
    const draft = await draftOf(`
      What inspectors found | What we will do | Lead | By when
      Visits are late. | Report weekly | Tom Bell | May 2025
      ^ | Ring each family | Amina Yusuf | June 2025
      Plans lack timescales. | Rewrite the plan | Tom Bell | May 2025`)
    expect(placed(draft)[1]).toBe('Visits are late. | Ring each family')
  })

  it('is one level where its number and its words are two headings', async () => {
    const rows =
      'Action | Lead | Due\nOpen a hub | Amina Yusuf | May 2025\nTrain staff | Tom Bell | June 2025'
    const draft = await draftOf(
      '# Priority 1',
      '# Help comes early',
      rows,
      '# Priority 2',
      '# Homes last',
      rows,
    )
    const levels = draft.items.filter(({ level }) => level !== 'action')
    expect(levels.map(({ level, ref, text }) => `${level} ${ref ?? ''} ${text}`)).toEqual([
      'theme 1 Help comes early',
      'theme 2 Homes last',
    ])
  })

  it('is the numbered row below a named one, above the titles as between them', async () => {
    const draft = await draftOf(`
      Priority 1: Early help | < | < | <
      1a. Families get help near home | < | < | <
      What | Who | When | Status
      Open hubs | Tom Bell | May 2025 | Done
      1b. Schools spot worries | < | < | <
      What | Who | When | Status
      Train staff | Amina Yusuf | June 2025 | Started
      Priority 2: Homes | < | < | <
      2a. Children stay put | < | < | <
      What | Who | When | Status
      Find carers | Tom Bell | July 2025 | Late`)
    expect(placed(draft)).toEqual([
      'Families get help near home | Open hubs',
      'Schools spot worries | Train staff',
      'Children stay put | Find carers',
    ])
    expect(draft.items.filter(({ level }) => level === 'theme').map(({ text }) => text)).toEqual([
      'Early help',
      'Homes',
    ])
  })

  it('is the recommendation in a labelled row, what was found kept below its own label', async () => {
    const draft = await draftOf(
      ...[
        ['1', 'Oversee practice', 'Audits are not used.', 'Hold a board'],
        ['2', 'See children sooner', 'Visits are late.', 'Ring families'],
      ].map(
        ([ref = '', level = '', found = '', action = '']) => `
      Recommendation ${ref} | ${level} | < | <
      What inspectors found | ${found} | < | <
      Action | Lead | Target date | Rating
      ${action} | Tom Bell | May 2025 | Green
      Write a guide for ${level} | Amina Yusuf | June 2025 | Amber`,
      ),
    )
    expect(placed(draft)[2]).toBe('See children sooner | Ring families')
    expect(draft.items.find(({ text }) => text === 'See children sooner')?.fields).toEqual({
      'What inspectors found': 'Visits are late.',
    })
  })

  it('is no heading that says how the actions stand', async () => {
    const draft = await draftOf(
      '# Actions completed this quarter',
      'Priority | Action | Lead | Due\nHelp | Open a hub | Tom Bell | May 2025\nHomes | Find carers | Tom Bell | May 2025',
      '# Overdue actions',
      'Priority | Action | Lead | Due\nHelp | Train staff | Tom Bell | June 2025\nHomes | Visit homes | Tom Bell | June 2025',
    )
    expect(draft.items.map(({ text }) => text)).not.toContain('Overdue actions')
    expect(placed(draft)[2]).toBe('Help | Train staff')
  })
})

describe('the column of the work', () => {
  it.each(['Next steps', 'Action taken', 'Actions to date', 'Remedial action', 'Further action required'])(
    'is “Action”, not “%s” beside it',
    async (title) => {
      const draft = await draftOf(`
      Action | Lead | Due | ${title}
      Open a hub | Tom Bell | May 2025 | Sign the lease and paint the walls
      Train each team in the new form | Amina Yusuf | June 2025 | Book a hall`)
      expect(actions(draft).map(({ text }) => text)).toEqual([
        'Open a hub',
        'Train each team in the new form',
      ])
    },
  )
})

describe('titles in everyday words', () => {
  it('name the work, how it went and what is next in a plan of promises', async () => {
    const draft = await draftOf(`
      Our promise | What we said we would do | Have we done it? | What next
      A home | Give every child a memory box | Yes | Ask children if they like them
      A voice | Ask you before each meeting | Not yet | Train reviewing officers`)
    expect(placed(draft)).toEqual([
      'A home | Give every child a memory box',
      'A voice | Ask you before each meeting',
    ])
    expect(actions(draft)[1]?.rating).toEqual({ text: 'Not yet', status: 'not-started' })
  })

  it('take “By” over dates for when, and what comes next for the work where nothing else is', async () => {
    const draft = await draftOf(`
      What inspectors told us | What we’ve done since | What we will do next | Who | By | Rating
      Visits are late in a third of cases. | We set up a weekly report. | Ring each family in a day | Tom Bell | May 2025 | Amber
      Plans lack timescales. | We rewrote the form. | Train each team to use it | Amina Yusuf | June 2025 | Green`)
    expect(placed(draft)).toEqual([
      'Visits are late in a third of cases. | Ring each family in a day',
      'Plans lack timescales. | Train each team to use it',
    ])
    expect(actions(draft).map(({ due, leads }) => `${leads.join()} ${due?.date ?? ''}`)).toEqual([
      'Tom Bell 2025-05-31',
      'Amina Yusuf 2025-06-30',
    ])
  })
})

describe('a rating that opens a cell of prose', () => {
  it.each([
    ['On track. A provider was chosen in October.', 'On track', 'on-track'],
    ['On track /n A provider was chosen in October.', 'On track', 'on-track'],
    [
      'Some delay /n Training moved to January because of winter, and staff are ill.',
      'Some delay',
      'at-risk',
    ],
    ['Complete See our page of waiting times.', 'Complete', 'complete'],
    ['Green: three posts are filled and two are out to advert', 'Green', 'on-track'],
    ['Blue. Done in March.', 'Blue', 'complete'],
    ['Amber – some delay', 'Amber – some delay', 'at-risk'],
    ['Complete – 14 February 2025', 'Complete – 14 February 2025', 'complete'],
    ['In progress (50% complete)', 'In progress (50% complete)', 'on-track'],
    ['Closed 3/4/25', 'Closed 3/4/25', 'complete'],
  ])('“%s” is rated “%s”', async (cell, text, status) => {
    const draft = await draftOf(`
      Action | Lead | Due | How it is going
      Open a hub | Tom Bell | May 2025 | ${cell}
      Train staff | Tom Bell | May 2025 | Not started. Begins in June.
      Ring families | Tom Bell | May 2025 | On track`)
    const [first] = actions(draft)
    expect(first?.rating).toEqual({ text, status })
  })

  it('is taken from a column of progress, all of it kept, unless another column rates', async () => {
    const draft = await draftOf(`
      Action | Lead | Due | Progress
      Open a hub | Tom Bell | May 2025 | Green. The lease is signed and the walls are dry.
      Train staff | Tom Bell | May 2025 | Amber. Two of five teams are trained in the new form.`)
    expect(actions(draft).map(({ rating }) => rating?.text)).toEqual(['Green', 'Amber'])
    expect(actions(draft)[0]?.fields['Progress']).toContain('The lease is signed')
    const rated = await draftOf(`
      Action | Lead | Due | Progress | RAG
      Open a hub | Tom Bell | May 2025 | Complete. The lease is signed and the walls are dry. | Blue
      Train staff | Tom Bell | May 2025 | On track. Two of five teams are trained in it. | Amber`)
    expect(actions(rated).map(({ rating }) => rating?.text)).toEqual(['Blue', 'Amber'])
  })
})

describe('a rating in words', () => {
  it.each([
    ['To do', 'not-started'],
    ['We have not done this yet', 'not-started'],
    ['We are doing it', 'on-track'],
    ['Ahead of schedule', 'on-track'],
    ['Three quarters done', 'on-track'],
    ['Not going well', 'at-risk'],
    ['On hold', 'at-risk'],
    ['Promise kept', 'complete'],
    ['Up and running', 'complete'],
    ['Delivered and shown by audit to be embedded', 'embedded'],
    ['Delivered, yet to be embedded', 'complete'],
  ])('“%s” is %s', (words, status) => {
    expect(statusOf(words)).toBe(status)
  })

  it('is the last that is filled of several for quarters', async () => {
    const draft = await draftOf(`
      Action | Lead | Due | Q1 status | Q2 status | Q3 status
      Open a hub | Tom Bell | May 2025 | Amber | Green |
      Train staff | Tom Bell | May 2025 | Red | Amber | `)
    expect(actions(draft).map(({ rating }) => rating?.text)).toEqual(['Green', 'Amber'])
  })
})

describe('who leads', () => {
  it.each([
    ['SEND & Inclusion Team', ['SEND & Inclusion Team']],
    ['HR and OD Service', ['HR and OD Service']],
    ['Amina Yusuf, HoS', ['Amina Yusuf, HoS']],
    ['Amina Yusuf, DCS, Tom Bell, AD', ['Amina Yusuf, DCS', 'Tom Bell, AD']],
    ['LA lead: Amina Yusuf/nICB lead: Dr Tom Bell', ['Amina Yusuf', 'Dr Tom Bell']],
  ])('“%s” is %j', (cell, leads) => {
    expect(parseLeads(cell.replace('/n', '\n')).leads).toEqual(leads)
  })

  it('is whoever sponsors an action where nobody else is named, and else whoever leads it', async () => {
    const alone = await draftOf(`
      Action | Executive lead | Due
      Open a hub | Amina Yusuf | May 2025`)
    expect(actions(alone)[0]?.leads).toEqual(['Amina Yusuf'])
    const both = await draftOf(`
      Action | Executive lead | Delivery lead | Due
      Open a hub | Amina Yusuf | Tom Bell | May 2025`)
    expect(actions(both)[0]?.leads).toEqual(['Tom Bell'])
  })
})

describe('a copy of the titles', () => {
  it('has their words, not letters of theirs: a key below an action loses no row', async () => {
    const draft = await draftOf(`
      ID | Action | By when | % Complete | BRAG
      FD01 | Open a hub | May 2025 | 100% | B
      ID | Action | By when | % Complete | BRAG
      FD02 | Train the staff | June 2025 | 40% | G
      B | Complete | | |
      G | On target | | |`)
    const words = JSON.stringify(draft)
    for (const kept of ['"B"', 'Complete', 'On target']) expect(words).toContain(kept)
    expect(actions(draft).filter(({ ref }) => ref === 'FD02')).toHaveLength(1)
    // 36 words stand there; the six of the copy go.
    expect(draft.coverage).toEqual({ words: 30, placed: 30, unplaced: 0 })
  })
})

describe('lines of a cell that end with a lead and a date in brackets', () => {
  it('are actions each, beside what the cell says first', async () => {
    const draft = await draftOf(`
      No. | What the peers asked | Our response (lead and date)
      1 | Tell one story of improvement | Agreed./nHold three events with staff (Principal Social Worker – by end of May 2024)/nBrief each councillor (Lead Member – 9 July 2024)
      2 | Look at the number of panels | Agreed in part./nMap the panels and what they cost (Tom Bell – from April 2024)`)
    expect(actions(draft).map(({ text, leads, due }) => [text, leads, due?.date])).toEqual([
      ['Hold three events with staff', ['Principal Social Worker'], '2024-05-31'],
      ['Brief each councillor', ['Lead Member'], '2024-07-09'],
      ['Map the panels and what they cost', ['Tom Bell'], '2024-04-30'],
    ])
    expect(placed(draft)[1]).toContain('Tell one story of improvement')
    expect(JSON.stringify(draft)).toContain('Agreed in part.')
  })
})
