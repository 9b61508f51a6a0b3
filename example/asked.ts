import { askForUpdates, gatherScene } from '#src/features/notices/index.ts'
import { periodBefore, periodOf, usualCycle } from '#src/features/updates/index.ts'
import type { Happening } from './happenings.ts'
import type { Loading } from './load-plan.ts'

/** The round of updates before this one was asked for on its day, so that what came of it can be counted. */
export function askedLastMonth({ ids, monday }: Loading): Happening {
  const { askedOn } = periodBefore(usualCycle, periodOf(usualCycle, monday))
  const at = new Date(`${askedOn}T07:00:00Z`)
  return {
    at,
    happen: async (trx) => {
      await askForUpdates(trx, ids.council, await gatherScene(trx, at, {}))
    },
  }
}
