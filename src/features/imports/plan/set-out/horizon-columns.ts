import {
  type Block,
  type Cell,
  cellText,
  type Row,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { type Grid, rowsOfWork } from './horizon-rows.ts'
import { type Held, worksIn } from './horizon-works.ts'
import { asksForWork, horizonOf } from './horizons.ts'

/**
 * A plan on a page: a row for each area and a column for each time ("By March 2026", "Now", "First 100 days") whose
 * cells list what is to be done by then, or the same with the times down the side. Each line becomes a row of its own
 * under its area, due by the title of its column, as other tables have them. Tables that tell of times past, of
 * figures or of ratings by month stay what they are, and so do those that name the action elsewhere.
 */
export function partHorizons(blocks: Block[], labels: Map<object, string>): Block[] {
  return blocks.map((block) => {
    if (block.type !== 'table' || block.rows.length > MOST_ROWS || block.rows.length < 2) return block
    const grid = across(block) ?? down(block)
    return grid === null ? block : rowsOfWork(block, grid, labels)
  })
}

/** A page holds no more; longer tables are lists. */
const MOST_ROWS = 60
/** So many pieces of work are a plan. */
const LEAST_WORKS = 4

/** The titles stand in the first row, or below a title of the whole table or of all the times. */
function across({ rows, columns }: Table): Grid | null {
  const at = rows.slice(0, 2).findIndex((row) => horizonsIn(row).length >= 2)
  const heading = rows[at]
  if (!heading) return null
  const above = rows.slice(0, at).flatMap(({ cells }) => cells)
  if (above.some((cell) => cell.rowspan > 2 || (cell.colspan > 1 && tellsElse(cell, GROUP)))) return null
  const cells = [...above.filter(({ rowspan }) => rowspan === 2), ...heading.cells]
  const front = rows
    .slice(0, at)
    .map((row) => ({ ...row, cells: row.cells.filter(({ rowspan }) => rowspan === 1) }))
    .filter((row) => row.cells.length > 0)
  return gridOf({ front, heading: { ...heading, cells }, rows: rows.slice(at + 1), columns, corner: null })
}

/** The times stand down the side and the areas across: the same, turned about. */
function down({ rows, columns }: Table): Grid | null {
  const times = rows.slice(1).filter((row) => horizonOf(cellText(cellAt(row, 1)))).length
  if (times < 2 || columns < 3) return null
  if (rows.some(({ cells }) => cells.some(({ rowspan, colspan }) => rowspan > 1 || colspan > 1))) return null
  const [heading, ...areas] = turned(rows, columns)
  if (!heading || areas.some((row) => cellText(cellAt(row, 1)).trim() === '' || isTracked(cellAt(row, 1))))
    return null
  const corner = cellAt(heading, 1)
  if (cellText(corner).trim() !== '' && roleOf(cellText(corner)) !== 'due') return null
  const titles = { ...heading, cells: heading.cells.filter(({ column }) => column > 1) }
  const grid = gridOf({ front: [], heading: titles, rows: areas, columns: rows.length, corner })
  return grid && { ...grid, sources: rows.map(({ source }) => source) }
}

/** Its columns as rows, those without a word left out. */
function turned(rows: Row[], columns: number): Row[] {
  return Array.from({ length: columns }, (_, at): Row => {
    const cells = rows.flatMap((row, order) =>
      row.cells.filter(({ column }) => column === at + 1).map((cell) => ({ ...cell, column: order + 1 })),
    )
    return { cells, source: rows[0]?.source ?? {} }
  }).filter(({ cells }) => cells.some((cell) => cellText(cell).trim() !== ''))
}

function cellAt({ cells }: Row, column: number): Cell {
  return cells.find((cell) => cell.column === column) ?? singleCell(column, [])
}

type Laid = Pick<Grid, 'front' | 'heading' | 'rows' | 'columns' | 'corner'>

/** The grid, where its titles and what stands below them are those of a plan. */
function gridOf(laid: Laid): Grid | null {
  const horizons = horizonsIn(laid.heading)
  const places = new Set(horizons.map(({ column }) => column))
  const titles = laid.heading.cells.filter(({ column }) => !places.has(column))
  const firm = horizons.some((cell) => horizonOf(cellText(cell)) === 'ahead')
  if (horizons.length < 2 || !nameAreas(titles, firm || laid.corner !== null)) return null
  const rows = laid.rows.filter((row) => !repeats(row, laid.heading))
  const held = new Map<Cell, Held>()
  for (const { cells, source } of rows)
    for (const cell of cells) if (places.has(cell.column)) held.set(cell, worksIn(cell, source))
  if ([...held.keys()].some(({ rowspan }) => rowspan > 1) || !listsWork([...held.values()], firm)) return null
  const others = rows.flatMap((row) => row.cells.filter((cell) => !held.has(cell) && cell.column > 1))
  if (others.some((cell) => worksIn(cell, {}).works.filter(isAsked).length >= 2)) return null
  return { ...laid, rows, horizons, held, sources: null }
}

/** The other titles are those of areas, not of actions, of how these go, or of measures; `bare`: there need be none. */
function nameAreas(titles: Cell[], bare: boolean): boolean {
  const area = titles.find(({ column }) => column === 1)
  if (titles.some(isTracked) || (area !== undefined && tellsElse(area, OUTCOMES))) return false
  return bare || titles.length > 0
}

/** Titles of a table that has actions, their dates or how they go in columns of their own. */
const TRACKED: ReadonlySet<Role> = new Set<Role>(['action', 'step', 'due', 'revised', 'rating', 'progress'])
/** What heads the rows of measures by period. */
const OUTCOMES: ReadonlySet<Role> = new Set<Role>(['success', 'impact'])
/** What stands over times that are not those of a plan. */
const GROUP: ReadonlySet<Role> = new Set<Role>([...OUTCOMES, 'rating', 'progress'])

function isTracked(title: Cell): boolean {
  return tellsElse(title, TRACKED)
}

function tellsElse(title: Cell, roles: ReadonlySet<Role>): boolean {
  const role = roleOf(cellText(title))
  return role !== undefined && roles.has(role)
}

function roleOf(title: string): Role | undefined {
  if (MEASURED.test(title)) return 'success'
  return matchTitle(oneLine(title.replace(/\([^)]*\)/g, '')))?.role
}

