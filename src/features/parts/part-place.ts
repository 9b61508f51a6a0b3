import { withRef } from '#src/kit/with-ref.ts'
import type { Objective, Plan, Theme } from '#src/features/plans/index.ts'

/** A theme, or an objective in it, under which an objective or an action may stand. */
export type Under = { value: string; name: string; themeId: string; objectiveId: string | null }

type Parts = { plan: Pick<Plan, 'words'>; themes: readonly Theme[]; objectives: readonly Objective[] }

/** Every theme of a plan in its order, each followed by its objectives. */
export function listUnder({ plan: { words }, themes, objectives }: Parts): Under[] {
  return themes.flatMap((theme) => [
    {
      value: theme.id,
      name: `${words.theme} ${nameOf(theme)}`,
      themeId: theme.id,
      objectiveId: null,
    },
    ...objectives
      .filter(({ themeId }) => themeId === theme.id)
      .map((objective) => ({
        value: objective.id,
        name: `${words.objective} ${nameOf(objective)}`,
        themeId: theme.id,
        objectiveId: objective.id,
      })),
  ])
}

export function listThemesUnder(parts: Parts): Under[] {
  return listUnder(parts).filter(({ objectiveId }) => objectiveId === null)
}

export function nameOf({ ref, title }: { ref: string | null; title: string }): string {
  return withRef(ref, title)
}
