import { expect, it } from 'vitest'
import { draftOf } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'
import { nodesOfDraft } from './draft-nodes.ts'
import { diffPlans } from './plan-difference.ts'

/** The kinds of what a newer plan changes in an older one, each told by its key and the ratings of its two actions. */
async function changesBetween(...plans: [key: string, ratings: [string, string]][]): Promise<string[]> {
  const drafts = await Promise.all(
    plans.map(([key, [first, second]]) =>
      draftOf(
        `<h1>Rivermere plan</h1><p>${key}</p>${htmlTable(
          ['Action', 'Lead', 'By when', 'RAG'],
          ['Visit every school', 'Amina Yusuf', 'May 2026', first],
          ['Recruit ten foster carers', 'Joel Marsh', 'June 2026', second],
        )}`,
        'plan.html',
      ),
    ),
  )
  const scale = drafts[0]?.scale ?? null
  const [live = [], now = []] = drafts.map((draft) =>
    nodesOfDraft(
      { draft, leftOut: new Set(), people: new Map(), seen: new Set() },
      { people: new Map(), scale },
    ),
  )
  return diffPlans(live, now).changes.map(
    (change) => `${change.kind}: ${'now' in change ? change.now.rating : ''}`,
  )
}

const LETTERS = 'Key: R = not progressing; A = progressing, some concern; G = progressing to plan.'
const WORDS = 'Key: Red = Not progressing; Amber = Progressing, some concern; Green = Progressing to plan'

it('a key that a newer document writes otherwise rates nothing anew', async () => {
  expect(await changesBetween([LETTERS, ['G', 'A']], [WORDS, ['Green', 'Amber']])).toEqual([])
})

it('what it does rate anew is told as the live plan writes it', async () => {
  expect(await changesBetween([LETTERS, ['G', 'A']], [WORDS, ['Green', 'Red']])).toEqual([
    'rerated: R not progressing',
  ])
})

it('a level that means something else in the newer key is another', async () => {
  const turned = 'Key: Red = Not progressing; Amber = On track; Green = Completed and signed off'
  expect(await changesBetween([LETTERS, ['G', 'A']], [turned, ['Green', 'Amber']])).toHaveLength(2)
})
