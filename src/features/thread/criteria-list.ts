import {
  type Criterion,
  type CriterionKind,
  type CriterionResult,
  type CriterionTest,
  isTestOverdue,
} from '#src/features/criteria/index.ts'
import type { Theme } from '#src/features/plans/index.ts'

/** A criterion with what it hangs on, as a person knows it, and the theme that this stands in. */
export type CriterionLine = Criterion & { place: string; placeHref: string; inTheme: string | null }

/** What a list of tests may be narrowed by: a result, or that the test's day has passed. */
export const criterionStates = [
  'overdue',
  'untested',
  'not-met',
  'partly-met',
  'met',
  'sustained',
] as const satisfies readonly (CriterionResult | 'overdue')[]
export type CriterionState = (typeof criterionStates)[number]

export type CriterionFilter = {
  words?: string | undefined
  theme?: string | undefined
  state?: CriterionState | undefined
  kind?: CriterionKind | undefined
  way?: CriterionTest | undefined
}

/** Those that the filter lets through, in the order they came. Words are looked for in all that a row says. */
export function narrowCriteria(
  lines: readonly CriterionLine[],
  filter: CriterionFilter,
  today: string,
): CriterionLine[] {
  const { theme, kind, way } = filter
  const words = filter.words?.toLowerCase()
  return lines.filter(
    (one) =>
      (theme === undefined || one.inTheme === theme) &&
      (kind === undefined || one.kind === kind) &&
      (way === undefined || one.test === way) &&
      hasState(one, filter.state, today) &&
      (words === undefined ||
        `${one.text} ${one.place} ${one.testedHow ?? ''}`.toLowerCase().includes(words)),
  )
}

function hasState(one: CriterionLine, state: CriterionState | undefined, today: string): boolean {
  if (state === undefined) return true
  return state === 'overdue' ? isTestOverdue(one, today) : one.result === state
}

export type CriteriaCount = { all: number; met: number; partly: number; notMet: number; untested: number }

/** How many of them stand where; what lasted counts as met. */
export function countCriteria(lines: readonly Pick<Criterion, 'result'>[]): CriteriaCount {
  const having = (...results: CriterionResult[]) =>
    lines.filter(({ result }) => results.includes(result)).length
  return {
    all: lines.length,
    met: having('met', 'sustained'),
    partly: having('partly-met'),
    notMet: having('not-met'),
    untested: having('untested'),
  }
}

type Heading = Pick<Theme, 'id' | 'ref' | 'title'>
export type ThemeOfCriteria = { theme: Heading | null; lines: CriterionLine[] }

/** Theme by theme, in the plan's order; a theme without any is left out, and what stands in none comes last. */
export function criteriaByTheme(
  lines: readonly CriterionLine[],
  themes: readonly Heading[],
): ThemeOfCriteria[] {
  const known = new Set(themes.map(({ id }) => id))
  const groups: ThemeOfCriteria[] = [
    ...themes.map((theme) => ({ theme, lines: lines.filter(({ inTheme }) => inTheme === theme.id) })),
    { theme: null, lines: lines.filter(({ inTheme }) => inTheme === null || !known.has(inTheme)) },
  ]
  return groups.filter((group) => group.lines.length > 0)
}
