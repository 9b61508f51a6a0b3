import { z } from 'zod'
import { mayViewPlan } from '#src/features/actions/index.ts'
import {
  type Api,
  dayShape,
  fieldsShape,
  idShape,
  notHere,
  pageFrom,
  said,
  type Call,
} from '#src/kit/api/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { planKinds } from './plan.ts'
import { findPlan, listObjectives, listPlans, listThemes } from './plan.store.ts'

const plan = {
  name: 'Plan',
  shape: z.object({
    id: idShape,
    title: z.string(),
    state: z.enum(['live', 'withdrawn', 'closed']),
    kind: z.enum(planKinds).meta({ description: 'What sort of plan it is' }),
    parentId: idShape.nullable().meta({ description: 'The plan under which it stands; null at the top' }),
    words: z
      .object({ theme: z.string(), objective: z.string(), action: z.string() })
      .meta({ description: 'What this plan calls its levels' }),
    scale: z
      .object({
        levels: z.array(z.object({ code: z.string(), label: z.string(), status: z.string().nullable() })),
      })
      .nullable()
      .meta({ description: 'The plan’s own rating scale, as its key declares it' }),
    ownerId: idShape.nullable(),
    startedOn: dayShape.nullable(),
    endsOn: dayShape.nullable(),
  }),
}

const theme = {
  name: 'Theme',
  shape: z.object({
    id: idShape,
    planId: idShape,
    position: z.int(),
    ref: z.string().nullable(),
    title: z.string(),
    impact: z.string().nullable(),
    leadId: idShape.nullable(),
    leadName: z.string().nullable(),
    leadsAsWritten: z.array(z.string()),
    fields: fieldsShape,
  }),
}

const objective = {
  name: 'Objective',
  shape: theme.shape
    .omit({ leadId: true, leadName: true, leadsAsWritten: true })
    .extend({ themeId: idShape }),
}

export function planApi(api: Api): void {
  api.many('/plans', {
    says: 'The live plans, by title',
    may: mayViewPlan,
    item: plan,
    find: async (call, wanted) => said(pageFrom(await call.trx(async (trx) => listPlans(trx)), wanted)),
  })
  api.one('/plans/{id}', {
    says: 'One plan',
    may: mayViewPlan,
    answer: plan,
    find: async (call) => {
      const found = await call.trx(async (trx) => findPlan(trx, call.id))
      return found === null ? notHere : said(found)
    },
  })
  api.many('/plans/{id}/themes', {
    says: 'The themes of a plan, in its order',
    may: mayViewPlan,
    item: theme,
    find: async (call, wanted) => {
      const found = await inPlan(call, listThemes)
      return found === null ? notHere : said(pageFrom(found, wanted))
    },
  })
  api.many('/plans/{id}/objectives', {
    says: 'The objectives of a plan, in its order',
    may: mayViewPlan,
    item: objective,
    find: async (call, wanted) => {
      const found = await inPlan(call, async (trx, planId) => listObjectives(trx, { planId }))
      return found === null ? notHere : said(pageFrom(found, wanted))
    },
  })
}

/** Something of the plan that the path names; null where there is no such plan. */
async function inPlan<T>(call: Call, list: (trx: Trx, planId: string) => Promise<T>): Promise<T | null> {
  return call.trx(async (trx) => ((await findPlan(trx, call.id)) === null ? null : list(trx, call.id)))
}
