import { describe, expect, it } from 'vitest'
import { draftOf } from '#tests/drafted.ts'
import { gridOf } from './grid.ts'
import { kindOfTable } from './tables.ts'
import { singleCell } from '#src/kit/documents/source-document.ts'

function kindOf([titles = [], ...body]: string[][]): string {
  const rows = body.map((texts) => ({
    cells: texts.map((text, at) => singleCell(at + 1, [{ text }])),
    source: {},
  }))
  const table = { type: 'table' as const, title: null, columns: titles.length, rows, source: {} }
  return kindOfTable(titles, gridOf(table))
}

describe('rates below months with their years', () => {
  it('are measures, whatever the first title is', () => {
    expect(
      kindOf([
        ['Number', 'May 2025', 'May 2026'],
        ['Re-referrals', '24%', '20%'],
        ['Children in care per 10,000', '88', '84'],
      ]),
    ).toBe('measures')
  })

  it('are not counts of ratings at two meetings', () => {
    expect(
      kindOf([
        ['Rating', 'October', 'December'],
        ['Green', '6', '7'],
        ['Red', '3', '2'],
      ]),
    ).toBe('other')
  })
})

it('a heading with nothing below it but a table is the table’s title; one that goes on below it stays a heading', async () => {
  const table = '<table><tr><td>Item</td><td>Cost</td></tr><tr><td>Homes</td><td>£420,000</td></tr></table>'
  const alone = await draftOf(
    `<h1>Rivermere plan</h1><h2>Money</h2>${table}<h2>After</h2><p>Words of it.</p>`,
    'plan.html',
  )
  expect(alone.tables.map(({ title }) => title)).toEqual(['Money'])
  const goesOn = await draftOf(
    `<h1>Rivermere plan</h1><h2>Money</h2>${table}<p>All of it is agreed.</p>`,
    'plan.html',
  )
  expect(goesOn.tables.map(({ title }) => title)).toEqual([null])
  expect(goesOn.narrative.at(-1)).toMatchObject({ heading: 'Money', text: 'All of it is agreed.' })
})
