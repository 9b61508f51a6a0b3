import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, test } from 'vitest'
import { picture } from '#tests/documents/picture.ts'
import { type SourceDocument, type Table, cellText, wordsOf } from '../source-document.ts'
import { parsePdf } from './parse-pdf.ts'

const typst = NodeCompiler.create()

/** A PDF set by Typst, as a council might print it, read back. */
async function readTypst(markup: string): Promise<SourceDocument> {
  return parsePdf(typst.pdf({ mainFileContent: markup }), 'plan.pdf')
}

function tablesOf(document: SourceDocument): Table[] {
  return document.blocks.filter((block) => block.type === 'table')
}

function textsOf(table: Table): string[][] {
  return table.rows.map((row) => row.cells.map(cellText))
}

describe('A ruled table in a PDF', () => {
  test('keeps its cells, with merged ones once and their spans told', async () => {
    const [table] = tablesOf(
      await readTypst(`#table(columns: (1fr, 2fr, 1fr),
        table.cell(colspan: 2)[Priority 1], [Lead],
        table.cell(rowspan: 2)[1.1 Timely help], [Open the new hub], [Ama Osei],
        [Train every team], [Bo Lindqvist])`),
    )
    expect(table && textsOf(table)).toEqual([
      ['Priority 1', 'Lead'],
      ['1.1 Timely help', 'Open the new hub', 'Ama Osei'],
      ['Train every team', 'Bo Lindqvist'],
    ])
    expect(table?.rows[0]?.cells[0]).toMatchObject({ column: 1, colspan: 2, rowspan: 1 })
    expect(table?.rows[1]?.cells[0]).toMatchObject({ column: 1, colspan: 1, rowspan: 2 })
  })

  test('leaves out a line of small letters that stands close above it', async () => {
    const document = await readTypst(`#set text(size: 4pt); #set block(spacing: 0.6pt)
      Strategic lead: Director of Education
      #table(columns: (12pt, 60pt, 30pt), inset: 1pt, [Ref], [Action], [Lead], [1], [Open the hub], [Ama Osei])`)
    expect(document.blocks[0]).toMatchObject({ text: 'Strategic lead: Director of Education' })
    expect(textsOf(tablesOf(document)[0] as Table)[0]).toEqual(['Ref', 'Action', 'Lead'])
  })

  test('keeps a rating that is told by colour alone', async () => {
    const [table] = tablesOf(
      await readTypst(
        `#table(columns: 2, [Action], [RAG], [Open the hub], table.cell(fill: rgb("#FFC000"))[])`,
      ),
    )
    expect(table?.rows[1]?.cells[1]).toMatchObject({ fill: 'FFC000', paragraphs: [] })
    expect(table?.rows[1]?.cells[0]?.fill).toBeUndefined()
  })

  test('parts the paragraphs and list items of a cell', async () => {
    const [table] = tablesOf(
      await readTypst(`#table(columns: (9cm, 3cm), [Action], [Lead],
        [The hub opens in spring and takes calls from every school in the borough from then on.

         - Tell schools
         - Tell health visitors, who meet most families before anyone else does and can say so], [Ama Osei])`),
    )
    expect(table?.rows[1]?.cells[0]?.paragraphs).toEqual([
      { text: 'The hub opens in spring and takes calls from every school in the borough from then on.' },
      { text: 'Tell schools', list: { level: 1, ordered: false } },
      {
        text: 'Tell health visitors, who meet most families before anyone else does and can say so',
        list: { level: 1, ordered: false },
      },
    ])
  })

  test('that runs over pages is one table: headings once, a cut row whole', async () => {
    const long = 'Every social worker meets their manager each month and writes down what was agreed. '
    const document = await readTypst(`#set page(width: 16cm, height: 9cm, margin: 1cm)
      #table(columns: (2cm, 8cm, 3cm),
        table.header([Ref], [Action], [Lead]),
        [1.1], [${long.repeat(6)}], [Ama Osei],
        [1.2], [${long.repeat(6)}], [Bo Lindqvist],
        [1.3], [Short one], [Cy Marsh])`)
    expect(document.pages).toBeGreaterThan(1)
    const [table, ...others] = tablesOf(document)
    expect(others).toEqual([])
    expect(table && textsOf(table)).toEqual([
      ['Ref', 'Action', 'Lead'],
      ['1.1', long.repeat(6).trim(), 'Ama Osei'],
      ['1.2', long.repeat(6).trim(), 'Bo Lindqvist'],
      ['1.3', 'Short one', 'Cy Marsh'],
    ])
    expect(table?.rows[0]?.header).toBe(true)
    expect(document.notes.join()).toMatch(/heading row/)
  })

  test('that a page cuts between two numbered rows keeps them apart, though the second goes on in small letters', async () => {
    const parts = (words: string) => `a) ${words} \\ b) ${words} in every team`
    const document = await readTypst(`#set page(width: 16cm, height: 6.2cm, margin: 1cm)
      #table(columns: (1cm, 4cm, 6cm, 2cm),
        table.header([Ref], [Finding], [Action], [Owner]),
        [1], [Oversight is weak], [${parts('name one worker')}], [a) Ama \\ b) Bo],
        [2], [Plans are unclear], [${parts('hold a day of training')}], [a) Cy \\ b) Di],
        [3], [Courts wait too long], [${parts('hold a weekly meeting')}], [a) Ed \\ b) Flo])`)
    expect(document.pages).toBe(2)
    const refs = tablesOf(document).flatMap((table) => textsOf(table).map(([ref]) => ref))
    expect(refs).toEqual(['Ref', '1', '2', '3'])
  })

  test('of labels that a page cuts keeps each value, though one above says the same', async () => {
    const card = (action: string) =>
      `[Action], [${action}], [Owner], [Ama Osei], [By when], [May 2025], [Position], [On track],`
    const document = await readTypst(`#set page(width: 16cm, height: 5.3cm, margin: 1cm)
      #table(columns: (3cm, 8cm), ${card('Open the hub')} ${card('Train every team')})`)
    expect(document.pages).toBe(2)
    const values = tablesOf(document).flatMap((table) => textsOf(table).map((row) => row.join(': ')))
    expect(values.filter((value) => value === 'Owner: Ama Osei')).toHaveLength(2)
  })

  test('reads turned headings along their own direction', async () => {
    const [table] = tablesOf(
      await readTypst(
        `#table(columns: 2, rotate(-90deg, reflow: true)[Last review], [Action], [May], [Open the hub])`,
      ),
    )
    expect(table && textsOf(table)).toEqual([
      ['Last review', 'Action'],
      ['May', 'Open the hub'],
    ])
  })
})

