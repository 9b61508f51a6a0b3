import { type DateRequest, listRequests } from '#src/features/changes/index.ts'
import { listActionsOf } from '#src/features/actions/index.ts'
import { listThemes } from '#src/features/plans/index.ts'
import { listUpdates, type Update } from '#src/features/updates/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { gatherHighlight } from '#src/features/reports/highlight/highlight.gather.ts'
import type { Making } from './paper-making.ts'
import { refsOf } from './report-refs.ts'
import type { ThemeReport } from './theme.paper.ts'

const most = 100_000

/** One theme with every action of it: what its lead last said that was accepted, and which dates are asked for. */
export async function gatherThemeReport(
  trx: Trx,
  making: Making & { themeId: string },
): Promise<ThemeReport | null> {
  const { plan, head } = making
  const [report, themes, actions, updates, requests] = await Promise.all([
    gatherHighlight(trx, { ...making, ...head, plan, themeOpenings: {} }),
    listThemes(trx, plan.id),
    listActionsOf(trx, { planId: plan.id }),
    listUpdates(trx, { planId: plan.id, state: 'accepted', limit: most }),
    listRequests(trx, { planId: plan.id }),
  ])
  const [theme] = report.themes
  if (theme === undefined) return null
  const refs = refsOf(themes, actions)
  const latest = new Map<string, Update>()
  for (const update of updates)
    latest.set(refs.get(update.actionId) ?? '', latest.get(refs.get(update.actionId) ?? '') ?? update)
  const since = report.previousOn ?? report.period.from
  const asked = requests.flatMap((request): { ref: string; request: DateRequest }[] => {
    const ref = refs.get(request.actionId) ?? ''
    const told = request.state === 'waiting' || request.askedAt.toISOString().slice(0, 10) >= since
    return told && theme.actions.some((action) => action.ref === ref) ? [{ ref, request }] : []
  })
  return { report, theme, words: plan.words, latest, asked }
}
