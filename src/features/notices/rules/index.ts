import type { Rule } from '../rule.ts'
import { consultation, handedOver, paperDue } from './of-announcements.ts'
import { changeDecided, deliveryDecided, evidenceContradicts } from './of-decisions.ts'
import { actionDue, dueUpdate, overdueUpdate } from './of-leads.ts'
import { programmeWeek, statutoryClock } from './of-programme.ts'
import { lasting, ratedAgainstFacts, waitsForAcceptance } from './of-themes.ts'

/** Who is told what, when and how: the table of governance and assurance, section 6. */
export const rules: readonly Rule[] = [
  dueUpdate,
  overdueUpdate,
  actionDue,
  deliveryDecided,
  evidenceContradicts,
  changeDecided,
  waitsForAcceptance,
  ratedAgainstFacts,
  paperDue,
  programmeWeek,
  lasting,
  consultation,
  statutoryClock,
  handedOver,
]
