import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'

/** Each action of a page of Rivermere, invented: its number, its words, who leads it, by when and how it goes. */
async function actionsOf(titles: string, ...rows: string[]): Promise<string[]> {
  const line = (written: string, tag: string): string =>
    `<tr>${written
      .split(' | ')
      .map((cell) => `<${tag}>${paragraphs(cell)}</${tag}>`)
      .join('')}</tr>`
  const page = `<table>${line(titles, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  return items
    .filter(({ level }) => level === 'action')
    .map(({ ref, parent, text, leads, due, rating }) => {
      const above = items.find(({ id }) => id === parent)
      const part = above?.level === 'action' ? '– ' : ''
      return `${part}${[ref ?? '-', text, leads.join('; '), due?.text ?? '-', rating?.text ?? '-'].join(' | ')}`
    })
}

/** The paragraphs of a cell, parted here by a stroke. */
function paragraphs(cell: string): string {
  const lines = cell.trim().split(' / ')
  return lines.length === 1 ? cell.trim() : lines.map((text) => `<p>${text}</p>`).join('')
}

describe('numbered lines in a cell', () => {
  const TITLES = 'Recommendation | Action | Target date | Lead | RAG'

  it('are actions in all rows of a table where in one as many dates stand beside them', async () => {
    expect(
      await actionsOf(
        TITLES,
        'See each child in time | 1. Fill the two vacant posts / 2. Send a list of late visits each Monday | May 2025 / June 2025 | Amina Yusuf / Tom Bell | Green',
        'Write plans that families follow | 1. Train all teams in writing plans / 2. Read twenty plans with parents | July 2025 | Joy Marsh | Amber',
      ),
    ).toEqual([
      '1. | Fill the two vacant posts | Amina Yusuf | May 2025 | Green',
      '2. | Send a list of late visits each Monday | Tom Bell | June 2025 | Green',
      '1. | Train all teams in writing plans | Joy Marsh | July 2025 | Amber',
      '2. | Read twenty plans with parents | Joy Marsh | July 2025 | Amber',
    ])
  })

  it('are led together where each row has one date, and as many rows have one lead as have one a line', async () => {
    expect(
      await actionsOf(
        TITLES,
        'See each child in time | (1a) Fill the two vacant posts / (1b) Send a list of late visits each Monday | May 2025 | Amina Yusuf / Tom Bell | Green',
        'Write plans that families follow | (2a) Train all teams in writing plans / (2b) Read twenty plans with parents | July 2025 | Joy Marsh | Amber',
      ),
    ).toEqual([
      '(1a) | Fill the two vacant posts | Amina Yusuf; Tom Bell | May 2025 | Green',
      '(1b) | Send a list of late visits each Monday | Amina Yusuf; Tom Bell | May 2025 | Green',
      '(2a) | Train all teams in writing plans | Joy Marsh | July 2025 | Amber',
      '(2b) | Read twenty plans with parents | Joy Marsh | July 2025 | Amber',
    ])
  })

  it('are steps of one action where they begin anew in each row and nothing beside them is told line by line', async () => {
    const found = await actionsOf(
      TITLES,
      'See each child in time | 1. Fill the two vacant posts / 2. Send a list of late visits each Monday | May 2025 | Amina Yusuf | Green',
      'Write plans that families follow | 1. Train all teams in writing plans / 2. Read twenty plans with parents | July 2025 | Joy Marsh | Amber',
    )
    expect(found).toHaveLength(2)
  })
})

describe('paragraphs of a cell', () => {
  const ROWS = [
    'Children are found | Agree one list of who is missing each week. / Ask the police for theirs every Monday. | March 2025 | Amina Yusuf / Tom Bell / Joy Marsh',
    'Families are heard | Hold an evening for parents each term. / Write a short guide with them. | June 2025 | Joy Marsh / Tom Bell',
    'Plans are followed | Read ten plans a month. | Monthly | Tom Bell',
  ]

  it('are actions each, led together where leads and paragraphs are not as many in every row', async () => {
    expect(await actionsOf('Objective | Action(s) required | When | Lead', ...ROWS)).toEqual([
      '- | Agree one list of who is missing each week. | Amina Yusuf; Tom Bell; Joy Marsh | March 2025 | -',
      '- | Ask the police for theirs every Monday. | Amina Yusuf; Tom Bell; Joy Marsh | March 2025 | -',
      '- | Hold an evening for parents each term. | Joy Marsh; Tom Bell | June 2025 | -',
      '- | Write a short guide with them. | Joy Marsh; Tom Bell | June 2025 | -',
      '- | Read ten plans a month. | Tom Bell | Monthly | -',
    ])
  })

  it('are one action where few cells have several', async () => {
    const [first = '', ...rest] = ROWS
    const short = rest.map((row) => row.replace(/\. \/ [^|]+/, '. '))
    expect(await actionsOf('Objective | Action required | When | Lead', first, ...short)).toHaveLength(3)
  })
})

describe('lists of two columns, item beside item', () => {
  it('set each target above the strategy in its place, with its own date and lead where these are listed too', async () => {
    const bullets = (...lines: string[]): string =>
      `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const page = `<table>${row('Targets', 'Strategies', 'Timescale', 'Responsibility')}
      ${row(bullets('Rooms are open to all', 'Signs are read by children'), bullets('Widen the door at Mill Lane', 'Replace signs by pictures'), bullets('June 2025', 'July 2025'), '<p>Amina Yusuf</p><p>Tom Bell</p>')}
      ${row(bullets('Letters are plain', 'Staff know the law'), bullets('Rewrite the twelve letters', 'Train all teams'), 'Autumn 2025', 'Joy Marsh')}</table>`
    const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
    const actions = items.filter(({ level }) => level === 'action')
    expect(
      actions.map(({ parent, text, leads, due }) =>
        [items.find(({ id }) => id === parent)?.text, text, leads.join(), due?.text].join(' | '),
      ),
    ).toEqual([
      'Rooms are open to all | Widen the door at Mill Lane | Amina Yusuf | June 2025',
      'Signs are read by children | Replace signs by pictures | Tom Bell | July 2025',
      'Letters are plain | Rewrite the twelve letters | Joy Marsh | Autumn 2025',
      'Staff know the law | Train all teams | Joy Marsh | Autumn 2025',
    ])
  })
})

describe('milestones line by line beside their dates', () => {
  it('are parts of their action; a row of questions below the titles is none', async () => {
    expect(
      await actionsOf(
        'Action to be taken | Lead agency | Key milestones to enact it | Target date',
        'How will the agency make this happen? | Which agency is monitoring progress? | Have there been key steps that allowed it? | From date of publication',
        'Ask about children at each visit | Rivermere Council | Form agreed / Form in use | May 2025 / July 2025',
        'Tell schools the same day | Police | Change asked for / Ten schools try it / Live in all | May 2025 / June 2025 / July 2025',
      ),
    ).toEqual([
      '- | Ask about children at each visit | Rivermere Council | - | -',
      '– - | Form agreed |  | May 2025 | -',
      '– - | Form in use |  | July 2025 | -',
      '- | Tell schools the same day | Police | - | -',
      '– - | Change asked for |  | May 2025 | -',
      '– - | Ten schools try it |  | June 2025 | -',
      '– - | Live in all |  | July 2025 | -',
    ])
  })
})
