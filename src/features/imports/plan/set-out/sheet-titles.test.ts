import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'

/** What a sheet of Rivermere, invented, is read as when its workbook was saved as one: each table's kind, and the actions. */
async function readOf(sheet: string): Promise<{ kinds: string[]; actions: string[] }> {
  const lines = sheet.trim().split('\n')
  const written = lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll(',', '')))
  const wide = Math.max(...written.map((cells) => cells.length))
  const csv = written
    .map((cells) => Array.from({ length: wide }, (_, at) => cells[at] ?? '').join(','))
    .join('\n')
  const { tables, items } = draftPlan(await parseDocument(new TextEncoder().encode(csv), 'plan.csv'))
  return {
    kinds: tables.map(({ kind }) => kind),
    actions: items.flatMap(({ level, text }) => (level === 'action' ? [text] : [])),
  }
}

const WORK = `Theme | Action | Lead | By when | RAG | Progress
  Demand | Open one number for schools | Tom Bell | 31/03/2026 | B | Opened
  Demand | Agree a threshold document | Amina Yusuf | 30/04/2026 | G | Drafted
  Desk | Move the police desk | Tom Bell | May 2026 | A | Lease not signed
  Desk | Train every screener | Amina Yusuf | June 2026 | R |`
const ACTIONS = [
  'Open one number for schools',
  'Agree a threshold document',
  'Move the police desk',
  'Train every screener',
]

describe('sheets of one workbook that follow one another without a blank row', () => {
  it('leave figures and a log of decisions below the actions tables of their own', async () => {
    const { kinds, actions } = await readOf(`${WORK}
      Month | Contacts | Referrals | Assessments
      January 2026 | 812 | 261 | 178
      February 2026 | 798 | 255 | 181
      No | Date | Decision | Owner
      D1 | 3 February 2026 | Keep the number open until eight | Tom Bell
      D2 | 3 March 2026 | Pause the new form | Amina Yusuf`)
    expect(actions).toEqual(ACTIONS)
    expect(kinds).toEqual(['actions', 'other', 'other'])
  })

  it('are one table where rows only want a date or what came of them', async () => {
    const { actions } = await readOf(`${WORK}
      Voice | Ask parents | Tom Bell | To be agreed
      Voice | Ask children | Tom Bell | 1 July 2026
      Voice | Tell them | Amina Yusuf | 1 August 2026`)
    expect(actions).toEqual([...ACTIONS, 'Ask parents', 'Ask children', 'Tell them'])
  })
})
