import type { PlanDocument } from '#src/features/reports/index.ts'

/** The whole plan as a version kept it. */
export type VersionContent = { format: 'goldthread.plan-version/1'; plan: PlanDocument }

/** One draft of a version, frozen; the last one is what is approved and published. */
export type Snapshot = {
  id: string
  planId: string
  versionId: string
  number: number
  contentSha256: string
  frozenBy: string | null
  frozenByName: string | null
  frozenAt: Date
}
