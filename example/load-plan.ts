import { insertLink } from '#src/features/measures/index.ts'
import { insertCriteria } from '#src/features/criteria/index.ts'
import { insertActions, insertDueDates, insertLeads, insertMilestones } from '#src/features/actions/index.ts'
import { insertObjectives, insertPlan, insertThemes } from '#src/features/plans/index.ts'
import { insertFindingActions } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Ids } from './ids.ts'
import { shiftDate, shiftHappening } from './shift.ts'
import type { Action, Council, Objective, Theme } from './types.ts'

/** What is loaded: a council, the ids of its things in this store, and the Monday that its anchor is moved to. */
export type Loading = { council: Council; ids: Ids; monday: string }

/** The plan as it was first agreed: its tree, its leads and its first dates, before anything happened. */
export async function loadPlan(trx: Trx, loading: Loading): Promise<void> {
  const { council, ids, monday } = loading
  const { plan, anchor } = council
  const councilId = ids.council
  await insertPlan(trx, {
    councilId,
    id: ids.plan,
    title: plan.title,
    words: council.words,
    scale: null,
    ownerId: ids.person.seun,
    startedOn: shiftHappening(plan.startsOn, anchor, monday),
    importId: null,
  })
  await insertThemes(
    trx,
    plan.themes.map((theme, position) => themeRow(loading, theme, position)),
  )
  const objectives = plan.themes.flatMap((theme) =>
    theme.objectives.map((objective) => ({ theme, objective })),
  )
  await insertObjectives(
    trx,
    objectives.map(({ theme, objective }, position) => objectiveRow(loading, theme, objective, position)),
  )
  await loadActions(trx, loading, plan.startsOn)
}

/** The actions that joined the plan on a day, with the words and the dates that they then had. */
export async function loadActions(trx: Trx, loading: Loading, addedOn: string): Promise<void> {
  const { council, ids, monday } = loading
  const { plan, anchor } = council
  const councilId = ids.council
  const all = plan.themes.flatMap((theme) =>
    theme.objectives.flatMap((objective) =>
      objective.actions.map((action) => ({ theme, objective, action })),
    ),
  )
  const positions = new Map(all.map(({ action }, position) => [action.ref, position]))
  const actions = all.filter(({ action }) => action.addedOn === addedOn)
  await insertActions(
    trx,
    actions.map(({ theme, objective, action }) => ({
      councilId,
      id: idOf(ids.action, action.ref),
      planId: ids.plan,
      themeId: idOf(ids.theme, theme.ref),
      objectiveId: idOf(ids.objective, objective.ref),
      parentId: null,
      position: positions.get(action.ref) ?? 0,
      ref: action.ref,
      name: council.words.action,
      title: action.title,
      text: action.rewordings[0]?.was ?? action.text,
      impact: action.impact,
      accountableId: ids.person[action.accountable],
      state: 'not-started' as const,
      levelAsWritten: null,
      dueOn: shiftDate(action.due.on, anchor, monday),
      dueText: action.due.asWritten,
      duePrecision: 'day' as const,
      dueRepeats: null,
      fields: {},
      importId: null,
      importSource: null,
    })),
  )
  for (const { action } of actions) await loadBeside(trx, loading, action)
}

async function loadBeside(trx: Trx, loading: Loading, action: Action): Promise<void> {
  const { council, ids, monday } = loading
  const councilId = ids.council
  const actionId = idOf(ids.action, action.ref)
  const leads = [action.accountable, ...action.contributors]
  await insertLeads(
    trx,
    leads.map((key, position) => ({
      councilId,
      id: newId(),
      actionId,
      position,
      asWritten: council.people.find((person) => person.key === key)?.name ?? key,
      personId: ids.person[key],
    })),
  )
  await insertDueDates(trx, [
    {
      councilId,
      actionId,
      position: 0,
      dueOn: shiftDate(action.due.on, council.anchor, monday),
      dueText: action.due.asWritten,
      setBy: ids.person.seun,
      reason: null,
      decidedBy: null,
      decidedOn: null,
      retrospective: false,
    },
  ])
  await loadTests(trx, loading, action)
}

/** How the action will be known to have worked, its milestones, and the findings it answers. */
async function loadTests(trx: Trx, { council, ids, monday }: Loading, action: Action): Promise<void> {
  const { anchor } = council
  const councilId = ids.council
  const actionId = idOf(ids.action, action.ref)
  await insertCriteria(
    trx,
    action.criteria.map((criterion, position) => ({
      councilId,
      planId: ids.plan,
      themeId: null,
      objectiveId: null,
      actionId,
      importId: null,
      position,
      text: criterion.text,
      test: criterion.test,
      testedHow: criterion.how,
      baseline: criterion.baseline,
      nowAt: criterion.now,
      target: criterion.target,
      result: criterion.result,
      measureId: criterion.measure === null ? null : (ids.measure[criterion.measure] ?? null),
      nextTestOn: criterion.nextTestOn === null ? null : shiftDate(criterion.nextTestOn, anchor, monday),
    })),
  )
  await tieMeasures(trx, { ids, action })
  await insertMilestones(
    trx,
    action.milestones.map((milestone, position) => ({
      councilId,
      actionId,
      position,
      title: milestone.title,
      dueOn: shiftDate(milestone.due, anchor, monday),
      state: milestone.state,
      metOn: milestone.metOn === null ? null : shiftHappening(milestone.metOn, anchor, monday),
    })),
  )
  await insertFindingActions(
    trx,
    action.findings.map((answer) => ({
      councilId,
      sourceItemId: ids.finding[answer.finding],
      actionId,
      coverage: answer.coverage,
    })),
  )
}

/** The measures that test an action show something about it. */
async function tieMeasures(trx: Trx, { ids, action }: { ids: Ids; action: Action }): Promise<void> {
  for (const { measure } of action.criteria) {
    const measureId = measure === null ? undefined : ids.measure[measure]
    if (measureId === undefined) continue
    await insertLink(trx, {
      councilId: ids.council,
      measureId,
      place: { kind: 'action', id: idOf(ids.action, action.ref), planId: ids.plan, name: action.title },
      linkedBy: ids.person.liwen,
    })
  }
}

function themeRow({ council, ids }: Loading, theme: Theme, position: number) {
  return {
    councilId: ids.council,
    id: idOf(ids.theme, theme.ref),
    planId: ids.plan,
    position,
    ref: theme.ref,
    name: council.words.theme,
    title: theme.title,
    impact: theme.about,
    leadId: ids.person[theme.lead],
    leadsAsWritten: [],
    fields: {},
    importId: null,
    importSource: null,
  }
}

function objectiveRow({ council, ids }: Loading, theme: Theme, objective: Objective, position: number) {
  return {
    councilId: ids.council,
    id: idOf(ids.objective, objective.ref),
    planId: ids.plan,
    themeId: idOf(ids.theme, theme.ref),
    parentId: null,
    position,
    ref: objective.ref,
    name: council.words.objective,
    title: objective.title,
    impact: objective.outcome,
    fields: {},
    importId: null,
    importSource: null,
  }
}

export function idOf(ids: Record<string, string>, key: string): string {
  const id = ids[key]
  if (id === undefined) throw new Error(`The example names "${key}", which it does not have`)
  return id
}
