import { recordEntry } from '#src/features/history/index.ts'
import { saveAction } from '#src/features/actions/index.ts'
import type { Happening } from './happenings.ts'
import type { Ids } from './ids.ts'
import { idOf, type Loading, loadActions } from './load-plan.ts'
import { shiftHappening } from './shift.ts'
import type { Action, Council, Rewording } from './types.ts'

/** How the plan itself changed after it began: actions that joined it, and words that were changed. */
export function listPlanChanges(loading: Loading): Happening[] {
  const { council, ids, monday } = loading
  const when = (day: string, hour: string) =>
    new Date(`${shiftHappening(day, council.anchor, monday)}T${hour}:00:00Z`)
  const actions = council.plan.themes.flatMap((theme) =>
    theme.objectives.flatMap((objective) => objective.actions),
  )
  const later = actions.filter((action) => action.addedOn !== council.plan.startsOn)
  const days = [...new Set(later.map((action) => action.addedOn))]
  return [
    ...days.map((day) => ({
      at: when(day, '08'),
      happen: async (trx: Parameters<Happening['happen']>[0]) => {
        await loadActions(trx, loading, day)
        for (const action of later.filter((one) => one.addedOn === day)) {
          await recordEntry(trx, {
            ...beside(ids, action),
            deed: 'action.add',
            details: { by: bodyName(council, action.addedBy) },
            reason: action.addedBecause,
          })
        }
      },
    })),
    ...actions.flatMap((action) =>
      action.rewordings.map((rewording, nth) => ({
        at: when(rewording.on, '12'),
        happen: async (trx: Parameters<Happening['happen']>[0]) => {
          const text = action.rewordings[nth + 1]?.was ?? action.text
          await saveAction(trx, idOf(ids.action, action.ref), { text })
          await recordEntry(trx, {
            ...beside(ids, action),
            deed: 'action.reword',
            details: { from: rewording.was, to: text },
            reason: reasonOf(council, rewording),
          })
        },
      })),
    ),
  ]
}

function beside(ids: Ids, action: Action) {
  return {
    councilId: ids.council,
    personId: ids.person.seun,
    subjectKind: 'action' as const,
    subjectId: idOf(ids.action, action.ref),
    planId: ids.plan,
  }
}

function bodyName(council: Council, key: string): string {
  return council.bodies.find((body) => body.key === key)?.name ?? key
}

function reasonOf(council: Council, { note, decidedBy }: Rewording): string {
  return `${note} ${bodyName(council, decidedBy)}`
}
