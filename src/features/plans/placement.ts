import type { Action } from '#src/features/actions/index.ts'
import { plainDay, sayDay } from '#src/kit/dates/say.ts'

/** An action is counted once, in the plan where it lives: every sum of a plan with guests says so. */
export const mirroredElsewhere =
  'What is mirrored here from other plans is counted in the plan where it lives, and not here.'

/** A theme, an objective or the whole of a plan. An objective has its theme where that is known. */
export type Place = { planId: string; themeId: string | null; objectiveId: string | null }

/** The date that a plan's own paper states; null and no words where it states none of its own. */
export type Stated = { dueOn: string | null; dueText: string }

/** Another place in which an action stands beside the one where it lives: a theme, an objective or the whole of a plan. */
export type Placement = Place & Stated & { id: string; actionId: string }

/** A placement as it is shown in its plan: with the plan in which the action lives, and the theme of its objective. */
export type Mirror = Placement & { homePlanId: string; homeTitle: string }

/** An action as it stands in a plan: as its own, or mirrored; a mirrored one has this plan's theme and objective. */
export type Standing = Action & { mirror: Mirror | null }

/** The theme of what is mirrored in a plan as a whole. */
export const noTheme = ''

/** The action as it stands there; what is part of another action at home stands by itself. */
export function mirrored(action: Action, mirror: Mirror): Standing {
  return {
    ...action,
    themeId: mirror.themeId ?? noTheme,
    objectiveId: mirror.objectiveId,
    parentId: null,
    mirror,
  }
}

/** Whether this plan's paper states a date, and another one than the action has. */
export function datesDiffer(stated: Stated, action: Pick<Action, 'dueOn' | 'dueText'>): boolean {
  if (stated.dueOn !== null) return stated.dueOn !== action.dueOn
  const plain = (text: string) => text.trim().toLowerCase()
  return stated.dueText !== '' && plain(stated.dueText) !== plain(action.dueText)
}

/** "due 31 July 2026", of an action. */
export function sayDue({ dueOn, dueText }: Stated): string {
  if (dueOn !== null) return `due ${sayDay(dueOn)}`
  return dueText === '' ? 'without a date' : `due “${dueText}”`
}

/** "31 July 2026", or the words that stand in place of a date. */
export function sayStated({ dueOn, dueText }: Stated): string {
  return dueOn === null ? `“${dueText}”` : sayDay(dueOn)
}

/** The date that a plan's paper states, as its form shows it. */
export function typedStated({ dueOn, dueText }: Stated): string {
  return dueOn === null ? dueText : plainDay(dueOn)
}
