import type { Criterion } from '#src/features/criteria/index.ts'
import { type Action, type Lead, isCounted } from '#src/features/actions/index.ts'
import type { Objective, Plan, Theme } from '#src/features/plans/index.ts'
import { type Latest, latestLines, ownColumns, sayStanding } from '../own-columns.ts'
import { withoutLeads } from '../level-fields.ts'
import type { PlanNode } from './node.ts'

/** A plan as it stands now, whole. */
export type LivePlan = {
  plan: Plan
  themes: Theme[]
  objectives: Objective[]
  actions: Action[]
  leads: ReadonlyMap<string, Lead[]>
  criteria: Criterion[]
  /** What was last accepted of each action. */
  latest: ReadonlyMap<string, Latest>
}

/** What stands under no theme in its document was given one, before all others, that no document names. */
export function isSpare(theme: Pick<Theme, 'position' | 'ref'>): boolean {
  return theme.position < 0 && theme.ref === null
}

/** A live plan as it is to be compared with a newer document of it, in its own order. */
export function nodesOfPlan(live: LivePlan): PlanNode[] {
  const spare = live.themes.find(isSpare)?.id
  const criteria = Map.groupBy(live.criteria, (one) => one.actionId ?? one.objectiveId ?? one.themeId ?? '')
  const criteriaOf = (id: string) => (criteria.get(id) ?? []).map(({ text }) => text)
  const under = (id: string) => (id === spare ? null : id)
  const nodes = [
    ...live.themes
      .filter(({ id }) => id !== spare)
      .map((theme) => ({ node: nodeOfTheme(theme, criteriaOf(theme.id)), position: theme.position })),
    ...live.objectives.map((objective) => ({
      node: nodeOfObjective(
        objective,
        objective.parentId ?? under(objective.themeId),
        criteriaOf(objective.id),
      ),
      position: objective.position,
    })),
    ...live.actions.map((action) => ({
      node: nodeOfAction(
        action,
        action.parentId ?? action.objectiveId ?? under(action.themeId),
        live.leads.get(action.id) ?? [],
        { criteria: criteriaOf(action.id), latest: live.latest.get(action.id) },
      ),
      position: action.position,
    })),
  ]
  return nodes.sort((one, other) => one.position - other.position).map(({ node }) => node)
}

function nodeOfTheme(theme: Theme, criteria: string[]): PlanNode {
  const { id, ref, title, impact, leadId, leadsAsWritten } = theme
  const fields = withoutLeads(theme.fields, leadsAsWritten)
  return {
    ...bare,
    ...{ id, ref, impact, fields, criteria, level: 'theme', parent: null, text: title },
    leads: leadsAsWritten.map((asWritten, at) => ({ asWritten, personId: at === 0 ? leadId : null })),
  }
}

function nodeOfObjective(objective: Objective, parent: string | null, criteria: string[]): PlanNode {
  const { id, ref, title, impact, fields } = objective
  return { ...bare, id, ref, impact, fields, criteria, level: 'objective', parent, text: title }
}

function nodeOfAction(
  action: Action,
  parent: string | null,
  leads: readonly Lead[],
  { criteria, latest }: { criteria: string[]; latest: Latest | undefined },
): PlanNode {
  const { id, ref, impact, dueOn, dueText } = action
  const own = {
    [ownColumns.where]: sayStanding(action),
    [ownColumns.latest]: latest === undefined ? '' : latestLines(latest).join('\n'),
  }
  return {
    ...{ id, ref, impact, criteria, parent, level: 'action', fields: { ...action.fields, ...own } },
    text: action.text === '' ? action.title : action.text,
    leads: leads.map((lead) => ({
      asWritten: lead.asWritten,
      personId: lead.personId,
      also: namesOf(lead),
    })),
    due: dueOn === null && dueText === '' ? null : { text: dueText, date: dueOn },
    rating: action.levelAsWritten,
    gone: !isCounted(action.state) || action.state === 'transferred',
  }
}

/** A document may call the same person by name, by post or by initials. */
function namesOf({ name, jobTitle, post }: Lead): string[] {
  const initials = (name ?? '').split(/[\s-]+/).map((part) => part.charAt(0))
  return [name ?? '', jobTitle ?? '', post ?? '', initials.length > 1 ? initials.join('') : ''].filter(
    Boolean,
  )
}

const bare = { leads: [], due: null, rating: null, gone: false }
