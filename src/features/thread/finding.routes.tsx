import { mayViewPlan } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { type Thread, threadTable } from '#src/kit/charts/thread.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { FindingPage } from './finding.page.tsx'
import { type Answering, type Finding, findFinding, listAnswering } from './finding.store.ts'
import { threadOf } from './finding.thread.ts'

type Found = { finding: Finding; answering: Answering[]; thread: Thread }

/** One finding with its thread. */
export function findingRoutes(door: Door): void {
  door.list<Found>('/findings/:finding', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['finding'] ?? ''
      return visit.trx(async (trx) => {
        const [finding, answering] = await Promise.all([findFinding(trx, id), listAnswering(trx, id)])
        if (finding === null) return notFound
        const today = dayOf(visit.now)
        return {
          finding,
          answering,
          thread: threadOf(finding, answering, { council: visit.council.name, today }),
        }
      })
    },
    page: (_visit, found) =>
      page(`Finding: ${found.finding.text.slice(0, 80)}`, <FindingPage {...found} />, {
        current: paths.sources(),
        breadcrumbs: [
          { text: 'Findings', href: paths.sources() },
          { text: found.finding.sourceTitle, href: paths.source(found.finding.sourceId) },
        ],
      }),
    columns: threadColumns,
    csv: ({ thread }) => threadTable(thread).rows.map((row) => [...row]),
    json: ({ finding, thread }) => ({ finding, items: thread.parts.flatMap(({ actions }) => actions) }),
    fileName: 'thread',
  })
}

const threadColumns = threadTable({ council: '', scope: '', today: '', parts: [] }).columns.map(
  ({ heading }) => heading,
)
