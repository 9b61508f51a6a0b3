import {
  Document,
  Footer,
  type FileChild,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type TableRow,
  TextRun,
} from 'docx'
import {
  initials,
  opening,
  type ParentingPriority,
  type ParentingRow,
  priorities,
  ratings,
} from './corporate-parenting.ts'
import {
  type CellWords,
  ARIAL,
  LANDSCAPE,
  RATING_FILL,
  wordParagraph,
  wordRow,
  wordTable,
} from './word-table.ts'

const TITLE = 'Corporate Parenting Plan 2026 to 2028'
const HEADERS = ['Ref', 'What we will do', 'Who', 'When', 'How is it going?', 'How will we know?']

/** The second plan as a Word file: merged cells, initials, repeated headings, a cell of two actions. */
export async function corporateParentingPlan(): Promise<Uint8Array> {
  const file = new Document({
    title: TITLE,
    creator: 'Rivermere Council',
    styles: ARIAL,
    sections: [
      {
        properties: LANDSCAPE,
        footers: { default: footer() },
        children: [
          new Paragraph({ text: 'Rivermere Council' }),
          new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
          ...opening.flatMap(({ heading, text }) => [
            headed(heading),
            ...text.map((words) => new Paragraph(words)),
          ]),
          ...priorities.flatMap(pagesOf),
          ...keys(),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const headed = (text: string, newPage = false) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, pageBreakBefore: newPage })
const heading = () => wordRow(HEADERS.map((text) => ({ text, strong: true, fill: 'D9E2F3' })))

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun('Rivermere Corporate Parenting '),
          new TextRun({ children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  })
}

function pagesOf(priority: ParentingPriority): FileChild[] {
  return [
    headed(priority.title, true),
    wordParagraph({ text: priority.promise, italics: true }),
    wordTable(rowsOf(priority), [1, 7, 2, 2.5, 2, 4]),
  ]
}

function rowsOf(priority: ParentingPriority): TableRow[] {
  const rows = [
    wordRow([{ text: priority.title, strong: true, columns: HEADERS.length, fill: 'F2F2F2' }]),
    heading(),
  ]
  let merged = 0
  for (const row of priority.rows) {
    if (row.ref === priority.breakBefore) rows.push(heading())
    rows.push(wordRow(cellsOf(row, merged > 0)))
    merged = row.whoRows === undefined ? Math.max(0, merged - 1) : row.whoRows - 1
  }
  return rows
}

function cellsOf(row: ParentingRow, whoIsMerged: boolean): (CellWords | string)[] {
  const fill = row.fill ?? RATING_FILL[row.rating]
  const who: CellWords = { text: row.who, ...(row.whoRows === undefined ? {} : { rows: row.whoRows }) }
  return [
    row.ref,
    { text: row.what },
    ...(whoIsMerged ? [] : [who]),
    { text: row.when },
    { text: row.rating, ...(fill === undefined ? {} : { fill }) },
    row.how,
  ]
}

function keys(): FileChild[] {
  return [
    headed('Key to colours', true),
    wordTable(ratings.map(keyRow), [1, 5]),
    headed('Key to initials'),
    wordTable(
      [
        wordRow([
          { text: 'Initials', strong: true },
          { text: 'Who', strong: true },
        ]),
        ...initials.map(([letters, who]) => wordRow([letters, who])),
      ],
      [1, 5],
    ),
  ]
}

function keyRow([code, meaning]: [string, string]): TableRow {
  return wordRow([{ text: code, fill: RATING_FILL[code] ?? 'FFFFFF' }, meaning])
}
