import { expect, it } from 'vitest'
import { draftOf } from '#tests/drafted.ts'
import { type Row, singleCell, type SourceDocument, type Table } from '#src/kit/documents/source-document.ts'
import { layOutSheets } from './sheets.ts'

const row = (texts: string[], at: number): Row => ({
  cells: texts.map((text, column) => singleCell(column + 1, text === '' ? [] : [{ text }])),
  source: { page: 1, table: 1, row: at + 1 },
})

const ROWS = [
  ['Improvement plan', '', ''],
  ['Ref', 'Action', 'Lead'],
  ['1', 'Open the hub', 'Ama Osei'],
  ['2', 'Train every team', 'Bo Lind'],
]

function printed(more: Partial<Table>): SourceDocument {
  const table: Table = {
    type: 'table',
    title: null,
    columns: 3,
    rows: ROWS.map(row),
    source: { page: 1 },
    ...more,
  }
  return { kind: 'pdf', file: 'plan.pdf', blocks: [table], notes: [] }
}

it('gives the title of a printed sheet its own block, as in a workbook, and leaves other tables whole', () => {
  expect(layOutSheets(printed({ sheet: true })).blocks).toMatchObject([
    { type: 'paragraph', text: 'Improvement plan', style: 'heading' },
    { type: 'table', rows: [{}, {}, {}] },
  ])
  expect(layOutSheets(printed({})).blocks).toMatchObject([{ type: 'table', rows: [{}, {}, {}, {}] }])
})

const KEY = [
  ['Blue', 'Complete and checked'],
  ['Green', 'On track'],
  ['Red', 'Off track'],
]
const WORK = [
  ['Ref', 'Action', 'Lead', 'When', 'RAG'],
  ['1', 'Open the hub', 'Ama Osei', 'May 2026', 'Green'],
  ['2', 'Train every team', 'Bo Lind', 'June 2026', 'Red'],
]

it.each([
  ['its titles below the work', [...WORK, ['Colour', 'Meaning'], ...KEY], [3, 4]],
  ['no titles below the work', [...WORK, ...KEY], [3, 3]],
  ['its titles above the work', [['Colour', 'Meaning'], ...KEY, ...WORK], [4, 3]],
  [
    'a colour that says nothing of the work',
    [...WORK, ['Colour', 'Meaning'], ...KEY, ['Grey', 'Other']],
    [3, 5],
  ],
])('parts a key from the table that it stands close to, with %s', (_, texts, counts) => {
  const { blocks } = layOutSheets(printed({ columns: 5, rows: texts.map(row) }))
  expect(blocks.map((block) => (block.type === 'table' ? block.rows.length : 0))).toEqual(counts)
})

it('leaves a table whole whose last rows only look like a key', () => {
  const rows = [...WORK, ['Red', 'Off track'], ['Blue', 'Complete and checked']]
  expect(layOutSheets(printed({ columns: 5, rows: rows.map(row) })).blocks).toHaveLength(1)
})

it('a block of figures beside the actions of a sheet, behind a blank column, is a table of its own', async () => {
  const sheet = [
    'Theme A: Front door,,,,,Key performance indicators,,',
    'Action,Lead,Due,RAG,,Indicator,2024/25,Target',
    'Open a hub at Elm Road,Amina Yusuf,31/05/2026,Green,,Re-referrals,24%,18%',
    'Visit each school,Joel Marsh,30/06/2026,Amber,,Homes that suit,86%,95%',
    'Theme B: Permanence,,,,,,,',
    'Hold a meeting by the second review,Amina Yusuf,31/07/2026,Green,,,,',
  ].join('\n')
  const { items, tables } = await draftOf(sheet, 'plan.csv')
  expect(items.map(({ level, text }) => `${level} ${text}`)).toEqual([
    'theme Front door',
    'action Open a hub at Elm Road',
    'action Visit each school',
    'theme Permanence',
    'action Hold a meeting by the second review',
  ])
  expect(items[1]?.fields).toEqual({})
  expect(tables.find(({ kind }) => kind === 'measures')?.rows).toEqual([
    ['Re-referrals', '24%', '18%'],
    ['Homes that suit', '86%', '95%'],
  ])
})
