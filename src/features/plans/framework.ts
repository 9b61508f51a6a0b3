import type { Action } from '#src/features/actions/index.ts'

/**
 * The Children's Social Care National Framework's outcomes and enablers (Department for Education, 2023; governance and
 * assurance, section 1.9): what themes, objectives and actions can be tagged with.
 */
export const frameworkCodes = ['o1', 'o2', 'o3', 'o4', 'e1', 'e2', 'e3'] as const
export type FrameworkCode = (typeof frameworkCodes)[number]

export const frameworkNames: Record<FrameworkCode, { kind: string; title: string; short: string }> = {
  o1: {
    kind: 'Outcome 1',
    title: 'Children, young people and families stay together and get the help they need',
    short: 'families together',
  },
  o2: {
    kind: 'Outcome 2',
    title: 'Children and young people are supported by their family network',
    short: 'family network',
  },
  o3: {
    kind: 'Outcome 3',
    title: 'Children and young people are safe in and outside of their homes',
    short: 'safe in and out',
  },
  o4: {
    kind: 'Outcome 4',
    title: 'Children in care and care leavers have stable, loving homes',
    short: 'loving homes',
  },
  e1: {
    kind: 'Enabler 1',
    title: 'Multi-agency working is prioritised and effective',
    short: 'agencies together',
  },
  e2: { kind: 'Enabler 2', title: 'Leaders drive conditions for effective practice', short: 'leaders' },
  e3: { kind: 'Enabler 3', title: 'The workforce is equipped and effective', short: 'workforce' },
}

export type TaggedLevel = 'theme' | 'objective' | 'action'

/** A part of a live plan with the tags that it has itself. */
export type Tagged = {
  level: TaggedLevel
  id: string
  planId: string
  ref: string | null
  title: string
  serves: FrameworkCode[]
}

type Placed = Pick<Action, 'id' | 'themeId' | 'objectiveId'>

/** What serves one outcome or enabler: the parts that are tagged with it, and the actions that serve it through them. */
export type Served<T extends Placed> = { code: FrameworkCode; tagged: Tagged[]; actions: T[] }

/**
 * What serves each outcome and enabler. An action serves what it is tagged with, and what the objectives and themes are
 * in which it stands, mirrored or at home; each once. `standing`: every action in every place where it stands.
 */
export function servedBy<T extends Placed>(tagged: readonly Tagged[], standing: readonly T[]): Served<T>[] {
  return frameworkCodes.map((code) => {
    const having = tagged.filter(({ serves }) => serves.includes(code))
    const ids = new Set(having.map(({ id }) => id))
    const serving = standing.filter(
      ({ id, themeId, objectiveId }) =>
        ids.has(id) || ids.has(themeId) || (objectiveId !== null && ids.has(objectiveId)),
    )
    const once = [...new Map(serving.map((action) => [action.id, action])).values()]
    return { code, tagged: having, actions: once }
  })
}
