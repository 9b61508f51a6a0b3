import { expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

const TITLES = ['No', 'Action', 'Lead', 'By when', 'Status']
const table = (...rows: string[][]): string => htmlTable(TITLES, ...rows)
const frame = (...rows: string[][]): string =>
  `<table border="1">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

it('tables of actions inside the cells of another are tables of their own, under what stands beside them', async () => {
  const draft = await draftOf(
    `<h1>Rivermere fostering plan</h1>${frame(
      ['Standard', 'Actions'],
      [
        'Standard 1: Recruiting carers',
        table(
          ['1', 'Answer each enquiry in a day', 'Amina Yusuf', 'May 2026', 'On track'],
          ['2', 'Hold an evening each month', 'Joel Marsh', 'Ongoing', 'Done'],
        ),
      ],
      ['Standard 2: Keeping carers', table(['3', 'Pay the new fees', 'Ada Lorrimer', 'July 2026', 'Stuck'])],
    )}`,
    'plan.html',
  )
  expect(told(draft)).toEqual([
    'Recruiting carers | 1 | Answer each enquiry in a day | Amina Yusuf | 2026-05-31',
    'Recruiting carers | 2 | Hold an evening each month | Joel Marsh | Ongoing',
    'Keeping carers | 3 | Pay the new fees | Ada Lorrimer | 2026-07-31',
  ])
})

it('a small table inside a cell of actions, without titles, stays part of its action', async () => {
  const steps = `Open the hub ${frame(['Find a house', 'Furnish it'])}`
  const draft = await draftOf(table(['1', steps, 'Amina Yusuf', 'May 2026', 'On track']), 'plan.html')
  expect(told(draft)).toHaveLength(1)
})
