import type { Plan } from '#src/features/plans/index.ts'
import { areOurs } from '../plan/columns/our-columns.ts'
import { tablesBeside } from '../kept-tables.ts'
import type { DraftTable } from '../plan/plan-draft.ts'
import { plainOf } from '../plan/words/wording.ts'
import { sameText } from './node.ts'

/** A table beside the actions that the newer document has not as the one before: new, gone, or with other words in some cells. */
export type KeptChange = { name: string; kind: 'new' | 'gone' | 'changed'; cells: CellChange[] }
export type CellChange = { where: string; was: string; now: string }

/**
 * What the tables beside the actions (measures, money, people, risks) say otherwise. They are kept as they stand and are
 * nobody's to take or leave, but no target or sum changes unseen. Tables are the same by kind, title and titles of columns.
 */
export function diffKept(was: readonly DraftTable[], now: readonly DraftTable[]): KeptChange[] {
  const before = tablesBeside(was)
  const changes: KeptChange[] = []
  for (const table of tablesBeside(now)) {
    const at = [sameTable, alikeTable]
      .map((same) => before.findIndex((one) => same(one, table)))
      .find((one) => one >= 0)
    const [old] = at === undefined ? [] : before.splice(at, 1)
    if (old === undefined) changes.push({ name: nameOf(table), kind: 'new', cells: [] })
    else {
      const cells = diffCells(old, table)
      if (cells.length > 0) changes.push({ name: nameOf(table), kind: 'changed', cells })
    }
  }
  return [
    ...changes,
    ...before.map((table): KeptChange => ({ name: nameOf(table), kind: 'gone', cells: [] })),
  ]
}

/** The same of a newer document of a plan. Our own carries none of these tables but the plan's key, and has lost none. */
export function diffBeside(
  was: readonly DraftTable[],
  now: readonly DraftTable[],
  { scale }: Pick<Plan, 'scale'>,
): KeptChange[] {
  if (!now.some(({ kind, headers }) => kind === 'actions' && areOurs(headers))) return diffKept(was, now)
  const key = (scale?.levels ?? []).map(({ code, label }) => `${code} ${label}`).join('\n')
  const own = now.filter(
    ({ kind, rows }) => kind !== 'key' || !sameText(rows.map((row) => row.join(' ')).join('\n'), key),
  )
  return diffKept(was, own).filter(({ kind }) => kind !== 'gone')
}

function nameOf({ title, headers, kind }: DraftTable): string {
  const titles = headers.filter((text) => text !== '').join(', ')
  return title ?? (titles === '' ? kind : titles)
}

function sameTable(one: DraftTable, other: DraftTable): boolean {
  return alikeTable(one, other) && plainOf(one.title ?? '') === plainOf(other.title ?? '')
}

function alikeTable(one: DraftTable, other: DraftTable): boolean {
  return one.kind === other.kind && plainOf(one.headers.join('|')) === plainOf(other.headers.join('|'))
}

/** Rows are the same by their first words, where no two begin alike; else by their place. */
function diffCells(was: DraftTable, now: DraftTable): CellChange[] {
  const before = rowsByName(was)
  const after = rowsByName(now)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old = [], row = []] = [before.get(name), after.get(name)]
    const width = Math.max(old.length, row.length)
    return Array.from({ length: width }, (_, at): CellChange[] => {
      const [one = '', other = ''] = [old[at], row[at]]
      const where = [row[0] ?? old[0] ?? '', at === 0 ? '' : (now.headers[at] ?? '')].filter(
        (text) => text !== '',
      )
      return sameText(one, other) ? [] : [{ where: where.join(' – '), was: one, now: other }]
    }).flat()
  })
}

function rowsByName({ rows }: DraftTable): Map<string, string[]> {
  const names = rows.map(([first = '']) => plainOf(first))
  const named = new Set(names).size === names.length && names.every((name) => name !== '')
  return new Map(rows.map((row, at) => [named ? (names[at] ?? '') : String(at), row]))
}
