import { type Sort, sortNamed } from '#src/features/imports/plan/levels/level-words.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { PlanRow } from './events.ts'
import { type RegisterColumns, wordsAt } from './register-columns.ts'

/** A row of a register among those above and below it. */
export type Node = { row: PlanRow; sort: Sort; above: Node | null; below: Node[] }

/** The rows of a register as they stand over one another: under the row that each names or, where it names none, under the last row before it of a higher level. */
export function registerTree(rows: PlanRow[], columns: RegisterColumns): Node[] {
  const nodes = rows.map((row): Node => ({ row, sort: sortOf(row, columns), above: null, below: [] }))
  const byId = new Map(nodes.flatMap((node) => idOf(node.row, columns.id).map((id) => [id, node] as const)))
  const before = lastAbove(nodes, rankWords(rows, columns))
  for (const node of nodes) {
    const named = idOf(node.row, columns.parent)[0]
    const above = named === undefined ? undefined : byId.get(named)
    const isTop = named === undefined && columns.parent !== null
    if (above !== undefined && !standsUnder(above, node)) node.above = above
    else if (!isTop) node.above = before.get(node) ?? null
    node.above?.below.push(node)
  }
  for (const node of nodes) settleSort(node)
  return nodes.filter(({ above }) => above === null)
}

function sortOf(row: PlanRow, { sort }: RegisterColumns): Sort {
  return sortNamed(wordsAt(row, sort)) ?? 'action'
}

function idOf(row: PlanRow, at: number | null): string[] {
  const id = at === null ? '' : plainOf(wordsAt(row, at))
  return id === '' ? [] : [id]
}

/** How high each word of a level stands: the earlier it first comes, the higher; actions below all of them, their parts below these. */
function rankWords(rows: PlanRow[], columns: RegisterColumns): (node: Node) => number {
  const words = [
    ...new Set(
      rows
        .filter((row) => sortOf(row, columns) === 'level')
        .map((row) => plainOf(wordsAt(row, columns.sort))),
    ),
  ]
  return ({ row, sort }) => {
    if (sort === 'level') return words.indexOf(plainOf(wordsAt(row, columns.sort)))
    return sort === 'action' ? words.length : words.length + 1
  }
}

/** For each row the last one before it that stands higher. */
function lastAbove(nodes: Node[], rank: (node: Node) => number): Map<Node, Node> {
  const above = new Map<Node, Node>()
  const open: Node[] = []
  for (const node of nodes) {
    while (open.length > 0 && rank(open.at(-1) as Node) >= rank(node)) open.pop()
    const last = open.at(-1)
    if (last !== undefined) above.set(node, last)
    open.push(node)
  }
  return above
}

/** Whether a row already stands under another: rows that name each other in a circle stay as they are. */
function standsUnder(node: Node, other: Node): boolean {
  for (let one: Node | null = node; one !== null; one = one.above) if (one === other) return true
  return false
}

/** What belongs to an action is a part of it, whatever its word; "Step" or "Milestone" under a level is an action there. */
function settleSort(node: Node): void {
  const isPart = node.above !== null && node.above.sort !== 'level'
  if (isPart) node.sort = 'step'
  else if (node.sort === 'step') node.sort = 'action'
}
