import { withRef } from '#src/kit/with-ref.ts'
import { type Criterion, listCriteria } from '#src/features/criteria/index.ts'
import { type Action, listActionsOf } from '#src/features/actions/index.ts'
import {
  findPlan,
  listElsewhere,
  listMirrored,
  listObjectives,
  listThemes,
  type Objective,
  type Theme,
} from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Check, checks } from './check.ts'
import type { CriterionFacts, DatedTwice, PlanFacts } from './facts.ts'
import type { Trouble } from './trouble.ts'
import { countFindings, listGaps, listLastUpdates, listSupporting } from './facts.store.ts'

/** A check with what it found. */
export type Checked = { check: Check; troubles: Trouble[] }

/** Asks every question of a plan as it stands. */
export async function checkPlan(trx: Trx, planId: string, today: string): Promise<Checked[]> {
  const facts = await gatherFacts(trx, planId, today)
  return checks.map((check) => ({ check, troubles: check.find(facts) }))
}

async function gatherFacts(trx: Trx, planId: string, today: string): Promise<PlanFacts> {
  const [actions, themes, objectives, criteria, last, supporting, findings, gaps, datedTwice] =
    await Promise.all([
      listActionsOf(trx, { planId }),
      listThemes(trx, planId),
      listObjectives(trx, { planId }),
      listCriteria(trx, { planId }),
      listLastUpdates(trx, planId),
      listSupporting(trx, planId),
      countFindings(trx, planId),
      listGaps(trx, planId),
      findDatedTwice(trx, planId),
    ])
  const places = placesIn(themes, objectives, actions)
  return {
    today,
    gaps,
    datedTwice,
    actions: actions.map((action) => ({
      action,
      last: last.get(action.id) ?? null,
      supporting: supporting.get(action.id) ?? { count: 0, newestOn: null },
      findings: findings.get(action.id) ?? 0,
    })),
    criteria: criteria.map((criterion) => criterionFacts(criterion, places)),
  }
}

/** Both ways: what other plans' papers say of this plan's actions, and what this plan's paper says of theirs. */
async function findDatedTwice(trx: Trx, planId: string): Promise<DatedTwice[]> {
  const plan = await findPlan(trx, planId)
  if (plan === null) return []
  const [elsewhere, guests] = await Promise.all([listElsewhere(trx, planId), listMirrored(trx, planId)])
  return [
    ...elsewhere.map(({ action, place }) => ({
      ...{ action, stated: place, home: plan.title, paper: place.planTitle },
    })),
    ...guests.flatMap((action) =>
      action.mirror === null
        ? []
        : [{ action, stated: action.mirror, home: action.mirror.homeTitle, paper: plan.title }],
    ),
  ]
}

type CriterionPlace = Pick<CriterionFacts, 'of' | 'theme'>

/** What a criterion may hang on, by its id: how people name it, and the theme in which it stands. */
function placesIn(
  themes: readonly Theme[],
  objectives: readonly Objective[],
  actions: readonly Action[],
): Map<string, CriterionPlace> {
  const theme = new Map(themes.map((one) => [one.id, one]))
  const under = [...objectives, ...actions].map(
    (one) => [one.id, { of: nameOf(one), theme: theme.get(one.themeId) ?? null }] as const,
  )
  return new Map([...themes.map((one) => [one.id, { of: nameOf(one), theme: one }] as const), ...under])
}

function criterionFacts(
  { id, text, actionId, themeId, objectiveId }: Criterion,
  places: ReadonlyMap<string, CriterionPlace>,
): CriterionFacts {
  const place = places.get(actionId ?? objectiveId ?? themeId ?? '')
  return {
    id,
    text,
    actionId,
    themeId,
    objectiveId,
    of: place?.of ?? '',
    theme: place?.theme ?? null,
  }
}

function nameOf({ ref, title }: Pick<Action, 'ref' | 'title'>): string {
  return withRef(ref, title)
}

/** How many things in a plan somebody should look at. */
export async function countTroubles(trx: Trx, planId: string, today: string): Promise<number> {
  return (await checkPlan(trx, planId, today)).reduce((sum, { troubles }) => sum + troubles.length, 0)
}
