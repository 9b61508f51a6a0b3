import { type Plan, listThemes } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { FrozenPaper } from './frozen-paper.form.ts'
import { gatherPaper, headOf } from './paper.gather.ts'
import type { Added } from './paper-making.ts'
import { type PaperName, paperTitles } from './paper-names.ts'
import { keepFrozen } from './report.keep.ts'

type Freezing = {
  councilId: string
  council: string
  personId: string
  plan: Plan
  now: Date
  /** Made with the form, so that a form sent twice freezes one paper. */
  id: string
  name: PaperName
  themeId: string | null
  added: Added
}

/** Freezes any paper as a board receives it: what it says is kept with its hash. Null where it cannot be made. */
export async function freezePaper(
  trx: Trx,
  freezing: Freezing,
): Promise<{ id: string; again: boolean } | null> {
  const { councilId, council, personId, plan, now, id, name, themeId, added } = freezing
  const head = await headOf(trx, { plan, council, now }, added)
  const paper = await gatherPaper(trx, name, { plan, council, now, head, themeId })
  if (paper === null) return null
  const content: FrozenPaper = { format: 'goldthread.paper/1', name, meeting: added.meeting, paper }
  const theme = (await listThemes(trx, plan.id)).find((one) => one.id === themeId)
  const about = name === 'theme' && theme !== undefined ? `Theme report: ${theme.title}` : paperTitles[name]
  const title = `${about}, ${sayDay(dayOf(now))}`
  return keepFrozen(trx, {
    councilId,
    id,
    planId: plan.id,
    kind: name,
    title,
    periodFrom: null,
    periodTo: dayOf(now),
    frozenBy: personId,
    content,
  })
}
