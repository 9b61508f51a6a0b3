import { type Optimism, optimismOf } from './green.ts'
import type { GreenCheck, GreenDraw } from './green.store.ts'

export type ThemeOptimism = { id: string; name: string; optimism: Optimism }

type Themed = { id: string; ref: string | null; title: string }

/** How far each theme's greens can be trusted, the least first; what nobody checked comes last. */
export function optimismByTheme(
  themes: readonly Themed[],
  draws: readonly GreenDraw[],
  checks: readonly GreenCheck[],
): ThemeOptimism[] {
  const claimed = draws[0]?.drawnFrom ?? []
  return themes
    .map(({ id, ref, title }) => ({
      id,
      name: [ref, title].filter(Boolean).join(' '),
      optimism: optimismOf(
        checks.filter(({ themeId }) => themeId === id),
        claimed.filter(({ themeId }) => themeId === id).length,
      ),
    }))
    .filter(({ optimism }) => optimism.claimed + optimism.checked > 0)
    .toSorted((a, b) => (b.optimism.rate?.share ?? -1) - (a.optimism.rate?.share ?? -1))
}

/** "2 of the 9 greens that we checked did not hold up. Too few were checked to tell the themes apart." */
export function sayOptimism(whole: Optimism, themes: readonly ThemeOptimism[]): string {
  const { rate, checked, didNot } = whole
  if (rate === null) return 'No green has been checked yet.'
  const held =
    didNot === 0
      ? `${checked === 1 ? 'The one green' : `All ${checked} greens`} that we checked held up.`
      : `${didNot} of the ${checked} greens that we checked did not hold up.`
  // A theme stands out only where the whole of its interval lies above the plan's rate.
  const apart = themes.filter(({ optimism }) => optimism.rate !== null && optimism.rate.low > rate.share)
  return apart.length > 0
    ? `${held} ${apart.map(({ name }) => name).join(' and ')} ${apart.length === 1 ? 'stands' : 'stand'} out.`
    : `${held} Too few were checked to tell the themes apart.`
}

/** "22%, between 6% and 55%". */
export function sayRate({ rate }: Optimism): string {
  if (rate === null) return 'None checked'
  const percent = (share: number) => `${Math.round(share * 100)}%`
  return `${percent(rate.share)}, between ${percent(rate.low)} and ${percent(rate.high)}`
}
