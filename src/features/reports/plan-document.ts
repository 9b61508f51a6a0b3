import type { DeliveryState } from '#src/kit/html/marks/states.ts'
import type { Due } from './highlight.ts'

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
  introduction: string[]
  themes: PlanTheme[]
}

export type PlanTheme = {
  ref: string | null
  title: string
  lead: string | null
  objectives: PlanObjective[]
}

export type PlanObjective = { ref: string | null; title: string; actions: PlanAction[] }

export type PlanAction = {
  ref: string | null
  text: string
  /** First answers for it; the others help. */
  leads: string[]
  due: Due | null
  firstDue: Due | null
  delivery: DeliveryState
  /** As the council's own scale writes it; null where the plan gives none. */
  rating: string | null
  successCriteria: string[]
  latest: { text: string; by: string; on: string } | null
}
