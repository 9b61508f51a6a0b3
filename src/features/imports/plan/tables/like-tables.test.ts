import { expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'

it('a plan with a table for each promise means the same by its titles in all of them', async () => {
  const tables = [
    [
      'Hold a learning day|Tom Bell|May 2026',
      'Open the hub|Tom Bell|June 2026',
      'Write to carers|Amina Yusuf|Termly',
    ],
    ['Find a drop-in|Amina Yusuf|When the lease allows', 'Visit at home|Tom Bell|Unless they ask otherwise'],
  ].map((rows, at) => {
    const cells = ['Action|Who will make sure|By', ...rows].map(
      (row) => `<tr>${row.replace(/[^|]+/g, '<td>$&</td>').replaceAll('|', '')}</tr>`,
    )
    return `<h2>Promise ${String(at + 1)}: Be there</h2><table border="1">${cells.join('')}</table>`
  })
  const page = `<html><body><h1>Rivermere Plan</h1>${tables.join('')}</body></html>`
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  const actions = items.filter(({ level }) => level === 'action')
  expect(actions.map(({ due }) => due?.text)).toEqual([
    'May 2026',
    'June 2026',
    'Termly',
    'When the lease allows',
    'Unless they ask otherwise',
  ])
})
