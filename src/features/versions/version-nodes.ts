import type { PlanNode } from '#src/features/imports/index.ts'
import type { PlanAction, PlanDocument } from '#src/features/reports/index.ts'
import { confidenceWords } from '#src/kit/html/marks/states.ts'

/** A frozen plan as the tree of nodes in which plans are compared, in its own order. */
export function nodesOfDocument({ themes }: PlanDocument): PlanNode[] {
  return themes.flatMap((theme) => [
    ...(theme.title === null
      ? []
      : [
          {
            ...bare,
            id: theme.id,
            level: 'theme' as const,
            ref: theme.ref,
            text: theme.title,
            leads: leadsOf(theme.leads),
          },
        ]),
    ...theme.objectives.flatMap((objective) => [
      ...(objective.title === null || objective.id === null
        ? []
        : [
            {
              ...bare,
              id: objective.id,
              level: 'objective' as const,
              parent: theme.title === null ? null : theme.id,
              ref: objective.ref,
              text: objective.title,
            },
          ]),
      ...objective.actions.map((action) =>
        nodeOfAction(action, objective.id ?? (theme.title === null ? null : theme.id)),
      ),
    ]),
  ])
}

function nodeOfAction(action: PlanAction, parent: string | null): PlanNode {
  const { id, ref, text, leads, due, impact, fields, successCriteria } = action
  return {
    ...bare,
    ...{ id, ref, text, parent, impact, fields },
    level: 'action',
    leads: leadsOf(leads),
    due: due === null ? null : { text: due.written, date: due.on },
    rating: ratingOf(action),
    criteria: successCriteria,
  }
}

/** As the council's own scale writes it; where the plan has none, the confidence of its lead in words. */
function ratingOf({ rating, confidence }: PlanAction): string | null {
  return rating ?? (confidence === null ? null : confidenceWords[confidence])
}

function leadsOf(leads: readonly string[]) {
  return leads.map((asWritten) => ({ asWritten, personId: null }))
}

const bare = {
  parent: null,
  leads: [],
  due: null,
  rating: null,
  criteria: [],
  impact: null,
  fields: {},
  gone: false,
}
