import type { Trx } from '#src/kit/db/index.ts'
import type { Anchor, AnchorKind, Disposition, PlanComment } from './comment.ts'
import type { Respondent } from './consultation.ts'

/** The comments of a consultation, in the order in which they came. */
export async function listComments(trx: Trx, consultationId: string): Promise<PlanComment[]> {
  const rows = await comments(trx)
    .where('planComment.consultationId', '=', consultationId)
    .orderBy('planComment.receivedOn')
    .orderBy('planComment.id')
    .execute()
  return rows.map(commentOf)
}

export async function findComment(trx: Trx, id: string): Promise<PlanComment | null> {
  const row = await comments(trx).where('planComment.id', '=', id).executeTakeFirst()
  return row === undefined ? null : commentOf(row)
}

/** How many comments on a version have no answer, in all its consultations. */
export async function countUnanswered(trx: Trx, versionId: string): Promise<number> {
  const { n } = await trx
    .selectFrom('planComment')
    .innerJoin('consultation', (join) =>
      join
        .onRef('consultation.councilId', '=', 'planComment.councilId')
        .onRef('consultation.id', '=', 'planComment.consultationId'),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('consultation.versionId', '=', versionId)
    .where('planComment.disposition', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

export type NewComment = {
  id: string
  councilId: string
  planId: string
  consultationId: string
  anchor: Anchor
  respondent: Respondent
  text: string
  receivedOn: string
  own: boolean
  enteredBy: string
}

export async function insertComment(trx: Trx, { anchor, ...comment }: NewComment): Promise<void> {
  await trx
    .insertInto('planComment')
    .values({ ...comment, anchorKind: anchor.kind, anchorId: anchor.id })
    .execute()
}

export type CommentAnswer = {
  disposition: Disposition
  reason: string
  changed: string
  withheld: boolean
  answeredBy: string
  answeredAt: Date
}

export async function saveAnswer(trx: Trx, id: string, answer: CommentAnswer): Promise<void> {
  await trx.updateTable('planComment').set(answer).where('id', '=', id).execute()
}

function comments(trx: Trx) {
  return trx
    .selectFrom('planComment')
    .leftJoin('person as author', (join) =>
      join
        .onRef('author.councilId', '=', 'planComment.councilId')
        .onRef('author.id', '=', 'planComment.enteredBy'),
    )
    .leftJoin('person as answerer', (join) =>
      join
        .onRef('answerer.councilId', '=', 'planComment.councilId')
        .onRef('answerer.id', '=', 'planComment.answeredBy'),
    )
    .select([
      'planComment.id',
      'planComment.consultationId',
      'planComment.anchorKind',
      'planComment.anchorId',
      'planComment.respondent',
      'planComment.text',
      'planComment.receivedOn',
      'planComment.own',
      'planComment.enteredBy',
      'author.name as enteredByName',
      'planComment.disposition',
      'planComment.reason',
      'planComment.changed',
      'planComment.withheld',
      'answerer.name as answeredByName',
      'planComment.answeredAt',
    ])
}

type Row = Omit<PlanComment, 'anchor' | 'respondent' | 'disposition'> & {
  anchorKind: string
  anchorId: string | null
  respondent: string
  disposition: string | null
}

function commentOf({ anchorKind, anchorId, respondent, disposition, ...row }: Row): PlanComment {
  return {
    ...row,
    anchor: { kind: anchorKind as AnchorKind, id: anchorId },
    respondent: respondent as Respondent,
    disposition: disposition as Disposition | null,
  }
}
