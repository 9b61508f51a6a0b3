import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

/** Invented plans of Rivermere that have no table: headings, and below each what is said of an action. */
const page = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

describe('a heading that is an action', () => {
  const action = (heading: string, why: string, who: string, when: string): string =>
    `<h3>${heading}</h3>${page(why, `Lead: ${who}`, `By when: ${when}`)}`

  it('holds the work, and prose may stand between it and who leads it', async () => {
    const draft = await draftOf(
      `<h2>Theme 1: Help comes early</h2>${action('Action 1.1: Ring every family after three months', 'Parents told us that nobody rang.', 'Tom Bell', 'May 2026')}${action('Action 1.2: Open a hub at Elm Road', 'The house is empty.', 'Amina Yusuf', 'June 2026')}<h2>Theme 2: Homes</h2>${action('Action 2.1: Find ten carers', 'We lost nine.', 'Tom Bell', 'July 2026')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Help comes early | 1.1 | Ring every family after three months | Tom Bell | 2026-05-31',
      'Help comes early | 1.2 | Open a hub at Elm Road | Amina Yusuf | 2026-06-30',
      'Homes | 2.1 | Find ten carers | Tom Bell | 2026-07-31',
    ])
  })

  it('may close with a sentence of who leads it and one of when', async () => {
    const action = (work: string, line: string): string =>
      `<h3>${work}</h3>${page('Children wait too long.', line)}`
    const draft = await draftOf(
      `<h2>Aim 1: Help comes early</h2>${action('1.1 Ring every family', 'Led by the Head of Care. To be completed by May 2026.')}${action('1.2 Open a hub at Elm Road', 'Led by all Team Managers. Reported monthly.')}<h2>Aim 2: Homes</h2>${action('2.1 Find ten carers', 'Led by Amina Yusuf. Date to be agreed with health.')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Help comes early | 1.1 | Ring every family | Head of Care | 2026-05-31',
      'Help comes early | 1.2 | Open a hub at Elm Road | all Team Managers | monthly',
      'Homes | 2.1 | Find ten carers | Amina Yusuf | Date to be agreed with health',
    ])
    expect(draft.unplaced).toEqual([])
  })

  it('may have who, when and how it will be known as sentences of one line', async () => {
    const action = (work: string, line: string): string => `<p><b>${work}</b></p><p>${line}</p>`
    const draft = await draftOf(
      `<h2>Aim 1: Help comes early</h2>${action('1.1 Ring every family', 'Who: Tom Bell. When: May 2026. How we will know: nine in ten are rung.')}<h2>Aim 2: Homes</h2>${action('2.1 Find ten carers', 'Who: Amina Yusuf and Head of Care. When: July 2026. How we will know: ten are approved.')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Help comes early | 1.1 | Ring every family | Tom Bell | 2026-05-31',
      'Homes | 2.1 | Find ten carers | Amina Yusuf+Head of Care | 2026-07-31',
    ])
    expect(draft.items.flatMap(({ successCriteria }) => successCriteria)).toEqual([
      'nine in ten are rung',
      'ten are approved',
    ])
  })
})

describe('a level with nothing below it but who and when', () => {
  const level = (heading: string, ...lines: string[]): string => `<h3>${heading}</h3>${page(...lines)}`

  it('is the action', async () => {
    const draft = await draftOf(
      `<h2>Priority 1: Front door</h2>${level('Priority 1.1: Decisions in a day', 'We will put two more managers there.', 'Lead: Tom Bell', 'By when: May 2026')}<h2>Priority 2: Homes</h2>${level('Priority 2.1: Ten more carers', 'We will advertise.', 'Lead: Head of Care', 'By when: July 2026')}`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.replace(' | - | ', ' | '))).toEqual([
      'Front door | Priority 1.1: Decisions in a day | Tom Bell | 2026-05-31',
      'Homes | Priority 2.1: Ten more carers | Head of Care | 2026-07-31',
    ])
  })
})

describe('who and when behind the work', () => {
  it('may stand behind a dash on lines of their own, or in sentences of the same bullet', async () => {
    const draft = await draftOf(
      `<h1>Care leavers plan</h1><h2>1. Homes</h2>${page('1.1 Agree who comes first in the queue', 'Lead – Tom Bell', 'Timescale – May 2026', '1.2 Furnish every first flat', 'Lead – Amina Yusuf', 'Timescale – June 2026')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Homes | 1.1 | Agree who comes first in the queue | Tom Bell | 2026-05-31',
      'Homes | 1.2 | Furnish every first flat | Amina Yusuf | 2026-06-30',
    ])
    const bullets = await draftOf(
      '<h1>Plan for families</h1><h2>Waiting</h2><ul><li>Open evening clinics. Lead: Tom Bell. By: May 2026.</li></ul><h2>School</h2><ul><li>Train one teacher in each school. Lead: Head of Care. By: July 2026.</li></ul>',
      'plan.html',
    )
    expect(bullets.items.filter(({ parent }) => parent === null).map(({ text }) => text)).toEqual([
      'Waiting',
      'School',
    ])
    expect(told(bullets)).toEqual([
      'Waiting | - | Open evening clinics. | Tom Bell | 2026-05-31',
      'School | - | Train one teacher in each school. | Head of Care | 2026-07-31',
    ])
  })
})

