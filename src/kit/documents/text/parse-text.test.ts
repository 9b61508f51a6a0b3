import { describe, expect, it } from 'vitest'
import type { Block, Table } from '../source-document.ts'
import { parseText } from './parse-text.ts'

const read = (text: string) => parseText(new TextEncoder().encode(text), 'plan.txt')
const tables = (blocks: Block[]): Table[] => blocks.filter((block) => block.type === 'table')
const cells = ({ rows }: Table) =>
  rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join('/')))
const prose = (text: string) =>
  read(text).blocks.map((block) =>
    block.type === 'paragraph' ? [block.style, block.text, block.level] : ['table'],
  )

describe('tables in text', () => {
  it('are consecutive lines whose cells tabs part, empty cells kept, each row with its line', () => {
    const [table] = tables(read('Plan\nAim\tAction\tLead\n1\tDo\tAB\n\t\tCD\n\nEnd').blocks)
    expect(table && cells(table)).toEqual([
      ['Aim', 'Action', 'Lead'],
      ['1', 'Do', 'AB'],
      ['', '', 'CD'],
    ])
    expect(table?.rows.map(({ source }) => source.line)).toEqual([2, 3, 4])
    expect(table?.source).toEqual({ table: 1, line: 2 })
  })

  it('have a row of their own for a name with its number, short as it is, where spaces keep the columns apart', () => {
    const [table] = tables(
      read(
        [
          'Action                        Lead               When',
          'Aim 1: See it early',
          'Open a second evening clinic  Clinic Manager     May 2024',
          'in the old library',
          'Aim 2: Help lasts',
          'Visit each nursery            Early Years Lead   June 2024',
        ].join('\n'),
      ).blocks,
    )
    expect(table && cells(table).map(([first]) => first)).toEqual([
      'Action',
      'Aim 1: See it early',
      'Open a second evening clinic in the old library',
      'Aim 2: Help lasts',
      'Visit each nursery',
    ])
  })

  it('have their heading row marked where the text prints it again', () => {
    const head = 'Aim\tAction\tLead'
    const found = tables(read(`${head}\n1\tDo\tAB\n\n${head}\t\n2\tGo\tCD`).blocks)
    expect(found.map(({ rows }) => rows.map(({ header }) => header === true))).toEqual([
      [true, false],
      [true, false],
    ])
  })

  it('may be columns that a printed page keeps apart by spaces, a cell over several lines', () => {
    const [table] = tables(
      read(
        [
          'Ref   Action                        Lead               When',
          '1.1   Open a second evening clinic  Clinic Manager     May 2024',
          '      in the north of the borough',
          '1.2   Ask young people what hours   Participation      June 2024',
          '      suit them                     Officer',
        ].join('\n'),
      ).blocks,
    )
    expect(table && cells(table)).toEqual([
      ['Ref', 'Action', 'Lead', 'When'],
      ['1.1', 'Open a second evening clinic in the north of the borough', 'Clinic Manager', 'May 2024'],
      ['1.2', 'Ask young people what hours suit them', 'Participation Officer', 'June 2024'],
    ])
  })

  it('may be labels of a printed page with what is said beside them, and none where a sentence only has wide gaps', () => {
    const [table] = tables(read('Priority 1     Help comes early\nOverall lead   Ana de Souza\n').blocks)
    expect(table && cells(table)).toEqual([
      ['Priority 1', 'Help comes early'],
      ['Overall lead', 'Ana de Souza'],
    ])
    expect(tables(read('We met.  Then we wrote.\nIt was late when we left.  All agreed.').blocks)).toEqual([])
  })

  it('have no running lines in them: page numbers and what each page repeats are furniture', () => {
    const page = (n: number): string =>
      `Rivermere plan\n\nWhat we did in part ${['one', 'two', 'three'][n - 1] ?? ''}.\n\nWe were late.\n\nWe said ${['yes', 'no', 'later'][n - 1] ?? ''}.\n\nPage ${String(n)} of 3\n`
    expect(prose([1, 2, 3].map(page).join('\f')).filter(([style]) => style === 'furniture')).toHaveLength(6)
  })

  it('may be Markdown, with bars within a cell escaped and a rule below the headings', () => {
    const [table] = tables(read('| Aim | Lead |\n|---|:-:|\n| a \\| b | AB |\n').blocks)
    expect(table && cells(table)).toEqual([
      ['Aim', 'Lead'],
      ['a | b', 'AB'],
    ])
    expect(table?.rows.map(({ header }) => header === true)).toEqual([true, false])
  })

  it('may have names across them, the first right below the titles; a line below rows is none', () => {
    const rows = [
      'Ref\tAction\tLead',
      'Priority 1: Help',
      'A1\tDo\tAB',
      'Priority 2: Care',
      'Outcome 2.1',
      'B1\tGo\tCD',
    ]
    const [table, ...others] = tables(read(['Plan', ...rows, 'That is all.'].join('\n')).blocks)
    expect(others).toEqual([])
    expect(table && cells(table)).toEqual(rows.map((line) => line.split('\t')))
    const apart = read('Ref\tAction\tLead\nA1\tDo\tAB\nRisks\nRisk\tScore\tOwner\nCost\t4\tCD').blocks
    expect(tables(apart)).toHaveLength(2)
  })

  it('may have every cell on lines of its own, begun by a tab: the width that fits is found', () => {
    const row = (theme: string, aim: string, action: string) =>
      `\t${theme}\n\t${aim}\n\n\t${action}\n\nSecond part of ${action}\n\n`
    const text = `Intro\n\tTheme\n\t\nAim\n\tAction\n${row('One', 'A longer aim for the one', 'Do this thing')}${row('', 'Another aim as long', 'Do that thing')}${row('Two', 'The third aim of all', 'Do a third')}\n\nAppendix\n`
    const document = read(text)
    const [table] = tables(document.blocks)
    expect(table?.columns).toBe(3)
    expect(table && cells(table)).toEqual([
      ['Theme', 'Aim', 'Action'],
      ['One', 'A longer aim for the one', 'Do this thing/Second part of Do this thing'],
      ['', 'Another aim as long', 'Do that thing/Second part of Do that thing'],
      ['Two', 'The third aim of all', 'Do a third/Second part of Do a third'],
    ])
    expect(document.blocks.at(-1)).toMatchObject({ text: 'Appendix' })
  })

  it('are not seen in indents, or in tabs after bullets and ordinals', () => {
    const text = '\tIndented once\n\n•\tvisits\n‣\tcalls\n\n1.1\tThe first point\n1.2\tThe second point'
    expect(tables(read(text).blocks)).toEqual([])
    expect(prose(text)).toContainEqual(['list-item', 'visits', 1])
    expect(prose(text)).toContainEqual(['body', '1.1 The first point', undefined])
  })
})

