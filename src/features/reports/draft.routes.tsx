import { findPlan, listActionsOf, listThemes, type Plan, type Theme } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
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
import { isId, newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { dateChangesPaper } from './date-changes.paper.ts'
import { exceptionPaper } from './exceptions.paper.ts'
import { parseFreeze } from './freeze.form.ts'
import { FreezePage } from './freeze.page.tsx'
import { HighlightPage } from './highlight.page.tsx'
import { highlightPaper } from './highlight.paper.ts'
import type { HighlightReport } from './highlight.ts'
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
    return found === null ? notFound : askFreeze(visit, found, { theme: visit.query['theme'] ?? '' }, [])
  })
  door.submit('/plans/:plan/reports', mayFreeze, freeze)
}

type Planned = { plan: Plan; themes: Theme[] }

async function findPlanned(visit: Visit): Promise<Planned | null> {
  const planId = visit.params['plan'] ?? ''
  if (!isId(planId)) return null
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
  const about = theme === '' ? '' : `&theme=${theme}`
  const freezeHref = `${paths.freezeReport(plan.id)}${theme === '' ? '' : `?theme=${theme}`}`
  return page(
    `Draft: ${report.themes.length === 1 ? (report.themes[0]?.title ?? '') : 'highlight report'}`,
    <HighlightPage
      report={report}
      files={{
        pdf: `${paths.draftFile(plan.id, 'highlight', 'pdf')}${about}`,
        docx: `${paths.draftFile(plan.id, 'highlight', 'docx')}${about}`,
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

const papers = { highlight: highlightPaper, exceptions: exceptionPaper, dates: dateChangesPaper }

async function giveDraft(visit: Visit, format: ReportFormat): Promise<Answer> {
  const name = visit.query['paper'] ?? 'highlight'
  const make = Object.hasOwn(papers, name) ? papers[name as keyof typeof papers] : undefined
  const found = make === undefined ? null : await findDraft(visit)
  return found === null || make === undefined
    ? notFound
    : download(await renderPaper(make(found.report), format))
}

async function freeze(visit: Visit): Promise<Answer> {
  const found = await findPlanned(visit)
  if (found === null) return notFound
  const parsed = parseFreeze(visit.fields, dayOf(visit.now))
  if (!parsed.ok) return askFreeze(visit, found, typed(visit.fields), parsed.faults)
  const { input } = parsed
  if (input.themeId !== null && !found.themes.some((theme) => theme.id === input.themeId)) return notFound
  const { id, again } = await visit.trx(async (trx) =>
    freezeReport(trx, {
      ...input,
      id: input.id ?? newId(),
      councilId: visit.council.id,
      personId: visit.person.id,
      council: visit.council.name,
      plan: found.plan,
      now: visit.now,
      from: visit.person.name,
      clearedBy: null,
      themeOpenings: {},
    }),
  )
  return redirect(paths.report(id), again ? 'This report was frozen already.' : 'The report is frozen.')
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
