import type { VNode } from 'preact'
import { listActionsOf } from '#src/features/actions/index.ts'
import { type Plan, findPlan, listPlans, listThemes, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, download, notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { HighlightPage } from '#src/features/reports/highlight/highlight.page.tsx'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { contentHash } from './canonical.ts'
import { type FrozenPaper, parseFrozenPaper } from './frozen-paper.form.ts'
import { parseFrozen } from './frozen-report.form.ts'
import { type PaperFormat, paperFormats } from './paper-names.ts'
import { PaperView } from './paper.page.tsx'
import { mayFreeze, mayReadDraft, mayReadReports } from './report.access.ts'
import { refsOf } from './report-refs.ts'
import { renderPaper, renderReport } from './report.render.ts'
import { findReport, listReports } from './report.store.ts'
import type { FrozenReport, Seal } from './report.ts'
import { listPapers } from './paper-list.ts'
import { type DraftPlan, ReportsPage, type ReportsProps } from './reports.page.tsx'

export function frozenReportRoutes(door: Door): void {
  door.list<ReportsProps>('/reports', mayReadReports, {
    ...listed,
    find: async (visit) => visit.trx(async (trx) => findAll(trx, visit, null)),
  })
  door.list<ReportsProps>('/plans/:plan/reports', mayReadReports, { ...listed, find: findOfPlan })

  door.get('/reports/:report.pdf', mayReadReports, async (visit) => giveFile(visit, 'pdf'))
  door.get('/reports/:report.docx', mayReadReports, async (visit) => giveFile(visit, 'docx'))
  door.get('/reports/:report.xlsx', mayReadReports, async (visit) => giveFile(visit, 'xlsx'))
  door.get('/reports/:report', mayReadReports, showReport)
}

const listed = {
  page: (_visit: Visit, found: ReportsProps) =>
    page('Reports', <ReportsPage {...found} />, {
      ...(found.plan === null || found.drafts.length === 0
        ? {}
        : planPlace(found.plan, paths.reports(found.plan.id))),
      current: paths.allReports(),
    }),
  columns: ['Report', 'Plan', 'For', 'Meets', 'From', 'To', 'Frozen', 'By', 'SHA-256'],
  csv: ({ reports }: ReportsProps) =>
    reports.map((report) => [
      report.title,
      report.planTitle,
      report.meeting?.body ?? null,
      report.meeting?.on ?? null,
      report.periodFrom,
      report.periodTo,
      dayOf(report.frozenAt),
      report.frozenByName,
      report.contentSha256,
    ]),
  json: ({ reports }: ReportsProps) => ({ items: reports }),
  fileName: 'reports',
}

async function findOfPlan(visit: Visit): Promise<ReportsProps | Answer> {
  const planId = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    return plan === null ? notFound : findAll(trx, visit, plan)
  })
}

async function findAll(trx: Trx, { person }: Visit, plan: Plan | null): Promise<ReportsProps> {
  const plans = plan === null ? await listPlans(trx) : [plan]
  const reports = await listReports(trx, plan === null ? {} : { planId: plan.id })
  const main = plan ?? mainOf(plans)
  const shown = main === null ? plans : [main]
  const mayRead = mayReadDraft(person) === true
  return {
    plan: main,
    drafts: mayRead ? await withPapers(trx, shown) : [],
    others: mayRead ? plans.filter((one) => !shown.includes(one)) : [],
    reports,
    mayFreeze: mayFreeze(person) === true,
  }
}

/** The only plan, or the one at the top under which others stand; null where no one plan comes before the others. */
function mainOf(plans: readonly Plan[]): Plan | null {
  const tops = plans.filter(
    ({ id, parentId }) => parentId === null && plans.some((other) => other.parentId === id),
  )
  const [only, second] = plans.length === 1 ? plans : tops
  return second === undefined ? (only ?? null) : null
}

async function withPapers(trx: Trx, plans: readonly Plan[]): Promise<DraftPlan[]> {
  return Promise.all(
    plans.map(async (plan) => ({
      id: plan.id,
      title: plan.title,
      papers: listPapers(plan, await listThemes(trx, plan.id)),
    })),
  )
}

type Found = {
  frozen: FrozenReport
  content: unknown
  report: HighlightReport | null
  hrefs: Map<string, string>
}

async function showReport(visit: Visit): Promise<Answer> {
  const found = await findFrozen(visit)
  if (found === null) return notFound
  const { frozen, content, report, hrefs } = found
  const crumbs = [{ text: 'Reports', href: paths.reports(frozen.planId) }]
  const seal = {
    frozenOn: dayOf(frozen.frozenAt),
    by: frozen.frozenByName ?? 'The council',
    sha256: frozen.contentSha256,
    unchanged: contentHash(content) === frozen.contentSha256,
  }
  const kept = report === null ? parseFrozenPaper(content) : null
  const around = { current: paths.allReports(), breadcrumbs: crumbs }
  if (kept !== null) return page(frozen.title, <FrozenPaperView {...{ frozen, kept, seal }} />, around)
  if (report === null) return unknownForm(frozen)
  const files = { pdf: paths.reportFile(frozen.id, 'pdf'), docx: paths.reportFile(frozen.id, 'docx') }
  const shown = (
    <HighlightPage {...{ report, files, seal }} next={null} actionHref={(ref) => hrefs.get(ref) ?? null} />
  )
  return page(frozen.title, shown, around)
}

type Kept = { frozen: FrozenReport; kept: FrozenPaper; seal: Seal }

function FrozenPaperView({ frozen, kept, seal }: Kept): VNode {
  const files = paperFormats[kept.name].map((format) => ({
    format,
    href: paths.reportFile(frozen.id, format),
  }))
  return <PaperView paper={kept.paper} files={files} freeze={null} write={null} seal={seal} />
}

function unknownForm(frozen: FrozenReport): Answer {
  return page(
    frozen.title,
    <>
      <h1 class="gt-h1">{frozen.title}</h1>
      <p class="govuk-body">
        This report was frozen by a later version of Goldthread, and this one does not know its form. It is
        kept as it was: bring this installation to the later version to read it.
      </p>
    </>,
    { current: paths.allReports() },
  )
}

async function findFrozen(visit: Visit): Promise<Found | null> {
  const id = visit.params['report'] ?? ''
  return visit.trx(async (trx) => {
    const found = await findReport(trx, id)
    if (found === null) return null
    const { content, ...frozen } = found
    const hrefs =
      mayReadDraft(visit.person) === true ? await listHrefs(trx, frozen.planId) : new Map<string, string>()
    return { frozen, content, report: parseFrozen(content), hrefs }
  })
}

async function listHrefs(trx: Trx, planId: string): Promise<Map<string, string>> {
  const refs = refsOf(await listThemes(trx, planId), await listActionsOf(trx, { planId }))
  return new Map([...refs].map(([id, ref]) => [ref, paths.action(id)]))
}

async function giveFile(visit: Visit, format: PaperFormat): Promise<Answer> {
  const found = await findFrozen(visit)
  if (found === null || contentHash(found.content) !== found.frozen.contentSha256) return notFound
  const kept = found.report === null ? parseFrozenPaper(found.content) : null
  if (kept !== null && paperFormats[kept.name].includes(format))
    return download(await renderPaper(kept.paper, format))
  if (found.report === null) return notFound
  return download(await renderReport(found.report, format))
}
