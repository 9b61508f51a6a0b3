import {
  findRounds,
  heardSince,
  listActionsOf,
  listDueDates,
  listLeads,
} from '#src/features/actions/index.ts'
import { type Plan, type Theme, figuresOf, listThemes } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { listAcceptedAt, listRequests } from './date-request.store.ts'
import { type Ledger, ledgerOf } from './ledger.ts'

type Wanted = { council: string; plan: Plan /** Null: the whole plan. */; theme: Theme | null; now: Date }

/** The ledger of a plan, or of one theme, as the record stands. */
export async function gatherLedger(trx: Trx, { council, plan, theme, now }: Wanted): Promise<Ledger> {
  const today = dayOf(now)
  const since = heardSince(today)
  const actions = await listActionsOf(trx, theme === null ? { planId: plan.id } : { themeId: theme.id })
  const ids = actions.map(({ id }) => id)
  const [themes, dates, leads, rounds, requests, acceptedAt] = await Promise.all([
    listThemes(trx, plan.id),
    listDueDates(trx, ids),
    listLeads(trx, ids),
    findRounds(trx, actions, today),
    listRequests(trx, { planId: plan.id }),
    listAcceptedAt(trx, plan.id),
  ])
  return ledgerOf({
    council,
    plan,
    theme,
    themes,
    actions,
    dates,
    leads,
    rounds,
    requests,
    acceptedAt,
    figures: figuresOf(actions, since),
    heardSince: since,
    today,
  })
}