describe('crumbs of HTML and Markdown', () => {
  const cell = (text: string) => tables(read(`a\t${text}`).blocks)[0]?.rows[0]?.cells[1]?.paragraphs

  it('become paragraphs, rules, lists and bold', () => {
    expect(
      cell(
        '<p>One &amp; two</p> <hr/> <p><b>Three</b></p> <ol> <li>1. four</li> <ul><li>five</li></ul></ol>tail',
      ),
    ).toEqual([
      { text: 'One & two' },
      { text: 'Three', bold: true, ruleAbove: true },
      { text: '1. four', list: { level: 1, ordered: true } },
      { text: 'five', list: { level: 2, ordered: false } },
      { text: 'tail' },
    ])
  })

  it('may be cut anywhere and still lose no word', () => {
    expect(cell('end of one</p> <p>start of <b>two')).toEqual([
      { text: 'end of one' },
      { text: 'start of two' },
    ])
  })

  it('are not seen in addresses and comparisons', () => {
    expect(cell('<lee@rivermere.example> if x < 5')).toEqual([{ text: '<lee@rivermere.example> if x < 5' }])
  })

  it('leave lists whose line breaks were lost as lists', () => {
    expect(cell('Explore:  • agencies  • partners')).toEqual([
      { text: 'Explore:' },
      { text: 'agencies', list: { level: 1, ordered: false } },
      { text: 'partners', list: { level: 1, ordered: false } },
    ])
  })

  it('keep slashes and wide gaps, which may be all that parts two things', () => {
    expect(cell('AB / CD          EF')).toEqual([{ text: 'AB / CD          EF' }])
  })
})

describe('prose in text', () => {
  it('knows Markdown headings, lines all in bold, and lists by their indents', () => {
    expect(prose('## **Our plan**\n**Spring 2026**\n- one\n - two\n- three\nSome **strong** words')).toEqual([
      ['heading', 'Our plan', 2],
      ['heading', 'Spring 2026', undefined],
      ['list-item', 'one', 1],
      ['list-item', 'two', 2],
      ['list-item', 'three', 1],
      ['body', 'Some strong words', undefined],
    ])
  })

  it('keeps what a converter wrote for bookmarks and pictures apart from headings', () => {
    expect(prose('3. [bookmark: _GoBack]Getting it right')).toEqual([
      ['furniture', '[bookmark: _GoBack]', undefined],
      ['body', '3. Getting it right', undefined],
    ])
  })

  it('counts pages by form feeds, and lines whatever ends them', () => {
    const document = read('one\r\ntwo\r\f\rthree')
    expect(document.pages).toBe(2)
    expect(document.blocks.map(({ source }) => source)).toEqual([
      { page: 1, line: 1 },
      { page: 1, line: 2 },
      { page: 2, line: 4 },
    ])
  })
})
