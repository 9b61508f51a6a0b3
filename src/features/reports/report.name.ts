import { listThemes } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import type { Paper } from '#src/kit/print/paper.ts'
import { gatherHighlight } from '#src/features/reports/highlight/highlight.gather.ts'
import { highlightPaper } from '#src/features/reports/highlight/highlight.paper.ts'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { contentHash } from './canonical.ts'
import { parseFrozenPaper } from './frozen-paper.form.ts'
import { parseFrozen } from './frozen-report.form.ts'
import { gatherPaper, headOf } from './paper.gather.ts'
import type { Asked } from './paper-making.ts'
import { type PaperName, paperNames, paperTitles } from './paper-names.ts'
import { codeOf } from './report-refs.ts'
import { findReport, listReports } from './report.store.ts'
import { liveName, namesOf } from './report.ts'

/** A report that can be asked for by name, and how it is made. */
export type NamedReport = { name: string; says: string; make: (trx: Trx) => Promise<Paper> }

/** Every report of a plan by name: as it would be today, then those that were frozen, newest first. */
export async function listNamedReports(trx: Trx, asked: Asked): Promise<NamedReport[]> {
  const { plan } = asked
  const themes = (await listThemes(trx, plan.id)).flatMap((theme): NamedReport[] => {
    const about = `${[plan.words.theme, codeOf(theme)].filter(Boolean).join(' ')}: ${theme.title}`
    return [
      {
        name: liveName(codeOf(theme)),
        says: `${about}, as it stands now`,
        make: async (within) => highlightPaper(await gatherDraft(within, asked, theme.id)),
      },
      {
        name: `${liveName(codeOf(theme))}-questions`,
        says: `${about}, every action in four questions, as it stands now`,
        make: async (within) => livePaper(within, asked, 'theme', theme.id),
      },
    ]
  })
  const frozen = await listReports(trx, { planId: plan.id })
  const names = namesOf(frozen)
  return [
    {
      name: 'highlight',
      says: 'Highlight report, as it stands now',
      make: async (within) => highlightPaper(await gatherDraft(within, asked, null)),
    },
    ...paperNames
      .filter((name) => name !== 'theme')
      .map(
        (name): NamedReport => ({
          name,
          says: `${paperTitles[name]}, as it stands now`,
          make: async (within) => livePaper(within, asked, name, null),
        }),
      ),
    ...themes,
    ...frozen.map(
      ({ id, title }): NamedReport => ({
        name: names.get(id) ?? id,
        says: `${title}, frozen`,
        make: async (within) => findFrozen(within, id),
      }),
    ),
  ]
}

async function livePaper(trx: Trx, asked: Asked, name: PaperName, themeId: string | null): Promise<Paper> {
  const paper = await gatherPaper(trx, name, { ...asked, head: await headOf(trx, asked, null), themeId })
  if (paper === null) throw new Fault('That theme is not in the plan any more.')
  return paper
}

/** The highlight report as it would be today, before anybody has added a word. */
export async function gatherDraft(trx: Trx, asked: Asked, themeId: string | null): Promise<HighlightReport> {
  const head = await headOf(trx, asked, null)
  return gatherHighlight(trx, { ...head, ...asked, themeId, themeOpenings: {} })
}

async function findFrozen(trx: Trx, id: string): Promise<Paper> {
  const found = await findReport(trx, id)
  const report = found === null ? null : parseFrozen(found.content)
  const paper = report === null ? (parseFrozenPaper(found?.content)?.paper ?? null) : highlightPaper(report)
  if (found === null || paper === null)
    throw new Fault(
      'That report was frozen by a later version of Goldthread: bring this installation up to it.',
    )
  if (contentHash(found.content) !== found.contentSha256)
    throw new Fault(`“${found.title}” is not what was frozen: its content was changed in the store since.`)
  return paper
}
