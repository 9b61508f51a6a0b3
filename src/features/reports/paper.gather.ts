import { gatherLedger } from '#src/features/changes/index.ts'
import { findPerson } from '#src/features/people/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Paper } from '#src/kit/print/paper.ts'
import { gatherHighlight } from '#src/features/reports/highlight/highlight.gather.ts'
import { findAnswers } from '#src/features/reports/plan-document/plan-document.answers.ts'
import { gatherPlanDocument } from '#src/features/reports/plan-document/plan-document.gather.ts'
import { planPaper } from '#src/features/reports/plan-document/plan-document.paper.ts'
import { changeControlPaper } from './change-control.paper.ts'
import { gatherClosure } from './closure.gather.ts'
import { closurePaper } from './closure.paper.ts'
import { gatherEasyRead } from './easy-read.gather.ts'
import { childPaper, easyReadPaper } from './easy-read.paper.ts'
import { gatherExceptions } from './exceptions.gather.ts'
import { exceptionPaper } from './exceptions.paper.ts'
import type { PaperName } from './paper-names.ts'
import type { Added, Asked, Making } from './paper-making.ts'
import type { Head } from './report-head.ts'
import { gatherThemeReport } from './theme.gather.ts'
import { themePaper } from './theme.paper.ts'

/** The head of a paper of the plan as it stands now: a draft, until a person adds for whom it is frozen. */
export async function headOf(trx: Trx, { plan, council, now }: Asked, added: Added | null): Promise<Head> {
  const owner = added !== null || plan.ownerId === null ? null : await findPerson(trx, plan.ownerId)
  return {
    council,
    plan: { title: plan.title, version: `as at ${sayDay(dayOf(now))}`, mirrors: plan.mirrors },
    asAt: now.toISOString(),
    state: added === null ? 'draft' : 'released',
    ...(added ?? {
      meeting: null,
      from: owner?.name ?? 'The programme manager',
      clearedBy: null,
      opening: [],
      asks: [],
    }),
  }
}

/** A paper of a plan from the record as it stands; null where it is of a theme that the plan does not have. */
export async function gatherPaper(trx: Trx, name: PaperName, making: Making): Promise<Paper | null> {
  const { plan, council, now, head, themeId } = making
  switch (name) {
    case 'theme': {
      const theme = themeId === null ? null : await gatherThemeReport(trx, { ...making, themeId })
      return theme === null ? null : themePaper(theme)
    }
    case 'exceptions': {
      const report = await gatherHighlight(trx, {
        ...making,
        ...head,
        plan,
        themeId: null,
        themeOpenings: {},
      })
      return exceptionPaper(await gatherExceptions(trx, { plan, report }))
    }
    case 'dates':
      return changeControlPaper(head, await gatherLedger(trx, { council, plan, theme: null, now }))
    case 'plan':
      return planPaper(await gatherPlanDocument(trx, making), {
        toRead: true,
        head,
        answers: await findAnswers(trx),
      })
    case 'easy-read':
      return easyReadPaper(head, await gatherEasyRead(trx, { plan, paper: 'easy-read' }))
    case 'child':
      return childPaper(head, await gatherEasyRead(trx, { plan, paper: 'child' }))
    case 'closure':
      return closurePaper(head, await gatherClosure(trx, { plan }))
  }
}
