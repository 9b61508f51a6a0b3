import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { DraftItem, PlanDraft } from '#src/features/imports/plan/plan-draft.ts'

async function draftOf(page: string, file = 'plan.html'): Promise<PlanDraft> {
  return draftPlan(await parseDocument(new TextEncoder().encode(page), file))
}

const actionsIn = ({ items }: PlanDraft): DraftItem[] => items.filter(({ level }) => level === 'action')

/** Each action of a draft: what stands above it, its number, its words, who leads it, by when and how it goes. */
function told(draft: PlanDraft): string[] {
  return actionsIn(draft).map(({ parent, ref, text, leads, due, rating }) =>
    [
      draft.items.find(({ id }) => id === parent)?.text,
      ref,
      text,
      leads.join(' + '),
      due?.text,
      rating?.text,
    ].join(' | '),
  )
}

/** Invented actions of Rivermere, as a form asks for them. */
const GUIDE = {
  head: 'Action A1: Publish a one-page guide',
  rows: [
    ['Accountable', 'Amina Yusuf'],
    ['Supported by', 'Tom Bell'],
    ['Finish', 'May 2026'],
    ['Delivery confidence', 'Amber'],
    ['Steps', 'Write it, print it'],
    ['Why', 'Families do not know whom to ring'],
  ],
}
const CALLS = {
  head: 'Action A2: Ring each family once a fortnight',
  rows: [
    ['Accountable', 'Tom Bell'],
    ['Finish', 'June 2026'],
    ['Delivery confidence', 'Green'],
    ['Steps', 'Ask for numbers'],
    ['Why', 'Nobody rings'],
  ],
}
const FOUND = [
  'Health | A1 | Publish a one-page guide | Amina Yusuf + Tom Bell | May 2026 | Amber',
  'Health | A2 | Ring each family once a fortnight | Tom Bell | June 2026 | Green',
]

type Card = typeof GUIDE
const HEADING = '<h1>Rivermere recovery plan</h1>\n<h2>Pillar A – Health</h2>\n'
const line = (cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (first: string, { rows }: Card): string => `<table>${first}${rows.map(line).join('')}</table>`

describe('a card for each action', () => {
  it('names it in a head over its labels, merged or not, with its number in a cell of its own, or in the line over the table', async () => {
    const heads: ((card: Card) => string)[] = [
      (card) => table(`<tr><td colspan="2">${card.head}</td></tr>`, card),
      (card) => table(line([card.head]), card),
      (card) => table(line(card.head.split(': ')), card),
      (card) => `<h3>${card.head}</h3>${table('', card)}`,
      (card) => `<p>${card.head}</p>${table('', card)}`,
    ]
    for (const headed of heads)
      expect(told(await draftOf(HEADING + headed(GUIDE) + headed(CALLS)))).toEqual(FOUND)
  })

  it('goes on to the next below it in one table or sheet', async () => {
    const rows = [GUIDE, CALLS].flatMap(({ head, rows: below }) => [[head, ''], ...below])
    const lines = ['Rivermere recovery plan,', 'Pillar A – Health,', ...rows.map(([a, b]) => `"${a}","${b}"`)]
    expect(told(await draftOf(lines.join('\n'), 'plan.csv'))).toEqual(FOUND)
  })

  it('may be lines below a heading, on a page or in a pasted text', async () => {
    const lines = ({ rows }: Card, mark: string): string[] => rows.map((cells) => cells.join(mark))
    const page = [GUIDE, CALLS].map(
      (card) =>
        `<h3>${card.head}</h3>${lines(card, ': ')
          .map((one) => `<p>${one}</p>`)
          .join('')}`,
    )
    expect(told(await draftOf(HEADING + page.join('')))).toEqual(FOUND)
    for (const mark of [': ', '\t']) {
      const text = [GUIDE, CALLS].map((card) => [card.head, ...lines(card, mark)].join('\n'))
      const whole = ['Rivermere recovery plan', 'Pillar A – Health', ...text].join('\n\n')
      expect(told(await draftOf(whole, 'plan.txt'))).toEqual(FOUND)
    }
  })

  it('has its number in a heading, its words on the line below and its labels below them', async () => {
    const card = ({ head, rows }: Card): string => {
      const [number = '', words = ''] = head.split(': ')
      const said = rows.map(([label, value]) => `<p><b>${label}:</b> ${value}</p>`)
      return `<h3>${number}</h3><p>${words}</p>${said.join('')}`
    }
    expect(told(await draftOf(HEADING + card(GUIDE) + card(CALLS)))).toEqual(FOUND)
  })

  it('keeps its steps and its reason with the action, and knows it by the paper’s own word', async () => {
    const draft = await draftOf(
      HEADING + table(line(['Task 1: Publish a one-page guide']), GUIDE) + table(line([CALLS.head]), CALLS),
    )
    const [guide] = actionsIn(draft)
    expect(guide?.name).toBe('Task')
    expect(guide?.fields).toMatchObject({
      Steps: 'Write it, print it',
      Why: 'Families do not know whom to ring',
    })
    expect(draft.unplaced).toEqual([])
  })

  it('may leave labels blank', async () => {
    const blank = {
      ...GUIDE,
      rows: GUIDE.rows.map(([label = '', said = '']) => [label, said === 'Tom Bell' ? '' : said]),
    }
    expect(
      told(await draftOf(HEADING + table(line([GUIDE.head]), blank) + table(line([CALLS.head]), CALLS))),
    ).toEqual(['Health | A1 | Publish a one-page guide | Amina Yusuf | May 2026 | Amber', FOUND[1]])
  })
})

describe('a card whose head has no word for an action', () => {
  const rows = ['Lead|Amina Yusuf', 'By when|May 2026', 'Status|Amber'].map((row) => row.split('|'))
  const card = (head: string, labels = rows): string =>
    `<table>${head === '' ? '' : `<tr><td colspan="2">${head}</td></tr>`}${labels.map(line).join('')}</table>`

  it('is an action where its head, or the line over it, tells what is to be done', async () => {
    const draft = await draftOf(
      `${HEADING}${card('A1 Publish a one-page guide')}<p><b>1.2 Train all managers</b></p>${card('')}
      <h3>Review the front door</h3>${card('')}`,
    )
    expect(told(draft)).toEqual([
      'Health | A1 | Publish a one-page guide | Amina Yusuf | May 2026 | Amber',
      'Health | 1.2 | Train all managers | Amina Yusuf | May 2026 | Amber',
      'Health |  | Review the front door | Amina Yusuf | May 2026 | Amber',
    ])
    expect(draft.unplaced).toEqual([])
  })

  it('is none where it names a state of things, or tells of a risk', async () => {
    const risk = [...rows, ['Likelihood', 'High']]
    for (const page of [card('A1 Confidence in the council'), card('Retain our managers', risk)])
      await expect(draftOf(HEADING + page).then(actionsIn)).resolves.toEqual([])
  })
})
