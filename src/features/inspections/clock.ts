import { addWorkingDays, workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { gradeKind } from './judgement-set.ts'
import type { InspectionWithJudgements } from './inspection.ts'

/** What a council has set for its clocks: lengths in working days, and whether the day of receipt opens the count. */
export type ClockSettings = { draftDays: number; finalDays: number; from: 'receipt' | 'day-after' }

/**
 * The duties after a report (../shared/domain/governance-and-assurance.md, O2 and 3.17): a draft of the plan in about
 * 20 working days after a judgement of inadequate or an area for priority action; the plan itself within 70 working
 * days of the report's receipt (Education and Inspections Act 2006, section 137, and its regulations of 2007).
 */
export const usualClocks: ClockSettings = { draftDays: 20, finalDays: 70, from: 'receipt' }

/** The settings as the council keeps them among its own; what it has not set is as usual. */
export function clockSettingsIn(settings: Record<string, unknown>): ClockSettings {
  const kept = settings['inspectionClocks']
  return typeof kept === 'object' && kept !== null ? { ...usualClocks, ...kept } : usualClocks
}

export type Duty = {
  name: 'draft' | 'final'
  workingDays: number
  dueOn: string
  /** Whether this inspection calls for it; the other is shown for its day alone. */
  isOwed: boolean
  sentOn: string | null
  /** Working days from today to the day it falls due; negative once that is past. */
  daysLeft: number
}

/** The day from which an inspection's clocks count: the one given, else the day of publication. */
export function countedFrom({
  receivedOn,
  publishedOn,
}: Pick<InspectionWithJudgements, 'receivedOn' | 'publishedOn'>): string | null {
  return receivedOn ?? publishedOn
}

/** The two duties of an inspection, with their days; none where nothing says when it was received, or it asks for nothing. */
export function dutiesOf(
  inspection: InspectionWithJudgements,
  settings: ClockSettings,
  today: string,
): Duty[] {
  const from = countedFrom(inspection)
  if (from === null || inspection.findings.all === 0) return []
  const begun = settings.from === 'receipt' ? from : addWorkingDays(from, 1)
  const duty = (name: Duty['name'], workingDays: number): Duty => {
    const dueOn = addWorkingDays(begun, workingDays)
    return {
      name,
      workingDays,
      dueOn,
      isOwed: name === 'draft' ? isGrave(inspection) : asksForPlan(inspection),
      sentOn: name === 'draft' ? inspection.draftSentOn : inspection.finalSentOn,
      daysLeft: workingDaysBetween(today, dueOn),
    }
  }
  return [duty('draft', settings.draftDays), duty('final', settings.finalDays)]
}

/** Inadequate in any judgement, or with an area for priority action: a draft is asked for as well. */
function isGrave({ judgements, findings }: InspectionWithJudgements): boolean {
  return findings.priority > 0 || judgements.some(({ grade }) => gradeKind(grade) === 'Inadequate')
}

/** A plan is owed after an inspection that judges, and after any visit that finds something to be put right at once. */
function asksForPlan(inspection: InspectionWithJudgements): boolean {
  return isGrave(inspection) || inspection.judgements.length > 0 || inspection.kind === 'jtai'
}

/** Due so soon, in working days, that the week's page names it. */
export const soonWorkingDays = 10

/** Overdue by more than this, a duty is history: an old report was brought in, and nobody said when its plan went out. */
const longPastWorkingDays = 60

export function isLongPast({ daysLeft }: Pick<Duty, 'daysLeft'>): boolean {
  return daysLeft < -longPastWorkingDays
}

/** Owed, not sent, and due within ten working days or lately overdue. */
export function isPressing(duty: Duty): boolean {
  return duty.isOwed && duty.sentOn === null && duty.daysLeft <= soonWorkingDays && !isLongPast(duty)
}
