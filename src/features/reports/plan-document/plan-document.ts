import type { DeliveryState } from '#src/features/actions/index.ts'
import type { Due } from '#src/features/reports/highlight/highlight.ts'

/** The whole improvement plan as it stands on a day, in the shape a council keeps it: one table for each objective. */
export type PlanDocument = {
  format: 'goldthread.plan-document/1'
  council: string
  title: string
  version: string
  asAt: string
  /** A3 for the wall or the table, A4 for a pack. */
  sheet: 'a4-landscape' | 'a3-landscape'
  /** The council's own words for the levels: "Priority", "Aim", "Key action". */
  levelNames: { theme: string; objective: string; action: string }
  /** What each written rating means; empty where the plan has no scale. */
  key: { code: string; label: string }[]
  introduction: string[]
  themes: PlanTheme[]
  /** What lives in other plans and stands here too, one sentence each; none where nothing does. */
  mirrored?: string[]
}

/** What a level says of itself below its title; nothing where it says no more. */
export type LevelWords = {
  successCriteria?: string[]
  impact?: string | null
  /** The plan's own words, by their titles. */
  fields?: Record<string, string>
}

export type PlanTheme = LevelWords & {
  /** Of the theme in the record, so that two versions of a plan can be compared. */
  id: string
  ref: string | null
  /** Null for what stands under no theme. */
  title: string | null
  leads: string[]
  objectives: PlanObjective[]
}

export type PlanObjective = LevelWords & {
  /** Null for what is no objective: actions straight under their theme. */
  id: string | null
  ref: string | null
  /** Null for actions that stand straight under their theme. */
  title: string | null
  actions: PlanAction[]
}

export type PlanAction = {
  id: string
  ref: string | null
  text: string
  /** First answers for it; the others help. */
  leads: string[]
  due: Due | null
  firstDue: Due | null
  delivery: DeliveryState
  /** As the council's own scale writes it; null where the plan gives none. */
  rating: string | null
  /** As its lead last rated it; null where nobody is asked. */
  confidence: 'red' | 'amber' | 'green' | 'no-report' | null
  successCriteria: string[]
  impact: string | null
  /** The plan's own columns, by their titles. */
  fields: Record<string, string>
  latest: { text: string; by: string; on: string } | null
}

export function actionsOf({ themes }: Pick<PlanDocument, 'themes'>): PlanAction[] {
  return themes.flatMap(({ objectives }) => objectives.flatMap(({ actions }) => actions))
}