describe('A table in a PDF whose columns no upright rule parts', () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'By when'],
    [
      '1.1',
      'Set up a steering group to guide the review of the front door and tell the board',
      'Ama Osei',
      'May 2025',
    ],
    ['1.2', 'Train every team manager in reflective supervision', 'Bo Lindqvist', '30/09/2025'],
    ['1.3', 'Publish the standards', 'Di Patel', 'Ongoing'],
    ['2.1', 'Open the new hub with health visitors and police in one room', 'Ama Osei', 'Jan 2026'],
  ]
  const cells = rows
    .flat()
    .map((text) => `[${text}]`)
    .join(', ')

  test.each([
    ['level rules only', 'stroke: (x: none, y: 0.5pt)'],
    ['a rule below each row', 'stroke: (x, y) => (bottom: 0.5pt)'],
    ['bands of colour', 'stroke: none, fill: (x, y) => if calc.odd(y) { rgb("#DDEBF7") }'],
    ['painted cells with slits between', 'stroke: none, gutter: 3pt, fill: rgb("#EEEEEE")'],
    ['nothing but space', 'stroke: none, row-gutter: 6pt'],
  ])('is read by %s', async (_, look) => {
    const document =
      await readTypst(`We will do these things in the year to come, and tell the board how each goes.
      #table(columns: (1.2cm, 6cm, 3cm, 2.5cm), ${look}, ${cells})
      After the table more prose stands here and goes on for long enough to fill the whole of the line.`)
    const [table, ...others] = tablesOf(document)
    expect(others).toEqual([])
    expect(table && textsOf(table)).toEqual(rows)
  })
})

