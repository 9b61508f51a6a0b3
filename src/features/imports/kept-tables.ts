import type { PlanDraft } from './plan/plan-draft.ts'

/** What stands in a plan's document beside its actions: kept with the plan, word for word. */
export type Kept = { importId: string; fileName: string; appliedAt: Date | null } & Pick<
  PlanDraft,
  'tables' | 'narrative'
>
