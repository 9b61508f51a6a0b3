import { placeAction } from '#src/features/actions/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { saveObjective, savePositions } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import type { Corrected } from '../correction.ts'
import { saveImportState } from '../import.store.ts'
import type { Drafted } from '../import.ts'
import { rowsOf } from '../plan-rows.ts'
import { sealFate } from './action.retire.ts'
import { takeChange } from './change.take.ts'
import type { Keyed, OutcomeLine } from './choice.ts'
import type { Drawn } from './difference.draw.ts'
import type { Source } from './difference.tell.ts'
import { addNode, makeSpareTheme } from './node.add.ts'
import { sealHeading } from './heading.retire.ts'
import { orderAfter } from './node-order.ts'
import type { PlanNode } from './node.ts'
import { Spots } from './spots.ts'
import { keepUndo } from './undo.keep.ts'

export type Applying = {
  councilId: string
  /** Null where a command did it, unattended. */
  person: Person | null
  imported: Drafted
  corrected: Corrected
  drawn: Drawn
  now: Date
}

/**
 * Puts what was taken of a newer version into its live plan, whole or not at all: the caller's transaction
 * holds it. Every record says which import; what was left stays as the plan has it. Returns what came of it.
 */
export async function applyDifference(trx: Trx, applying: Applying): Promise<OutcomeLine[]> {
  const { imported, drawn, now } = applying
  const plan = drawn.live.plan
  const adding = listAdded(drawn)
  const ids = new Map([
    ...drawn.difference.pairs.map((pair): [string, string] => [pair.now.id, pair.was.id]),
    ...[...adding].map((item): [string, string] => [item, newId()]),
  ])
  const rows = rowsOf({
    ...applying,
    ids,
    people: drawn.people,
    personId: applying.person?.id ?? null,
    planId: plan.id,
    importId: imported.id,
  })
  const spots = new Spots(drawn.live, rows)
  const source = sourceOf(applying)
  if (standsUnderNone(drawn, adding)) await makeSpareTheme(trx, rows, spots)
  for (const node of parentsFirst(drawn.now))
    if (adding.has(node.id)) await addNode(trx, { node, ids, rows, spots, source })
  const taken = drawn.changes.filter(({ key }) => drawn.choices.taken.get(key) === true)
  for (const { change } of taken) await takeChange(trx, { change, ids, spots, source, now, drawn })
  for (const { change, key } of drawn.changes) {
    const fate = drawn.choices.fates.get(key)
    if (change.kind !== 'removed' || fate === undefined) continue
    if (change.was.level !== 'action')
      await sealHeading(trx, { heading: change.was, fate, source, spots, drawn })
    else await sealFate(trx, { action: change.was, fate, source, person: applying.person, now, drawn })
  }
  await settle(trx, spots)
  await saveOrder(trx, { drawn, ids, adding, taken, spots })
  const outcome = drawn.changes.map((one) => lineOf(one, drawn, adding))
  await saveImportState(trx, imported.id, { state: 'applied', planId: plan.id, appliedAt: now, outcome })
  await keepUndo(trx, imported.id, drawn.live)
  await recordEntry(trx, {
    ...source.entry,
    deed: 'plan.revise',
    subjectKind: 'plan',
    subjectId: plan.id,
    details: {
      file: imported.fileName,
      taken: outcome.filter((line) => line.taken).length,
      of: outcome.length,
    },
  })
  return outcome
}

function sourceOf({ councilId, person, imported, drawn }: Applying): Source {
  return {
    entry: {
      councilId,
      personId: person?.id ?? null,
      planId: drawn.live.plan.id,
      importId: imported.id,
    },
    file: imported.fileName,
    reason: `In the new version of the plan, ${imported.fileName}`,
  }
}

/** The items of the document to add: those taken, and what they or the moved ones are to stand under. */
function listAdded({ changes, choices, now, difference }: Drawn): Set<string> {
  const added = new Set(difference.added.map(({ id }) => id))
  const byId = new Map(now.map((node) => [node.id, node]))
  const adding = new Set<string>()
  for (const { key, change } of changes) {
    if (choices.taken.get(key) !== true || (change.kind !== 'added' && change.kind !== 'moved')) continue
    const from = change.kind === 'added' ? change.now : byId.get(change.now.parent ?? '')
    for (let node = from; node !== undefined; node = byId.get(node.parent ?? ''))
      if (added.has(node.id)) adding.add(node.id)
  }
  return adding
}

/** Something to be added, or moved, that the document puts under no theme. */
function standsUnderNone({ now, changes, choices }: Drawn, adding: ReadonlySet<string>): boolean {
  const moved = changes.flatMap(({ key, change }) =>
    change.kind === 'moved' && choices.taken.get(key) === true ? [change.now.id] : [],
  )
  return now.some(
    ({ id, level, parent }) => level !== 'theme' && parent === null && (adding.has(id) || moved.includes(id)),
  )
}

const rank = { theme: 0, objective: 1, action: 2 }

function parentsFirst(nodes: readonly PlanNode[]): PlanNode[] {
  return [...nodes].sort((one, other) => rank[one.level] - rank[other.level])
}

async function settle(trx: Trx, spots: Spots): Promise<void> {
  for (const { id, level, place } of spots.unsettled()) {
    const { themeId, parentId } = place
    if (level === 'objective') await saveObjective(trx, id, { themeId, parentId })
    else await placeAction(trx, id, place)
  }
}

type Ordering = {
  drawn: Drawn
  ids: ReadonlyMap<string, string>
  adding: ReadonlySet<string>
  taken: readonly Keyed[]
  spots: Spots
}

async function saveOrder(trx: Trx, { drawn, ids, adding, taken, spots }: Ordering): Promise<void> {
  const moved = taken.flatMap(({ change }) => (change.kind === 'moved' ? [change.was.id] : []))
  const placed = new Set([...[...adding].flatMap((item) => ids.get(item) ?? []), ...moved])
  if (placed.size === 0) return
  const order = orderAfter({
    live: drawn.was.map(({ id }) => id),
    document: drawn.now.flatMap(({ id }) => ids.get(id) ?? []),
    placed,
  })
  await savePositions(trx, spots.placesIn(order))
}

function lineOf({ key, change }: Keyed, { choices }: Drawn, adding: ReadonlySet<string>): OutcomeLine {
  const node = change.kind === 'added' ? change.now : change.was
  const taken = choices.taken.get(key) === true || (change.kind === 'added' && adding.has(node.id))
  const fate = choices.fates.get(key)?.kind ?? null
  return {
    kind: change.kind,
    level: node.level,
    ref: node.ref,
    text: node.text,
    taken: taken || (fate !== null && fate !== 'kept'),
    fate,
  }
}
