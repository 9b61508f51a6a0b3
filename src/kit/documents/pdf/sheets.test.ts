import { expect, test } from 'vitest'
import { textOf } from './lines.ts'
import type { Fill, PageMarks, Rule, Word } from './page-marks.ts'
import type { PageTable } from './page-tables.ts'
import { findSheetLines } from './sheet-lines.ts'
import { findSheets } from './sheets.ts'

const SIZE = 10
const LETTER = 5
const LINE = 11.2

/** A line of a cell, as a program that prints a sheet draws it: its words one after another, the last without a space. */
function line(x: number, y: number, text: string): Word[] {
  const words = text.split(' ')
  let x0 = x
  return words.map((word, at) => {
    const x1 = x0 + LETTER * word.length
    const starts = Array.from(word, (_, letter) => x0 + LETTER * letter)
    const drawn: Word = {
      ...{ text: word, x0, x1, y, size: SIZE, turn: 0, bold: false, starts },
      ...{ spaced: at + 1 < words.length, centre: { x: (x0 + x1) / 2, y: y - 3 } },
    }
    x0 = x1 + 3
    return drawn
  })
}

/** A cell whose lines are parted by bars. */
function cell(x: number, y: number, text: string): Word[] {
  return text.split('|').flatMap((part, at) => line(x, y + LINE * at, part))
}

function page(words: Word[], more: { fills?: Fill[]; rules?: Rule[] } = {}): PageMarks {
  return { page: 1, width: 600, height: 400, words, rules: [], fills: [], ...more }
}

function textsIn(table: PageTable | null | undefined): string[][] {
  return Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    (table?.cells ?? [])
      .filter((one) => one.row === row)
      .map(({ lines }) => lines.map(({ words }) => textOf(words)).join(' ')),
  )
}

const TITLES = [
  cell(20, 70, 'Ref'),
  cell(60, 70, 'Action'),
  cell(160, 70, 'Lead'),
  cell(260, 70, 'By'),
].flat()
const ROWS = [
  [
    cell(20, 90, '1.1'),
    cell(60, 90, 'Open hubs in each|of the five towns'),
    cell(160, 90, 'Ama Osei'),
    cell(260, 90, 'May'),
  ],
  [
    cell(20, 120, '1.2'),
    cell(60, 120, 'Train all of them|to meet families'),
    cell(160, 120, 'Bo Lind'),
    cell(260, 120, 'June'),
  ],
  [
    cell(20, 150, '1.3'),
    cell(60, 150, 'Tell each of their|schools of the hub'),
    cell(160, 150, 'Cy Marsh'),
    cell(260, 150, 'July'),
  ],
].flat(2)

test('A printed sheet is one table with its titles in it, though its cells nearly touch', () => {
  const [table] = findSheets([
    page([...line(20, 50, 'Priority 1: Help comes early enough for families'), ...TITLES, ...ROWS]),
  ])
  expect(textsIn(table)).toEqual([
    ['Priority 1: Help comes early enough for families', '', '', ''],
    ['Ref', 'Action', 'Lead', 'By'],
    ['1.1', 'Open hubs in each of the five towns', 'Ama Osei', 'May'],
    ['1.2', 'Train all of them to meet families', 'Bo Lind', 'June'],
    ['1.3', 'Tell each of their schools of the hub', 'Cy Marsh', 'July'],
  ])
})

test('In a printed sheet a column may hold colours alone below its title', () => {
  const fills = [90, 120, 150].map((y, at) => ({
    ...{ x0: 309, x1: 340, y0: y - 10, y1: y + 19, colour: ['00B050', 'FF0000', 'FFC000'][at] ?? '' },
  }))
  const [table] = findSheets([page([...TITLES, ...line(310, 70, 'RAG'), ...ROWS], { fills })])
  expect(table?.cells.filter(({ column }) => column === 4).map(({ fill }) => fill)).toEqual([
    null,
    '00B050',
    'FF0000',
    'FFC000',
  ])
})

test('What stands at the foot or in the middle of its cell is of one row with what stands at the top', () => {
  const foot = [
    cell(20, 190 + LINE, '1.4'),
    cell(60, 190, 'Ask families what|they make of it'),
    cell(160, 190 + LINE / 2, 'Di Hay'),
  ].flat()
  const [table] = findSheets([page([...TITLES, ...ROWS, ...foot])])
  expect(textsIn(table).at(-1)).toEqual(['1.4', 'Ask families what they make of it', 'Di Hay', ''])
})

test('A cell that is merged over rows reaches down as far as its words do', () => {
  const merged = cell(310, 90, 'Families|are met|near to|where|they live')
  const [table] = findSheets([page([...TITLES, ...line(310, 70, 'Aim'), ...ROWS, ...merged])])
  expect(table?.cells.find(({ row, column }) => row === 1 && column === 4)).toMatchObject({ rowspan: 2 })
  expect(textsIn(table)[2]?.slice(0, 2)).toEqual(['1.2', 'Train all of them to meet families'])
})

