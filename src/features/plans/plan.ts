import { lower } from '#src/kit/first-letter.ts'

/** What a plan calls its levels, singular; plurals are made by `pluralOf`. */
export type Words = { theme: string; objective: string; action: string }

export const usualWords: Words = { theme: 'Theme', objective: 'Objective', action: 'Action' }

/** A plan's own rating scale as its key declares it. */
export type PlanScale = { levels: { code: string; label: string; status: string | null }[] }

/** What sort of plan it is; an obsession is made of other plans' actions, for a time. */
export const planKinds = [
  'strategic',
  'service',
  'operational',
  'project',
  'partnership',
  'delivery',
  'obsession',
] as const
export type PlanKind = (typeof planKinds)[number]

export const kindNames: Record<PlanKind, string> = {
  strategic: 'Strategic plan',
  service: 'Service plan',
  operational: 'Operational plan',
  project: 'Project initiation document',
  partnership: 'Partnership plan',
  delivery: 'Delivery plan',
  obsession: 'Obsession',
}

export type Plan = {
  id: string
  title: string
  state: 'live' | 'withdrawn' | 'closed'
  kind: PlanKind
  /** The plan under which it stands; null at the top. */
  parentId: string | null
  words: Words
  scale: PlanScale | null
  ownerId: string | null
  ownerName: string | null
  startedOn: string | null
  endsOn: string | null
  importId: string | null
  /** Actions of other plans, or of another of its own places, are mirrored in it. */
  mirrors: boolean
  rev: number
}

/** An obsession whose last day has passed: it is still there to be looked at. */
export function hasEnded({ endsOn }: Pick<Plan, 'endsOn'>, today: string): boolean {
  return endsOn !== null && endsOn < today
}

export type Theme = {
  id: string
  planId: string
  position: number
  ref: string | null
  title: string
  impact: string | null
  state: HeadingState
  leadId: string | null
  leadName: string | null
  leadsAsWritten: string[]
  fields: Record<string, string>
  importId: string | null
  rev: number
}

/** A heading that was merged into another, or withdrawn, is in no list of its plan. */
export type HeadingState = 'live' | 'merged' | 'withdrawn'

export type Objective = {
  id: string
  planId: string
  themeId: string
  /** The objective right above it, where its document has outcomes below outcomes. */
  parentId: string | null
  position: number
  ref: string | null
  title: string
  impact: string | null
  state: HeadingState
  fields: Record<string, string>
  importId: string | null
  rev: number
}

/** "Priority" → "Priorities", "Key action" → "Key actions", "Area for improvement" → "Areas for improvement". */
export function pluralOf(word: string): string {
  const [, head, rest] = /^(.+?)( (?:for|of) .+)$/i.exec(word) ?? []
  if (head !== undefined && rest !== undefined) return `${pluralOf(head)}${rest}`
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`
}

/** "a theme", "an action". */
export function withArticle(word: string): string {
  const small = lower(word)
  return `${/^[aeiou]/.test(small) ? 'an' : 'a'} ${small}`
}

/** "1 action", "12 actions", "no actions". */
export function counted(count: number, word: string): string {
  const small = lower(word)
  if (count === 0) return `no ${pluralOf(small)}`
  return `${count} ${count === 1 ? small : pluralOf(small)}`
}
