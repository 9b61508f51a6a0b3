import {
  type Block,
  type Cell,
  type CellParagraph,
  cellText,
  type Paragraph,
  type Row,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { holdsTitles } from '#src/features/imports/plan/columns/headers.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

/**
 * A table whose cells hold tables of actions is a frame: what stands beside each of these is the heading over it, and
 * the inner tables are tables of their own.
 */
export function openFrames(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.type === 'table' && isFrame(block) ? opened(block) : [block]))
}

function isFrame({ rows }: Table): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => innerTables(cell).some((lines) => holdsTitles(rowOf(lines[0] ?? [], {})))),
  )
}

/** The lines of each table inside a cell, row by row; empty for a cell without any. */
function innerTables({ paragraphs }: Cell): CellParagraph[][][] {
  if (paragraphs.every(({ inner }) => inner === undefined)) return []
  const within = paragraphs.filter(({ inner }) => inner !== undefined)
  const tables = Map.groupBy(within, ({ inner }) => inner?.table)
  return [...tables.values()].map((lines) => [...Map.groupBy(lines, ({ inner }) => inner?.row).values()])
}

function rowOf(lines: readonly CellParagraph[], source: Row['source']): Row {
  const cells = Map.groupBy(lines, ({ inner }) => inner?.column ?? 1)
  return {
    source,
    cells: [...cells].map(([column, own]) =>
      singleCell(
        column,
        own.map(({ inner: _, nested: __, ...line }) => line),
      ),
    ),
  }
}

function opened(frame: Table): Block[] {
  return frame.rows.flatMap((row): Block[] => {
    const framed = row.cells.some((cell) => innerTables(cell).length > 0)
    return row.cells.flatMap((cell): Block[] => [...outside(cell, row, framed), ...inside(cell, row)])
  })
}

/** What stands in a cell beside its tables; next to a cell that holds tables it is the heading over them. */
function outside(cell: Cell, row: Row, framed: boolean): Block[] {
  const own = cell.paragraphs.filter(({ inner }) => inner === undefined)
  const text = oneLine(cellText({ ...cell, paragraphs: own }))
  if (text === '') return []
  const look: Pick<Paragraph, 'style' | 'level'> = framed ? { style: 'heading', level: 4 } : { style: 'body' }
  return [{ type: 'paragraph', text, ...look, source: row.source }]
}

function inside(cell: Cell, { source }: Row): Table[] {
  return innerTables(cell).map((lines): Table => {
    const rows = lines.map((line) => rowOf(line, source))
    const columns = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
    return { type: 'table', title: null, columns, rows, source }
  })
}
