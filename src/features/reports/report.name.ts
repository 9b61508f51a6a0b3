import { findPerson } from '#src/features/people/index.ts'
import { listThemes, type Plan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Paper } from '#src/kit/print/paper.ts'
import { contentHash } from './canonical.ts'
import { dateChangesPaper } from './date-changes.paper.ts'
import { exceptionPaper } from './exceptions.paper.ts'
import { parseFrozen } from './frozen-report.form.ts'
import { gatherHighlight } from './highlight.gather.ts'
import { highlightPaper } from './highlight.paper.ts'
import type { HighlightReport } from './highlight.ts'
import { gatherPlanDocument } from './plan-document.gather.ts'
import { planPaper } from './plan-document.paper.ts'
import { codeOf } from './report-refs.ts'
import { findReport, listReports } from './report.store.ts'
import { liveName, namesOf } from './report.ts'

/** A report that can be asked for by name, and how it is made. */
export type NamedReport = { name: string; says: string; make: (trx: Trx) => Promise<Paper> }

export type Asked = { plan: Plan; council: string; now: Date }

/** Every report of a plan by name: as it would be today, then those that were frozen, newest first. */
export async function listNamedReports(trx: Trx, asked: Asked): Promise<NamedReport[]> {
  const { plan } = asked
  const draft = async (within: Trx, themeId: string | null) => gatherDraft(within, asked, themeId)
  const whole = (name: string, says: string, paper: (report: HighlightReport) => Paper): NamedReport => ({
    name,
    says: `${says}, as it stands now`,
    make: async (within) => paper(await draft(within, null)),
  })
  const themes = (await listThemes(trx, plan.id)).map(
    (theme): NamedReport => ({
      name: liveName(codeOf(theme)),
      says: `${plan.words.theme} ${codeOf(theme)}: ${theme.title}, as it stands now`,
      make: async (within) => highlightPaper(await draft(within, theme.id)),
    }),
  )
  const frozen = await listReports(trx, { planId: plan.id })
  const names = namesOf(frozen)
  return [
    whole('highlight', 'Highlight report', highlightPaper),
    whole('exceptions', 'Exception report', exceptionPaper),
    whole('dates', 'Dates that moved', dateChangesPaper),
    {
      name: 'plan',
      says: 'The whole plan, as it stands now',
      make: async (within) => planPaper(await gatherPlanDocument(within, asked)),
    },
    ...themes,
    ...frozen.map(
      ({ id, title }): NamedReport => ({
        name: names.get(id) ?? id,
        says: `${title}, frozen`,
        make: async (within) => highlightPaper(await findFrozen(within, id)),
      }),
    ),
  ]
}

/** The highlight report as it would be today, before anybody has added a word. */
export async function gatherDraft(trx: Trx, asked: Asked, themeId: string | null): Promise<HighlightReport> {
  const owner = asked.plan.ownerId === null ? null : await findPerson(trx, asked.plan.ownerId)
  return gatherHighlight(trx, {
    ...asked,
    themeId,
    state: 'draft',
    meeting: null,
    from: owner?.name ?? 'The programme manager',
    clearedBy: null,
    opening: [],
    themeOpenings: {},
    asks: [],
  })
}

async function findFrozen(trx: Trx, id: string): Promise<HighlightReport> {
  const found = await findReport(trx, id)
  const report = found === null ? null : parseFrozen(found.content)
  if (found === null || report === null)
    throw new Fault(
      'That report was frozen by a later version of Goldthread: bring this installation up to it.',
    )
  if (contentHash(found.content) !== found.contentSha256)
    throw new Fault(`“${found.title}” is not what was frozen: its content was changed in the store since.`)
  return report
}
