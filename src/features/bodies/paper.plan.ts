import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { BodyPaper } from './paper.ts'
import { insertPaper, saveWithdrawn } from './paper.store.ts'

type By = { councilId: string; personId: string }
type Planned = Omit<BodyPaper, 'id' | 'theme'>

/**
 * Puts a paper on the forward plan of a body: those who lead its theme are told as it falls due (governance and
 * assurance, section 6, N9), from what the record says here. The same paper planned twice is one.
 */
export async function planPaper(
  trx: Trx,
  by: By,
  body: { id: string; name: string; papers: readonly BodyPaper[] },
  paper: Planned,
): Promise<void> {
  const { themeId, title, meetingOn, dueOn } = paper
  const same = body.papers.some(
    (one) =>
      one.themeId === themeId && one.title === title && one.meetingOn === meetingOn && one.dueOn === dueOn,
  )
  if (same) return
  const id = await insertPaper(trx, {
    councilId: by.councilId,
    bodyId: body.id,
    ...paper,
    plannedBy: by.personId,
  })
  const details = { paper: id, title: `${title}, for the ${body.name}`, dueOn }
  await recordEntry(trx, { ...by, deed: 'paper.plan', subjectKind: 'theme', subjectId: themeId, details })
}

/** Takes a paper off the forward plan: nobody is reminded of it any more. */
export async function withdrawPaper(trx: Trx, by: By, paper: BodyPaper, on: string): Promise<void> {
  await saveWithdrawn(trx, paper.id, on)
  const details = { paper: paper.id, title: paper.title, dueOn: paper.dueOn }
  await recordEntry(trx, {
    ...by,
    deed: 'paper.withdraw',
    subjectKind: 'theme',
    subjectId: paper.themeId,
    details,
  })
}
