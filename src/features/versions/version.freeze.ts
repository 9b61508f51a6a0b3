import { findPlan } from '#src/features/plans/index.ts'
import { contentHash, gatherPlanDocument } from '#src/features/reports/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { VersionContent } from './snapshot.ts'
import { insertSnapshot } from './snapshot.store.ts'
import { numberOf, type PlanVersion } from './version.ts'

type Freezing = { councilId: string; council: string; version: PlanVersion; personId: string; now: Date }

/** Keeps the whole plan as it stands now as the next draft of a version; nothing done later changes it. */
export async function freezeDraft(trx: Trx, freezing: Freezing): Promise<string> {
  const { councilId, version, personId } = freezing
  const content = await gatherVersion(trx, freezing)
  return insertSnapshot(trx, {
    councilId,
    planId: version.planId,
    versionId: version.id,
    number: version.drafts + 1,
    content,
    contentSha256: contentHash(content),
    frozenBy: personId,
  })
}

/** The plan as a version would keep it now: its words, leads, dates and where each action is; no update on them. */
export async function gatherVersion(
  trx: Trx,
  { council, version, now }: Pick<Freezing, 'council' | 'version' | 'now'>,
): Promise<VersionContent> {
  const plan = await findPlan(trx, version.planId)
  if (plan === null) throw new Error(`Version ${version.id} is of a plan that is not there`)
  const whole = await gatherPlanDocument(trx, { plan, council, now })
  const themes = whole.themes.map((theme) => ({
    ...theme,
    objectives: theme.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => ({ ...action, latest: null })),
    })),
  }))
  return {
    format: 'goldthread.plan-version/1',
    plan: { ...whole, version: `version ${numberOf(version)}`, themes },
  }
}