describe('what families said, and what will be done', () => {
  const pair = (said: string, work: string, line: string): string =>
    `<p><b>You said</b></p><p>${said}</p><p><b>We will</b></p>${page(work, line)}`

  it('stands under the heading of its subject, never under “You said”', async () => {
    const draft = await draftOf(
      `<h2>Getting help</h2>${pair('Nobody rings.', 'ring every family within a day.', 'Who: Tom Bell. When: May 2026.')}${pair('The hub is far.', 'open a hub at Elm Road.', 'Who: Amina Yusuf. When: June 2026.')}<h2>Homes</h2>${pair('We move too often.', 'Find ten carers.', 'Who: Head of Care. When: July 2026.')}`,
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Getting help | - | ring every family within a day. | Tom Bell | 2026-05-31',
      'Getting help | - | open a hub at Elm Road. | Amina Yusuf | 2026-06-30',
      'Homes | - | Find ten carers. | Head of Care | 2026-07-31',
    ])
  })

  it('may be labelled lines', async () => {
    const draft = await draftOf(
      page(
        ...['You said: Nobody rings.', 'We will: ring every family.', 'Lead: Tom Bell', 'By when: May 2026'],
        ...['You said: It is far.', 'We will: open a hub.', 'Lead: Amina Yusuf', 'By when: June 2026'],
      ),
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ').slice(2).join(' | '))).toEqual([
      'ring every family. | Tom Bell | 2026-05-31',
      'open a hub. | Amina Yusuf | 2026-06-30',
    ])
  })
})

describe('recommendations answered in labelled lines', () => {
  const answer = (number: number, said: string, ...lines: string[]): string =>
    `<h2>Recommendation ${String(number)}</h2>${page(said, ...lines)}`

  it('are each a record below its heading', async () => {
    const draft = await draftOf(
      answer(
        1,
        'That waiting times be published.',
        'Response: Accepted.',
        'Action: Publish them each term.',
        'Lead officer: Tom Bell',
        'Timescale: May 2026',
      ) +
        answer(
          2,
          'That members visit a school each year.',
          'Response: Accepted in part.',
          'Action: Arrange two visits.',
          'Lead officer: Amina Yusuf',
          'Timescale: June 2026',
        ),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'That waiting times be published. | - | Publish them each term. | Tom Bell | 2026-05-31',
      'That members visit a school each year. | - | Arrange two visits. | Amina Yusuf | 2026-06-30',
    ])
  })
  it('may have their labels on lines of their own, the response before the action', async () => {
    const terms = (...lines: [string, string][]): string =>
      `<dl>${lines.map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`).join('')}</dl>`
    const answer = (number: number, said: string, work: string, who: string): string =>
      `<h2>Recommendation ${String(number)}</h2><p>${said}</p>${terms(['Response', 'Accepted.'], ['Action', work], ['Lead officer', who], ['Timescale', 'May 2026'])}`
    const draft = await draftOf(
      answer(1, 'That waiting times be published.', 'Publish them each term.', 'Tom Bell') +
        answer(2, 'That members visit a school.', 'Arrange two visits.', 'Amina Yusuf'),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'That waiting times be published. | - | Publish them each term. | Tom Bell | 2026-05-31',
      'That members visit a school. | - | Arrange two visits. | Amina Yusuf | 2026-05-31',
    ])
  })
})
