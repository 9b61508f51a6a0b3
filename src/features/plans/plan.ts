/** What a plan calls its levels, singular; plurals are made by `pluralOf`. */
export type Words = { theme: string; objective: string; action: string }

export const usualWords: Words = { theme: 'Theme', objective: 'Objective', action: 'Action' }

/** A plan's own rating scale as its key declares it. */
export type PlanScale = { levels: { code: string; label: string; status: string | null }[] }

export type Plan = {
  id: string
  title: string
  state: 'live' | 'withdrawn' | 'closed'
  words: Words
  scale: PlanScale | null
  ownerId: string | null
  startedOn: string | null
  importId: string | null
  rev: number
}

export type Theme = {
  id: string
  planId: string
  position: number
  ref: string | null
  title: string
  impact: string | null
  leadId: string | null
  leadName: string | null
  leadsAsWritten: string[]
  fields: Record<string, string>
  importId: string | null
  rev: number
}

export type Objective = {
  id: string
  planId: string
  themeId: string
  position: number
  ref: string | null
  title: string
  impact: string | null
  fields: Record<string, string>
  importId: string | null
  rev: number
}

/** "Priority" → "Priorities", "Key action" → "Key actions". */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`
}

/** "1 action", "12 actions", "no actions". */
export function counted(count: number, word: string): string {
  const lower = word.charAt(0).toLowerCase() + word.slice(1)
  if (count === 0) return `no ${pluralOf(lower)}`
  return `${count} ${count === 1 ? lower : pluralOf(lower)}`
}
