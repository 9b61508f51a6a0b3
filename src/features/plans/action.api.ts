import { z } from 'zod'
import { confidenceShown, deliveryStates, heardSince, mayViewPlan } from '#src/features/actions/index.ts'
import { type Api, dayShape, idShape, instantShape, pageOf, said } from '#src/kit/api/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { listActionsAfter } from './action-list.store.ts'

const colour = z.enum(['green', 'amber', 'red'])
const id = z.guid().optional()

const shape = z.object({
  id: idShape,
  planId: idShape,
  themeId: idShape,
  objectiveId: idShape.nullable(),
  ref: z.string().nullable(),
  title: z.string(),
  text: z.string().meta({ description: 'The council’s full wording where the title is shorter' }),
  impact: z.string().nullable().meta({ description: 'What it should change for children' }),
  leadId: idShape.nullable().meta({ description: 'The one person who answers for it' }),
  lead: z.string().nullable(),
  state: z.enum(deliveryStates),
  confidence: colour.nullable().meta({ description: 'As its lead last gave it' }),
  confidenceShown: z
    .enum(['green', 'amber', 'red', 'no-report'])
    .nullable()
    .meta({ description: 'As the board sees it: no report where its lead has been silent for a cycle' }),
  confidenceReason: z.string().nullable(),
  confidenceAt: instantShape.nullable(),
  levelAsWritten: z.string().nullable().meta({ description: 'On the plan’s own scale' }),
  difference: z.int().min(0).max(4).nullable(),
  dueOn: dayShape.nullable(),
  dueText: z.string().meta({ description: 'The date as written, where it was not a day' }),
  firstDueOn: dayShape.nullable(),
  timesMoved: z.int(),
  lastUpdateAt: instantShape.nullable(),
})

/** An action as the API's lists show it, and the beginning of one shown whole. */
export const actionAnswer = { name: 'Action', shape }

export function actionApi(api: Api): void {
  api.many('/actions', {
    says: 'The actions of the live plans, plan by plan, each in its plan’s order',
    may: mayViewPlan,
    item: actionAnswer,
    filters: {
      plan: id,
      theme: id,
      lead: id.meta({ description: 'The id of a person who leads or helps' }),
      state: z.enum(deliveryStates).optional(),
      confidence: z
        .enum(['red', 'amber', 'green', 'no-report'])
        .optional()
        .meta({ description: 'As the board sees it' }),
      words: z.string().max(100).optional().meta({ description: 'All of these words, anywhere in it' }),
    },
    find: async (call, wanted, { plan, theme, lead, state, confidence, words }) => {
      const today = dayOf(call.now)
      const since = heardSince(today)
      const filter = { planId: plan, themeId: theme, leadId: lead, state, confidence, words }
      const rows = await call.trx(async (trx) =>
        listActionsAfter(trx, filter, {
          after: wanted.after,
          limit: wanted.limit + 1,
          today,
          heardSince: since,
        }),
      )
      return said(
        pageOf(
          rows.map((row) => ({ ...row, confidenceShown: confidenceShown(row, since) })),
          wanted,
        ),
      )
    },
  })
}
