/** What a project initiation document says of a project, beside its actions; its lead is the plan's owner. */
export type Outline = {
  aims: string
  scope: string
  outOfScope: string
  /** How it will be known to have worked. */
  measures: string[]
  milestones: Milestone[]
  practitioners: string[]
  partners: string[]
}

/** A step of the timeline: met on a day, or still to come. */
export type Milestone = { title: string; dueOn: string | null; metOn: string | null }

export const emptyOutline: Outline = {
  aims: '',
  scope: '',
  outOfScope: '',
  measures: [],
  milestones: [],
  practitioners: [],
  partners: [],
}

/** An outline as it was kept, with what it lacks. */
export function outlineOf(kept: unknown): Outline {
  return { ...emptyOutline, ...(kept as Partial<Outline>) }
}

export function isEmpty(outline: Outline): boolean {
  return Object.values(outline).every((part) => part.length === 0)
}

/** Where a milestone stands on a day, in words. */
export function standingOf({ dueOn, metOn }: Milestone, today: string): 'met' | 'late' | 'to come' {
  if (metOn !== null) return 'met'
  return dueOn !== null && dueOn < today ? 'late' : 'to come'
}

/** The timeline in order; what has no day comes last. */
export function inOrder(milestones: readonly Milestone[]): Milestone[] {
  return milestones.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}
