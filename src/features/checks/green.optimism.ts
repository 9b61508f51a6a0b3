import { withRef } from '#src/kit/with-ref.ts'
import type { Plan } from '#src/features/plans/index.ts'
import type { Optimisms } from '#src/kit/charts/optimism.ts'
import { dayOf } from '#src/kit/clock.ts'
import { type Optimism, optimismOf } from './green.ts'
import type { GreenCheck, GreenDraw } from './green.store.ts'

export type ThemeOptimism = {
  id: string
  name: string
  optimism: Optimism
  /** Claimed now, and nobody has looked at them in any draw. */
  unchecked: number
}

type Themed = { id: string; ref: string | null; title: string }

/** How far each theme's greens can be trusted, the least first; what nobody checked comes last. */
export function optimismByTheme(
  themes: readonly Themed[],
  draws: readonly GreenDraw[],
  checks: readonly GreenCheck[],
): ThemeOptimism[] {
  const claimed = draws[0]?.drawnFrom ?? []
  const looked = new Set(checks.flatMap(({ actionId, outcome }) => (outcome === null ? [] : [actionId])))
  return themes
    .map(({ id, ref, title }) => {
      const mine = claimed.filter(({ themeId }) => themeId === id)
      return {
        id,
        name: withRef(ref, title),
        optimism: optimismOf(
          checks.filter(({ themeId }) => themeId === id),
          mine.length,
        ),
        unchecked: mine.filter(({ actionId }) => !looked.has(actionId)).length,
      }
    })
    .filter(({ optimism }) => optimism.claimed + optimism.checked > 0)
    .toSorted((a, b) => (b.optimism.rate?.share ?? -1) - (a.optimism.rate?.share ?? -1))
}

export type OptimismScene = {
  council: string
  plan: Pick<Plan, 'title'>
  draws: readonly GreenDraw[]
  checks: readonly GreenCheck[]
  themes: readonly ThemeOptimism[]
  today: string
}

/** Draws and checks as the picture of over-optimism takes them. */
export function optimismsOf({ council, plan, draws, checks, themes, today }: OptimismScene): Optimisms {
  const days = checks.flatMap(({ checkedAt }) => (checkedAt === null ? [] : [dayOf(checkedAt)])).toSorted()
  const { claimed, held, didNot, rate } = optimismOf(checks, draws[0]?.drawnFrom.length ?? 0)
  const unchecked = themes.reduce((sum, theme) => sum + theme.unchecked, 0)
  return {
    council,
    scope: plan.title,
    today,
    checkedFrom: days[0] ?? null,
    checkedTo: days.at(-1) ?? null,
    whole: { name: 'Whole plan', claimed, held, didNot, rate, unchecked },
    themes: themes.map((theme) => ({
      name: theme.name,
      claimed: theme.optimism.claimed,
      held: theme.optimism.held,
      didNot: theme.optimism.didNot,
      rate: theme.optimism.rate,
      unchecked: theme.unchecked,
    })),
  }
}