test('A wide gap is a blank row above a line that stands alone, and a higher row above a painted one or a full one', () => {
  const lines = [
    ...TITLES,
    ...ROWS,
    ...line(20, 190, 'Points to note'),
    ...line(20, 220, 'Priority 2'),
    ...cell(20, 260, '2.1'),
    ...cell(60, 260, 'Meet each family|in its own home'),
  ]
  const [table] = findSheets([
    page(lines, { fills: [{ x0: 19, x1: 300, y0: 210, y1: 224, colour: 'D9D9D9' }] }),
  ])
  expect(
    textsIn(table)
      .map((row) => row.join(' ').trim())
      .slice(4),
  ).toEqual(['', 'Points to note', 'Priority 2', '2.1 Meet each family in its own home'])
})

test('A text whose tables leave room between their cells is no sheet where it has headings', () => {
  const row = (y: number, ...texts: string[]): Word[] =>
    texts.flatMap((text, at) => cell([20, 70, 220, 320][at] ?? 0, y, text))
  const apart = [
    ...row(70, 'Ref', 'Action', 'Lead', 'By'),
    ...row(90, '1.1', 'Open hubs in each|of the five towns', 'Ama Osei', 'May'),
    ...row(120, '1.2', 'Train all of them|to meet families', 'Bo Lind', 'June'),
    ...row(150, '1.3', 'Tell each of their|schools of the hub', 'Cy Marsh', 'July'),
  ]
  const heading = line(20, 40, 'Our plan').map((word) => ({ ...word, size: 16 }))
  expect(findSheets([page([...heading, ...apart])])).toEqual([null])
  expect(textsIn(findSheets([page(apart)])[0])).toHaveLength(4)
})

test('A list with bullets, a page with rules and words that are placed one by one are no sheets', () => {
  const bullets = [90, 120, 150].flatMap((y) => [
    ...line(20, y, '•'),
    ...cell(30, y, 'Open hubs in each|of the five towns'),
  ])
  const ruled = page([...TITLES, ...ROWS], { rules: [{ x0: 20, x1: 340, y0: 75, y1: 75 }] })
  const placed = [...TITLES, ...ROWS].map((word) => ({ ...word, spaced: false }))
  expect([page(bullets), ruled, page(placed)].flatMap((one) => findSheets([one]))).toEqual([null, null, null])
})

test('Titles over several columns and cells over several rows are told by what is empty beside them', () => {
  const titles = [
    cell(20, 50, 'Ref'),
    cell(60, 50, 'Action'),
    cell(160, 50, 'Who'),
    cell(160, 70, 'Leads'),
    cell(260, 70, 'Helps'),
  ]
  const rows = [
    [
      cell(20, 90, '1.1'),
      cell(60, 90, 'Open hubs in each|of the five towns'),
      cell(160, 90, 'Ama Osei'),
      cell(260, 90, 'Cy'),
    ],
    [cell(160, 120, 'Bo Lind'), cell(260, 120, 'Di')],
    [
      cell(20, 150, '1.2'),
      cell(60, 150, 'Train all of them|to meet families'),
      cell(160, 150, 'Ama Osei'),
      cell(260, 150, 'Cy'),
    ],
    [cell(160, 180, 'Bo Lind'), cell(260, 180, 'Di')],
    [
      cell(20, 210, '1.3'),
      cell(60, 210, 'Tell each of their|schools of the hub'),
      cell(160, 210, 'Ama Osei'),
      cell(260, 210, 'Cy'),
    ],
  ]
  const [table] = findSheets([page([...titles.flat(), ...rows.flat(2)])])
  const spans = table?.cells.filter(({ rowspan, colspan }) => rowspan > 1 || colspan > 1)
  expect(spans?.map(({ row, column, rowspan, colspan }) => [row, column, rowspan, colspan])).toEqual([
    [0, 0, 2, 1],
    [0, 1, 2, 1],
    [0, 2, 1, 2],
    [2, 0, 2, 1],
    [2, 1, 2, 1],
    [4, 0, 2, 1],
    [4, 1, 2, 1],
  ])
})

test('What stands between the ruled tables of a printed sheet is of the sheet, as what stands about a table in a letter is not', () => {
  const xs = [19, 59, 159, 259]
  const ruled = (left: number): PageTable => ({
    ...{ page: 1, x0: left, x1: left + 240, y0: 70, y1: 100, xs: xs.map((x) => x - 19 + left), rows: 1 },
    cells: [20, 60, 160].map((x, column) => ({
      ...{ row: 0, column, rowspan: 1, colspan: 1, x0: x - 20 + left, x1: x + 60, y0: 70, y1: 100 },
      ...{ lines: [{ words: line(x, 90, 'Open it'), x0: x, x1: x + 40, y: 90, size: SIZE, bold: false }] },
      ...{ inner: [], fill: null, across: [] },
    })),
  })
  const title = line(20, 50, 'Priority 1: Help comes early')
  const lines = findSheetLines(page(title), [ruled(19)], title)
  expect(lines?.map(textsIn)).toEqual([[['Priority 1: Help comes early', '', '']]])
  expect(findSheetLines(page(title), [ruled(14)], title)).toBeNull()
  expect(findSheetLines(page(title), [ruled(19)], line(40, 50, 'Dear all, here it is'))).toBeNull()
})
