import { withRef } from '#src/kit/with-ref.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { BodyPaper } from './paper.ts'

/** What a body expects from a day on, the next meeting first. */
export async function listPapers(trx: Trx, bodyId: string, from: string): Promise<BodyPaper[]> {
  const rows = await trx
    .selectFrom('bodyPaper as p')
    .innerJoin('theme', (join) =>
      join.onRef('theme.councilId', '=', 'p.councilId').onRef('theme.id', '=', 'p.themeId'),
    )
    .select(['p.id', 'p.themeId', 'theme.ref', 'theme.title as theme', 'p.title', 'p.meetingOn', 'p.dueOn'])
    .where('p.bodyId', '=', bodyId)
    .where('p.withdrawnOn', 'is', null)
    .where('p.meetingOn', '>=', from)
    .orderBy('p.meetingOn')
    .orderBy('p.dueOn')
    .orderBy('p.id')
    .execute()
  return rows.map(({ ref, theme, ...row }) => ({ ...row, theme: withRef(ref, theme) }))
}

/** A paper for a meeting to come, with who leads its theme. */
export type ComingPaper = Pick<BodyPaper, 'id' | 'title' | 'meetingOn' | 'dueOn'> & {
  bodyId: string
  bodyName: string
  themeRef: string | null
  leadName: string | null
}

/** The papers of the next meeting of which any are expected, by the day they are due; none where none is. */
export async function listNextPapers(trx: Trx, from: string): Promise<ComingPaper[]> {
  const rows = await trx
    .selectFrom('bodyPaper as p')
    .innerJoin('body', (join) =>
      join.onRef('body.councilId', '=', 'p.councilId').onRef('body.id', '=', 'p.bodyId'),
    )
    .innerJoin('theme', (join) =>
      join.onRef('theme.councilId', '=', 'p.councilId').onRef('theme.id', '=', 'p.themeId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'theme.councilId').onRef('person.id', '=', 'theme.leadId'),
    )
    .select(['p.id', 'p.title', 'p.meetingOn', 'p.dueOn', 'p.bodyId', 'body.name as bodyName'])
    .select(['theme.ref as themeRef', 'person.name as leadName'])
    .where('p.withdrawnOn', 'is', null)
    .where('p.meetingOn', '>=', from)
    .orderBy('p.meetingOn')
    .orderBy('body.name')
    .orderBy('p.dueOn')
    .orderBy('p.id')
    .limit(100)
    .execute()
  const [first] = rows
  return rows.filter(({ bodyId, meetingOn }) => bodyId === first?.bodyId && meetingOn === first.meetingOn)
}

/** Themes of live plans that a paper may be on, in the plans' own order. */
export async function listPaperThemes(trx: Trx): Promise<{ value: string; text: string }[]> {
  const rows = await trx
    .selectFrom('theme')
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'theme.councilId').onRef('plan.id', '=', 'theme.planId'),
    )
    .select(['theme.id', 'theme.ref', 'theme.title'])
    .where('plan.state', '=', 'live')
    .where('theme.state', '=', 'live')
    .orderBy('theme.planId')
    .orderBy('theme.position')
    .execute()
  return rows.map(({ id, ref, title }) => ({ value: id, text: withRef(ref, title) }))
}

export async function insertPaper(
  trx: Trx,
  paper: Omit<BodyPaper, 'id' | 'theme'> & { councilId: string; bodyId: string; plannedBy: string },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('bodyPaper')
    .values({ id, ...paper })
    .execute()
  return id
}

export async function saveWithdrawn(trx: Trx, id: string, withdrawnOn: string): Promise<void> {
  await trx.updateTable('bodyPaper').set({ withdrawnOn }).where('id', '=', id).execute()
}
