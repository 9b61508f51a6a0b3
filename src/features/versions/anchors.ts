import type { PlanDocument } from '#src/features/reports/index.ts'
import type { Anchor, AnchorKind } from './comment.ts'

/** A part of a frozen plan that a comment may be about, as the lists name it. */
export type AnchorChoice = { kind: AnchorKind; id: string | null; name: string; depth: 0 | 1 | 2 | 3 }

/** Everything in a frozen plan that a comment may be about, in the plan's own order; the whole of it first. */
export function listAnchors({ themes, levelNames }: PlanDocument): AnchorChoice[] {
  const whole: AnchorChoice = { kind: 'plan', id: null, name: 'The plan as a whole', depth: 0 }
  return [
    whole,
    ...themes.flatMap((theme) => [
      ...choice('theme', theme.id, [levelNames.theme, theme.ref, theme.title]),
      ...theme.objectives.flatMap((objective) => [
        ...choice('objective', objective.id, [levelNames.objective, objective.ref, objective.title]),
        ...objective.actions.flatMap(({ id, ref, text }) =>
          choice('action', id, [levelNames.action, ref, text]),
        ),
      ]),
    ]),
  ]
}

const depths = { plan: 0, theme: 1, objective: 2, action: 3 } as const

function choice(kind: AnchorKind, id: string | null, [level, ref, words]: (string | null)[]): AnchorChoice[] {
  if (id === null || words === null || words === undefined) return []
  const name = `${[level, ref].filter(Boolean).join(' ')}: ${words.replaceAll(/\s+/gu, ' ')}`
  return [{ kind, id, name, depth: depths[kind] }]
}

/** "action:0190…" in a form's field; "plan" for the whole. */
export function anchorValue({ kind, id }: Anchor): string {
  return id === null ? kind : `${kind}:${id}`
}

/** The part that a form's value means; null where the frozen plan has none such. */
export function anchorOf(value: string, anchors: readonly AnchorChoice[]): AnchorChoice | null {
  return anchors.find((one) => anchorValue(one) === value) ?? null
}

/** What a comment is about, in words; where the frozen plan does not have it, "A part of the plan". */
export function nameOfAnchor(anchor: Anchor, anchors: readonly AnchorChoice[]): string {
  return anchorOf(anchorValue(anchor), anchors)?.name ?? 'A part of the plan'
}
