import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { levelName } from '#src/features/imports/plan/levels/labels.ts'
import { keysOf } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import type { FieldEvent, LevelEvent, PlanEvent, PlanRow } from './events.ts'
import { registerColumns, type RegisterColumns, wordsAt } from './register-columns.ts'
import { type Node, registerTree } from './register-tree.ts'

/** Below the levels of headings and banners. */
const DEPTH = 4

/**
 * A flat register, as planning software exports it: a row for each level and each action, saying which it is and to which
 * row it belongs. Rows of levels become levels by their own word, those of actions stand under them.
 */
export function standRegisters(events: PlanEvent[]): PlanEvent[] {
  const made = new Map<PlanEvent, PlanEvent[]>()
  const tables = Map.groupBy(
    events.filter((event) => event.type === 'row'),
    ({ columns }) => columns,
  )
  for (const [columns, rows] of tables) {
    const found = isUnbroken(events, rows) ? registerColumns(columns, rows) : null
    if (found === null) continue
    for (const row of rows) made.set(row, [])
    made.set(
      rows[0] as PlanRow,
      eventsOf(registerTree(rows, found), 0, { columns, found, retitled: new Map() }),
    )
  }
  return made.size === 0 ? events : events.flatMap((event) => made.get(event) ?? [event])
}

/** Whether nothing else stands between a table's rows. */
function isUnbroken(events: PlanEvent[], rows: PlanRow[]): boolean {
  const first = events.indexOf(rows[0] as PlanRow)
  return rows.every((row, at) => events[first + at] === row)
}

/** `retitled`: the columns as they serve the actions of each word. */
type Register = { columns: Column[]; found: RegisterColumns; retitled: Map<string, Column[]> }

/** What belongs to a row: its actions, each with its parts, before the levels below it, under which they would else fall. */
function eventsOf(nodes: Node[], depth: number, register: Register): PlanEvent[] {
  const [levels, actions] = [nodes.filter(isLevel), nodes.filter((node) => !isLevel(node))]
  return [
    ...actions.flatMap((node) => [actionRow(node, register), ...eventsOf(node.below, depth, register)]),
    ...levels.flatMap((node) => [
      ...levelEvents(node, depth, register),
      ...eventsOf(node.below, depth + 1, register),
    ]),
  ]
}

function isLevel({ sort }: Node): boolean {
  return sort === 'level'
}

function levelEvents({ row }: Node, depth: number, { columns, found }: Register): PlanEvent[] {
  const id = found.id === null ? '' : oneLine(wordsAt(row, found.id))
  const text = oneLine(wordsAt(row, found.words))
  const level: LevelEvent = {
    type: 'level',
    depth: DEPTH + depth,
    name: levelName(wordsAt(row, found.sort)),
    ...(id === '' ? partRef(text) : { ref: id, text }),
    keys: keysOf(row),
    source: row.source,
  }
  const said = columns.flatMap(({ title }, at): FieldEvent[] => {
    const value = wordsAt(row, at)
    if (value === '' || [found.sort, found.id, found.words].includes(at)) return []
    return [
      {
        type: 'field',
        of: 'level',
        label: title,
        value,
        keys: row.cells[at]?.keys ?? [],
        source: row.source,
      },
    ]
  })
  return [level, ...said]
}

/** The row of an action, named by its own word. */
function actionRow({ row, sort }: Node, register: Register): PlanRow {
  const { found, retitled } = register
  const word = levelName(wordsAt(row, found.sort))
  const columns = retitled.get(word) ?? columnsFor(word, register)
  retitled.set(word, columns)
  const cells = row.cells.map((cell, at) =>
    at === found.sort ? { ...cell, text: '', paragraphs: [] } : cell,
  )
  return { ...row, columns, cells, ...(sort === 'step' ? { step: true } : {}) }
}

function columnsFor(word: string, { columns, found }: Register): Column[] {
  return columns.map((column, at): Column => {
    if (at === found.words) return { ...column, role: 'action', title: word }
    if (at === found.id) return { ...column, role: 'ref' }
    const apart =
      at === found.sort || at === found.parent || column.role === 'action' || column.role === 'ref'
    return apart ? { ...column, role: 'other' } : column
  })
}
