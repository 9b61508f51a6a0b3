import type { Column } from '#src/features/imports/plan/columns/column.ts'
import type { DraftItem } from '#src/features/imports/plan/plan-draft.ts'
import { partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type Answers, answersOf } from './answers.ts'
import { cellsOf, ownText, type PlanEvent, type PlanRow } from './events.ts'

/** What is known of the table a row stands in. */
export type TableView = {
  refOf: 'parent' | 'action'
  refsExpected: boolean[]
  answers: Answers
  from: Map<DraftItem, object | null>
}

/** What the rows of each table tell together: whose the references are, and which levels carry them. */
export function viewTables(events: PlanEvent[]): Map<Column[], TableView> {
  const rows = new Map<Column[], PlanRow[]>()
  for (const event of events) {
    if (event.type !== 'row') continue
    const known = rows.get(event.columns)
    if (known) known.push(event)
    else rows.set(event.columns, [event])
  }
  const views = new Map<Column[], TableView>()
  for (const like of Map.groupBy(rows, ([columns]) => meaningOf(columns)).values()) {
    // Where the rows of one table or form are too few to show how it sets out several actions, those of all like it do.
    const all = like.length > 1 ? answersOf(like.flatMap(([, list]) => list)) : null
    for (const [columns, list] of like) views.set(columns, viewOf(columns, list, answersOf(list) ?? all))
  }
  return views
}

/** Alike for tables under the same titles, taken for the same. */
function meaningOf(columns: Column[]): string {
  return columns.map(({ title, role }) => `${plainOf(title)} ${role}`).join('|')
}

function viewOf(columns: Column[], rows: PlanRow[], answers: Answers): TableView {
  const parents = columns.filter(({ role }) => role === 'parent')
  const refsExpected = parents.map((_, order) => {
    const texts = rows.flatMap((row) => {
      const cell = cellsOf(row, 'parent')[order]?.cell
      return cell && cell.carried === 'no' && cell.text !== '' ? [cell.text] : []
    })
    return (
      texts.length >= 3 && texts.filter((text) => partRef(text).ref !== null).length >= texts.length * 0.5
    )
  })
  return { refOf: refOf(columns, rows), refsExpected, answers, from: new Map() }
}

/** References that come with each new level, and not with each action, are the level's. */
function refOf(columns: Column[], rows: PlanRow[]): 'parent' | 'action' {
  const parent = columns.find(({ role }) => role === 'parent')
  const ref = columns.find(({ role }) => role === 'ref')
  if (!parent || !ref || ref.at > parent.at + 1) return 'action'
  const withRef = rows.filter((row) => ownText(row, 'ref') !== '')
  const actions = rows.filter((row) => ownText(row, 'action') !== '').length
  const together = withRef.filter(
    (row) => cellsOf(row, 'parent')[0]?.cell.carried === 'no' && ownText(row, 'parent') !== '',
  ).length
  if (withRef.length === 0 || together < withRef.length) return 'action'
  if (withRef.length < actions * 0.85) return 'parent'
  return ref.at < parent.at && distinctParents(rows) === actions && actions > 0 && parent.contents.words > 12
    ? 'parent'
    : 'action'
}

function distinctParents(rows: PlanRow[]): number {
  return new Set(rows.map((row) => ownText(row, 'parent')).filter((text) => text !== '')).size
}

/**
 * A column that is filled in the first row of each group and blank in all others was one merged cell
 * a group before a converter lost the merges: its words are carried down. Gives the titles of such columns.
 */
export function carryGroups(events: PlanEvent[]): { events: PlanEvent[]; titles: string[] } {
  const titles = new Set<string>()
  const made = new Map<PlanRow, PlanRow>()
  const tables = new Set(events.flatMap((event) => (event.type === 'row' ? [event.columns] : [])))
  const grouped = openGroups(events)
  for (const columns of tables) {
    const levels = columns.filter(({ role }) => role === 'parent').length
    for (const [at, column] of columns.entries()) {
      if (!CARRIED.has(column.role) || column.names !== undefined) continue
      const groups = groupingOf(levels, at, (depth) => grouped(depth).get(columns) ?? [])
      if (groups === null) continue
      titles.add(column.title)
      for (const group of groups) carry(group, at, made)
    }
  }
  return {
    events: events.map((event) => (event.type === 'row' ? (made.get(event) ?? event) : event)),
    titles: [...titles],
  }
}

const CARRIED = new Set(['impact', 'lead', 'due'])

/** The groups of rows, by the deepest level that fits, in which the column is filled in the first row only. */
function groupingOf(
  levels: number,
  at: number,
  groupsAt: (depth: number) => PlanRow[][],
): PlanRow[][] | null {
  for (let depth = Math.max(0, levels - 1); depth >= 0; depth -= 1) {
    const groups = groupsAt(depth)
    if (firstOnly(groups, at)) return groups
  }
  return null
}

type Groups = ReadonlyMap<Column[], PlanRow[][]>

/** The groups under the levels of each depth, by the columns of their first rows; each depth is gone through once. */
function openGroups(events: PlanEvent[]): (depth: number) => Groups {
  const known: Groups[] = []
  return (depth) => (known[depth] ??= byColumns(groupRows(events, depth)))
}

function byColumns(groups: PlanRow[][]): Groups {
  const found = new Map<Column[], PlanRow[][]>()
  for (const group of groups) {
    const columns = group[0]?.columns ?? []
    const known = found.get(columns)
    if (known) known.push(group)
    else found.set(columns, [group])
  }
  return found
}

/** Rows under one level: a new group begins with new words in its column, or in one to its left. */
function groupRows(events: PlanEvent[], depth: number): PlanRow[][] {
  const groups: PlanRow[][] = []
  let open = false
  for (const event of events) {
    if (event.type !== 'row') {
      open = false
      continue
    }
    const begins = cellsOf(event, 'parent')
      .slice(0, depth + 1)
      .some(({ cell }) => cell.carried === 'no' && cell.text !== '')
    if (!open || begins) groups.push([event])
    else groups.at(-1)?.push(event)
    open = true
  }
  return groups
}

function firstOnly(groups: PlanRow[][], at: number): boolean {
  const long = groups.filter((group) => group.length >= 2)
  const filled = (row: PlanRow | undefined): boolean => (row?.cells[at]?.text ?? '') !== ''
  return (
    long.length >= 2 && long.every(([first, ...rest]) => filled(first) && rest.every((row) => !filled(row)))
  )
}

function carry(group: PlanRow[], at: number, made: Map<PlanRow, PlanRow>): void {
  const from = group[0]?.cells[at]
  if (!from) return
  for (const row of group.slice(1)) {
    const cells = [...(made.get(row) ?? row).cells]
    cells[at] = { ...from, keys: [], carried: 'down' }
    made.set(row, { ...(made.get(row) ?? row), cells })
  }
}
