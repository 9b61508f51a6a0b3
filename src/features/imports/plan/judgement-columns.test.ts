import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from './draft-plan.ts'

function table(rows: string[][]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
}

const titles = ['Action', 'Lead', 'By when', 'Judgement']
const rows = [
  ['Give every worker a supervisor of their own', 'Head of Service', 'May 2024', 'Partly achieved'],
  ['Open the drop-in on Saturdays', 'Team Manager', 'June 2024', 'Achieved'],
  ['Visit each school each term', 'Team Manager', 'July 2024', 'Not achieved'],
]

async function itemsOf(page: string) {
  const { items } = draftPlan(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  return items
}

describe('A plan of Rivermere, invented', () => {
  it('is rated by its judgements, where they say how far each action has come', async () => {
    const items = await itemsOf(table([titles, ...rows]))
    expect(items.flatMap(({ rating }) => rating?.text ?? [])).toEqual([
      'Partly achieved',
      'Achieved',
      'Not achieved',
    ])
  })

  it('does not stand under a section that ended before it', async () => {
    const page = (heading: string) =>
      `<h2>3. Staffing</h2><p>We have ten workers.</p><h2>${heading}</h2>${table([titles, ...rows])}`
    const themes = async (heading: string) =>
      (await itemsOf(page(heading))).filter(({ level }) => level === 'theme').map(({ text }) => text)
    expect(await themes('4. The plan')).toEqual([])
    expect(await themes('4. Early help')).toEqual(['Early help'])
  })
})