describe('A table in a PDF drawn by the shades of its rows alone', () => {
  test('has its columns from the painted cells, and ends where a heading stands before the next', async () => {
    const document =
      await readTypst(`#set table(stroke: none, fill: (x, y) => if calc.even(y) { rgb("#DDEBF7") })
      #table(columns: (6cm, 4cm, 3cm), [*Action*], [*Lead*], [*When*], [Open a clinic in the evening], [Clinic Manager], [May],
        [Write to schools], [Head of Early Help], [June])
      == Other work
      #table(columns: (4cm, 4cm, 5cm), [*Step*], [*Owner*], [*By*], [Ask children], [Voice Worker], [July],
        [Tell them], [Voice Worker], [August])`)
    expect(tablesOf(document).map(textsOf)).toEqual([
      [
        ['Action', 'Lead', 'When'],
        ['Open a clinic in the evening', 'Clinic Manager', 'May'],
        ['Write to schools', 'Head of Early Help', 'June'],
      ],
      [
        ['Step', 'Owner', 'By'],
        ['Ask children', 'Voice Worker', 'July'],
        ['Tell them', 'Voice Worker', 'August'],
      ],
    ])
  })

  test('may have two columns, as a key has, and ends before the list below it', async () => {
    const document = await readTypst(`#set par(spacing: 0.65em)
      #set table(stroke: none, fill: (x, y) => if calc.even(y) { rgb("#DDEBF7") })
      #table(columns: (3cm, 9cm), [*Rating*], [*Meaning*], [Blue], [Done], [Green], [On time], [Amber], [Late], [Red], [Stopped])
      - DCS: director
      #table(columns: (3cm, 9cm), [Lead], [Ama Osei], [By when], [May], [Partners], [], [Position], [On time], [Then], [June])`)
    expect(tablesOf(document).map(textsOf)).toEqual([
      [
        ['Rating', 'Meaning'],
        ['Blue', 'Done'],
        ['Green', 'On time'],
        ['Amber', 'Late'],
        ['Red', 'Stopped'],
      ],
      [
        ['Lead', 'Ama Osei'],
        ['By when', 'May'],
        ['Partners', ''],
        ['Position', 'On time'],
        ['Then', 'June'],
      ],
    ])
  })

  test('are none where two painted boxes stand side by side', async () => {
    const document = await readTypst(`#set table(stroke: none, fill: rgb("#DDEBF7"))
      #table(columns: (6cm, 6cm), [We listened to 40 parents], [We met 12 schools])
      More was heard at the two fairs in May.`)
    expect(tablesOf(document)).toEqual([])
  })
})

describe('Prose in a PDF', () => {
  test('tells headings, paragraphs, list items and running lines apart', async () => {
    const document = await readTypst(`#set page(width: 14cm, height: 10cm, header: [Rivermere Council],
        footer: context align(center)[Page #counter(page).display() of 3])
      = Our plan
      The council was inspected in spring. Inspectors saw much that works and some things that do not yet.

      == What must change
      - Supervision that is regular
      - Records that are up to date
      #pagebreak()
      A second page. #pagebreak() A third page.`)
    const seen = document.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [`${block.style} p${block.source.page ?? 0}: ${block.text}`] : [],
    )
    expect(seen).toEqual([
      'title p1: Our plan',
      'body p1: The council was inspected in spring. Inspectors saw much that works and some things that do not yet.',
      'heading p1: What must change',
      'list-item p1: Supervision that is regular',
      'list-item p1: Records that are up to date',
      'furniture p1: Rivermere Council',
      'body p2: A second page.',
      'furniture p2: Rivermere Council',
      'body p3: A third page.',
      'furniture p3: Rivermere Council',
    ])
  })

  test('reads two columns one after the other', async () => {
    const document = await readTypst(`#set page(width: 16cm, height: 12cm)
      #columns(2)[First column begins here and goes on for some lines of words until it is full enough to turn.
      It has more to say about visits to children and about plans that are kept.
      #colbreak() Second column begins here and also goes on for some lines of words before it comes to its end.
      It too has more to say, about managers who know what their teams do.]`)
    const words = document.blocks.flatMap((block) => (block.type === 'paragraph' ? wordsOf(block.text) : []))
    expect(words.join(' ')).toMatch(/^first column .* that are kept second column .* their teams do$/)
  })
})

