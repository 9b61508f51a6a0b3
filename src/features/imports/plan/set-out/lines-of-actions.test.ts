import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

/** Invented plans of Rivermere that have no table: each action is a line, or lines under labels. */
const page = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

describe('lines opened by the number of an action', () => {
  const policies = [
    'Policy 1: No child will wait for a bed in our town.',
    'Action 1: Open a small home near the school (Medium)',
    'Action 2: Meet each child who asks on the same day (Short)',
    'Policy 2: Carers will be seen by all of us.',
    'Action 1: Ask about caring in each assessment (Ongoing)',
    'Action 2: Give every carer a card (Head of Early Help, May 2026)',
    'Action 3: Hold a party for carers each summer',
  ]

  it('are actions, and their last bracket tells when, or who and when', async () => {
    const [first = '', ...rest] = policies
    const draft = await draftOf(
      `<h3>${first}</h3>${page(...rest.slice(0, 2))}<h3>${rest[2] ?? ''}</h3>${page(...rest.slice(3))}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Policy 1: No child will wait for a bed in our town. | 1 | Open a small home near the school | - | Medium',
      'Policy 1: No child will wait for a bed in our town. | 2 | Meet each child who asks on the same day | - | Short',
      'Policy 2: Carers will be seen by all of us. | 1 | Ask about caring in each assessment | - | Ongoing',
      'Policy 2: Carers will be seen by all of us. | 2 | Give every carer a card | Head of Early Help | 2026-05-31',
      'Policy 2: Carers will be seen by all of us. | 3 | Hold a party for carers each summer | - | -',
    ])
    expect(draft.unplaced).toEqual([])
  })

  it('stand in plain text under the numbered sentences right above them', async () => {
    const draft = await draftOf(`Rivermere Plan\n\n1. Homes\n\n${policies.join('\n\n')}\n`, 'plan.txt')
    expect(told(draft).map((one) => one.split(' | ')[0])).toEqual([
      ...Array<string>(2).fill('Policy 1: No child will wait for a bed in our town.'),
      ...Array<string>(3).fill('Policy 2: Carers will be seen by all of us.'),
    ])
  })

  it('are none where no bracket tells when', async () => {
    const draft = await draftOf(
      page('Action 1: Open a small home near the school (Elm Road)', 'Action 2: Meet each child (all ages)'),
      'plan.html',
    )
    expect(draft.items).toEqual([])
  })
})

describe('labels on lines of their own', () => {
  const record = (work: string, when: string, who: string, update: string): string =>
    `<dl><dt>Details</dt><dd>${work}</dd><dt>Deadline</dt><dd>${when}</dd><dt>Lead officer</dt><dd>${who}</dd></dl><p><b>Update May 2025:</b></p><p>${update}</p>`

  it('are told with the words below them', async () => {
    const draft = await draftOf(
      `<h2>1. Homes</h2>${record('Open a bed for emergencies', 'July 2025', 'Head of Care', 'On track')}${record('Visit every home that we use', 'May 2025', 'Tom Bell', 'Six of nine visited.')}<h2>2. Children</h2>${record('Give each child a welcome book', 'June 2025', 'Amina Yusuf', 'Printed.')}<h2>Contact</h2><p>Write to the team.</p>`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Homes | - | Open a bed for emergencies | Head of Care | 2025-07-31',
      'Homes | - | Visit every home that we use | Tom Bell | 2025-05-31',
      'Children | - | Give each child a welcome book | Amina Yusuf | 2025-06-30',
    ])
    expect(draft.narrative.map(({ text }) => text)).toEqual(['Write to the team.'])
  })

  it('may stand below labelled lines: the update goes with its action', async () => {
    const draft = await draftOf(
      page(
        ...['Action: Open a bed for emergencies', 'Lead: Tom Bell', 'Deadline: May 2025', 'Progress update:'],
        ...['The house is found.', 'Action: Visit every home', 'Lead: Amina Yusuf', 'Deadline: June 2025'],
      ),
      'plan.html',
    )
    expect(told(draft)).toHaveLength(2)
    expect(draft.items.map(({ fields }) => fields['Progress update'])).toContain('The house is found.')
  })
})

describe('labels that only one paper has', () => {
  const records = ['Run a play day', 'Map where children play', 'Open the school field'].map((work, at) => [
    `Action: ${work}`,
    `When: Year ${String(at + 1)}`,
    `Numbers hoped for: ${String(at + 2)} a year`,
    'Link to Matters: Matter B',
  ])
  const list = `<ul>${records
    .flat()
    .map((line) => `<li>${line}</li>`)
    .join('')}</ul>`

  it('are fields of each action, and its year ends when the paper says', async () => {
    const draft = await draftOf(
      `<h1>Rivermere Plan</h1><p>Year 1 is April 2025 to March 2026 and Year 2 is April 2026 to March 2027.</p><h2>Play</h2>${list}`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'Run a play day | - | 2026-03-31',
      'Map where children play | - | 2027-03-31',
      'Open the school field | - | 2028-03-31',
    ])
    const actions = draft.items.filter(({ level }) => level === 'action')
    expect(actions.map(({ fields }) => fields['Numbers hoped for'])).toEqual([
      '2 a year',
      '3 a year',
      '4 a year',
    ])
  })
})

describe('bullets of three lines without labels', () => {
  const items = (names: string[], states: string[]): string =>
    ['Toileting workshops', 'One form for all nurseries', 'A group for fathers', 'Book bags at one year']
      .map((work, at) => `<ul><li>${work}</li></ul>${page(names[at] ?? '', states[at] ?? '')}`)
      .join('')
  const names = ['Tom Bell', 'Amina Yusuf / Tom Bell', 'Head of Early Help', 'Tom Bell']

  it('are actions, their leads and how they go; bullets without such lines are none', async () => {
    const draft = await draftOf(
      `<h2>Ready for school</h2>${items(names, ['On track', 'Action required', 'On track', 'On track'])}<h2>Measures</h2><ul><li>Good level of development</li><li>Rise to 70%</li></ul>`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2, 4).join(' | '))).toEqual([
      'Toileting workshops | Tom Bell',
      'One form for all nurseries | Amina Yusuf+Tom Bell',
      'A group for fathers | Head of Early Help',
      'Book bags at one year | Tom Bell',
    ])
    expect(draft.items.flatMap(({ rating }) => rating?.text ?? [])).toEqual([
      'On track',
      'Action required',
      'On track',
      'On track',
    ])
  })

  it('are none where the last lines say each its own thing', async () => {
    const told = ['Held at Elm Road', 'In four languages', 'Ring the hub', 'At the library']
    expect((await draftOf(items(names, told), 'plan.html')).items).toEqual([])
  })
})
