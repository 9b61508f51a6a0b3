import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rivermere } from '../rivermere/index.ts'
import { priorities } from './corporate-parenting.ts'
import { corporateParentingPlan } from './corporate-parenting-plan.ts'
import { improvementPlan } from './improvement-plan.ts'

async function bodyOf(bytes: Promise<Uint8Array>): Promise<string> {
  const part = unzipSync(await bytes)['word/document.xml']
  return strFromU8(part ?? new Uint8Array())
}
const times = (xml: string, mark: string | RegExp) => xml.split(mark).length - 1

describe('The Corporate Parenting Plan as a Word file', () => {
  it('four priorities and 31 rows, five of which a person must look at', () => {
    const rows = priorities.flatMap((priority) => priority.rows)
    expect(priorities.map((priority) => priority.rows.length)).toEqual([9, 8, 8, 6])
    expect(rows.find((row) => row.ref === '2.4')).toMatchObject({ who: 'AN / DP', when: ['Spring term'] })
    expect(rows.find((row) => row.ref === '3.2')?.when).toEqual(['Ongoing'])
    expect(rows.find((row) => row.ref === '4.1')?.what).toHaveLength(2)
    expect(rows.filter((row) => row.fill !== undefined).map((row) => row.ref)).toEqual(['1.5'])
  })

  it('holds every row’s words, merged cells both ways, headings six times and the yellow cell', async () => {
    const xml = await bodyOf(corporateParentingPlan())
    for (const row of priorities.flatMap((priority) => priority.rows))
      for (const words of row.what) expect(xml).toContain(words)
    expect(times(xml, '>How is it going?<')).toBe(6)
    expect(times(xml, 'w:gridSpan w:val="6"')).toBe(4)
    expect(times(xml, /<w:vMerge/)).toBe(2)
    expect(xml).toContain('w:fill="FFFF00"')
    expect(xml).toContain('Agnieszka Nowak, Head of Corporate Parenting')
  })
})

describe('The improvement plan as a Word file', () => {
  it('has six tables of actions, 60 rows in all, with revised dates beside the first', async () => {
    const xml = await bodyOf(improvementPlan(rivermere))
    for (const theme of rivermere.plan.themes)
      for (const objective of theme.objectives)
        for (const action of objective.actions) expect(xml).toContain(`>${action.ref}<`)
    expect(times(xml, '<w:tbl>')).toBe(7)
    expect(xml).toContain('March 2026 (revised: 30 June 2026)')
    expect(times(xml, /\(revised: /)).toBe(17)
  })
})
