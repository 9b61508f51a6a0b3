import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'

/** The draft of a register of Rivermere, invented: one line a row, cells parted by bars. */
async function draftOf(lines: string[]): Promise<PlanDraft> {
  const csv = lines
    .map((line) =>
      line
        .split('|')
        .map((cell) => `"${cell.trim()}"`)
        .join(','),
    )
    .join('\n')
  return draftPlan(await parseDocument(new TextEncoder().encode(csv), 'plan.csv'))
}

/** Each item: the one it stands under, its own word for what it is, its number and its words. */
const placed = ({ items }: PlanDraft): string[] =>
  items.map(({ parent, name, ref, text }) =>
    [items.find(({ id }) => id === parent)?.ref ?? '-', name, ref ?? '-', text].join(' | '),
  )

const TITLES = 'ID | Parent ID | Level | Title | Owner | Due | Status'
const ROWS = [
  'T1 | | Theme | Quality of practice | | |',
  'O1 | T1 | Outcome | Assessments show each day of a child | Amina Yusuf | |',
  'O2 | O1 | Outcome | Small children are seen at home | | |',
  'A1 | O2 | Action | Open each assessment with what the child said | Tom Bell | 30 May 2026 | Green',
  'A1.1 | A1 | Sub-action | Change the template | Joy Marsh | 31 May 2026 | Amber',
  'A2 | O1 | Action | Read ten assessments a month | | 31 May 2027 | Red',
  'T2 | | Theme | Leadership | | |',
  'A3 | T2 | Action | Hold a practice week each quarter | Tom Bell | 31 May 2027 | Red',
]
const FOUND = [
  '- | Theme | T1 | Quality of practice',
  'T1 | Outcome | O1 | Assessments show each day of a child',
  'O1 | Action | A2 | Read ten assessments a month',
  'O1 | Outcome | O2 | Small children are seen at home',
  'O2 | Action | A1 | Open each assessment with what the child said',
  'A1 | Sub-action | A1.1 | Change the template',
  '- | Theme | T2 | Leadership',
  'T2 | Action | A3 | Hold a practice week each quarter',
]

describe('a flat register of levels and actions', () => {
  it('is read as each row says what it is and to which row it belongs', async () => {
    const draft = await draftOf([TITLES, ...ROWS])
    expect(placed(draft)).toEqual(FOUND)
    expect(draft.items.filter(({ level }) => level === 'action').map(({ ref }) => ref)).toEqual([
      'A2',
      'A1',
      'A1.1',
      'A3',
    ])
    expect(draft.coverage.placed).toBe(draft.coverage.words)
  })

  it('lends no action the owner of the outcome above it', async () => {
    const { items } = await draftOf([TITLES, ...ROWS])
    const leadsOf = (wanted: string): string[] | undefined => items.find(({ ref }) => ref === wanted)?.leads
    expect(leadsOf('O1')).toEqual(['Amina Yusuf'])
    expect(leadsOf('A2')).toEqual([])
    expect(leadsOf('A1.1')).toEqual(['Joy Marsh'])
  })

  it('may come sorted by anything', async () => {
    const sorted = await draftOf([TITLES, ...ROWS.toReversed()])
    expect(placed(sorted).toSorted()).toEqual(FOUND.toSorted())
  })

  it('goes by the order of its rows where none names the row above', async () => {
    const draft = await draftOf([
      'Type | Title | Owner | Due | Status',
      'Workstream | Quality of practice | Amina Yusuf | |',
      'Objective | Assessments show each day of a child | | |',
      'Action | Read ten assessments a month | Tom Bell | 31 May 2027 | Red',
      'Action | Change the template | Joy Marsh | 31 May 2026 | Amber',
      'Milestone | Tell all nine teams | Joy Marsh | 30 May 2026 | Green',
      'Workstream | Leadership | | |',
      'Action | Hold a practice week each quarter | Tom Bell | 31 May 2027 | Red',
    ])
    const { items } = draft
    expect(
      items.map(({ parent, name, text }) =>
        [items.find(({ id }) => id === parent)?.text ?? '-', name, text].join(' | '),
      ),
    ).toEqual([
      '- | Workstream | Quality of practice',
      'Quality of practice | Objective | Assessments show each day of a child',
      'Assessments show each day of a child | Action | Read ten assessments a month',
      'Assessments show each day of a child | Action | Change the template',
      'Change the template | Milestone | Tell all nine teams',
      '- | Workstream | Leadership',
      'Leadership | Action | Hold a practice week each quarter',
    ])
    expect(draft.coverage.placed).toBe(draft.coverage.words)
  })

  it('is none where a column says of each action where it came from', async () => {
    const draft = await draftOf([
      'Ref | Source | Action | Owner | Due',
      '1 | Recommendation | Read ten assessments a month | Tom Bell | 31 May 2027',
      '2 | Action | Change the template | Joy Marsh | 31 May 2026',
      '3 | Recommendation | Hold a practice week each quarter | Tom Bell | 31 May 2027',
    ])
    expect(draft.items.map(({ level, ref }) => `${level} ${ref ?? '-'}`)).toEqual([
      'action 1',
      'action 2',
      'action 3',
    ])
  })
})
