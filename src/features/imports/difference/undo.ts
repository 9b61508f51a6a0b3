import { withRef } from '#src/kit/with-ref.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Action, ActionChange, ActionPlace, Lead } from '#src/features/actions/index.ts'
import type { Objective, Placed, Theme } from '#src/features/plans/index.ts'
import type { LivePlan } from './live-nodes.ts'
import type { Level } from './node.ts'

/** A part of the plan as a newer version left it: taken back only while it still stands so. */
export type Left = { level: Level; id: string; rev: number; name: string; isAdded: boolean }

type KeptLead = Pick<Lead, 'asWritten' | 'personId' | 'postId'>

export type ActionBefore = {
  id: string
  change: Omit<ActionChange, 'stateSince'> & { stateSince: string }
  place: ActionPlace
  fields: Record<string, string>
  /** Null where they did not change. */
  leads: KeptLead[] | null
}

type HeadingBefore<T, Kept extends keyof T> = { id: string } & Pick<T, Kept>
export type ThemeBefore = HeadingBefore<
  Theme,
  'ref' | 'title' | 'impact' | 'leadId' | 'leadsAsWritten' | 'fields'
>
export type ObjectiveBefore = HeadingBefore<
  Objective,
  'ref' | 'title' | 'impact' | 'themeId' | 'parentId' | 'fields'
>

/** What stood before in each part that a newer version changed. Kept with its import, as JSON. */
export type Undo = {
  left: Left[]
  themes: ThemeBefore[]
  objectives: ObjectiveBefore[]
  actions: ActionBefore[]
  criteria: { id: string; text: string; was: string | null }[]
  positions: Placed[]
}

/** What must be kept to take a change of a plan back: the plan before it, and after it. */
export function undoOf(before: LivePlan, after: LivePlan): Undo {
  const old = new Map([...before.themes, ...before.objectives, ...before.actions].map((one) => [one.id, one]))
  const changed = <T extends { id: string; rev: number }>(was: readonly T[], now: readonly T[]): T[] => {
    const revs = new Map(now.map(({ id, rev }) => [id, rev]))
    return was.filter(({ id, rev }) => revs.has(id) && revs.get(id) !== rev)
  }
  const left = (level: Level, now: readonly (Theme | Objective | Action)[]): Left[] =>
    now
      .filter(({ id, rev }) => old.get(id)?.rev !== rev)
      .map(({ id, rev, ref, title }) => ({
        ...{ level, id, rev, isAdded: !old.has(id) },
        name: withRef(ref, title),
      }))
  return {
    left: [
      ...left('theme', after.themes),
      ...left('objective', after.objectives),
      ...left('action', after.actions),
    ],
    themes: changed(before.themes, after.themes).map(
      ({ id, ref, title, impact, leadId, leadsAsWritten, fields }) => ({
        ...{ id, ref, title, impact, leadId, leadsAsWritten, fields },
      }),
    ),
    objectives: changed(before.objectives, after.objectives).map(
      ({ id, ref, title, impact, themeId, parentId, fields }) => ({
        ...{ id, ref, title, impact, themeId, parentId, fields },
      }),
    ),
    actions: changed(before.actions, after.actions).map((action) => actionBefore(action, before, after)),
    criteria: criteriaBefore(before, after),
    positions: positionsBefore(before, after),
  }
}

function actionBefore(action: Action, before: LivePlan, after: LivePlan): ActionBefore {
  const { id, themeId, objectiveId, parentId, fields, stateSince } = action
  const { title, text, impact, accountableId, state, levelAsWritten, ref } = action
  const { dueOn, dueText, duePrecision, dueRepeats, reviewOn, timesMoved } = action
  const [was, now] = [leadsIn(before, id), leadsIn(after, id)]
  return {
    id,
    change: {
      ...{ title, text, impact, accountableId, state, levelAsWritten, ref },
      ...{ dueOn, dueText, duePrecision, dueRepeats, reviewOn, timesMoved },
      stateSince: stateSince.toISOString(),
    },
    place: { themeId, objectiveId, parentId },
    fields,
    leads: isDeepStrictEqual(was, now) ? null : was,
  }
}

function leadsIn({ leads }: LivePlan, id: string): KeptLead[] {
  return (leads.get(id) ?? []).map(({ asWritten, personId, postId }) => ({ asWritten, personId, postId }))
}

/** Those that were reworded, with their words before; those that were added have none. */
function criteriaBefore(before: LivePlan, after: LivePlan): Undo['criteria'] {
  const old = new Map(before.criteria.map(({ id, text }) => [id, text]))
  return after.criteria.flatMap(({ id, text }) =>
    old.get(id) === text ? [] : [{ id, text, was: old.get(id) ?? null }],
  )
}

function positionsBefore(before: LivePlan, after: LivePlan): Placed[] {
  const placed = ({ themes, objectives, actions }: LivePlan): Placed[] => [
    ...themes.map(({ id, position }) => ({ kind: 'theme' as const, id, position })),
    ...objectives.map(({ id, position }) => ({ kind: 'objective' as const, id, position })),
    ...actions.map(({ id, position }) => ({ kind: 'action' as const, id, position })),
  ]
  const now = new Map(placed(after).map(({ id, position }) => [id, position]))
  return placed(before).filter(({ id, position }) => now.has(id) && now.get(id) !== position)
}
