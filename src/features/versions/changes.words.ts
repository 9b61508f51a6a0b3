import { upper } from '#src/kit/first-letter.ts'
import { type Change, type PlanNode, sayDueOf, sayLeadsOf, sayPlace } from '#src/features/imports/index.ts'
import { type Words, counted, pluralOf } from '#src/features/plans/index.ts'
import { listWords } from '#src/features/reports/index.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { sayFate } from './fate.ts'
import type { Compared } from './version.compare.ts'

/** One sort of change as the page and the paper show it: the thing that changed, then a cell for each column. */
export type ChangeGroup = {
  id: string
  name: string
  intro: string
  columns: { title: string; share: number }[]
  rows: { node: PlanNode; cells: string[] }[]
  /** The two cells are the words before and after, to be shown word by word where that can be. */
  byWord?: true
}

const wasNow = [
  { title: 'Was', share: 4 },
  { title: 'Now', share: 4 },
]

/** Every change, in groups; a group without any is left out. */
export function groupsOf(compared: Compared, words: Words): ChangeGroup[] {
  return [
    added(compared),
    removed(compared),
    ...wordsAndDates(compared),
    ...besides(compared, words),
    otherColumns(compared),
    completedSince(compared),
  ].filter(({ rows }) => rows.length > 0)
}

type Says = (node: PlanNode, nodes: readonly PlanNode[]) => string
type Paired = Extract<Change, { was: PlanNode; now: PlanNode }>

function pairsOf({ changes }: Compared, kind: Paired['kind']): Paired[] {
  return changes.changes.filter(
    (change): change is Paired => change.kind === kind && 'was' in change && 'now' in change,
  )
}

function wasAndNow(compared: Compared, kind: Paired['kind'], says: Says): ChangeGroup['rows'] {
  const { was, now } = compared.changes
  return pairsOf(compared, kind).map((pair) => ({
    node: pair.now,
    cells: [says(pair.was, was), says(pair.now, now)],
  }))
}

function added({ changes: { changes, now } }: Compared): ChangeGroup {
  return {
    id: 'added',
    name: 'Added',
    intro: 'New since the version before.',
    columns: [
      { title: 'Under', share: 3 },
      { title: 'Lead', share: 2.4 },
      { title: 'Due', share: 2.4 },
    ],
    rows: changes.flatMap((change) =>
      change.kind === 'added'
        ? [
            {
              node: change.now,
              cells: [sayPlace(now, change.now.parent), leads(change.now), due(change.now)],
            },
          ]
        : [],
    ),
  }
}

function removed({ changes: { changes }, fates }: Compared): ChangeGroup {
  return {
    id: 'removed',
    name: 'No longer in the plan',
    intro: 'Nothing leaves the plan silently: what became of each is said beside it.',
    columns: [{ title: 'What became of it', share: 7 }],
    rows: changes.flatMap((change) =>
      change.kind === 'removed' ? [{ node: change.was, cells: [fateOf(change.was, fates)] }] : [],
    ),
  }
}

function wordsAndDates(compared: Compared): ChangeGroup[] {
  return [
    {
      id: 'reworded',
      name: 'Reworded',
      intro: 'The words before, and the words now.',
      columns: wasNow,
      rows: wasAndNow(compared, 'reworded', ({ text }) => text),
      byWord: true,
    },
    {
      id: 'redated',
      name: 'Another date',
      intro: 'In working days: later is more.',
      columns: [...wasNow, { title: 'Moved by', share: 1.8 }],
      rows: pairsOf(compared, 'redated').map(({ was, now }) => ({
        node: now,
        cells: [due(was), due(now), movedBy(was, now)],
      })),
    },
  ]
}

function besides(compared: Compared, words: Words): ChangeGroup[] {
  return [
    {
      id: 'rerated',
      name: 'Another rating',
      intro: 'As the plan’s own scale writes it, or how confident its lead is.',
      columns: wasNow,
      rows: wasAndNow(compared, 'rerated', ({ rating }) => rating ?? 'Not rated'),
    },
    {
      id: 'led',
      name: 'Other leads',
      intro: '',
      columns: wasNow,
      rows: wasAndNow(compared, 'led', leads),
    },
    {
      id: 'moved',
      name: 'Moved',
      intro: `Under another ${words.objective.toLowerCase()} or ${words.theme.toLowerCase()}.`,
      columns: wasNow,
      rows: wasAndNow(compared, 'moved', (node, nodes) => sayPlace(nodes, node.parent)),
    },
    {
      id: 'renumbered',
      name: 'Renumbered',
      intro: '',
      columns: wasNow,
      rows: wasAndNow(compared, 'renumbered', ({ ref }) => ref ?? 'No number'),
    },
  ]
}

function otherColumns({ changes: { changes } }: Compared): ChangeGroup {
  return {
    id: 'beside',
    name: 'Success criteria and other columns',
    intro: '',
    columns: [{ title: 'Column', share: 2 }, ...wasNow],
    rows: changes.flatMap((change) =>
      change.kind === 'beside'
        ? change.beside.map((one) => ({
            node: change.now,
            cells: [one.name, one.was === '' ? 'Nothing' : one.was, one.now === '' ? 'Nothing' : one.now],
          }))
        : [],
    ),
  }
}

function completedSince({ changes: { completed } }: Compared): ChangeGroup {
  return {
    id: 'completed',
    name: 'Completed',
    intro:
      'Delivery accepted by a second person since the version before. Complete does not yet mean embedded.',
    columns: [{ title: 'Was due', share: 3 }],
    rows: completed.map((pair) => ({ node: pair.now, cells: [due(pair.was)] })),
  }
}

const leads = (node: PlanNode) => sayLeadsOf(node)
const due = (node: PlanNode) => sayDueOf(node)

function fateOf(node: PlanNode, fates: Compared['fates']): string {
  const fate = fates.get(node.id)
  if (fate !== undefined) return sayFate(fate)
  return node.level === 'action' ? 'Nobody has said yet what became of it.' : 'The heading has gone.'
}

function movedBy(was: PlanNode, now: PlanNode): string {
  const [from, to] = [was.due?.date ?? null, now.due?.date ?? null]
  if (from === null || to === null) return ''
  const days = workingDaysBetween(from, to)
  return days > 0 ? `+${days}` : `−${-days}`
}

const parts: Record<string, string> = {
  added: 'added',
  removed: 'no longer in the plan',
  reworded: 'reworded',
  redated: 'given another date',
  rerated: 'rated otherwise',
  led: 'led by others',
  moved: 'moved',
  renumbered: 'renumbered',
  completed: 'completed',
}

/** "Two actions are added, one is no longer in the plan and three are reworded. 54 actions are as they were." */
export function sayChanges(compared: Compared, words: Words): string {
  const { changes } = compared
  const told = groupsOf(compared, words).flatMap(({ id, rows }) => {
    const count = new Set(rows.filter(({ node }) => node.level === 'action').map(({ node }) => node.id)).size
    const says = parts[id]
    return count === 0 || says === undefined ? [] : [`${count} ${count === 1 ? 'is' : 'are'} ${says}`]
  })
  const rest = `${upper(counted(changes.unchanged, words.action))} ${changes.unchanged === 1 ? 'stands' : 'stand'} as before.`
  if (told.length === 0) return `No ${words.action.toLowerCase()} is different. ${rest}`
  return `Of the ${pluralOf(words.action).toLowerCase()}, ${listWords(told)}. ${rest}`
}
