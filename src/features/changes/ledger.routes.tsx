import { mayViewPlan } from '#src/features/actions/index.ts'
import { findPlan, planPlace } from '#src/features/plans/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { mayKeepAuthorities } from './date-request.access.ts'
import { gatherLedger } from './ledger.gather.ts'
import { LedgerPage } from './ledger.page.tsx'
import { ledgerColumns, ledgerJson, ledgerRows } from './ledger-files.ts'
import type { Ledger } from './ledger.ts'

/** Every date of a plan: first dates, moves, requests, and the gaps. */
export function ledgerRoutes(door: Door): void {
  door.list<{ ledger: Ledger }>('/plans/:plan/dates', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['plan'] ?? ''
      return visit.trx(async (trx) => {
        const plan = await findPlan(trx, id)
        if (plan === null) return notFound
        return {
          ledger: await gatherLedger(trx, { council: visit.council.name, plan, theme: null, now: visit.now }),
        }
      })
    },
    page: (visit, { ledger }) =>
      page(
        `Dates: ${ledger.plan.title}`,
        <LedgerPage ledger={ledger} mayKeep={mayKeepAuthorities(visit.person) === true} />,
        planPlace(ledger.plan, paths.planDates(ledger.plan.id)),
      ),
    columns: ledgerColumns,
    csv: ({ ledger }) => ledgerRows(ledger),
    json: ({ ledger }) => ledgerJson(ledger),
    fileName: 'dates',
  })
}
