import type { Trx } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import { type Fate } from './fate.ts'
import { listFates } from './fate.store.ts'
import { parseSnapshot } from './snapshot.form.ts'
import type { Snapshot } from './snapshot.ts'
import { findLastSnapshot, findSnapshot, type Kept } from './snapshot.store.ts'
import { changesBetween, lostActions, type Side, type VersionChanges } from './version-changes.ts'
import { gatherVersion } from './version.freeze.ts'
import { findVersion } from './version.store.ts'
import { nameOf, type PlanVersion } from './version.ts'

/** What a version changes, with the fate of each action that it no longer has. */
export type Compared = {
  changes: VersionChanges
  fates: ReadonlyMap<string, Fate>
  /** Actions that left the plan and of which nobody has said what became. */
  withoutFate: string[]
}

type Comparing = { version: PlanVersion; council: string; now: Date }

/**
 * A version beside the one that it was based on: its last draft, or the plan as it stands while none is frozen or it is
 * worked on. Null where it is the first, so that there is nothing to compare.
 */
export async function compareWithBase(trx: Trx, comparing: Comparing): Promise<Compared | null> {
  const { version } = comparing
  const base = version.basedOnId === null ? null : await findVersion(trx, version.basedOnId)
  const kept = base === null ? null : await findLastSnapshot(trx, base.id)
  if (base === null || kept === null) return null
  return compareSides(trx, version, {
    from: { name: nameOf(base), plan: contentOf(kept) },
    to: await latestSide(trx, comparing),
  })
}

/** A version's last draft beside another frozen draft of the plan. */
export async function compareWithDraft(
  trx: Trx,
  comparing: Comparing,
  draft: { id: string; name: string },
): Promise<Compared | null> {
  const kept = await findSnapshot(trx, draft.id)
  if (kept?.planId !== comparing.version.planId) return null
  return compareSides(trx, comparing.version, {
    from: { name: draft.name, plan: contentOf(kept) },
    to: await latestSide(trx, comparing),
  })
}

async function latestSide(trx: Trx, comparing: Comparing): Promise<Side> {
  const { version } = comparing
  const isWorkedOn = version.state === 'working' || version.state === 'revising'
  const kept = isWorkedOn ? null : await findLastSnapshot(trx, version.id)
  return kept === null
    ? {
        name: `${nameOf(version)}, as the plan stands now`,
        plan: (await gatherVersion(trx, comparing)).plan,
      }
    : { name: nameOf(version), plan: contentOf(kept) }
}

async function compareSides(
  trx: Trx,
  version: PlanVersion,
  { from, to }: { from: Side; to: Side },
): Promise<Compared> {
  const lost = lostActions(changesBetween(from, to, new Map())).map(({ was }) => was.id)
  const fates = await listFates(trx, version.id, lost)
  return {
    changes: changesBetween(from, to, fates),
    fates,
    withoutFate: lost.filter((id) => !fates.has(id)),
  }
}

/** The plan in a frozen draft. */
export function contentOf(kept: Pick<Kept, 'content'> & Pick<Snapshot, 'number'>) {
  const content = parseSnapshot(kept.content)
  if (content === null)
    throw new Fault(
      'That version was frozen by a later version of Goldthread: bring this installation up to it.',
    )
  return content.plan
}
