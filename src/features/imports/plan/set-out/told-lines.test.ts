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
    [
      'a plan for what may happen, where people have tasks and no day',
      `<h1>Plan for closed roads</h1><h2>First hour</h2>${list('Duty Manager to ring every home', 'Head of Care to write to carers', 'Tom Bell to visit the family within 24 hours')}`,
    ],
    ['a continuity plan', `<h1>Business continuity plan: children’s homes</h1>${list(...items)}`],
    [
      'a plan that looks years ahead',
      `<h1>Children’s plan</h1>${list('By 2028 we will open a hub in every town', 'By 2030 we will halve the wait', 'By 2032 we will close the gap at school')}`,
    ],
    [
      'a plan that says how it will be',
      `<h1>Children’s plan</h1>${page('By May 2028 we will see fewer children in care.', 'By May 2028 we will have more carers than we lose.', 'By May 2028 we will be proud of our homes.')}`,
    ],
    [
      'news of a plan',
      `<h1>Council agrees action plan</h1>${page('By April 2026 the council will recruit thirty carers.', '“We will put this right,” said Amina Yusuf.', 'By June 2026 the council will open a home.', 'By July 2026 the council will publish its figures.')}`,
    ],
    [
      'news with notes to editors',
      `<h1>Action plan agreed</h1><h2>What we will do</h2>${list(...items)}<h2>Ends</h2>${page('Notes to editors')}`,
    ],
    [
      'a leaflet that tells a reader what to do',
      `<h1>Plan your application to a school</h1>${list('Visit schools from September 2025', 'Apply by 31 October 2025', 'Accept your place by 30 April 2026')}`,
    ],
    [
      'a notice of improvement from the department',
      `<h1>Improvement notice</h1>${list('The council will submit its plan by 31 March 2026', 'The council will report to the adviser by 30 April 2026', 'The council will meet the adviser until 31 May 2027')}`,
    ],
  ] as const)('%s gives no actions', async ([, html]) => {
    expect(told(await draftOf(html, 'paper.html'))).toEqual([])
  })
})

describe('lines with who and when in brackets', () => {
  const events = list(
    'Walk to the castle (Tom Bell, 4 May 2026)',
    'Meet the director at County Hall (Amina Yusuf, 8 June 2026)',
    'Visit the zoo with other carers (Tom Bell, 9 July 2026)',
  )

  it.for([
    ['news', `<h1>Foster carers’ news</h1><h2>Dates for your diary</h2>${events}`],
    ['events', `<h1>Care leavers’ week: plan of events</h1>${events}`],
    [
      'a policy',
      `<h1>Supervision</h1><h2>Policy</h2><h3>Duties</h3>${list('Supervise each social worker every four weeks (Team Manager, monthly)', 'Read records every quarter (Head of Service, quarterly)')}`,
    ],
    [
      'a list of changes by their numbers',
      `<h1>What changed</h1>${list('Add a search of the register (#2061)', 'Mend the list of schools (#2062)')}`,
    ],
  ] as const)('are no actions in %s', async ([, html]) => {
    expect(told(await draftOf(html, 'paper.html'))).toEqual([])
  })

  it('are actions in minutes below a heading that says so', async () => {
    const html = `<h1>Minutes of the Rivermere Board</h1><h2>Actions agreed</h2>${events}`
    expect(told(await draftOf(html, 'minutes.html'))).toHaveLength(3)
  })
})

describe('what only looks like actions under labels or headings', () => {
  it.for([
    [
      'steps of how a thing is done',
      '<h2>Step 1: Ring the front door</h2><p>Any day.</p><h2>Step 2: Write it down</h2><p>In your words.</p><h2>Step 3: Tell your manager</h2><p>The same day.</p>',
    ],
    [
      'what the words of a plan mean',
      page(
        'Action: something that somebody will do.',
        'Lead: who is to see that it is done.',
        'By when: the day by which it is done.',
      ),
    ],
  ] as const)('is none: %s', async ([, html]) => {
    expect(told(await draftOf(`<h1>Improvement</h1>${html}`, 'paper.html'))).toEqual([])
  })
})
