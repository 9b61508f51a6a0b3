import {
  AlignmentType,
  BorderStyle,
  type ITableCellBorders,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { ink, stateInk } from './docx-look.ts'
import { runs, wordsParagraph } from './docx-words.ts'
import {
  deliveryMarks,
  type Fact,
  type Ladder,
  type Step,
  plain,
  type Table as PaperTable,
  words,
} from './paper.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders: ITableCellBorders = { top: none, bottom: none, left: none, right: none }
const tableBorders = { ...noBorders, insideHorizontal: none, insideVertical: none } as const

function rule(size: number, color: string) {
  return { style: BorderStyle.SINGLE, size, color }
}

/** A table with its heading row repeated on every page, one heavy rule under it and light ones between rows. */
export function dataTable(table: PaperTable, textWidth: number): Table {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0)
  const widths = table.columns.map((column) => Math.floor((column.share / shares) * textWidth))
  const aligned = (at: number) =>
    table.columns[at]?.align === 'right'
      ? { alignment: AlignmentType.RIGHT }
      : { alignment: AlignmentType.LEFT }
  // Words stand clear of the numbers that end right beside them.
  const leftOf = (at: number) =>
    table.columns[at]?.align !== 'right' && table.columns[at - 1]?.align === 'right' ? 170 : 0
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) =>
      cell(
        [
          wordsParagraph(
            [{ text: column.title, strong: true }],
            { size: 16, color: ink.muted },
            { ...aligned(at), keepNext: true, spacing: { after: 10 } },
          ),
        ],
        widths[at] ?? 0,
        { ...noBorders, bottom: rule(8, ink.text) },
        { left: leftOf(at) },
      ),
    ),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((paragraphs, at) =>
          cell(
            paragraphs.map((one) =>
              wordsParagraph(one, { size: 18 }, { ...aligned(at), spacing: { after: 30 } }),
            ),
            widths[at] ?? 0,
            { ...noBorders, bottom: rule(4, ink.line) },
            { left: leftOf(at) },
          ),
        ),
      }),
  )
  return fixedTable([heading, ...rows], widths)
}

/** One row of term and words: to whom, from whom, as at when. */
export function factsTable(facts: readonly Fact[], textWidth: number): Table {
  const lengths = facts.map((fact) => Math.max(fact.term.length, plain(fact.words).length) + 4)
  const longest = lengths.reduce((sum, length) => sum + length, 0)
  const widths = lengths.map((length) => Math.floor((length / longest) * textWidth))
  const cells = facts.map((fact, at) =>
    cell(
      [
        wordsParagraph(words(fact.term), { size: 16, color: ink.muted }, { spacing: { after: 20 } }),
        wordsParagraph(fact.words, { size: 19 }, { spacing: { after: 20 } }),
      ],
      widths[at] ?? 0,
      { ...noBorders, top: rule(14, ink.brand), bottom: rule(4, ink.line) },
    ),
  )
  return fixedTable([new TableRow({ cantSplit: true, children: cells })], widths)
}

/** The delivery ladder as one row: the count, the state in words, how it stood before. */
export function stepsTable(steps: readonly Step[], textWidth: number): Table {
  const widths = steps.map(() => Math.floor(textWidth / steps.length))
  const cells = steps.map((step, at) =>
    cell(
      [
        wordsParagraph(
          words(String(step.count)),
          { size: 36, bold: true },
          { spacing: { after: 20 }, keepNext: true },
        ),
        wordsParagraph(words(step.label), { size: 17 }, { spacing: { after: 20 } }),
        ...(step.note === null
          ? []
          : [wordsParagraph(words(step.note), { size: 15, color: ink.muted }, { spacing: { after: 20 } })]),
      ],
      widths[at] ?? 0,
      {
        ...noBorders,
        top: rule(24, stateInk[step.mark]),
        right: { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' },
      },
      { left: 90, fill: ink.wash },
    ),
  )
  return fixedTable([new TableRow({ cantSplit: true, children: cells })], widths)
}

/** The bars of the ladder as figures that can be edited. */
export function ladderTable(ladder: Ladder, textWidth: number): Table {
  const shown = deliveryMarks.filter((mark) => ladder.rows.some((row) => row.counts[mark] > 0))
  return dataTable(
    {
      kind: 'table',
      title: null,
      columns: [
        { title: 'Theme', share: 2.6, align: 'left' },
        ...shown.map((mark) => ({ title: deliveryWords[mark], share: 1.45, align: 'right' as const })),
      ],
      rows: ladder.rows.map((row) => [
        [[{ text: row.label, strong: true as const }]],
        ...shown.map((mark) => [words(String(row.counts[mark]))]),
      ]),
    },
    textWidth,
  )
}

type CellLook = { left?: number; fill?: string }

function cell(
  children: Paragraph[],
  width: number,
  borders: ITableCellBorders,
  { left = 0, fill }: CellLook = {},
): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ children: runs([]) })],
    width: { size: width, type: WidthType.DXA },
    borders,
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 60, bottom: 50, left, right: 90 },
    ...(fill === undefined ? {} : { shading: { fill } }),
  })
}

function fixedTable(rows: TableRow[], widths: number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: tableBorders,
  })
}
