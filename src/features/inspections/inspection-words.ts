import { lower } from '#src/kit/first-letter.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { type Duty, isLongPast } from './clock.ts'
import type { FindingCounts, Inspection, InspectionWithJudgements } from './inspection.ts'
import { kindWords } from './inspection.ts'

/** "6 to 17 March 2023" as "6 March 2023 to 17 March 2023"; one day alone; or that the report does not say. */
export function sayDays({ startedOn, endedOn }: Pick<Inspection, 'startedOn' | 'endedOn'>): string {
  if (startedOn === null) return 'Days not known'
  return endedOn === null || endedOn === startedOn
    ? sayDay(startedOn)
    : `${sayDay(startedOn)} to ${sayDay(endedOn)}`
}

/** What an inspection is called in lists: its kind, and the day it began or was published. */
export function nameOf({
  kind,
  startedOn,
  publishedOn,
}: Pick<Inspection, 'kind' | 'startedOn' | 'publishedOn'>): string {
  const day = startedOn ?? publishedOn
  return day === null ? kindWords[kind] : `${kindWords[kind]}, ${sayDay(day)}`
}

export function sayFindings({ all, answered }: FindingCounts): string {
  if (all === 0) return 'No findings'
  return `${answered} of ${all} ${all === 1 ? 'finding has' : 'findings have'} an action`
}

/** The judgement that a list shows: overall where one was given, else each grade with how often. */
export function sayGrades({ judgements }: Pick<InspectionWithJudgements, 'judgements'>): string {
  const overall = judgements.find(({ key }) => key === 'overall-effectiveness')
  if (overall !== undefined) return `Overall: ${lower(overall.grade)}`
  if (judgements.length === 0) return 'No grades'
  const counts = new Map<string, number>()
  for (const { grade } of judgements) counts.set(grade, (counts.get(grade) ?? 0) + 1)
  return `No overall grade. ${[...counts].map(([grade, count]) => `${grade}: ${count}`).join(', ')}`
}

export const dutyWords: Record<Duty['name'], string> = {
  draft: 'Draft of the plan',
  final: 'The plan itself',
}

/** How a clock stands, in words that a person who knows nothing of it can act on. */
export function sayDuty({ sentOn, dueOn, daysLeft, isOwed }: Duty): string {
  if (sentOn !== null) return `Sent on ${sayDay(sentOn)}${isOwed ? sayLate(dueOn, sentOn) : ''}`
  if (!isOwed) return 'Not called for by this report'
  if (isLongPast({ daysLeft })) return `Nobody has said when it was sent: ${workingDays(-daysLeft)} overdue`
  if (daysLeft === 0) return 'Due today'
  return daysLeft > 0 ? `${workingDays(daysLeft)} left` : `${workingDays(-daysLeft)} overdue`
}

/** By how much what was owed was sent too late; nothing where it was sent in time. */
function sayLate(dueOn: string, sentOn: string): string {
  if (sentOn <= dueOn) return ''
  const late = workingDaysBetween(dueOn, sentOn)
  if (late === 0) return ', after the day it was due'
  return `, ${late === 1 ? 'one working day' : workingDays(late)} late`
}

function workingDays(count: number): string {
  return `${count.toLocaleString('en-GB')} working ${count === 1 ? 'day' : 'days'}`
}
