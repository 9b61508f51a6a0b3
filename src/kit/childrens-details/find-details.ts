import { type DetailRule, detailRules } from './detail-rules.ts'

/** A place in a text that looks like a child's detail: from and to in UTF-16 units, `to` not within. */
export type Detail = { rule: DetailRule['key']; like: string; from: number; to: number }

/** The longest text that is looked through; what stands after it is not. */
export const longestLookedAt = 2_000_000

const beside = 100

/**
 * Where a text may hold a child's details, in order, no two overlapping. `notNames` are words that are nobody's name
 * here (the council's own). Pure; the rules are data (detail-rules.ts). It asks a person: it does not decide.
 */
export function findDetails(text: string, notNames: ReadonlySet<string> = new Set()): Detail[] {
  const looked = text.slice(0, longestLookedAt)
  const found = detailRules.flatMap((rule) => findBy(rule, looked, notNames))
  const first = found.filter(
    (one, at) => !found.slice(0, at).some((other) => one.from < other.to && other.from < one.to),
  )
  return first.sort((a, b) => a.from - b.from)
}

function findBy(rule: DetailRule, text: string, notNames: ReadonlySet<string>): Detail[] {
  return [...text.matchAll(rule.pattern)].flatMap((match) => {
    const [from, to] = match.indices?.groups?.['detail'] ?? [match.index, match.index + match[0].length]
    const around = {
      before: text.slice(Math.max(0, from - beside), from),
      after: text.slice(to, to + beside),
      notNames,
    }
    const holds = rule.holds?.(text.slice(from, to), around) ?? true
    return holds ? [{ rule: rule.key, like: rule.like, from, to }] : []
  })
}
