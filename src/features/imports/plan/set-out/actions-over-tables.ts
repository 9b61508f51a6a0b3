import {
  type Block,
  type Cell,
  cellText,
  type Paragraph,
  type Row,
  singleCell,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { STEP } from '#src/features/imports/plan/columns/step-columns.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { fieldsOf } from './field-lines.ts'

/** So many tables of a paper stand so, if this is its manner. */
const LEAST = 2

/**
 * "Action 2: Open our own homes" over a table of its milestones: each such line becomes the first column of the table below
 * it, merged over all its rows, as other papers have it. `labels` is told what stood before its words.
 */
export function takeActionsOver(blocks: Block[], labels: Map<object, string>): Block[] {
  const pairs = blocks.flatMap((block, at) => {
    const table = blocks[at + 1]
    if (block.type !== 'paragraph' || table?.type !== 'table' || !listsSteps(table)) return []
    const action = actionIn(block)
    return action === null ? [] : [{ block, table, action }]
  })
  if (pairs.length < LEAST) return blocks
  const joined = new Map(pairs.map(({ table, action }) => [table, withColumn(table, action, labels)]))
  const taken = new Set<Block>(pairs.map(({ block }) => block))
  return blocks
    .filter((block) => !taken.has(block))
    .map((block) => (block.type === 'table' ? (joined.get(block) ?? block) : block))
}

function listsSteps({ rows: [titles, ...rows] }: Table): boolean {
  const first = titles?.cells.find(({ column }) => column === 1)
  return first !== undefined && rows.length > 0 && STEP.test(plainOf(cellText(first)))
}

type Over = { label: string; text: string }

/** What a line says behind "Action" or "Action 2"; null for any other line. */
function actionIn(block: Paragraph): Over | null {
  if (!isHeadingLike(block)) return null
  const fields = fieldsOf({ ...block, style: 'body' })
  if (fields.length === 0 || !fields.every(({ label }) => /^action$/i.test(label))) return null
  return { label: fields[0]?.label ?? '', text: fields.map(({ value }) => cellText(value)).join(' ') }
}

function withColumn(table: Table, { label, text }: Over, labels: Map<object, string>): Table {
  const title = singleCell(1, [{ text: 'Action' }])
  const action: Cell = { ...singleCell(1, [{ text }]), rowspan: table.rows.length - 1 }
  labels.set(title, '')
  labels.set(action, label)
  const before = [title, action]
  const rows = table.rows.map((row, at): Row => {
    const moved = row.cells.map((cell) => ({ ...cell, column: cell.column + 1 }))
    return { ...row, cells: [...before.slice(at, at + 1), ...moved] }
  })
  return { ...table, columns: table.columns + 1, rows }
}
