import { describe, expect, it } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import { writeWorkbook } from './workbook.ts'

const columns = [
  { title: 'Action', width: 30 },
  { title: 'Lead', width: 20 },
]
const rows = [
  ['Theme 1: Front door', ''],
  [
    'Decide every contact within one working day, and write down why in words that a parent can read',
    'Ruth Coyle',
  ],
]

describe('a table as a workbook', () => {
  it('can be worked in and printed as it is', async () => {
    const { sheets } = await readXlsx(
      await writeWorkbook([{ name: 'Plan', columns, rows, banners: new Set([0]) }]),
      { readStyles: true },
    )
    const [sheet] = sheets
    expect(sheet?.freezePane).toEqual({ rows: 1 })
    expect(sheet?.autoFilter?.range).toBe('A1:B3')
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$1:$1',
    })
    expect(sheet?.cells?.get('0,0')?.style?.font?.bold).toBe(true)
    expect(sheet?.cells?.get('2,0')?.style?.alignment?.wrapText).toBe(true)
  })

  it('gives a row the height of its longest cell, and a banner none', async () => {
    const { sheets } = await readXlsx(
      await writeWorkbook([{ name: 'Plan', columns, rows, banners: new Set([0]) }]),
    )
    expect(sheets[0]?.rowDefs?.get(1)).toBeUndefined()
    expect(sheets[0]?.rowDefs?.get(2)?.height).toBe(60)
  })
})
