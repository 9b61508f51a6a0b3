import { createHash } from 'node:crypto'
import { listPeople } from '#src/features/people/index.ts'
import { listCriteria } from '#src/features/criteria/index.ts'
import { listActionsOf, listLeads } from '#src/features/actions/index.ts'
import { findPlan, listObjectives, listThemes } from '#src/features/plans/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Corrected } from '../correction.ts'
import type { Drafted } from '../import.ts'
import { listLeadsWritten, peopleChosen } from '../leads-written.ts'
import { lastAccepted } from '../own-columns.ts'
import type { DraftItem } from '../plan/plan-draft.ts'
import { type Choices, choicesIn, type Keyed, keyed } from './choice.ts'
import { listKept } from '../import.store.ts'
import { diffBeside, type KeptChange } from './kept-difference.ts'
import { type Open, openIn } from './open.ts'
import { nodesOfDraft } from './draft-nodes.ts'
import { type LivePlan, nodesOfPlan } from './live-nodes.ts'
import type { PlanNode } from './node.ts'
import { type Difference, diffPlans } from './plan-difference.ts'

/** A newer document beside its live plan, with what was said of it so far. */
export type Drawn = {
  live: LivePlan
  was: PlanNode[]
  now: PlanNode[]
  difference: Difference
  changes: Keyed[]
  choices: Choices
  open: Open
  /** What the tables beside the actions say otherwise than those of the version before. */
  beside: KeptChange[]
  people: Map<string, string>
  /** Due dates of the document's items, with what their words mean beyond a day. */
  dues: Map<string, DraftItem['due']>
  /** The same as long as the live plan is: a form made from another is out of date. */
  mark: string
}

export async function findLivePlan(trx: Trx, planId: string): Promise<LivePlan | null> {
  const plan = await findPlan(trx, planId)
  if (plan?.state !== 'live') return null
  const actions = await listActionsOf(trx, { planId })
  return {
    plan,
    actions,
    themes: await listThemes(trx, planId),
    objectives: await listObjectives(trx, { planId }),
    leads: await listLeads(
      trx,
      actions.map(({ id }) => id),
    ),
    criteria: await listCriteria(trx, { planId }),
    latest: lastAccepted(await listUpdates(trx, { planId, state: 'accepted', limit: mostUpdates })),
  }
}

const mostUpdates = 1000

/** Draws the difference from what both say now. Null where the plan is no longer live. */
export async function drawDifference(
  trx: Trx,
  imported: Drafted,
  corrected: Corrected,
  planId: string,
): Promise<Drawn | null> {
  const live = await findLivePlan(trx, planId)
  if (live === null) return null
  const people = new Map([
    ...knownIn(live),
    ...peopleChosen(listLeadsWritten(corrected, imported.document, await listPeople(trx))),
  ])
  const was = nodesOfPlan(live)
  const now = nodesOfDraft(corrected, { people, scale: live.plan.scale as Corrected['draft']['scale'] })
  const choices = choicesIn(imported.corrections)
  const difference = diffPlans(was, now, choices.said)
  const changes = keyed(difference.changes)
  return {
    ...{ live, was, now, difference, changes, choices, people },
    beside: diffBeside((await listKept(trx, planId, 1))[0]?.tables ?? [], corrected.draft.tables, live.plan),
    open: openIn(difference, changes, { choices, was }),
    dues: new Map(corrected.draft.items.map(({ id, due }) => [id, due])),
    mark: markOf(live),
  }
}

/** Leads that the live plan has joined to a person already need no joining again. */
function knownIn({ leads }: LivePlan): [string, string][] {
  return [...leads.values()]
    .flat()
    .flatMap(({ asWritten, personId }): [string, string][] =>
      personId === null ? [] : [[asWritten, personId]],
    )
}

function markOf({ plan, themes, objectives, actions }: LivePlan): string {
  const revs = [plan, ...themes, ...objectives, ...actions].map(({ id, rev }) => `${id}:${rev}`)
  return createHash('sha256').update(revs.sort().join('|')).digest('base64url').slice(0, 22)
}
