import { z } from 'zod'
import { deliveryStates } from '#src/features/actions/index.ts'
import { parseValues } from '#src/kit/http/fields.ts'
import { type ActionFilter, type ActionOrder, actionOrders } from './action-list.ts'
import { frameworkCodes } from './framework.ts'

const blank = z.literal('').transform(() => undefined)
const id = z.uuid().or(blank).optional().catch(undefined)

const query = z.object({
  theme: id,
  lead: id,
  state: z.enum(deliveryStates).or(blank).optional().catch(undefined),
  confidence: z.enum(['red', 'amber', 'green', 'no-report']).or(blank).optional().catch(undefined),
  difference: z.literal('unseen').optional().catch(undefined),
  serves: z.enum(frameworkCodes).or(blank).optional().catch(undefined),
  late: z.literal('yes').optional().catch(undefined),
  words: z.string().trim().max(100).optional().catch(undefined),
  order: z.enum(actionOrders).catch('plan'),
  direction: z.enum(['up', 'down']).catch('up'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type ListQuery = {
  filter: ActionFilter
  order: ActionOrder
  descending: boolean
  page: number
}

/** What the list's address asks for; anything that makes no sense is left out rather than refused. */
export function listQuery(planId: string | undefined, asked: Record<string, string>): ListQuery {
  const outcome = parseValues(query, asked)
  if (!outcome.ok) return { filter: { planId }, order: 'plan', descending: false, page: 1 }
  const { theme, lead, state, confidence, difference, serves, late, words, order, direction, page } =
    outcome.input
  return {
    filter: {
      planId,
      themeId: theme,
      leadId: lead,
      state,
      confidence,
      unseen: difference === 'unseen',
      serves,
      late: late === 'yes',
      words: words === '' ? undefined : words,
    },
    order,
    descending: direction === 'down',
    page,
  }
}
