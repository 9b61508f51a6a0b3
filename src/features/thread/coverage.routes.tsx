import { mayViewPlan } from '#src/features/actions/index.ts'
import { type Coverage, coverageColumns, coverageRows, findCoverage } from '#src/features/sources/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { download, page, type Visit } from '#src/kit/http/visit.ts'
import { paperPdf } from '#src/kit/print/paper.pdf.ts'
import { paths } from '#src/paths.ts'
import { CoveragePage } from './coverage.page.tsx'
import { coveragePaper } from './coverage.paper.ts'
import { listEvidenceStates, listTestStates } from './coverage.store.ts'

export function coverageRoutes(door: Door): void {
  door.list<Coverage>('/sources/coverage', mayViewPlan, {
    find: gatherCoverage,
    page: (_visit, coverage) =>
      page('Findings and actions, both ways', <CoveragePage coverage={coverage} />, {
        current: paths.sources(),
        breadcrumbs: [{ text: 'Findings', href: paths.sources() }],
      }),
    columns: coverageColumns,
    csv: coverageRows,
    json: (coverage) => coverage,
    fileName: 'coverage',
  })

  door.get('/sources/coverage.xlsx', mayViewPlan, async (visit) =>
    download({
      bytes: await (await import('./coverage.sheet.ts')).coverageSheet(await gatherCoverage(visit)),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      fileName: `coverage-${dayOf(visit.now)}.xlsx`,
    }),
  )

  door.get('/sources/coverage.pdf', mayViewPlan, async (visit) => {
    const of = { council: visit.council.name, asAt: visit.now.toISOString() }
    const paper = coveragePaper(await gatherCoverage(visit), of)
    return download({
      bytes: await paperPdf(paper),
      mediaType: 'application/pdf',
      fileName: `coverage-${dayOf(visit.now)}.pdf`,
    })
  })
}

async function gatherCoverage(visit: Visit): Promise<Coverage> {
  return visit.trx(async (trx) => ({
    ...(await findCoverage(trx)),
    evidence: await listEvidenceStates(trx, dayOf(visit.now)),
    tests: await listTestStates(trx),
  }))
}
