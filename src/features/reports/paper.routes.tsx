import { findPlan } from '#src/features/plans/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, download, notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import type { Paper } from '#src/kit/print/paper.ts'
import { paths } from '#src/paths.ts'
import { gatherPaper, headOf } from './paper.gather.ts'
import { isPaperName, type PaperFormat, paperFormats, type PaperName, paperTitles } from './paper-names.ts'
import { PaperView } from './paper.page.tsx'
import { mayFreeze, mayReadDraft } from './report.access.ts'
import { renderPaper } from './report.render.ts'
import { isWrittenPaper } from './written-words.ts'

/** Any paper of a plan as it stands now, as a page and as files. */
export function paperRoutes(door: Door): void {
  door.get('/plans/:plan/papers/:paper.pdf', mayReadDraft, async (visit) => giveFile(visit, 'pdf'))
  door.get('/plans/:plan/papers/:paper.docx', mayReadDraft, async (visit) => giveFile(visit, 'docx'))
  door.get('/plans/:plan/papers/:paper.xlsx', mayReadDraft, async (visit) => giveFile(visit, 'xlsx'))
  door.get('/plans/:plan/papers/:paper', mayReadDraft, showPaper)
}

type Made = { planId: string; planTitle: string; name: PaperName; themeId: string | null; paper: Paper }

async function makePaper(visit: Visit): Promise<Made | null> {
  const [planId, name, theme] = [
    visit.params['plan'] ?? '',
    visit.params['paper'] ?? '',
    visit.query['theme'] ?? '',
  ]
  if (!isPaperName(name)) return null
  const themeId = isId(theme) ? theme : null
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) return null
    const asked = { plan, council: visit.council.name, now: visit.now }
    const head = await headOf(trx, asked, null)
    const paper = await gatherPaper(trx, name, { ...asked, head, themeId })
    return paper === null ? null : { planId, planTitle: plan.title, name, themeId, paper }
  })
}

async function showPaper(visit: Visit): Promise<Answer> {
  const made = await makePaper(visit)
  if (made === null) return notFound
  const { planId, planTitle, name, themeId, paper } = made
  const may = mayFreeze(visit.person) === true
  return page(
    themeId === null ? paperTitles[name] : `${paperTitles[name]}: ${paper.title}`,
    <PaperView
      paper={paper}
      files={paperFormats[name].map((format) => ({
        format,
        href: paths.paperFile(planId, name, format, themeId),
      }))}
      freeze={may ? paths.freezeReport(planId, name, themeId) : null}
      write={may && isWrittenPaper(name) ? paths.paperWords(planId, name) : null}
      seal={null}
    />,
    {
      current: paths.allReports(),
      breadcrumbs: [
        { text: planTitle, href: paths.plan(planId) },
        { text: 'Reports', href: paths.reports(planId) },
      ],
    },
  )
}

async function giveFile(visit: Visit, format: PaperFormat): Promise<Answer> {
  const made = await makePaper(visit)
  if (made === null || !paperFormats[made.name].includes(format)) return notFound
  return download(await renderPaper(made.paper, format))
}
