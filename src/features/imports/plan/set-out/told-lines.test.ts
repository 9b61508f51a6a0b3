import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

/** Invented papers of Rivermere whose actions are lines that say themselves who is to do a thing, or by when. */
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const page = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
const PLAN = '<h1>Rivermere improvement plan</h1>'

describe('lines of prose that say who or when', () => {
  it('are actions below “Next steps”, and a person is asked to look at them', async () => {
    const draft = await draftOf(
      `${PLAN}<h2>Help and protection</h2><h3>How do we know?</h3>${list('Nine in ten are seen in time', 'By May 2025, 26% came back')}<h3>Next steps</h3>${list('By March 2026, bring both teams together (Lead: Tom Bell)', 'By the end of May 2026, read every case that came back (Lead: Amina Yusuf)')}<h2>Homes</h2><h3>Next steps</h3>${list('By June 2026, find ten carers (Lead: Head of Care)', 'By July 2026, visit every home (Lead: Tom Bell)')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Help and protection | - | By March 2026, bring both teams together | Tom Bell | 2026-03-31',
      'Help and protection | - | By the end of May 2026, read every case that came back | Amina Yusuf | 2026-05-31',
      'Homes | - | By June 2026, find ten carers | Head of Care | 2026-06-30',
      'Homes | - | By July 2026, visit every home | Tom Bell | 2026-07-31',
    ])
    expect(draft.guesses).toContainEqual({
      item: null,
      field: 'text',
      note: 'No table or list of this paper is one of actions: 4 lines of its prose were taken for actions. Leave out those that are none',
    })
  })

  it('may close with who and when behind a dash; what has been done is none', async () => {
    const draft = await draftOf(
      `<h1>Response to the review: action plan</h1><h2>Recommendation 1: Babies are seen early</h2><h3>What we have done so far</h3>${list('Train all nurses – Named GP, by May 2025')}<h3>What we will do next</h3>${list('Write a protocol for the ward – Named Midwife, by March 2026', 'Give midwives sight of the record – Head of Digital, by December 2026', 'Report late starts each quarter – Tom Bell, by April 2026')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Babies are seen early | - | Write a protocol for the ward | Named Midwife | 2026-03-31',
      'Babies are seen early | - | Give midwives sight of the record | Head of Digital | 2026-12-31',
      'Babies are seen early | - | Report late starts each quarter | Tom Bell | 2026-04-30',
    ])
  })

  it('may begin with who is to do it', async () => {
    const draft = await draftOf(
      `<h1>Actions agreed after the visit</h1><h2>1. The front door</h2>${page('Twelve files were read.')}<h3>Actions agreed</h3>${list('Head of Care to write the reasons on each file by 31 May 2026.', 'MASH Manager to read ten files a week from 1 June 2026.')}<h2>2. Homes</h2><h3>Actions agreed</h3>${list('Tom Bell to visit every home by 30 June 2026.')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'The front door | - | Head of Care to write the reasons on each file by 31 May 2026. | Head of Care | 2026-05-31',
      'The front door | - | MASH Manager to read ten files a week from 1 June 2026. | MASH Manager | 2026-06-01',
      'Homes | - | Tom Bell to visit every home by 30 June 2026. | Tom Bell | 2026-06-30',
    ])
  })

  it('may be paragraphs of a pledge, each with its month', async () => {
    const draft = await draftOf(
      `<h1>Our promise to children in care</h1><h2>Pledge 1: You will know why</h2>${page('Nobody had explained it.', 'By April 2026 we will give every child a letter.', 'By October 2026 we will have offered life story work to all who wait.')}<h2>Pledge 2: You will be well</h2>${page('By May 2026 we will hold checks where you choose.')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'You will know why | - | By April 2026 we will give every child a letter. | - | 2026-04-30',
      'You will know why | - | By October 2026 we will have offered life story work to all who wait. | - | 2026-10-31',
      'You will be well | - | By May 2026 we will hold checks where you choose. | - | 2026-05-31',
    ])
  })

  it('may all have the day of the line that leads them in', async () => {
    const draft = await draftOf(
      `<h1>Our promise to children in care</h1><h2>Pledge 1: A home that is right</h2><p>By September 2026 we will:</p>${list('find ten more carers', 'ask you before any move')}<h2>Pledge 2: School</h2><p>By December 2026 we will:</p>${list('pay for a tutor for all who want one')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'A home that is right | - | Find ten more carers | - | 2026-09-30',
      'A home that is right | - | Ask you before any move | - | 2026-09-30',
      'School | - | Pay for a tutor for all who want one | - | 2026-12-31',
    ])
  })

  it('may close with their day; an item among such that has none is an action too', async () => {
    const draft = await draftOf(
      [
        ...['Rivermere early help plan', 'Priority 1: Help is near', 'We will:'],
        '• open a hub at Elm Road by May 2026\n• publish one list of help from June 2026\n• ring every family after three months',
        ...['Priority 2: Help is good', 'We will:'],
        '• train every worker in one model by December 2026\n• read ten files a month from January 2026',
      ].join('\n\n'),
      'plan.txt',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Open a hub at Elm Road by May 2026 | - | 2026-05-31',
      'Publish one list of help from June 2026 | - | 2026-06-30',
      'Ring every family after three months | - | -',
      'Train every worker in one model by December 2026 | - | 2026-12-31',
      'Read ten files a month from January 2026 | - | 2026-01-31',
    ])
  })

  it('are prose beside a table of actions', async () => {
    const lines = list(
      'Tom Bell to visit every home by 30 June 2026',
      'Head of Care to find ten carers by July 2026',
      'Amina Yusuf to ring every family by May 2026',
    )
    const draft = await draftOf(
      `${PLAN}<table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Open a hub</td><td>Tom Bell</td><td>May 2026</td></tr><tr><td>Cut the wait</td><td>Head of Care</td><td>June 2026</td></tr></table><h2>Next steps</h2>${lines}`,
      'plan.html',
    )
    expect(told(draft)).toHaveLength(2)
  })
})

describe('headings that are actions by their own word', () => {
  const headed = (...works: string[]): string =>
    works
      .map(
        (work, at) =>
          `<h3>Action ${String(at + 1)} - ${work}</h3>${page('Where do we want to be', 'Families tell it once.')}`,
      )
      .join('')

  it('are actions though nothing says who or when; a table that ranks them is none', async () => {
    const draft = await draftOf(
      `<h2>Year 1</h2>${headed('Share our figures', 'Plan therapies together', 'Train commissioners')}<h2>How they were ranked</h2><table><tr><th>Subject</th><th>Rank</th></tr><tr><td>Therapies</td><td>1</td></tr></table>`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(1).join(' | '))).toEqual([
      '1 | Share our figures | - | -',
      '2 | Plan therapies together | - | -',
      '3 | Train commissioners | - | -',
    ])
  })

  it('are too few where there are two', async () => {
    expect((await draftOf(headed('Share our figures', 'Train commissioners'), 'plan.html')).items).toEqual([])
  })
})

describe('papers that are no plan', () => {
  const items = [
    'Tom Bell to visit every home by 30 June 2026',
    'Head of Care to find ten carers by July 2026',
    'Amina Yusuf to ring every family by May 2026',
    'By June 2026 we will publish the list (Head of Care)',
  ]

  it.for([
    ['minutes', `<h1>Minutes of the Rivermere Board</h1><h2>Actions agreed</h2>${list(...items)}`],
    ['a policy', `<h1>Policy on supervision</h1><h2>What we will do</h2>${list(...items)}`],
    ['a letter that speaks of dates', `<h1>To all staff</h1>${list(...items)}`],
    [
      'a plan whose table a page has torn apart',
      `${PLAN}<h2>Year one</h2>${page('Meet every school (one per term)', 'Write one policy for all schools', 'Train leads in each school (one per year)', 'Review the policy with heads', 'Ring every family (weekly)')}<h2>Responsibility</h2>${page('Head of Care', 'Tom Bell')}`,
    ],
    [
      'a report under its council’s name',
      `<h1>Rivermere Council</h1><h2>Improvement report for the committee</h2><h3>Homes</h3>${list(...items)}`,
    ],
    [
      'guidance under its council’s name',
      `<h1>Rivermere Council</h1><h2>Guidance on visits: actions to take</h2><h3>Next steps</h3>${list(...items)}`,
    ],
    [
      'a strategy that says neither who nor when',
      `<h1>Early help strategy and plan</h1><h2>Priority 1: Help is near</h2><p>We will:</p>${list('bring services together in hubs', 'train people where families go', 'listen to children')}`,
    ],
    [
      'a report of what was done',
      `<h1>Improvement report</h1><h2>What we have done</h2>${list('Held four evenings in May 2025 (Tom Bell)', 'Raised the allowance by 6% in June 2025 (Head of Care)', 'Asked carers why they left (Amina Yusuf, July 2025)')}`,
    ],
  ] as const)('%s gives no actions', async ([, html]) => {
    expect(told(await draftOf(html, 'paper.html'))).toEqual([])
  })
})