describe('A PDF that cannot be read is refused in one sentence or two', () => {
  const plan = typst.pdf({ mainFileContent: 'A plan.' })

  test('cut short', async () => {
    await expect(parsePdf(plan.subarray(0, plan.length / 2), 'plan.pdf')).rejects.toThrow(
      /damaged or cut short/,
    )
  })

  test('only pictures', async () => {
    const pictures = typst.pdf({ mainFileContent: picture })
    await expect(parsePdf(pictures, 'scan.pdf')).rejects.toThrow(/no words, only pictures/)
  })
})

describe('A page of a PDF without words', () => {
  const unreadOf = async (second: string) =>
    (await readTypst(`A plan.\n#pagebreak()\n${second}\n#pagebreak()\nIts end.`)).unread

  test('is told of where a picture or drawn letters stand on it', async () => {
    const told = ['Page 2 holds no words: if they stand in a picture there, they were not read.']
    expect(await unreadOf(picture)).toEqual(told)
    expect(await unreadOf('#circle(radius: 2cm)')).toEqual(told)
  })

  test('is passed over where it is empty, ruled or painted only', async () => {
    expect(await unreadOf('#hide[A]')).toEqual([])
    expect(await unreadOf('#line(length: 9cm) #rect(width: 5cm, height: 5cm, fill: gray)')).toEqual([])
  })
})

test.each(['n', '§', 'ƒ'])(
  'A letter %s that stands off from its words is a bullet of a sign font',
  async (mark) => {
    const { blocks } = await readTypst(`#set list(marker: [${mark}], body-indent: 1em)
    - Visit every school in the town, and write down what each of them asked for before the end of the term.
    - Ring each carer.`)
    expect(blocks.map((block) => (block.type === 'paragraph' ? [block.style, block.text] : []))).toEqual([
      ['list-item', expect.stringMatching(/^Visit every school/)],
      ['list-item', 'Ring each carer.'],
    ])
  },
)

test('A bullet set larger than its words leaves the lines of its item together', async () => {
  const { blocks } = await readTypst(`#set text(size: 9pt)
    #set list(marker: text(size: 10.5pt)[•])
    #table(columns: (5cm, 5cm), [Actions], [Lead],
      [- Remove the second screening of contacts that are no notifications
       - Publish a guide for schools, surgeries and nurseries], [Amina Yusuf])`)
  const [table] = blocks.filter((block) => block.type === 'table')
  expect(table?.rows[1]?.cells[0]?.paragraphs.map(({ text }) => text)).toEqual([
    'Remove the second screening of contacts that are no notifications',
    'Publish a guide for schools, surgeries and nurseries',
  ])
})

describe('Two short lines above a table in a PDF', () => {
  test('are two where the first had room for more, though no longer line stands near', async () => {
    const document = await readTypst(`#set par(spacing: 0.65em)
      *Priority 1: Leadership*

      *What inspectors said*

      #table(columns: (1fr, 2fr, 1fr), [Ref], [Action], [Lead], [1.1], [Open the hub], [Ama Osei])`)
    const texts = document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    expect(texts).toEqual(['Priority 1: Leadership', 'What inspectors said'])
  })
})
