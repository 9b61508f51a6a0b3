import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'
import type { PlanDraft } from './plan-draft.ts'

/** A web page of Rivermere, invented, as a draft. */
async function draftOf(...parts: string[]): Promise<PlanDraft> {
  const page = `<html><body><h1>Rivermere Improvement Plan</h1>${parts.join('')}</body></html>`
  return draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
}

const table = (...rows: string[]): string => `<table border="1">${rows.join('')}</table>`
const row = (...cells: string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`
const painted = (cells: string[], ...fills: string[]): string =>
  `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}${fills
    .map((fill) => `<td${fill === '' ? '' : ` style="background-color:#${fill}"`}></td>`)
    .join('')}</tr>`

const actions = ({ items }: PlanDraft): PlanDraft['items'] => items.filter(({ level }) => level === 'action')

/** Each action below what stands over it. */
const placed = (draft: PlanDraft): string[] =>
  actions(draft).map(
    ({ parent, text }) => `${draft.items.find(({ id }) => id === parent)?.text ?? '-'} | ${text}`,
  )

const GREEN = '92D050'
const AMBER = 'FFC000'
const RED = 'FF5050'

describe('a sponsor', () => {
  it('answers for an action that its owner leads', async () => {
    const [first] = actions(
      await draftOf(
        table(
          row('Action', 'Owner', 'Sponsor', 'Due'),
          row('Train nurseries in early language', 'Tom Bell', 'Director of Education', 'May 2026'),
          row('Open a support group in each hub', 'Amina Yusuf', 'Director of Public Health', 'June 2026'),
        ),
      ),
    )
    expect(first?.leads).toEqual(['Tom Bell'])
    expect(first?.fields).toEqual({ Sponsor: 'Director of Education' })
  })
})

describe('quarters that are painted and hold no words', () => {
  it('tell the rating by the colour of the latest that is painted', async () => {
    const draft = await draftOf(
      table(
        row('Action', 'Owner', 'Due', 'Q1', 'Q2', 'Q3', 'Q4'),
        painted(['Train nurseries', 'Tom Bell', 'May 2026'], GREEN, AMBER, RED, ''),
        painted(['Open a support group', 'Amina Yusuf', 'June 2026'], RED, AMBER, GREEN, ''),
        painted(['Write to every school', 'Amina Yusuf', 'June 2026'], AMBER, AMBER, AMBER, ''),
      ),
    )
    expect(actions(draft).map(({ rating }) => rating?.status)).toEqual(['off-track', 'on-track', 'at-risk'])
  })

  it('tell no rating where one colour marks when the work is done', async () => {
    const draft = await draftOf(
      table(
        row('Action', 'Owner', 'Due', 'Q1', 'Q2', 'Q3', 'Q4'),
        painted(['Train nurseries', 'Tom Bell', 'May 2026'], GREEN, GREEN, '', ''),
        painted(['Open a support group', 'Amina Yusuf', 'June 2026'], '', GREEN, GREEN, ''),
        painted(['Write to every school', 'Amina Yusuf', 'June 2026'], GREEN, GREEN, GREEN, GREEN),
      ),
    )
    expect(actions(draft).map(({ rating }) => rating)).toEqual([null, null, null])
  })
})

describe('what a level is for', () => {
  it('is said of it by a sentence below its name, and is no level below it', async () => {
    const of = (name: string, outcome: string, text: string): string =>
      `<h2>${name}</h2><p><strong>Outcome: ${outcome}</strong></p>${table(
        row('Task', 'By whom', 'Deadline'),
        row(text, 'Tom Bell', 'May 2026'),
      )}`
    const draft = await draftOf(
      of('Objective 1 – Recruit more carers', 'fifteen more households by March.', 'Launch a campaign'),
      of('Objective 2 – Keep the carers we have', 'fewer of them leave.', 'Set up three hubs'),
    )
    expect(placed(draft)).toEqual([
      'Recruit more carers | Launch a campaign',
      'Keep the carers we have | Set up three hubs',
    ])
    expect(draft.items[0]?.fields).toEqual({ Description: 'Outcome: fifteen more households by March.' })
  })
})

describe('a recommendation that was not accepted', () => {
  it('has its reason across the columns of the work, and no action', async () => {
    const draft = await draftOf(
      table(
        row('Recommendation', 'Response', 'Action', 'Lead officer', 'Date', 'Status'),
        row(
          '1. A named housing officer',
          'Accepted',
          'Create two posts',
          'Tom Bell',
          'May 2026',
          'Implemented',
        ),
        '<tr><td>2. A house project</td><td>Not accepted</td><td colspan="4">A regional scheme is about to open.</td></tr>',
        row(
          '3. Members meet care leavers',
          'Accepted',
          'Set two dates',
          'Amina Yusuf',
          'July 2026',
          'Progressing',
        ),
      ),
    )
    expect(placed(draft)).toEqual([
      'A named housing officer | Create two posts',
      'Members meet care leavers | Set two dates',
    ])
    expect(draft.items.find(({ text }) => text === 'A house project')?.fields).toEqual({
      Action: 'A regional scheme is about to open.',
      Response: 'Not accepted',
    })
  })
})

describe('a key whose only level of done is “evidenced”', () => {
  it('means complete by it, and embedded only beside another that is complete', async () => {
    const key = (...levels: [string, string][]): string =>
      table(row('Rating', 'Meaning'), ...levels.map(([code, label]) => row(code, label)))
    const rated = (rating: string): string =>
      table(row('Action', 'Lead', 'Date', 'RAG'), row('Create two posts', 'Tom Bell', 'May 2026', rating))
    const [done] = actions(
      await draftOf(key(['Blue', 'Action complete and evidenced'], ['Green', 'On track']), rated('Blue')),
    )
    expect(done?.rating?.status).toBe('complete')
    const [lasting] = actions(
      await draftOf(key(['Blue', 'Complete and evidenced'], ['Green', 'Complete']), rated('Blue')),
    )
    expect(lasting?.rating?.status).toBe('embedded')
  })
})
