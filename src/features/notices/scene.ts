import { withRef } from '#src/kit/with-ref.ts'
import type { DateRequest } from '#src/features/changes/index.ts'
import type { Entry } from '#src/features/history/index.ts'
import type { Breach } from '#src/features/measures/index.ts'
import { type StandIn, withStandIns } from '#src/features/people/index.ts'
import type { Action, Lead, Roles } from '#src/features/actions/index.ts'
import type { Plan, Theme } from '#src/features/plans/index.ts'
import type { Asked, Period, Returned, Update, UpdateCycle } from '#src/features/updates/index.ts'
import { holdsOver, type Person } from '#src/kit/person.ts'

/** Everything of one council that the rules of notices look at, as it stood at one instant. */
export type Scene = {
  now: Date
  today: string
  /** Those whose accounts are open. */
  people: readonly Person[]
  plans: readonly PlanFacts[]
  /** Of the live plans. */
  actions: readonly Action[]
  themes: ReadonlyMap<string, Theme>
  leads: ReadonlyMap<string, readonly Lead[]>
  /** Those who stand in today for somebody who is away. */
  standIns: readonly StandIn[]
  /** Updates that wait for acceptance. */
  submitted: readonly Update[]
  returned: ReadonlyMap<string, Returned>
  /** Requests for another date that nobody has decided. */
  requests: readonly DateRequest[]
  /** What was done in the last few days. */
  entries: readonly Entry[]
  /** Evidence that contradicts an action, linked in the last few days. */
  contradictions: readonly { linkId: string; actionId: string }[]
  /** Measures of an action that miss their target by a reading of the last few days. */
  breaches: readonly Breach[]
  /** Those who chair the boards that own the plan: the improvement and programme boards, or every chair where none is named. */
  chairs: readonly string[]
  /** The last two ratings of each action that was rated in the last few days, the latest first. */
  ratings: ReadonlyMap<string, readonly RatingFacts[]>
  /** Findings that no action answers. */
  uncovered: readonly { id: string }[]
  /** Papers on a theme that a board expects. */
  papers: readonly PaperFacts[]
  /** Consultations on a plan, open or just decided. */
  consultations: readonly ConsultationFacts[]
  /** Clocks of inspections that still run. */
  clocks: readonly Clock[]
}

export type PlanFacts = {
  plan: Plan
  cycle: UpdateCycle
  /** The round before this one, and what was asked for in it. */
  before: { period: Period; asked: readonly Asked[] }
}

/** A paper on the forward plan of a board: on which theme, and by when its author owes it. */
export type PaperFacts = { id: string; themeId: string; title: string; dueOn: string }

/** A consultation on a plan: who is asked, until when, and whether its outcome is published. */
export type ConsultationFacts = {
  id: string
  planId: string
  title: string
  consultees: readonly string[]
  closesOn: string
  published: boolean
}

export type RatingFacts = { id: string; confidence: string; suggested: string | null }

/** A period within which something is owed after an inspection, in working days from the day its report came. */
export type Clock = {
  inspectionId: string
  title: string
  owes: string
  workingDays: number
  gone: number
  endsOn: string
  href: string
}

export function rolesOf(scene: Pick<Scene, 'themes' | 'leads' | 'standIns'>, action: Action): Roles {
  return {
    accountableId: action.accountableId,
    contributorIds: withStandIns(
      (scene.leads.get(action.id) ?? []).flatMap(({ personId }) => personId ?? []),
      scene.standIns,
    ),
    themeId: action.themeId,
    themeLeadId: scene.themes.get(action.themeId)?.leadId ?? null,
  }
}

/** The one who answers for it. */
export function leadOf(action: Action): string[] {
  return action.accountableId === null ? [] : [action.accountableId]
}

/** The one who answers for it, those who help, and those who stand in for one of them. */
export function leadsOf(scene: Scene, action: Action): string[] {
  return [...new Set([...leadOf(action), ...rolesOf(scene, action).contributorIds])]
}

/** Those who lead its theme. */
export function themeLeadsOf(scene: Scene, action: Action): string[] {
  return leadersOfTheme(scene, action.themeId)
}

/** Those who lead a theme. */
export function leadersOfTheme(
  { people, themes }: Pick<Scene, 'people' | 'themes'>,
  themeId: string,
): string[] {
  const leadId = themes.get(themeId)?.leadId
  return people
    .filter((person) => person.id === leadId || holdsOver(person, 'sro', themeId))
    .map(({ id }) => id)
}

export function holdersOf({ people }: Pick<Scene, 'people'>, role: string): string[] {
  return people.filter((person) => person.roles.some((holding) => holding.role === role)).map(({ id }) => id)
}

/** "3.2.3 Consultation line for professionals". */
export function nameOf({ ref, title }: Pick<Action, 'ref' | 'title'>): string {
  return withRef(ref, title)
}

/** What was done lately to actions that still are in a live plan: the entry with its action. */
export function doneLately(scene: Scene, ...deeds: string[]): { entry: Entry; action: Action }[] {
  const byId = new Map(scene.actions.map((action) => [action.id, action]))
  return scene.entries.flatMap((entry) => {
    const action = entry.subjectKind === 'action' ? byId.get(entry.subjectId) : undefined
    return action !== undefined && deeds.includes(entry.deed) ? [{ entry, action }] : []
  })
}
