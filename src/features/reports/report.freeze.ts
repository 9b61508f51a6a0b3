import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { gatherHighlight, type Wanted } from '#src/features/reports/highlight/highlight.gather.ts'
import { keepFrozen } from './report.keep.ts'

export type Freezing = Omit<Wanted, 'state'> & {
  councilId: string
  personId: string
  /** Made with the form, so that a form sent twice freezes one report. */
  id: string
}

/** Freezes the report as at now: its content is kept with its hash, and nothing done later changes it. */
export async function freezeReport(trx: Trx, freezing: Freezing): Promise<{ id: string; again: boolean }> {
  const { councilId, personId, id, plan, themeId, now } = freezing
  const content = await gatherHighlight(trx, { ...freezing, state: 'released' })
  const [only] = content.themes
  const about =
    themeId === null || only === undefined
      ? 'Highlight report'
      : `${[plan.words.theme, only.code].filter(Boolean).join(' ')}: ${only.title}`
  const title = `${about}, ${sayDay(dayOf(now))}`
  return keepFrozen(trx, {
    councilId,
    id,
    planId: plan.id,
    kind: themeId === null ? 'highlight' : 'theme-highlight',
    title,
    periodFrom: content.period.from,
    periodTo: content.period.to,
    frozenBy: personId,
    content,
  })
}
