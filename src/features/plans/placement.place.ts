import { recordEntry } from '#src/features/history/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Place, Placement, Stated } from './placement.ts'
import { findPlaceName, insertPlacement, removePlacement, savePlacementDate } from './placement.store.ts'

type By = { councilId: string; personId: string | null }

/** Why an action cannot stand in a place, as the sentence that is shown. */
export function whyNotThere(
  action: Pick<Action, 'planId' | 'themeId' | 'objectiveId'>,
  place: Place,
): string | null {
  if (action.planId !== place.planId) return null
  if (place.objectiveId !== null)
    return place.objectiveId === action.objectiveId ? 'It lives there already. Choose another place' : null
  if (place.themeId === null)
    return 'This is the plan in which it lives. Choose a theme or an objective of it'
  return place.themeId === action.themeId ? 'It lives there already. Choose another place' : null
}

/** Puts an action in another place, without a copy of it; false where it stands there already. */
export async function mirrorAction(
  trx: Trx,
  by: By,
  action: Pick<Action, 'id' | 'planId'>,
  { place, stated }: { place: Place; stated: Stated },
): Promise<boolean> {
  const { councilId, personId } = by
  const made = { id: newId(), actionId: action.id, ...place, ...stated, councilId, placedBy: personId }
  if ((await insertPlacement(trx, made)) === null) return false
  await recordMirror(trx, by, action, {
    deed: 'action.mirror',
    place,
    details: { stated: sayStated(stated) },
  })
  return true
}

/** Takes an action out of a place in which it was mirrored; where it lives it stays. */
export async function takeOut(
  trx: Trx,
  by: By,
  action: Pick<Action, 'id' | 'planId'>,
  placement: Placement,
): Promise<void> {
  await recordMirror(trx, by, action, { deed: 'action.unmirror', place: placement, details: {} })
  await removePlacement(trx, placement.id)
}

/** Says what date the paper of that plan states; nothing where it follows the action's own. */
export async function stateDate(
  trx: Trx,
  by: By,
  action: Pick<Action, 'id' | 'planId'>,
  { placement, stated }: { placement: Placement; stated: Stated },
): Promise<void> {
  if (placement.dueOn === stated.dueOn && placement.dueText === stated.dueText) return
  await savePlacementDate(trx, placement.id, stated)
  const details = { from: sayStated(placement), to: sayStated(stated) }
  await recordMirror(trx, by, action, { deed: 'action.stated', place: placement, details })
}

function sayStated({ dueOn, dueText }: Stated): string {
  return dueOn ?? dueText
}

type Mirroring = { deed: string; place: Place; details: Record<string, string> }

async function recordMirror(
  trx: Trx,
  { councilId, personId }: By,
  action: Pick<Action, 'id' | 'planId'>,
  { deed, place, details }: Mirroring,
): Promise<void> {
  await recordEntry(trx, {
    ...{ councilId, personId, deed, subjectKind: 'action', subjectId: action.id, planId: action.planId },
    details: { in: await findPlaceName(trx, place), ...details },
  })
}
