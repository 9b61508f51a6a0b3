import { listActionsOf } from '#src/features/actions/index.ts'
import { type Plan, type Theme, findPlan, listThemes } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  download,
  type Fault,
  notFound,
  page,
  redirect,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { HighlightPage } from '#src/features/reports/highlight/highlight.page.tsx'
import { highlightPaper } from '#src/features/reports/highlight/highlight.paper.ts'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { type FreezeInput, parseFreeze } from './freeze.form.ts'
import { FreezePage } from './freeze.page.tsx'
import { freezePaper } from './paper.freeze.ts'
import { mayFreeze, mayReadDraft } from './report.access.ts'
import { freezeReport } from './report.freeze.ts'
import { gatherDraft } from './report.name.ts'
import { refsOf } from './report-refs.ts'
import { type ReportFormat, renderPaper } from './report.render.ts'

/** The report as it would be today, and freezing it. */
export function draftReportRoutes(door: Door): void {
  door.get('/plans/:plan/reports/draft', mayReadDraft, showDraft)
  door.get('/plans/:plan/reports/draft.pdf', mayReadDraft, async (visit) => giveDraft(visit, 'pdf'))
  door.get('/plans/:plan/reports/draft.docx', mayReadDraft, async (visit) => giveDraft(visit, 'docx'))
  door.get('/plans/:plan/reports/new', mayFreeze, async (visit) => {
    const found = await findPlanned(visit)
    const was = { theme: visit.query['theme'] ?? '', paper: visit.query['paper'] ?? '' }
    return found === null ? notFound : askFreeze(visit, found, was, [])
  })
  door.submit('/plans/:plan/reports', mayFreeze, freeze)
}

type Planned = { plan: Plan; themes: Theme[] }

async function findPlanned(visit: Visit): Promise<Planned | null> {
  const planId = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    return plan === null ? null : { plan, themes: await listThemes(trx, planId) }
  })
}

type Draft = { plan: Plan; report: HighlightReport; hrefs: Map<string, string> }

async function findDraft(visit: Visit): Promise<Draft | null> {
  const found = await findPlanned(visit)
  if (found === null) return null
  const { plan, themes } = found
  const theme = visit.query['theme'] ?? ''
  if (theme !== '' && !themes.some((one) => one.id === theme)) return null
  return visit.trx(async (trx) => {
    const asked = { plan, council: visit.council.name, now: visit.now }
    const report = await gatherDraft(trx, asked, theme === '' ? null : theme)
    const refs = refsOf(themes, await listActionsOf(trx, { planId: plan.id }))
    return { plan, report, hrefs: new Map([...refs].map(([id, ref]) => [ref, paths.action(id)])) }
  })
}

async function showDraft(visit: Visit): Promise<Answer> {
  const found = await findDraft(visit)
  if (found === null) return notFound
  const { plan, report, hrefs } = found
  const theme = visit.query['theme'] ?? ''
  const themeId = theme === '' ? null : theme
  const freezeHref = paths.freezeReport(plan.id, 'highlight', themeId)
  return page(
    `Draft: ${report.themes.length === 1 ? (report.themes[0]?.title ?? '') : 'highlight report'}`,
    <HighlightPage
      report={report}
      files={{
        pdf: paths.draftFile(plan.id, 'pdf', themeId),
        docx: paths.draftFile(plan.id, 'docx', themeId),
      }}
      next={mayFreeze(visit.person) === true ? { href: freezeHref, text: 'Freeze this report' } : null}
      actionHref={(ref) => hrefs.get(ref) ?? null}
    />,
    {
      current: paths.allReports(),
      breadcrumbs: [
        { text: plan.title, href: paths.plan(plan.id) },
        { text: 'Reports', href: paths.reports(plan.id) },
      ],
    },
  )
}

async function giveDraft(visit: Visit, format: ReportFormat): Promise<Answer> {
  const found = await findDraft(visit)
  return found === null ? notFound : download(await renderPaper(highlightPaper(found.report), format))
}

async function freeze(visit: Visit): Promise<Answer> {
  const found = await findPlanned(visit)
  if (found === null) return notFound
  const parsed = parseFreeze(visit.fields, dayOf(visit.now))
  if (!parsed.ok) return askFreeze(visit, found, typed(visit.fields), parsed.faults)
  const { input } = parsed
  if (input.themeId !== null && !found.themes.some((theme) => theme.id === input.themeId)) return notFound
  const frozen = await visit.trx(async (trx) => freezeAs(trx, visit, found.plan, input))
  if (frozen === null) return notFound
  return redirect(
    paths.report(frozen.id),
    frozen.again ? 'This report was frozen already.' : 'The report is frozen.',
  )
}

async function freezeAs(trx: Trx, visit: Visit, plan: Plan, input: FreezeInput) {
  const { paper, themeId, clearedBy, meeting, opening, asks } = input
  const added = { meeting, from: visit.person.name, clearedBy, opening, asks }
  const usual = {
    id: input.id ?? newId(),
    councilId: visit.council.id,
    personId: visit.person.id,
    council: visit.council.name,
    plan,
    now: visit.now,
    themeId,
  }
  return paper === 'highlight'
    ? freezeReport(trx, { ...usual, ...added, themeOpenings: {} })
    : freezePaper(trx, { ...usual, name: paper, added })
}

function askFreeze(visit: Visit, found: Planned, was: Record<string, string>, faults: Fault[]): Answer {
  const content = (
    <FreezePage
      {...found}
      formKey={was['formKey'] ?? newId()}
      csrf={visit.csrf}
      typed={was}
      faults={faults}
    />
  )
  return page('Freeze a report', content, { width: 'task', faults, current: paths.allReports() })
}
