import { findPlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, download, json, notFound, type Visit } from '#src/kit/http/visit.ts'
import { planSheetPdf } from '#src/kit/print/plan-sheet.pdf.ts'
import { gatherPlanSheet } from '#src/features/reports/plan-sheet.gather.ts'
import { mayReadDraft } from '#src/features/reports/report.access.ts'
import { fileNameOf, renderReport } from '#src/features/reports/report.render.ts'
import { findAnswers } from './plan-document.answers.ts'
import { gatherPlanDocument } from './plan-document.gather.ts'
import type { PlanDocument } from './plan-document.ts'

/** The whole plan as a document that can be taken away, worked on, and brought in again. */
export function planDocumentRoutes(door: Door): void {
  door.get('/plans/:plan/document.docx', mayReadDraft, async (visit) =>
    onDocument(visit, async (plan) => download(await renderReport(plan, 'docx'))),
  )
  door.get('/plans/:plan/document.pdf', mayReadDraft, async (visit) =>
    onDocument(visit, async (plan) => download(await renderReport(plan, 'pdf'))),
  )
  door.get('/plans/:plan/document.xlsx', mayReadDraft, async (visit) =>
    onDocument(visit, async (plan) =>
      download({
        bytes: await (await import('./plan-document.sheet.ts')).planSheet(plan),
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        fileName: fileNameOf(plan.title, dayOf(visit.now), 'xlsx'),
      }),
    ),
  )
  door.get('/plans/:plan/sheet.pdf', mayReadDraft, giveSheet)
  door.get('/plans/:plan/document.json', mayReadDraft, async (visit) =>
    onDocument(visit, async (plan) => {
      const answers = Object.fromEntries(await visit.trx(findAnswers))
      return json({ ...plan, answers })
    }),
  )
}

async function onDocument(visit: Visit, give: (plan: PlanDocument) => Promise<Answer>): Promise<Answer> {
  const planId = visit.params['plan'] ?? ''
  const found = await visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    return plan === null
      ? null
      : gatherPlanDocument(trx, { plan, council: visit.council.name, now: visit.now })
  })
  return found === null ? notFound : give(found)
}

/** The plan on a page, as one sheet to print. */
async function giveSheet(visit: Visit): Promise<Answer> {
  const planId = visit.params['plan'] ?? ''
  const sheet = await visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    const { council, now } = visit
    return plan === null ? null : gatherPlanSheet(trx, { plan, council: council.name, now })
  })
  if (sheet === null) return notFound
  return download({
    bytes: await planSheetPdf(sheet),
    mediaType: 'application/pdf',
    fileName: `plan-on-a-page-${dayOf(visit.now)}.pdf`,
  })
}
