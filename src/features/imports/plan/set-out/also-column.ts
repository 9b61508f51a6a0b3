import {
  type Block,
  type Cell,
  cellText,
  type CellParagraph,
  type Row,
  singleCell,
} from '#src/kit/documents/source-document.ts'
import { isOurTable, ourTitles } from '#src/features/imports/plan/columns/our-columns.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

type Said = { title: string; paragraphs: CellParagraph[] }

/**
 * What a plan says of an action under titles of its own stands in one column of our plan document, each below its title
 * in bold: every title is a column again, as it was. `labels` is told what stood before the words of each cell.
 */
export function partAlso(block: Block, labels: Map<object, string>): Block {
  if (block.type !== 'table' || !isOurTable(block)) return block
  const [head, ...rows] = block.rows
  const also = head?.cells.find((cell) => oneLine(cellText(cell)) === ourTitles.also)?.column
  if (head === undefined || also === undefined) return block
  const said = rows.map(({ cells }) => saidIn(cells.find(({ column }) => column === also)))
  const titles = [...new Set(said.flat().map(({ title }) => title))]
  const columnOf = (title: string) => block.columns + titles.indexOf(title) + 1
  const heads = titles.map((title) => told(singleCell(columnOf(title), [{ text: title }]), '', labels))
  const parted = rows.map((row, at): Row => {
    const own = said[at] ?? []
    if (own.length === 0) return row
    const cells = own.map(({ title, paragraphs }) =>
      told(singleCell(columnOf(title), paragraphs), `${title}:`, labels),
    )
    return { ...row, cells: [...row.cells.filter(({ column }) => column !== also), ...cells] }
  })
  return {
    ...block,
    columns: block.columns + titles.length,
    rows: [{ ...head, cells: [...head.cells, ...heads] }, ...parted],
  }
}

/** Nothing where the cell does not begin with a title: somebody wrote in it. */
function saidIn(cell: Cell | undefined): Said[] {
  const said: Said[] = []
  for (const paragraph of cell?.paragraphs ?? []) {
    const title = paragraph.bold === true ? /^(\S.*):$/s.exec(oneLine(paragraph.text))?.[1] : undefined
    const last = said.at(-1)
    if (title !== undefined) said.push({ title, paragraphs: [] })
    else if (last !== undefined) last.paragraphs.push(paragraph)
    else return []
  }
  return said
}

function told(cell: Cell, label: string, labels: Map<object, string>): Cell {
  labels.set(cell, label)
  return cell
}
