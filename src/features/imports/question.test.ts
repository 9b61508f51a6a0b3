import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { correct } from './correction.ts'
import { listColumns } from './plan/columns/column-meanings.ts'
import { draftPlan } from './plan/draft-plan.ts'
import { headingOf, listQuestions } from './question.ts'

/** A plan of Rivermere, invented, whose titles stand in two rows: who leads and who helps, the first date and that of now. */
async function paperOf(...rows: string[][]): Promise<SourceDocument> {
  const line = (cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const heads =
    '<tr><td rowspan="2">Action</td><td colspan="2">Who</td><td colspan="2">When</td><td rowspan="2">RAG</td></tr>' +
    line(['Lead', 'Support', 'First', 'Now'])
  const page = `<h1>Priority 1: Homes</h1><table border="1">${heads}${rows.map(line).join('')}</table>`
  return parseDocument(new TextEncoder().encode(page), 'plan.html')
}

function asked(paper: SourceDocument): string[] {
  const draft = draftPlan(paper)
  return listQuestions(draft, correct(draft, [])).map((question) => headingOf(question))
}

const OPEN = [
  'Open a home',
  'Amina Yusuf',
  '<p>Tom Bell</p><p>Joy Marsh</p>',
  '30/06/2026',
  '31/08/2026',
  'Amber',
]
const BUY = ['Buy a house', 'Tom Bell', '', '31/07/2026', '', 'Green']
const VISIT = ['Visit each home', 'Joy Marsh', '', '30/09/2026', '30/09/2026', 'Green']

describe('who answers for an action', () => {
  it('is not asked where one leads and the others stand under the title of those who help', async () => {
    const paper = await paperOf(OPEN, BUY, VISIT)
    expect(draftPlan(paper).items.map(({ leads }) => leads.join(' + '))).toEqual([
      '',
      'Amina Yusuf + Tom Bell + Joy Marsh',
      'Tom Bell',
      'Joy Marsh',
    ])
    expect(asked(paper).filter((one) => one.includes('answers'))).toEqual([])
  })

  it('is asked where several stand under the title of leads', async () => {
    const both = OPEN.with(1, '<p>Amina Yusuf</p><p>Ravi Shah</p>')
    expect(asked(await paperOf(both, BUY, VISIT))).toContain(
      '“Amina Yusuf / Ravi Shah / Tom Bell / Joy Marsh”: who answers for this action?',
    )
  })
})

describe('the first date and that of now, below one title', () => {
  it('is that of now, and the first where now is blank', async () => {
    const { items } = draftPlan(await paperOf(OPEN, BUY, VISIT))
    expect(items.filter(({ level }) => level === 'action').map(({ due }) => due?.date)).toEqual([
      '2026-08-31',
      '2026-07-31',
      '2026-09-30',
    ])
  })

  it('shows no title of the second row as what stands below it', async () => {
    const columns = listColumns(await paperOf(OPEN, BUY, VISIT))
    expect(columns.map(({ title, examples }) => `${title} | ${examples[0] ?? '-'}`)).toEqual([
      'Action | Open a home',
      'Who: Lead | Amina Yusuf',
      'Who: Support | Tom Bell\nJoy Marsh',
      'When: First | 30/06/2026',
      'When: Now | 31/08/2026',
      'RAG | Amber',
    ])
  })
})