const MEASURED =
  /\b(?:measures?|indicators?|metrics?|kpis?|pis?|targets?|numbers?|risks?|budgets?|costs?|savings?)\b/i

function horizonsIn({ cells }: Row): Row['cells'] {
  return cells.filter((cell) => cell.colspan === 1 && horizonOf(cellText(cell)) !== null)
}

function repeats({ cells }: Row, heading: Row): boolean {
  return (
    cells.length > 0 &&
    cells.length === heading.cells.length &&
    cells.every((cell, at) => cellText(cell) === cellText(heading.cells[at] ?? singleCell(1, [])))
  )
}

/** Most lines ask for work and many cells hold several or name who leads; where no title looks ahead, the more so. */
function listsWork(held: Held[], firm: boolean): boolean {
  const filled = held.filter(({ works, beside }) => works.length + beside.length > 0)
  const works = filled.flatMap((one) => one.works)
  if (works.length < LEAST_WORKS) return false
  const lists = filled.filter(
    ({ works: own }) =>
      own.length > 1 || own.some(({ lines, fields }) => fields.length > 0 || lines[0]?.list),
  )
  return (
    filled.filter((one) => one.works.length > 0).length >= filled.length * 0.7 &&
    lists.length >= filled.length * (firm ? 0.3 : 0.5) &&
    works.filter(isAsked).length >= works.length * (firm ? 0.6 : 0.8)
  )
}

function isAsked({ lines: [first] }: Held['works'][number]): boolean {
  return asksForWork(first?.text ?? '')
}
