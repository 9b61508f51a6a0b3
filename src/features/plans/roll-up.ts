import { type Action, isCounted, isOverdue } from '#src/features/actions/index.ts'
import { noTheme, type Standing } from './placement.ts'
import { type Figures, figuresOf } from './plan.figures.ts'
import type { Plan, Theme } from './plan.ts'
import type { Branch } from './plan-tree.ts'

/** A plan of a tree with the figures of all that stands in it. */
export type Under = Branch<Plan> & { figures: Figures }

/** A plan under another, with everything that stands in it. */
export type PlanWithin = Branch<Plan> & { actions: Standing[] }

/** What of a plan stands in one theme of the plan above it, or in none. */
export type Cell = { themeId: string; count: number; accepted: number; red: number; late: number }

export type Row = { plan: Plan; depth: number; figures: Figures; cells: Cell[] }

type Above = { themes: readonly Theme[]; actions: readonly Standing[]; today: string; heardSince: string }

/**
 * Each plan under a plan against the themes of that plan (governance and assurance, R36). An action of the lower plan
 * belongs to a theme where it stands in both, whichever of the two it lives in; each action once in a cell. The last
 * cell is what stands in no theme above.
 */
export function rollUp(under: readonly PlanWithin[], above: Above): Row[] {
  const themesOf = new Map<string, Set<string>>()
  for (const { id, themeId } of above.actions) {
    if (themeId === noTheme) continue
    themesOf.set(id, (themesOf.get(id) ?? new Set()).add(themeId))
  }
  return under.map(({ plan, depth, actions }) => {
    const kept = [...new Map(actions.map((one) => [one.id, one])).values()].filter(({ state }) =>
      isCounted(state),
    )
    const cell = (themeId: string, holds: (id: string) => boolean) =>
      cellOf(
        themeId,
        kept.filter(({ id }) => holds(id)),
        above,
      )
    return {
      ...{ plan, depth },
      figures: figuresOf(actions, above.heardSince),
      cells: [
        ...above.themes.map(({ id }) => cell(id, (action) => themesOf.get(action)?.has(id) === true)),
        cell(noTheme, (action) => !themesOf.has(action)),
      ],
    }
  })
}

function cellOf(themeId: string, actions: readonly Action[], { today, heardSince }: Above): Cell {
  const { all, accepted, red } = figuresOf(actions, heardSince)
  const late = actions.filter((action) => isOverdue(action, today)).length
  return { themeId, count: all, accepted, red, late }
}
