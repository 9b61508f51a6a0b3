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

  it('are led each by one of the leads that ran on, where as many dates stand beside them', async () => {
    expect(
      await actionsOf(
        TITLES,
        'Tell carers what they need to know | 1. Send a placement pack in a day / 2. Ask carers what to put in it | May 2025 / June 2025 | Fostering Manager Carer Network | Green / Amber',
      ),
    ).toEqual([
      '1. | Send a placement pack in a day | Fostering Manager | May 2025 | Green',
      '2. | Ask carers what to put in it | Carer Network | June 2025 | Amber',
    ])
  })

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

describe('posts and then dates on the lines of one cell', () => {
  const ROWS = [
    '1.1See each child in time | Agree one form that is sent in two days. / Ring the clinic every Monday. | Named Nurse / Placements Manager / May 2025 / June 2025',
    '1.2Write plans that are used | Put a name beside each need. / Ask about it in each review. | Designated Doctor / IRO Manager / Named Nurse / April 2025 / 30 June 2025',
    '1.3Hear care leavers | Design a passport with them. / Give it to each before eighteen. | Care Leavers’ Nurse / September 2025',
    '1.4Have enough time | Bring a business case. | Director of Nursing / May 2025',
  ]

  it('are shared out among the actions beside them, in all rows once some rows show what the paragraphs are', async () => {
    expect(
      await actionsOf(
        'Recommendation | Action | Lead/Timescale',
        ...ROWS,
        '1.5Know who is here | List all who are placed out of area. / Train the reception team. | Ward Matron / Named Nurse / July 2025 / August 2025',
      ),
    ).toEqual([
      '- | Agree one form that is sent in two days. | Named Nurse | May 2025 | -',
      '- | Ring the clinic every Monday. | Placements Manager | June 2025 | -',
      '- | Put a name beside each need. | Designated Doctor; IRO Manager; Named Nurse | April 2025 | -',
      '- | Ask about it in each review. | Designated Doctor; IRO Manager; Named Nurse | 30 June 2025 | -',
      '- | Design a passport with them. | Care Leavers’ Nurse | September 2025 | -',
      '- | Give it to each before eighteen. | Care Leavers’ Nurse | September 2025 | -',
      '- | Bring a business case. | Director of Nursing | May 2025 | -',
      '- | List all who are placed out of area. | Ward Matron | July 2025 | -',
      '- | Train the reception team. | Named Nurse | August 2025 | -',
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

describe('milestones with their dates on the lines of one cell', () => {
  const TITLES =
    'Governor action area | Responsibility | Milestones and date | Success criteria | Completed by'

  it('are parts of the action that each row names with its own leads and date, by whomever their initials tell', async () => {
    expect(
      await actionsOf(
        TITLES,
        '1.To oversee attendance | Amina Yusuf / Tom Bell / Additional support from Joy Marsh - Attendance Officer | By 5 Nov 2025 AY has seen the daily call working / By 4 Feb 2026 TB has spoken with two carers | Nobody is missed | July 2026',
        '2.To oversee plans | Tom Bell | By 5 Nov 2025 ten plans are read / By 25 Mar 2026 TB has read them again | Plans are good | March 2026',
        '3.To oversee funds | Joy Marsh | By 25 Mar 2026 a paper has gone to the board | Funds are spent | May 2026',
      ),
    ).toEqual([
      '1. | To oversee attendance | Amina Yusuf; Tom Bell; Joy Marsh - Attendance Officer | July 2026 | -',
      '– - | By 5 Nov 2025 AY has seen the daily call working | AY | By 5 Nov 2025 | -',
      '– - | By 4 Feb 2026 TB has spoken with two carers | TB | By 4 Feb 2026 | -',
      '2. | To oversee plans | Tom Bell | March 2026 | -',
      '– - | By 5 Nov 2025 ten plans are read |  | By 5 Nov 2025 | -',
      '– - | By 25 Mar 2026 TB has read them again | TB | By 25 Mar 2026 | -',
      '3. | To oversee funds | Joy Marsh | May 2026 | -',
      '– - | By 25 Mar 2026 a paper has gone to the board |  | By 25 Mar 2026 | -',
    ])
  })

  it('are kept with the action where they say no dates of their own', async () => {
    expect(
      await actionsOf(
        TITLES,
        '1.To oversee attendance | Amina Yusuf | The daily call is seen working | Nobody is missed | July 2026',
        '2.To oversee plans | Tom Bell | Ten plans are read | Plans are good | March 2026',
      ),
    ).toEqual([
      '1. | To oversee attendance | Amina Yusuf | July 2026 | -',
      '2. | To oversee plans | Tom Bell | March 2026 | -',
    ])
  })
})

describe('a measure with its date in its own words, over tasks with dates of their own', () => {
  const ROWS = [
    'To cut failed journeys to 60 a term | Risk register of routes and a call with operators by Dec 2025 | List each route that failed twice | Route Planner | Oct 2025',
    ' |  | Start a Monday call with operators | Route Planner | Nov 2025',
    ' | Standby escorts for all the long routes by March 2026 | Advertise six relief posts | HR Adviser | Jan 2026',
    ' |  | Train relief staff in first aid | School Nurse | Feb 2026',
  ]

  it('is the action, and they are its parts, below titles that a form has numbered', async () => {
    const titles =
      '3.SMART target | 4.Measures and Completion Date | 5.Tasks/ Actions | 6.Responsibility | 7.Timescales of Tasks'
    expect(await actionsOf(titles, ...ROWS)).toEqual([
      '- | Risk register of routes and a call with operators by Dec 2025 |  | by Dec 2025 | -',
      '– - | List each route that failed twice | Route Planner | Oct 2025 | -',
      '– - | Start a Monday call with operators | Route Planner | Nov 2025 | -',
      '- | Standby escorts for all the long routes by March 2026 |  | by March 2026 | -',
      '– - | Advertise six relief posts | HR Adviser | Jan 2026 | -',
      '– - | Train relief staff in first aid | School Nurse | Feb 2026 | -',
    ])
  })

  it('is a level above the actions where its title asks for no date', async () => {
    const found = await actionsOf('SMART target | Measures | Actions | Responsibility | Timescales', ...ROWS)
    expect(found).toHaveLength(4)
  })
})
